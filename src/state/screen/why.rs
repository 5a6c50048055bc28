//! The certainty of the four styles, in one line and unfolded, what speaks for it, and what if it is wrong.

use super::Tone;
use super::reason::{chosen, styled};
use crate::content::tables::{DialsWord, PromisesWord, StylesWord, TensionWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::{Call, Choice, Evidence, Observation, Pull, Scale, Style, Verdict, pulls};
use crate::state::session::{Fold, Session};

/// A pull of less, in nats, speaks for neither side.
const NO_PULL: f64 = 0.005;

/// The certainty of the four styles, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// The button that unfolds the bars, and whether they are unfolded.
    pub toggle: (Text, bool),
    /// The bars in the order of [`Style::ALL`].
    pub bars: Vec<Share>,
    /// All four in a sentence.
    pub sentence: Text,
    /// The reasons, when unfolded.
    pub why: Option<Why>,
}

/// What speaks for the verdict, and what if it is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// What certainty is not.
    pub note: Text,
    /// What the ring on the map says, which has no room there on the narrowest screens.
    pub ring: Text,
    /// What was seen, what pulls most first.
    pub pulls: Vec<PullBar>,
    /// Should it be the runner-up after all.
    pub otherwise: Option<Otherwise>,
}

/// How far one thing pulls, as a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct PullBar {
    /// What was seen.
    pub name: Text,
    /// What it speaks for.
    pub side: Text,
    /// How far it pulls, in thousandths of the strongest.
    pub width: u32,
}

/// What the runner-up would want instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Otherwise {
    /// The heading.
    pub label: Text,
    /// The runner-up, named.
    pub style: Text,
    /// Whose colour it wears.
    pub tone: Tone,
    /// What the customer would want, and what to spare them; what they chose, where they did.
    pub lines: [Text; 2],
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
    pub(super) fn of(session: &Session, verdict: &Verdict, pack: &Pack) -> Self {
        let mut start = 0;
        let bars: Vec<Share> = Style::ALL.into_iter().map(|style| share(style, verdict, &mut start, pack)).collect();
        let each = |bar: &Share| pack.filled(UiWord::CertaintyOf, &[("style", &bar.name), ("certainty", &bar.percent)]);
        let both = |list: Text, next: Text| pack.filled(UiWord::ListPair, &[("list", &list), ("next", &next)]);
        let list = bars.iter().map(each).reduce(both).unwrap_or_default();
        let open = session.unfolded == Some(Fold::Why);
        Self {
            toggle: (pack.ui(UiWord::Why), open),
            sentence: pack.filled(UiWord::Certainties, &[("list", &list)]),
            why: open.then(|| why(&session.observation, verdict, pack)),
            bars,
        }
    }
}

fn why(observation: &Observation, verdict: &Verdict, pack: &Pack) -> Why {
    let pulls = pulls(observation);
    // Tension widens every noise alike and is told once, by the scale it takes most from.
    let tensest = pulls.iter().find(|pull| pull.evidence == Evidence::Tension).map(|pull| pull.scale);
    let is_told_already = |pull: &Pull| pull.evidence == Evidence::Tension && Some(pull.scale) != tensest;
    let strongest = pulls.first().map_or(1.0, |pull| pull.strength.abs().max(f64::MIN_POSITIVE));
    let bar = |pull: &Pull| PullBar {
        name: name(pull.evidence, pack),
        side: pack.ui(side(pull)),
        width: (pull.strength.abs() / strongest * 1000.0).round() as u32,
    };
    Why {
        note: pack.ui(UiWord::CertaintyNote),
        ring: pack.ui(UiWord::MapRing),
        pulls: pulls.iter().filter(|pull| !is_told_already(pull)).map(bar).collect(),
        otherwise: otherwise(verdict.named(), observation.choice(), pack),
    }
}

fn name(evidence: Evidence, pack: &Pack) -> Text {
    match evidence {
        Evidence::Dial(axis) => pack.dial(axis, DialsWord::Name),
        Evidence::Cue(cue) => pack.cue(cue),
        Evidence::Choice(choice) => chosen(choice, pack),
        Evidence::Tension => pack.tension(TensionWord::Chip),
    }
}

/// Tension speaks for neither side: it takes from what the rest says.
fn side(pull: &Pull) -> UiWord {
    match (pull.evidence, pull.scale, pull.strength > 0.0) {
        (Evidence::Tension, ..) => UiWord::SideEven,
        _ if pull.strength.abs() < NO_PULL => UiWord::SideNone,
        (_, Scale::Assertiveness, true) => UiWord::SideTells,
        (_, Scale::Assertiveness, false) => UiWord::SideAsks,
        (_, Scale::Responsiveness, true) => UiWord::SideWarm,
        (_, Scale::Responsiveness, false) => UiWord::SideCool,
    }
}

/// The other style and what goes with it; what the customer chose holds for that style too.
fn otherwise(call: Call, choice: Option<Choice>, pack: &Pack) -> Option<Otherwise> {
    let (Call::Clear { runner_up, .. } | Call::Split { runner_up, .. }) = call else {
        return None;
    };
    let lines = match choice.filter(|choice| choice.style() != runner_up) {
        Some(choice) => [chosen(choice, pack), pack.promise(choice, PromisesWord::Dont)],
        None => [StylesWord::Wants, StylesWord::Spares].map(|word| pack.style(runner_up, word)),
    };
    Some(Otherwise {
        label: pack.ui(UiWord::IfWrong),
        style: styled(UiWord::IfWrongStyle, runner_up, pack),
        tone: Tone::Style(runner_up),
        lines,
    })
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
