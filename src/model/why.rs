//! Why a verdict came out as it did: what each thing seen pulls.

use super::axis::{Axis, Scale};
use super::belief::Belief;
use super::choice::Choice;
use super::cue::Cue;
use super::observation::Observation;
use super::order::greatest_first;

/// One thing that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A slider's reading.
    Dial(Axis),
    /// A ticked cue.
    Cue(Cue),
    /// The customer's own choice.
    Choice(Choice),
    /// The customer is upset.
    Tension,
}

/// How far one thing pulls one scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pull {
    /// What pulls.
    pub evidence: Evidence,
    /// Which scale.
    pub scale: Scale,
    /// By how much the log-odds of the scale's high side fall when this is left out, in nats; negative where it
    /// speaks for the low side.
    pub strength: f64,
}

/// Every pull of what was seen, the strongest first, equal ones in the order of the screen.
pub fn pulls(observation: &Observation) -> Vec<Pull> {
    let mut pulls: Vec<Pull> = evidence(observation).into_iter().flat_map(|each| pulls_of(each, observation)).collect();
    greatest_first(&mut pulls, |pull| pull.strength.abs());
    pulls
}

/// All that was seen, in the order of the screen.
pub fn evidence(observation: &Observation) -> Vec<Evidence> {
    let mut seen = Vec::new();
    for axis in Axis::ALL {
        if observation.dial(axis).is_some() {
            seen.push(Evidence::Dial(axis));
        }
    }
    for cue in observation.cues().iter() {
        seen.push(Evidence::Cue(cue));
    }
    seen.extend(observation.choice().map(Evidence::Choice));
    seen.extend(observation.tension().then_some(Evidence::Tension));
    seen
}

fn pulls_of(evidence: Evidence, observation: &Observation) -> Vec<Pull> {
    let without = leave_out(evidence, observation);
    let odds = |scale, observation| Belief::about(scale, observation).log_odds();
    let scales = Scale::ALL.into_iter().filter(|&scale| speaks_of(evidence, scale));
    scales.map(|scale| Pull { evidence, scale, strength: odds(scale, observation) - odds(scale, &without) }).collect()
}

fn leave_out(evidence: Evidence, observation: &Observation) -> Observation {
    match evidence {
        Evidence::Dial(axis) => observation.with(axis, None),
        Evidence::Cue(cue) => observation.with_cues(observation.cues().without(cue)),
        Evidence::Choice(_) => observation.with_choice(None),
        Evidence::Tension => observation.with_tension(false),
    }
}

fn speaks_of(evidence: Evidence, scale: Scale) -> bool {
    match evidence {
        Evidence::Dial(axis) => axis.scale() == scale,
        Evidence::Cue(cue) => cue.axis().scale() == scale,
        Evidence::Choice(_) | Evidence::Tension => true,
    }
}
