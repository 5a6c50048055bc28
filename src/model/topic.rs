//! What the answer can be about beside the style: what the seller ticked, and what the customer chose.

use super::choice::Choice;
use super::context::{Context, Objection};
use super::mark::Mark;
use super::observation::Observation;
use super::situation::Situation;

/// Every mark, the most pressing first.
const PRESSING: [Mark; Mark::ALL.len()] = {
    let (mut all, mut at, mut n) = ([Mark::Tension; Mark::ALL.len()], 1, 0);
    while n < Objection::ALL.len() {
        all[at] = Mark::Objection(Objection::ALL[n]);
        (at, n) = (at + 1, n + 1);
    }
    n = 0;
    while n < Situation::BY_URGENCY.len() {
        all[at] = Mark::Situation(Situation::BY_URGENCY[n]);
        (at, n) = (at + 1, n + 1);
    }
    n = 0;
    while n < Context::ALL.len() {
        all[at] = Mark::Context(Context::ALL[n]);
        (at, n) = (at + 1, n + 1);
    }
    all
};

/// One thing that headline, reason and sentence can all be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What the seller ticked.
    Mark(Mark),
    /// What the customer chose.
    Choice(Choice),
}

impl Topic {
    /// Whether it still stands, and is advised for.
    pub fn holds(self, observation: &Observation) -> bool {
        match self {
            Self::Mark(mark) => observation.heeded().contains(mark),
            Self::Choice(choice) => observation.choice() == Some(choice),
        }
    }

    /// The topics of an observation, `latest` before the others if it holds; then tension, the choice, the objection, the
    /// situations by urgency, the contexts. Those that the choice outweighs are not among them.
    pub fn of(observation: &Observation, latest: Option<Self>) -> Vec<Self> {
        let heeded = observation.heeded();
        let mut topics = Vec::new();
        topics.extend(latest.filter(|topic| topic.holds(observation)));
        for mark in PRESSING {
            if heeded.contains(mark) {
                topics.push(Self::Mark(mark));
            }
            if mark == Mark::Tension {
                topics.extend(observation.choice().map(Self::Choice));
            }
        }
        topics
    }

    /// The stable id: the mark's, or `choice`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Mark(mark) => mark.id(),
            Self::Choice(_) => "choice",
        }
    }
}
