//! How far a conversation has come, and what of a customer can be seen by then.

use super::axis::Axis;
use super::mark::{Group, Marks};
use super::observation::Observation;

/// A moment of the conversation, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// The first words: whether the customer lets one get close.
    Greeting,
    /// The talk: what the customer puts forward.
    Talk,
    /// Choosing and settling: how the customer decides.
    Deciding,
}

impl Moment {
    /// The moment at which `axis` begins to show.
    pub const fn of(axis: Axis) -> Self {
        match axis {
            Axis::Emotionality => Self::Greeting,
            Axis::Expressiveness => Self::Talk,
            Axis::Decisiveness => Self::Deciding,
        }
    }

    /// The moment that follows once `axis` was looked at, whatever was seen.
    pub const fn after(axis: Axis) -> Self {
        match axis {
            Axis::Emotionality => Self::Talk,
            Axis::Expressiveness | Axis::Decisiveness => Self::Deciding,
        }
    }

    /// How far the conversation with this customer must have come: what was seen could be seen, and who objects to buying
    /// or has said how they want to be told is deciding.
    pub fn reached(observation: &Observation) -> Self {
        let seen = |&axis: &Axis| observation.dial(axis).is_some() || observation.cues().of(axis).next().is_some();
        let deciding = observation.choice().is_some() || observation.marks().meets(Marks::of(Group::Objection.marks()));
        let from = if deciding { Self::Deciding } else { Self::Greeting };
        Axis::ALL.into_iter().filter(seen).map(Self::after).fold(from, Self::max)
    }
}
