//! The whole guide: every line of the mnemonic that applies, and one style from opening to after-sale.

use super::lead::reason;
use crate::content::tables::{DialsWord, MnemonicsWord, StylesWord, TIPS, UiWord};
use crate::content::{Pack, Text, fill};
use crate::model::{Axis, Call, Mnemonic, Phase, Style, TipKind, Verdict};
use crate::state::session::Session;

/// The whole guide.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// The heading over the lines of the mnemonic.
    pub lines_label: Text,
    /// The lines that apply, the strongest first.
    pub lines: Vec<Line>,
    /// The heading over the guide.
    pub label: Text,
    /// The styles to choose from.
    pub styles: Vec<(Style, Text)>,
    /// The style shown.
    pub chosen: Style,
    /// What the style is like: pairs of heading and text.
    pub portrait: Vec<(Text, Text)>,
    /// What the marks before things to do and not to do mean, for a screen reader.
    pub marks: (Text, Text),
    /// The tips by phase of the conversation.
    pub phases: Vec<PhaseTips>,
    /// The heading over the notes on the sliders.
    pub notes_label: Text,
    /// For each slider: its name, the question to ask oneself, what it is not.
    pub notes: Vec<(Text, Text, Text)>,
}

/// A line of the mnemonic, worded.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The line.
    pub line: Text,
    /// Why it applies.
    pub reason: Text,
    /// What it means.
    pub meaning: Text,
    /// Two things to do.
    pub actions: [Text; 2],
    /// A sentence to say, in quotes.
    pub say: Text,
}

/// A phase's tips.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseTips {
    /// The phase's name.
    pub name: Text,
    /// What kind of advice each is, and the advice; sentences to say are in quotes.
    pub tips: Vec<(TipKind, Text)>,
}

impl Guide {
    /// The guide for what was seen, or for the style the seller picked.
    pub fn of(session: &Session, verdict: &Verdict, pack: &Pack) -> Self {
        let chosen = session.guide_style.unwrap_or(match verdict.call {
            Call::Clear { style, .. } | Call::Split { style, .. } => style,
            Call::Open => Style::Driver,
        });
        Self {
            lines_label: pack.ui(UiWord::Also),
            lines: verdict.mnemonics.iter().map(|&mnemonic| line(mnemonic, pack)).collect(),
            label: pack.ui(UiWord::Guide),
            styles: Style::ALL.map(|style| (style, pack.style(style, StylesWord::Name))).to_vec(),
            chosen,
            portrait: portrait(chosen, pack),
            marks: (pack.ui(UiWord::Do), pack.ui(UiWord::Dont)),
            phases: Phase::ALL.map(|phase| phase_tips(phase, chosen, pack)).to_vec(),
            notes_label: pack.ui(UiWord::DialNotes),
            notes: Axis::ALL.map(|axis| note(axis, pack)).to_vec(),
        }
    }
}

fn line(mnemonic: Mnemonic, pack: &Pack) -> Line {
    let word = |word| pack.mnemonic(mnemonic.situation, word);
    Line {
        line: word(MnemonicsWord::Line),
        reason: reason(mnemonic, pack),
        meaning: word(MnemonicsWord::Meaning),
        actions: [word(MnemonicsWord::First), word(MnemonicsWord::Second)],
        say: quoted(&word(MnemonicsWord::Say), pack),
    }
}

fn quoted(sentence: &str, pack: &Pack) -> Text {
    fill(&pack.ui(UiWord::Quote), &[("sentence", sentence)])
}

fn portrait(style: Style, pack: &Pack) -> Vec<(Text, Text)> {
    let word = |word| pack.style(style, word);
    let names = [("temperament", &*word(StylesWord::Temperament)), ("animal", &*word(StylesWord::Animal))];
    let aliases = fill(&pack.ui(UiWord::Aliases), &names);
    vec![
        (pack.ui(UiWord::Portrait), word(StylesWord::Portrait)),
        (pack.ui(UiWord::KnownAs), aliases),
        (pack.ui(UiWord::Recognise), word(StylesWord::Recognise)),
        (pack.ui(UiWord::Decide), word(StylesWord::Decide)),
    ]
}

fn phase_tips(phase: Phase, style: Style, pack: &Pack) -> PhaseTips {
    let here = |position: &usize| TIPS[*position].phase == phase && TIPS[*position].styles.contains(style);
    let positions: Vec<usize> = (0..TIPS.len()).filter(here).collect();
    let of_kind = |kind| {
        positions
            .iter()
            .filter(move |&&position| TIPS[position].kind == kind)
            .map(move |&position| (kind, worded(kind, position, pack)))
    };
    PhaseTips {
        name: pack.phase(phase),
        tips: of_kind(TipKind::Do).chain(of_kind(TipKind::Dont)).chain(of_kind(TipKind::Say)).collect(),
    }
}

fn worded(kind: TipKind, position: usize, pack: &Pack) -> Text {
    let tip = pack.tip(position);
    match kind {
        TipKind::Do | TipKind::Dont => tip,
        TipKind::Say => quoted(&tip, pack),
    }
}

fn note(axis: Axis, pack: &Pack) -> (Text, Text, Text) {
    let word = |word| pack.dial(axis, word);
    (word(DialsWord::Name), word(DialsWord::Question), word(DialsWord::IsNot))
}
