//! Everything the seller has seen of one customer.

use super::axis::Axis;
use super::choice::Choice;
use super::cue::Cues;
use super::mark::{Mark, Marks};
use super::reading::Reading;

/// What has been observed; the default is nothing at all.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Observation {
    dials: [Option<Reading>; 3],
    cues: Cues,
    choice: Option<Choice>,
    marks: Marks,
}

impl Observation {
    /// The reading of `axis`, or `None` where it was not observed.
    pub const fn dial(&self, axis: Axis) -> Option<Reading> {
        self.dials[axis as usize]
    }

    /// The behaviours the seller ticked. Both of a pair may be: they then speak against each other.
    pub const fn cues(&self) -> Cues {
        self.cues
    }

    /// What the customer chose on the screen turned round.
    pub const fn choice(&self) -> Option<Choice> {
        self.choice
    }

    /// What the seller ticked of the customer: situations, tension, what else is known.
    pub const fn marks(&self) -> Marks {
        self.marks
    }

    /// The marks that are advised for: all but those whose advice would break what the customer chose.
    pub fn heeded(&self) -> Marks {
        self.choice.map_or(self.marks, |choice| self.marks.minus(choice.outweighs()))
    }

    /// Whether the customer is upset or complaining.
    pub const fn tension(&self) -> bool {
        self.marks.contains(Mark::Tension)
    }

    /// The same observation with `axis` read as `reading`, or not observed.
    #[must_use]
    pub const fn with(mut self, axis: Axis, reading: Option<Reading>) -> Self {
        self.dials[axis as usize] = reading;
        self
    }

    /// The same observation with these cues ticked.
    #[must_use]
    pub const fn with_cues(mut self, cues: Cues) -> Self {
        self.cues = cues;
        self
    }

    /// The same observation with the customer's own choice, or none.
    #[must_use]
    pub const fn with_choice(mut self, choice: Option<Choice>) -> Self {
        self.choice = choice;
        self
    }

    /// The same observation of a customer who is upset, or is not.
    #[must_use]
    pub const fn with_tension(self, tension: bool) -> Self {
        let marks = if tension { self.marks.with(Mark::Tension) } else { self.marks.without(Mark::Tension) };
        self.with_marks(marks)
    }

    /// The same observation with these marks ticked.
    #[must_use]
    pub const fn with_marks(mut self, marks: Marks) -> Self {
        self.marks = marks;
        self
    }

    /// Whether nothing has been observed, ticked or marked.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
