//! What a person cannot do while the reading is fixed: a page may show a reading that is not to be changed.

use super::facing::Facing;
use super::session::Action;

impl Action {
    /// Whether by this the person changes what has been seen of the customer, or is led to a question whose answer would.
    /// The rest of the card goes on as ever, and so does what comes from the page around it: [`Action::Recall`] and
    /// [`Action::Renew`]. An exhaustive match: whoever adds an action must say it here.
    pub const fn is_of_the_reading(self) -> bool {
        match self {
            Self::Move(..)
            | Self::Place(..)
            | Self::Set(..)
            | Self::Step(..)
            | Self::Clear(_)
            | Self::Restore
            | Self::ToggleCue(_)
            | Self::Answer(..)
            | Self::Toggle(_)
            | Self::Tick(_)
            | Self::Next
            | Self::Undo
            | Self::Choose(_)
            | Self::Unchoose
            // Asked if this is still the same customer, one may say no.
            | Self::ComeBack => true,
            Self::Face(facing) => matches!(facing, Facing::Choosing),
            // What was moving when the reading was fixed still comes to rest.
            Self::Settle
            | Self::Skip(_)
            | Self::Resume
            | Self::Fold(_)
            | Self::CloseMenu
            | Self::Cues(_)
            | Self::MoreCues
            | Self::Guide(_)
            | Self::GuideMissing(_)
            | Self::Theme(_)
            | Self::Channel(_)
            | Self::Own(_)
            | Self::Ask(_)
            | Self::Fault(_)
            | Self::Recall(..)
            | Self::Renew => false,
        }
    }
}
