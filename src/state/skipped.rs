//! The questions that the seller could not tell the answer of.

use crate::model::{Axis, Question};

/// A set of questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skipped(u32);

impl Skipped {
    const fn bit(question: Question) -> u32 {
        1 << match question {
            Question::Dial(axis) => axis as u32,
            Question::Pair(pair) => Axis::ALL.len() as u32 + pair as u32,
        }
    }

    /// Whether `question` is in the set.
    pub const fn contains(self, question: Question) -> bool {
        self.0 & Self::bit(question) != 0
    }

    /// The set with `question` added.
    pub(super) const fn with(self, question: Question) -> Self {
        Self(self.0 | Self::bit(question))
    }
}
