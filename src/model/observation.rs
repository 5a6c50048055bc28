//! Everything the seller has seen of one customer.

use super::axis::Axis;
use super::choice::Choice;
use super::cue::Cues;
use super::reading::Reading;
use super::situation::Situations;

/// What has been observed; the default is nothing at all.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Observation {
    dials: [Option<Reading>; 3],
    cues: Cues,
    choice: Option<Choice>,
    tension: bool,
    situations: Situations,
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

    /// Whether the customer is upset or complaining. Mere hurry is a situation, not tension.
    pub const fn tension(&self) -> bool {
        self.tension
    }

    /// The situations the seller ticked.
    pub const fn situations(&self) -> Situations {
        self.situations
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
    pub const fn with_tension(mut self, tension: bool) -> Self {
        self.tension = tension;
        self
    }

    /// The same observation with these situations ticked.
    #[must_use]
    pub const fn with_situations(mut self, situations: Situations) -> Self {
        self.situations = situations;
        self
    }

    /// Whether nothing has been observed, ticked or marked.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
