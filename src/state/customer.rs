//! Whose customer it is: what is noted of a customer outside the card goes when another one comes.

use super::session::Action;
use crate::model::Observation;

impl Action {
    /// Whether by this another customer stands there than the one of whom `seen` was seen: the seller said so, or the
    /// page around the card shows another reading.
    pub fn brings_another(self, seen: Observation) -> bool {
        match self {
            Self::Next => true,
            Self::Recall(other, _) => other != seen,
            _ => false,
        }
    }
}
