//! What can be unfolded.

use crate::model::Mark;

/// A part of the screen that unfolds; one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// Settings and what this is.
    Menu,
    /// The certainty of all four styles and what speaks for it.
    Why,
    /// The whole guide.
    Guide,
    /// What the customer says against buying.
    Objections,
    /// What else is known of the customer.
    Contexts,
}

impl Fold {
    /// Whether ticking `mark` folds it. One tap unfolds the objections, one ticks: then the answer is wanted, and the
    /// controls, not the list.
    pub const fn ends_with(self, mark: Mark) -> bool {
        matches!((self, mark), (Self::Objections, Mark::Objection(_)))
    }
}
