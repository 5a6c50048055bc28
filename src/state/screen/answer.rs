//! The answer: style and certainty, the line to act on, a sentence to say, two tips and a don't.

use super::{Tone, percent};
use crate::content::tables::{DialsWord, MnemonicsWord, StylesWord, TIPS, TensionWord, UiWord};
use crate::content::{Pack, Text, fill};
use crate::model::advice::{first_look, fitting};
use crate::model::{Call, Mnemonic, Observation, Reason, Style, TipKind, Verdict};
use crate::state::session::{Fold, Session};

/// How many things to do the card shows before “more”, on a phone and where there is room.
pub const DOS: [usize; 2] = [2, 4];
/// How many things not to do.
pub const DONTS: [usize; 2] = [1, 2];

/// What to make of this customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Whose colour it wears.
    pub tone: Tone,
    /// `clear`, `split`, `open` or, with nothing seen, `nothing`.
    pub kind: &'static str,
    /// The style or styles named, with their tones; empty when none is claimed.
    pub names: Vec<(Tone, Text)>,
    /// What joins two names.
    pub either: Text,
    /// What stands in the place of a name when none is claimed.
    pub unnamed: Text,
    /// The certainty in words.
    pub certainty: Text,
    /// All four styles' shares.
    pub shares: Shares,
    /// The big line to act on, with its reason.
    pub headline: Text,
    /// Why this line.
    pub reason: Text,
    /// A sentence to say aloud, in quotes.
    pub say: Text,
    /// What the sentence is.
    pub say_label: Text,
    /// What the tips are.
    pub tips_label: Text,
    /// Things to do.
    pub dos: Vec<Text>,
    /// Things not to do.
    pub donts: Vec<Text>,
    /// What the marks before them mean, for a screen reader.
    pub marks: (Text, Text),
    /// The button that unfolds the guide, and whether it is unfolded.
    pub more: (Text, bool),
    /// The name of this part for a screen reader.
    pub label: Text,
}

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

/// The line to act on and what goes with it.
struct Lead {
    headline: Text,
    reason: Text,
    say: Text,
    dos: Vec<Text>,
    donts: Vec<Text>,
}

impl Answer {
    /// The answer to what was seen.
    pub fn of(session: &Session, verdict: &Verdict, pack: &Pack) -> Self {
        let observation = &session.observation;
        let tips = |kind| fitting_words(verdict.call, kind, pack);
        let lead = lead(observation, verdict, pack);
        let (unnamed, certainty) = certainty(observation, verdict, pack);
        Self {
            tone: Tone::of(verdict),
            kind: kind(observation, verdict.call),
            names: names(verdict, pack),
            either: pack.ui(UiWord::Either),
            unnamed,
            certainty,
            shares: Shares::of(session, verdict, pack),
            headline: lead.headline,
            reason: lead.reason,
            say: fill(&pack.ui(UiWord::Quote), &[("sentence", &lead.say)]),
            say_label: pack.ui(UiWord::Say),
            tips_label: pack.ui(UiWord::Tips),
            dos: first(lead.dos, tips(TipKind::Do), DOS[1]),
            donts: first(lead.donts, tips(TipKind::Dont), DONTS[1]),
            marks: (pack.ui(UiWord::Do), pack.ui(UiWord::Dont)),
            more: more(session, pack),
            label: pack.ui(UiWord::Answer),
        }
    }
}

/// The most pressing first: tension, then the situation, then the style.
fn first(pressing: Vec<Text>, mut rest: Vec<Text>, many: usize) -> Vec<Text> {
    rest.retain(|tip| !pressing.contains(tip));
    pressing.into_iter().chain(rest).take(many).collect()
}

fn fitting_words(call: Call, kind: TipKind, pack: &Pack) -> Vec<Text> {
    let of_kind = |&position: &usize| TIPS[position].kind == kind;
    fitting(&TIPS, call)
        .into_iter()
        .filter(of_kind)
        .map(|position| pack.tip(position))
        .collect()
}

fn kind(observation: &Observation, call: Call) -> &'static str {
    match call {
        _ if observation.is_empty() => "nothing",
        Call::Clear { .. } => "clear",
        Call::Split { .. } => "split",
        Call::Open => "open",
    }
}

fn names(verdict: &Verdict, pack: &Pack) -> Vec<(Tone, Text)> {
    let name = |style| pack.style(style, StylesWord::Name);
    match verdict.call {
        Call::Clear { style, .. } => vec![(Tone::Style(style), name(style))],
        Call::Split { style, runner_up } => [style, runner_up]
            .map(|each| {
                if Tone::of(verdict) == Tone::Neutral {
                    (Tone::Neutral, name(each))
                } else {
                    (Tone::Style(each), name(each))
                }
            })
            .to_vec(),
        Call::Open => Vec::new(),
    }
}

/// What stands for a name when none is claimed, and the certainty in words.
fn certainty(observation: &Observation, verdict: &Verdict, pack: &Pack) -> (Text, Text) {
    let ui = |word| pack.ui(word);
    let share = |style| percent(verdict.certainty.get(style));
    let words = match verdict.call {
        Call::Clear { style, .. } => fill(&ui(UiWord::Certain), &[("certainty", &share(style))]),
        Call::Split { style, runner_up } if share(style) == share(runner_up) => {
            fill(&ui(UiWord::SplitEven), &[("certainty", &share(style))])
        }
        Call::Split { style, runner_up } => fill(
            &ui(UiWord::SplitUneven),
            &[("first", &share(style)), ("second", &share(runner_up))],
        ),
        Call::Open if observation.is_empty() => ui(UiWord::NothingYetHint),
        Call::Open => ui(UiWord::OpenHint),
    };
    (
        ui(if observation.is_empty() {
            UiWord::NothingYet
        } else {
            UiWord::Open
        }),
        words,
    )
}

/// Tension first, then the strongest line of the mnemonic; with neither, what to find out first.
fn lead(observation: &Observation, verdict: &Verdict, pack: &Pack) -> Lead {
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
        say: Some(word(MnemonicsWord::Say))
            .filter(|_| ticked)
            .or_else(style_says)
            .unwrap_or_default(),
        dos: if ticked {
            vec![word(MnemonicsWord::First)]
        } else {
            Vec::new()
        },
        donts: Vec::new(),
    }
}

/// Why a line is shown, with the chip's word where the seller ticked it.
pub(super) fn reason(mnemonic: Mnemonic, pack: &Pack) -> Text {
    fill(
        &pack.reason(mnemonic.reason),
        &[("chip", &pack.mnemonic(mnemonic.situation, MnemonicsWord::Chip))],
    )
}

fn look(observation: &Observation, verdict: &Verdict, pack: &Pack) -> Lead {
    let says = fitting_words(verdict.call, TipKind::Say, pack).into_iter().next();
    let (headline, reason, say) = match first_look(observation, verdict) {
        // Nobody opens with a question that sounds people out: first comes a greeting.
        Some(axis) => {
            let word = |word| pack.dial(axis, word);
            let ask = if observation.is_empty() {
                says
            } else {
                Some(word(DialsWord::Ask))
            };
            (word(DialsWord::Find), word(DialsWord::Missing), ask)
        }
        None => (pack.ui(UiWord::Between), pack.ui(UiWord::BetweenWhy), says),
    };
    Lead {
        headline,
        reason,
        say: say.unwrap_or_default(),
        dos: Vec::new(),
        donts: Vec::new(),
    }
}

fn more(session: &Session, pack: &Pack) -> (Text, bool) {
    let open = session.unfolded == Some(Fold::Guide);
    (pack.ui(if open { UiWord::Less } else { UiWord::More }), open)
}

impl Shares {
    fn of(session: &Session, verdict: &Verdict, pack: &Pack) -> Self {
        let mut start = 0;
        let bars: Vec<Share> = Style::ALL
            .into_iter()
            .map(|style| share(style, verdict, &mut start, pack))
            .collect();
        let each = |bar: &Share| {
            fill(
                &pack.ui(UiWord::CertaintyOf),
                &[("style", &bar.name), ("certainty", &bar.percent)],
            )
        };
        let list = bars
            .iter()
            .map(|bar| each(bar).to_string())
            .collect::<Vec<_>>()
            .join(&pack.ui(UiWord::ListComma));
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
    Share {
        style,
        name: pack.style(style, StylesWord::Name),
        percent: percent(certainty).into(),
        start: from,
        width,
    }
}
