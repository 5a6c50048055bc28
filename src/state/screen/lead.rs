//! The line to act on: tension, a line of the mnemonic, what to find out first, or the style's motto.

use super::answer::words;
use super::reason;
use crate::content::tables::{DialsWord, MnemonicsWord, StylesWord, TensionWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::{Advice, Because, Call, NextLook, Observation, Question, TipKind, Verdict};

/// The line to act on and what goes with it.
pub(super) struct Lead {
    pub(super) headline: Text,
    pub(super) reason: Text,
    pub(super) say: Text,
}

/// Tension first, then the strongest line of the mnemonic; with neither, the slider that is to be looked at next,
/// and when it is none, the style's motto.
pub(super) fn lead(
    seen: &Observation,
    verdict: &Verdict,
    advice: &[Advice],
    next: Option<&NextLook>,
    pack: &Pack,
) -> Lead {
    let say = words(advice, TipKind::Say, pack).next().unwrap_or_default();
    // What was ticked is answered before anything more is asked.
    let answers = advice.iter().any(|each| each.kind == TipKind::Say && matches!(each.because, Because::Mark(_)));
    if seen.tension() {
        Lead { headline: pack.tension(TensionWord::Headline), reason: pack.tension(TensionWord::Reason), say }
    } else if let Some(&mnemonic) = verdict.mnemonics.first() {
        let headline = pack.mnemonic(mnemonic.situation, MnemonicsWord::Line);
        Lead { headline, reason: reason::of_line(mnemonic, pack), say }
    } else {
        look(seen.is_empty() || answers, verdict, next.map(|look| look.question), say, pack)
    }
}

fn look(keep: bool, verdict: &Verdict, next: Option<Question>, say: Text, pack: &Pack) -> Lead {
    match (next, verdict.call) {
        (Some(Question::Dial(axis)), _) => {
            let word = |word| pack.dial(axis, word);
            // Nobody opens with a question that sounds people out: first comes a greeting.
            let say = if keep { say } else { word(DialsWord::Ask) };
            Lead { headline: word(DialsWord::Find), reason: word(DialsWord::Missing), say }
        }
        (_, Call::Clear { style, .. }) => {
            let like = reason::styled(UiWord::Like, style, pack);
            Lead { headline: pack.style(style, StylesWord::Motto), reason: like, say }
        }
        (_, Call::Split { .. } | Call::Open) => {
            Lead { headline: pack.ui(UiWord::Between), reason: pack.ui(UiWord::BetweenWhy), say }
        }
    }
}
