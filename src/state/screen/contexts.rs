//! What the customer says against buying, and what else is known of them: groups of chips, folded until wanted.

use super::fetched::Fetched;
use super::panel::Chip;
use crate::content::tables::{GroupsWord, UiWord};
use crate::content::{GuideWords, Pack, Text};
use crate::model::{Group, Mark, Marks};
use crate::state::session::{Action, Fold, Session};

/// The two buttons that unfold, and what is unfolded.
#[derive(Clone, Debug, PartialEq)]
pub struct Contexts {
    /// The button of the objections, and whether they are unfolded.
    pub objections: (Text, bool),
    /// The button of all other groups, and whether they are unfolded.
    pub rest: (Text, bool),
    /// The groups that are unfolded, if any are.
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
        let open = |fold| session.unfolded == Some(fold);
        let (objections, rest) = (open(Fold::Objections), open(Fold::Contexts));
        let shown = |&group: &Group| (group == Group::Objection) == objections;
        let groups = |words: &GuideWords| {
            Group::ALL.into_iter().filter(shown).map(|each| group(each, session, pack, words)).collect()
        };
        Self {
            objections: (pack.ui(UiWord::Objections), objections),
            rest: (pack.ui(UiWord::Contexts), rest),
            groups: (objections || rest).then(|| Fetched::of(session, pack, groups)),
        }
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
