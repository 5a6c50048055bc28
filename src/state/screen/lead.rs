//! The line to act on: tension, a line of the mnemonic, what to find out first, or the style's motto.

use super::answer::fitting_words;
use crate::content::tables::{DialsWord, MnemonicsWord, StylesWord, TensionWord, UiWord};
use crate::content::{Pack, Text, fill};
use crate::model::next_look::{next_look, open_dials};
use crate::model::{Call, Mnemonic, Observation, Reason, TipKind, Verdict};

/// The line to act on and what goes with it.
pub(super) struct Lead {
    pub(super) headline: Text,
    pub(super) reason: Text,
    pub(super) say: Text,
    pub(super) dos: Vec<Text>,
    pub(super) donts: Vec<Text>,
}

/// Tension first, then the strongest line of the mnemonic; with neither, what to find out first, and with nothing
/// left to find out, the style's motto.
pub(super) fn lead(observation: &Observation, verdict: &Verdict, pack: &Pack) -> Lead {
    if observation.tension() {
        tension(pack)
    } else if let Some(&mnemonic) = verdict.mnemonics.first() {
        mnemonic_lead(mnemonic, verdict, pack)
    } else {
        look(observation, verdict, pack)
    }
}

fn tension(pack: &Pack) -> Lead {
    let word = |word| pack.tension(word);
    Lead {
        headline: word(TensionWord::Headline),
        reason: word(TensionWord::Reason),
        say: word(TensionWord::Say),
        dos: vec![word(TensionWord::First), word(TensionWord::Second)],
        donts: vec![word(TensionWord::Dont)],
    }
}

/// A ticked situation brings its own first action; an inferred one leaves the tips to the style.
fn mnemonic_lead(mnemonic: Mnemonic, verdict: &Verdict, pack: &Pack) -> Lead {
    let word = |word| pack.mnemonic(mnemonic.situation, word);
    let ticked = mnemonic.reason == Reason::Ticked;
    let style_says = || fitting_words(verdict.call, TipKind::Say, pack).into_iter().next();
    Lead {
        headline: word(MnemonicsWord::Line),
        reason: reason(mnemonic, pack),
        say: Some(word(MnemonicsWord::Say)).filter(|_| ticked).or_else(style_says).unwrap_or_default(),
        dos: if ticked { vec![word(MnemonicsWord::First)] } else { Vec::new() },
        donts: Vec::new(),
    }
}

/// Why a line is shown, with the chip's word where the seller ticked it.
pub(super) fn reason(mnemonic: Mnemonic, pack: &Pack) -> Text {
    fill(&pack.reason(mnemonic.reason), &[("chip", &pack.mnemonic(mnemonic.situation, MnemonicsWord::Chip))])
}

fn look(observation: &Observation, verdict: &Verdict, pack: &Pack) -> Lead {
    let says = fitting_words(verdict.call, TipKind::Say, pack).into_iter().next();
    let unseen = next_look(observation, open_dials(observation)).map(|look| look.question.axis());
    let (headline, reason, say) = match (unseen, verdict.call) {
        // Nobody opens with a question that sounds people out: first comes a greeting.
        (Some(axis), _) => {
            let word = |word| pack.dial(axis, word);
            let ask = if observation.is_empty() { says } else { Some(word(DialsWord::Ask)) };
            (word(DialsWord::Find), word(DialsWord::Missing), ask)
        }
        (None, Call::Clear { style, .. }) => {
            let like = fill(&pack.ui(UiWord::Like), &[("style", &pack.style(style, StylesWord::Name))]);
            (pack.style(style, StylesWord::Motto), like, says)
        }
        (None, Call::Split { .. } | Call::Open) => (pack.ui(UiWord::Between), pack.ui(UiWord::BetweenWhy), says),
    };
    Lead { headline, reason, say: say.unwrap_or_default(), dos: Vec::new(), donts: Vec::new() }
}
