//! Which tips fit a verdict.

use super::style::StyleSet;
use super::verdict::Call;

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
}

/// The tags of one tip; its sentence is in the pack of each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The stable id.
    pub id: &'static str,
    /// What kind of advice it is.
    pub kind: TipKind,
    /// When it is wanted.
    pub phase: Phase,
    /// The styles it serves.
    pub styles: StyleSet,
}

/// The styles that a tip must serve to be shown for `call`: the one, both, or, when none is claimed, all.
pub const fn must_serve(call: Call) -> StyleSet {
    match call {
        Call::Clear { style, .. } => StyleSet::of(&[style]),
        Call::Split { style, runner_up } => StyleSet::of(&[style, runner_up]),
        Call::Open => StyleSet::ALL,
    }
}

/// The positions in `tips` of those that serve `call`, the most telling first: the fewer other styles a tip serves,
/// the more it says of this customer; among equals the author's order.
pub fn fitting(tips: &[Tip], call: Call) -> Vec<usize> {
    let wanted = must_serve(call);
    let serving =
        |many| (0..tips.len()).filter(move |&n| tips[n].styles.len() == many && tips[n].styles.covers(wanted));
    (1..=StyleSet::ALL.len()).flat_map(serving).collect()
}
