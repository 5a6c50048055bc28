//! What the answer can be about beside the style: what the seller ticked, and what the customer chose.

use super::choice::Choice;
use super::context::{Context, Objection};
use super::mark::Mark;
use super::observation::Observation;
use super::situation::Situation;

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
    /// situations by urgency, the contexts.
    pub fn of(observation: &Observation, latest: Option<Self>) -> impl Iterator<Item = Self> {
        let mark = |mark| Some(Self::Mark(mark));
        let others = [mark(Mark::Tension), observation.choice().map(Self::Choice)]
            .into_iter()
            .chain(Objection::ALL.map(|each| mark(Mark::Objection(each))))
            .chain(Situation::BY_URGENCY.map(|each| mark(Mark::Situation(each))))
            .chain(Context::ALL.map(|each| mark(Mark::Context(each))));
        [latest].into_iter().chain(others).flatten().filter(|topic| topic.holds(observation))
    }

    /// The stable id: the mark's, or `choice`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Mark(mark) => mark.id(),
            Self::Choice(_) => "choice",
        }
    }
}
