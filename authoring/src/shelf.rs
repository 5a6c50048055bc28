//! The packs: what is fetched when.

use serde::Deserialize;

/// The packs a language's words are split into, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shelf {
    /// What the card can say at once: fetched on a first visit.
    #[default]
    Card,
    /// What stands only in the guide and in what unfolds: fetched when one of them is opened.
    Guide,
    /// The playbook: fetched when that is opened.
    Book,
}

impl Shelf {
    /// All packs in order.
    pub const ALL: [Self; 3] = [Self::Card, Self::Guide, Self::Book];
}
