//! The line to act on: tension, a line of the mnemonic, what to find out first, or the style's motto.

use super::answer::words;
use super::reason;
use crate::content::tables::{DialsWord, MnemonicsWord, StylesWord, TensionWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::next_look::{next_look, open_dials};
use crate::model::{Advice, Call, TipKind, Verdict};
use crate::state::session::Session;

/// The line to act on and what goes with it.
pub(super) struct Lead {
    pub(super) headline: Text,
    pub(super) reason: Text,
    pub(super) say: Text,
}

/// Tension first, then the strongest line of the mnemonic; with neither, what to find out first, and with nothing
/// left to find out, the style's motto.
pub(super) fn lead(session: &Session, verdict: &Verdict, advice: &[Advice], pack: &Pack) -> Lead {
    let say = words(advice, TipKind::Say, pack).next().unwrap_or_default();
    if session.observation.tension() {
        Lead { headline: pack.tension(TensionWord::Headline), reason: pack.tension(TensionWord::Reason), say }
    } else if let Some(&mnemonic) = verdict.mnemonics.first() {
        let headline = pack.mnemonic(mnemonic.situation, MnemonicsWord::Line);
        Lead { headline, reason: reason::of_line(mnemonic, pack), say }
    } else {
        look(session, verdict, say, pack)
    }
}

fn look(session: &Session, verdict: &Verdict, say: Text, pack: &Pack) -> Lead {
    let seen = &session.observation;
    let open = open_dials(seen).filter(|&question| !session.skipped.contains(question));
    let unseen = next_look(seen, open).map(|look| look.question.axis());
    match (unseen, verdict.call) {
        (Some(axis), _) => {
            let word = |word| pack.dial(axis, word);
            // Nobody opens with a question that sounds people out: first comes a greeting.
            let say = if seen.is_empty() { say } else { word(DialsWord::Ask) };
            Lead { headline: word(DialsWord::Find), reason: word(DialsWord::Missing), say }
        }
        (None, Call::Clear { style, .. }) => {
            let like = reason::styled(UiWord::Like, style, pack);
            Lead { headline: pack.style(style, StylesWord::Motto), reason: like, say }
        }
        (None, Call::Split { .. } | Call::Open) => {
            Lead { headline: pack.ui(UiWord::Between), reason: pack.ui(UiWord::BetweenWhy), say }
        }
    }
}
