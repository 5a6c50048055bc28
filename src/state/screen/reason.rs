//! Why a piece of advice is given, in words.

use crate::content::tables::{ChoicesWord, MnemonicsWord, StylesWord, TensionWord, UiWord};
use crate::content::{Pack, Text, fill};
use crate::model::{Because, Call, Choice, Mark, Mnemonic, Reason, Style, StyleSet};

/// Why a line of the mnemonic is shown, with the chip's word where the seller ticked it.
pub(super) fn of_line(mnemonic: Mnemonic, pack: &Pack) -> Text {
    fill(&pack.reason(mnemonic.reason), &[("chip", &pack.mnemonic(mnemonic.situation, MnemonicsWord::Chip))])
}

/// Why a piece of advice is given.
pub(super) fn of_advice(because: Because, pack: &Pack) -> Text {
    match because {
        Because::Mark(Mark::Tension) => pack.tension(TensionWord::Reason),
        Because::Mark(mark) => fill(&pack.reason(Reason::Ticked), &[("chip", &pack.mark(mark).unwrap_or_default())]),
        Because::Choice(choice) => chosen(choice, pack),
        Because::Styles(styles) => of_styles(styles, pack),
        Because::Own(style) => styled(UiWord::OwnReason, style, pack),
    }
}

/// Whether a reason tells more than the verdict does. That a tip suits the styles that are named, or all of them, is true
/// of every tip; that it suits one more than the style named, should that one be wrong, is worth knowing.
pub(super) fn tells(because: Because, call: Call) -> bool {
    let Because::Styles(styles) = because else { return true };
    styles.len() == 2 && matches!(call, Call::Clear { .. })
}

/// The entry of the playbook that says more: of what was ticked, or of the style, when it is one.
pub(super) fn entry(because: Because) -> Option<&'static str> {
    match because {
        Because::Mark(mark) => Some(mark.id()),
        Because::Own(style) => Some(style.id()),
        Because::Styles(styles) if styles.len() == 1 => {
            Style::ALL.into_iter().find(|&style| styles.contains(style)).map(Style::id)
        }
        Because::Choice(_) | Because::Styles(_) => None,
    }
}

/// What the customer chose.
pub(super) fn chosen(choice: Choice, pack: &Pack) -> Text {
    pack.filled(UiWord::Chosen, &[("choice", &pack.choice(choice, ChoicesWord::Name))])
}

/// A sentence with one style's name in it.
pub(super) fn styled(word: UiWord, style: Style, pack: &Pack) -> Text {
    pack.filled(word, &[("style", &pack.style(style, StylesWord::Name))])
}

fn of_styles(styles: StyleSet, pack: &Pack) -> Text {
    let mut named = Style::ALL.into_iter().filter(|&style| styles.contains(style));
    match (named.next(), named.next(), named.next()) {
        (Some(style), None, _) => styled(UiWord::Like, style, pack),
        (Some(first), Some(second), None) => {
            let name = |style| pack.style(style, StylesWord::Name);
            pack.filled(UiWord::ServesBoth, &[("first", &name(first)), ("second", &name(second))])
        }
        _ => pack.ui(UiWord::ServesAll),
    }
}
