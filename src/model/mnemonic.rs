//! Which lines of the service mnemonic apply, and why.

use super::assumptions::{LEANING, POINTS_PER_SD};
use super::axis::Axis;
use super::belief::cue_look;
use super::choice::Choice;
use super::mark::{Mark, Marks};
use super::observation::Observation;
use super::reading::Reading;
use super::situation::Situation;
use super::style::Style;
use super::verdict::Call;

/// A line of the service mnemonic that applies, with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mnemonic {
    /// The situation whose line it is.
    pub situation: Situation,
    /// Why it applies.
    pub reason: Reason,
}

impl Mnemonic {
    /// Whether the seller ticked it; else it is inferred.
    pub fn is_ticked(&self) -> bool {
        self.reason == Reason::Ticked
    }
}

/// Why a line applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The seller ticked the situation.
    Ticked,
    /// A clear Driver who decides fast.
    DecisiveDriver,
    /// Decides slowly and keeps feelings in.
    SlowAndReserved,
    /// Decides slowly and is warm.
    SlowAndWarm,
    /// A clear Analytical.
    Analytical,
    /// A clear Amiable.
    Amiable,
    /// A clear Expressive.
    Expressive,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 7] = [
        Self::Ticked,
        Self::DecisiveDriver,
        Self::SlowAndReserved,
        Self::SlowAndWarm,
        Self::Analytical,
        Self::Amiable,
        Self::Expressive,
    ];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ticked => "ticked",
            Self::DecisiveDriver => "decisive-driver",
            Self::SlowAndReserved => "slow-and-reserved",
            Self::SlowAndWarm => "slow-and-warm",
            Self::Analytical => "analytical",
            Self::Amiable => "amiable",
            Self::Expressive => "expressive",
        }
    }
}

/// The lines that apply, the strongest first: ticked ones by urgency, then those inferred, where a seen dial weighs
/// more than the style alone. Nothing is inferred that a tick contradicts, and no line applies that would break what the
/// customer chose.
pub fn mnemonics(observation: &Observation, call: Call) -> Vec<Mnemonic> {
    let heeded = observation.heeded();
    let ticked = |situation: &Situation| observation.marks().contains(Mark::Situation(*situation));
    let mut lines: Vec<Mnemonic> = Situation::BY_URGENCY
        .into_iter()
        .filter(|&situation| heeded.contains(Mark::Situation(situation)))
        .map(|situation| Mnemonic { situation, reason: Reason::Ticked })
        .collect();
    let contradicted = |situation: Situation| situation.opposite().as_ref().is_some_and(ticked);
    let outweighed = observation.choice().map_or(Marks::default(), Choice::outweighs);
    let breaks = |line: &Mnemonic| outweighed.contains(Mark::Situation(line.situation));
    let new = |line: &Mnemonic| !ticked(&line.situation) && !contradicted(line.situation) && !breaks(line);
    lines.extend(inferred(observation, call).into_iter().flatten().filter(new));
    lines
}

/// What a clear verdict suggests: from the decisiveness dial first, then from the style.
fn inferred(observation: &Observation, call: Call) -> [Option<Mnemonic>; 2] {
    let Call::Clear { style, .. } = call else {
        return [None, None];
    };
    [from_decisiveness(observation, style), from_style(style)]
}

fn from_decisiveness(observation: &Observation, style: Style) -> Option<Mnemonic> {
    let lean = lean(observation, Axis::Decisiveness)?;
    let (situation, reason) = if lean >= LEANING && style == Style::Driver {
        (Situation::Hurried, Reason::DecisiveDriver)
    } else if lean > -LEANING {
        return None;
    } else if style.shows_feelings() {
        (Situation::Hesitant, Reason::SlowAndWarm)
    } else {
        (Situation::Unhurried, Reason::SlowAndReserved)
    };
    Some(Mnemonic { situation, reason })
}

/// How far an axis leans from the middle, in points: by its dial, or else by its cues.
fn lean(observation: &Observation, axis: Axis) -> Option<f64> {
    let z = observation.dial(axis).map(Reading::z).or_else(|| cue_look(axis, observation).map(|(z, _)| z))?;
    Some(z * POINTS_PER_SD)
}

const fn from_style(style: Style) -> Option<Mnemonic> {
    let (situation, reason) = match style {
        Style::Driver => return None,
        Style::Expressive => (Situation::Indulgent, Reason::Expressive),
        Style::Amiable => (Situation::Easygoing, Reason::Amiable),
        Style::Analytical => (Situation::Particular, Reason::Analytical),
    };
    Some(Mnemonic { situation, reason })
}
