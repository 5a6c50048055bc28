//! What the card asks of the page around it.

use crate::content::Language;

/// What happens outside the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Speak this language.
    Speak(Language),
    /// Open the playbook, at this entry if one is named.
    Book(Option<&'static str>),
    /// Take words of a company's own.
    OwnWords,
    /// Send or print what was seen.
    Share,
    /// Keep a copy, move what was kept, install.
    Keep,
}
