//! The one rule of the product: from an observation to a verdict.

use super::assumptions::CLEAR;
use super::axis::Scale;
use super::belief::Belief;
use super::mnemonic::mnemonics;
use super::observation::Observation;
use super::verdict::{Call, Certainty, Position, Verdict};

/// What `observation` comes to. Never fails: with nothing observed every style is at 0.25 and none is claimed.
pub fn classify(observation: &Observation) -> Verdict {
    let position = Position {
        assertiveness: Belief::about(Scale::Assertiveness, observation),
        responsiveness: Belief::about(Scale::Responsiveness, observation),
    };
    let certainty = Certainty::of(&position);
    let call = call(&certainty);
    Verdict { call, certainty, position, mnemonics: mnemonics(observation, call) }
}

fn call(certainty: &Certainty) -> Call {
    let [style, runner_up, ..] = certainty.ranked();
    let best = certainty.get(style);
    if best >= CLEAR {
        Call::Clear { style, runner_up }
    } else if best + certainty.get(runner_up) >= CLEAR {
        Call::Split { style, runner_up }
    } else {
        Call::Open
    }
}
