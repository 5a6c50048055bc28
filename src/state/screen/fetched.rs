//! What needs the words of the guide, which are fetched when they are first wanted.

use crate::content::tables::UiWord;
use crate::content::{GuideWords, Pack, Text};
use crate::state::fault::Fault;
use crate::state::session::Session;

/// A part of the screen, or what there is of it while its words are fetched.
#[derive(Clone, Debug, PartialEq)]
pub enum Fetched<T> {
    /// The words are not there.
    Waiting {
        /// What is going on.
        text: Text,
        /// The button that tries again, when it failed.
        retry: Option<Text>,
    },
    /// The part.
    There(T),
}

impl<T> Fetched<T> {
    /// The part that `of` makes of the guide's words, as soon as they are there.
    pub(super) fn of(session: &Session, pack: &Pack, of: impl Fn(&GuideWords) -> T) -> Self {
        match pack.guide() {
            Some(words) => Self::There(of(words)),
            None => {
                let text = session.guide_missing.map_or(UiWord::Fetching, Fault::word);
                let retry = session.guide_missing.map(|_| pack.ui(UiWord::TryAgain));
                Self::Waiting { text: pack.ui(text), retry }
            }
        }
    }
}
