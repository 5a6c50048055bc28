//! What else is known of the customer: groups of chips, folded until wanted.

use super::fetched::Fetched;
use super::panel::Chip;
use crate::content::tables::{GroupsWord, UiWord};
use crate::content::{GuideWords, Pack, Text};
use crate::model::{Group, Mark, Marks};
use crate::state::session::{Action, Fold, Session};

/// The button that unfolds them, and the groups when it has.
#[derive(Clone, Debug, PartialEq)]
pub struct Contexts {
    /// The button, and whether they are unfolded.
    pub toggle: (Text, bool),
    /// The groups, when unfolded.
    pub groups: Option<Fetched<Vec<ContextGroup>>>,
}

/// Chips of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextGroup {
    /// The stable id.
    pub id: &'static str,
    /// The heading.
    pub name: Text,
    /// The chips.
    pub chips: Vec<Chip>,
}

impl Contexts {
    pub(super) fn of(session: &Session, pack: &Pack) -> Self {
        let open = session.unfolded == Some(Fold::Contexts);
        let groups =
            |words: &GuideWords| Group::ALL.into_iter().map(|each| group(each, session, pack, words)).collect();
        Self { toggle: (pack.ui(UiWord::Contexts), open), groups: open.then(|| Fetched::of(session, pack, groups)) }
    }
}

fn group(group: Group, session: &Session, pack: &Pack, words: &GuideWords) -> ContextGroup {
    let ticked = session.observation.marks();
    let mut chips = Vec::new();
    for mark in group.marks() {
        chips.extend(chip(*mark, ticked, pack));
    }
    ContextGroup { id: group.id(), name: words.group(group, GroupsWord::Name), chips }
}

/// The chip of `mark`, once its word is there.
pub(super) fn chip(mark: Mark, ticked: Marks, pack: &Pack) -> Option<Chip> {
    let (text, ticked) = (pack.mark(mark)?, ticked.contains(mark));
    Some(Chip { id: mark.id(), text, ticked, action: Action::Toggle(mark) })
}
