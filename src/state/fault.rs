//! What can go wrong around the card.

/// What can go wrong outside the card; the reader is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Something asked for could not be had.
    Unreached,
    /// The device keeps nothing.
    Unkept,
    /// What was kept cannot be read; it was set aside.
    SetAside,
    /// The link's reading cannot be read.
    BrokenLink,
}
