//! What a customer may read: a friendly line, or the question how they want to hear it.

use crate::content::tables::{ChoicesWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::Choice;
use crate::state::session::Session;

/// The way back to the card, which the seller holds to open.
#[derive(Clone, Debug, PartialEq)]
pub struct Back {
    /// The name of its button.
    pub name: Text,
    /// What is shown when it was only tapped.
    pub hint: Text,
}

impl Back {
    fn of(name: UiWord, pack: &Pack) -> Self {
        Self { name: pack.ui(name), hint: pack.ui(UiWord::TurnHold) }
    }
}

/// A friendly line or two and a way back.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// The line.
    pub line: Text,
    /// Another.
    pub more: Text,
    /// The way back.
    pub back: Back,
}

impl Cover {
    /// What stands over the card while it is covered.
    pub(super) fn plain(pack: &Pack) -> Self {
        Self::of(UiWord::CoveredLine, UiWord::CoveredMore, UiWord::Uncover, pack)
    }

    /// What the customer sees after choosing, until the seller has the screen again: whose it is now.
    pub(super) fn thanks(pack: &Pack) -> Self {
        Self::of(UiWord::TurnThanks, UiWord::TurnHandBack, UiWord::TurnBack, pack)
    }

    fn of(line: UiWord, more: UiWord, back: UiWord, pack: &Pack) -> Self {
        Self { line: pack.ui(line), more: pack.ui(more), back: Back::of(back, pack) }
    }
}

/// The question to the customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Turned {
    /// The question.
    pub title: Text,
    /// The choices: what it is called, and what it promises.
    pub choices: [(Choice, Text, Text); 4],
    /// What was chosen before.
    pub chosen: Option<Choice>,
    /// The way back without a choice.
    pub back: Back,
}

impl Turned {
    pub(super) fn of(session: &Session, pack: &Pack) -> Self {
        let word = |choice, word| pack.choice(choice, word);
        Self {
            title: pack.ui(UiWord::TurnTitle),
            choices: Choice::ALL
                .map(|choice| (choice, word(choice, ChoicesWord::Name), word(choice, ChoicesWord::Line))),
            chosen: session.observation.choice(),
            back: Back::of(UiWord::TurnBack, pack),
        }
    }
}
