//! The answer: style and certainty, the line to act on, a sentence to say, tips.

use super::Tone;
use super::lead::lead;
use super::reason;
use super::why::{Shares, percent};
use crate::content::tables::{StylesWord, TensionWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::{Advice, Because, Call, NextLook, Observation, TipKind, Verdict, What};
use crate::state::session::{Fold, Session};

/// How many things to do the card shows before “more”, on a phone and where there is room.
const DOS: [usize; 2] = [2, 4];
/// How many things not to do.
const DONTS: [usize; 2] = [1, 2];

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
    /// The company's pack that the sentence comes from, if it does.
    pub say_from: Option<Text>,
    /// What the sentence is.
    pub say_label: Text,
    /// What the tips are.
    pub tips_label: Text,
    /// Things to do.
    pub dos: Vec<Tip>,
    /// Things not to do.
    pub donts: Vec<Tip>,
    /// What the marks before them mean, for a screen reader.
    pub marks: (Text, Text),
    /// What strain does: that it makes the reading less sure, and to this style.
    pub strain: Vec<Text>,
    /// What the seller changes in themselves, and why.
    pub own: Option<(Text, Text)>,
    /// That a company's own words are in use.
    pub company: Option<Text>,
    /// The button that unfolds the guide, and whether it is unfolded.
    pub more: (Text, bool),
    /// The name of this part for a screen reader.
    pub label: Text,
}

/// Something to do or not to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Tip {
    /// Whether it is shown only where there is room.
    pub extra: bool,
    /// What to do or not to do.
    pub text: Text,
    /// The company's pack that it comes from, if it does.
    pub from: Option<Text>,
}

impl Answer {
    /// The answer to what was seen, with `advice` in order and what to look at next.
    pub(super) fn of(
        session: &Session,
        verdict: &Verdict,
        advice: &[Advice],
        next: Option<&NextLook>,
        pack: &Pack,
    ) -> Self {
        let observation = &session.observation;
        let tips = |kind, [few, many]: [usize; 2]| {
            let worded = words(advice, kind, pack).take(many).enumerate();
            worded.map(|(n, (text, from))| Tip { extra: n >= few, text, from }).collect()
        };
        let lead = lead(observation, session.latest, verdict, advice, next, pack);
        let (unnamed, certainty) = certainty(observation, verdict, pack);
        Self {
            tone: Tone::of(verdict),
            kind: kind(observation, verdict.named()),
            names: names(verdict, pack),
            either: pack.ui(UiWord::Either),
            unnamed,
            certainty,
            shares: Shares::of(session, verdict, pack),
            headline: lead.headline,
            reason: lead.reason,
            say: pack.filled(UiWord::Quote, &[("sentence", &lead.say)]),
            say_from: lead.say_from,
            say_label: pack.ui(UiWord::Say),
            tips_label: pack.ui(UiWord::Tips),
            dos: tips(TipKind::Do, DOS),
            donts: tips(TipKind::Dont, DONTS),
            marks: (pack.ui(UiWord::Do), pack.ui(UiWord::Dont)),
            strain: strain(observation, verdict.call, pack),
            own: own(advice, pack),
            company: pack.company().map(|name| pack.filled(UiWord::CompanyInUse, &[("name", name)])),
            more: more(session, pack),
            label: pack.ui(UiWord::Answer),
        }
    }
}

/// The card's advice of one kind about the customer, in order, each with the company's pack that it comes from.
pub(super) fn words(advice: &[Advice], kind: TipKind, pack: &Pack) -> impl Iterator<Item = (Text, Option<Text>)> {
    let of_kind = advice.iter().filter(move |each| each.kind == kind && !is_own(each));
    of_kind.filter_map(|each| Some((pack.card_advice(each.what)?, from(each.what, pack))))
}

/// The company's pack that a piece of advice comes from, if it does.
pub(super) fn from(what: What, pack: &Pack) -> Option<Text> {
    pack.own(what).and(pack.company()).cloned()
}

fn is_own(advice: &Advice) -> bool {
    matches!(advice.because, Because::Own(_))
}

fn own(advice: &[Advice], pack: &Pack) -> Option<(Text, Text)> {
    let own = advice.iter().find(|each| is_own(each))?;
    Some((pack.card_advice(own.what)?, reason::of_advice(own.because, pack)))
}

fn strain(observation: &Observation, call: Call, pack: &Pack) -> Vec<Text> {
    let warning = observation.tension().then(|| pack.tension(TensionWord::Warning));
    let backup = match call {
        Call::Clear { style, .. } if observation.tension() => Some(pack.style(style, StylesWord::Backup)),
        Call::Clear { .. } | Call::Split { .. } | Call::Open => None,
    };
    warning.into_iter().chain(backup).collect()
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
    match verdict.named() {
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
    let words = match verdict.named() {
        Call::Clear { style, .. } => pack.filled(UiWord::Certain, &[("certainty", &share(style))]),
        Call::Split { style, runner_up } if share(style) == share(runner_up) => {
            pack.filled(UiWord::SplitEven, &[("certainty", &share(style))])
        }
        Call::Split { style, runner_up } => {
            pack.filled(UiWord::SplitUneven, &[("first", &share(style)), ("second", &share(runner_up))])
        }
        Call::Open if observation.is_empty() => ui(UiWord::NothingYetHint),
        Call::Open => ui(UiWord::OpenHint),
    };
    (ui(if observation.is_empty() { UiWord::NothingYet } else { UiWord::Open }), words)
}

fn more(session: &Session, pack: &Pack) -> (Text, bool) {
    let open = session.unfolded == Some(Fold::Guide);
    (pack.ui(if open { UiWord::Less } else { UiWord::More }), open)
}
