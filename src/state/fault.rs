//! What can go wrong around the card.

use crate::content::tables::UiWord;

/// What can go wrong outside the card; the reader is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Something asked for could not be fetched.
    Unreached,
    /// What was fetched is of another build than the program.
    OtherBuild,
    /// The product's own programs and scripts have an error.
    Program,
    /// The device keeps nothing.
    Unkept,
    /// What was kept cannot be read; it was set aside.
    SetAside,
    /// The link's reading cannot be read.
    BrokenLink,
}

impl Fault {
    /// The sentence that tells it.
    pub(super) const fn word(self) -> UiWord {
        match self {
            Self::Unreached => UiWord::NotFetched,
            Self::OtherBuild => UiWord::OtherBuild,
            Self::Program => UiWord::ProgramError,
            Self::Unkept => UiWord::Unkept,
            Self::SetAside => UiWord::SetAside,
            Self::BrokenLink => UiWord::BrokenLink,
        }
    }
}
