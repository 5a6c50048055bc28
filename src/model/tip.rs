//! What the product can advise, with its tags; the sentences are in the pack of each language.

use super::channel::Channels;
use super::choice::Choices;
use super::mark::Marks;
use super::style::StyleSet;

/// What kind of advice a tip is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TipKind {
    /// A thing to do.
    Do,
    /// A thing never to do.
    Dont,
    /// A sentence to say aloud.
    Say,
}

impl TipKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Do, Self::Dont, Self::Say];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Dont => "dont",
            Self::Say => "say",
        }
    }
}

/// A phase of the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first minute.
    Opening,
    /// Finding out what is wanted.
    Conversation,
    /// Showing what there is.
    Presenting,
    /// Answering doubts.
    Objections,
    /// Settling it.
    Closing,
    /// After the sale.
    AfterSale,
}

impl Phase {
    /// All phases in order.
    pub const ALL: [Self; 6] =
        [Self::Opening, Self::Conversation, Self::Presenting, Self::Objections, Self::Closing, Self::AfterSale];

    /// What is wanted at once, then phase by phase.
    pub const OR_AT_ONCE: [Option<Self>; 7] = [
        None,
        Some(Self::Opening),
        Some(Self::Conversation),
        Some(Self::Presenting),
        Some(Self::Objections),
        Some(Self::Closing),
        Some(Self::AfterSale),
    ];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Conversation => "conversation",
            Self::Presenting => "presenting",
            Self::Objections => "objections",
            Self::Closing => "closing",
            Self::AfterSale => "after-sale",
        }
    }
}

/// The tags of one tip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// What kind of advice it is.
    pub kind: TipKind,
    /// When it is wanted.
    pub phase: Phase,
    /// The styles it serves.
    pub styles: StyleSet,
    /// Where it can be done.
    pub channels: Channels,
    /// It is for customers of whom one of these is ticked; for all when empty.
    pub when: Marks,
    /// It is wrong for customers of whom one of these holds.
    pub not_when: Marks,
    /// What the customer may have chosen that it would break.
    pub breaks: Choices,
    /// It is a company's own, which comes before ours.
    pub is_company: bool,
}
