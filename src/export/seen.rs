//! What was seen, with every field by name: what `reading` is to scripts.

use crate::model::{Axis, Choice, Cue, Mark, Observation, Reading};

/// What was seen, as ids and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// Each dial by its id; none where not observed.
    pub dials: [(&'static str, Option<f64>); 3],
    /// Whether the customer is upset.
    pub tension: bool,
    /// What was ticked: situations; contexts and objections; cues.
    pub lists: [(&'static str, Vec<&'static str>); 3],
    /// What the customer chose.
    pub choice: Option<&'static str>,
}

impl From<&Observation> for Seen {
    fn from(seen: &Observation) -> Self {
        let marks = |of: fn(&Mark) -> bool| {
            let ticked = Mark::ALL.into_iter().filter(|mark| seen.marks().contains(*mark) && of(mark));
            ticked.map(Mark::id).collect()
        };
        Self {
            dials: Axis::ALL.map(|axis| (axis.id(), seen.dial(axis).map(Reading::points))),
            tension: seen.tension(),
            lists: [
                ("situations", marks(|mark| matches!(mark, Mark::Situation(_)))),
                ("contexts", marks(|mark| matches!(mark, Mark::Context(_) | Mark::Objection(_)))),
                ("cues", seen.cues().iter().map(Cue::id).collect()),
            ],
            choice: seen.choice().map(Choice::id),
        }
    }
}
