//! The certainty of the four styles, in one line and unfolded.

use crate::content::tables::{StylesWord, UiWord};
use crate::content::{Pack, Text, fill};
use crate::model::{Style, Verdict};
use crate::state::session::{Fold, Session};

/// The certainty of the four styles, as bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// The button that unfolds the bars, and whether they are unfolded.
    pub toggle: (Text, bool),
    /// The bars in the order of [`Style::ALL`].
    pub bars: Vec<Share>,
    /// All four in a sentence.
    pub sentence: Text,
    /// What certainty is not.
    pub note: Text,
}

/// One style's share.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// The style.
    pub style: Style,
    /// Its name.
    pub name: Text,
    /// The share in per cent, in words.
    pub percent: Text,
    /// Where the bar starts when all four stand in one line, in thousandths.
    pub start: u32,
    /// How wide it is, in thousandths.
    pub width: u32,
}

impl Shares {
    /// The shares of a verdict.
    pub fn of(session: &Session, verdict: &Verdict, pack: &Pack) -> Self {
        let mut start = 0;
        let bars: Vec<Share> = Style::ALL.into_iter().map(|style| share(style, verdict, &mut start, pack)).collect();
        let each =
            |bar: &Share| fill(&pack.ui(UiWord::CertaintyOf), &[("style", &bar.name), ("certainty", &bar.percent)]);
        let list = bars.iter().map(|bar| each(bar).to_string()).collect::<Vec<_>>().join(&pack.ui(UiWord::ListComma));
        Self {
            toggle: (pack.ui(UiWord::Certainty), session.unfolded == Some(Fold::Certainty)),
            sentence: fill(&pack.ui(UiWord::Certainties), &[("list", &list)]),
            note: pack.ui(UiWord::CertaintyNote),
            bars,
        }
    }
}

fn share(style: Style, verdict: &Verdict, start: &mut u32, pack: &Pack) -> Share {
    let certainty = verdict.certainty.get(style);
    let width = (certainty * 1000.0).round() as u32;
    let from = *start;
    *start += width;
    Share { style, name: pack.style(style, StylesWord::Name), percent: percent(certainty).into(), start: from, width }
}

/// A share as a whole per cent, and never a bare 0.
pub(super) fn percent(share: f64) -> String {
    let whole = (share * 100.0).round() as u32;
    if whole == 0 { "<1%".into() } else { format!("{whole}%") }
}
