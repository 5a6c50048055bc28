//! What a customer may read: a friendly line, or the question how they want to hear it.

use crate::content::tables::{ChoicesWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::Choice;
use crate::state::session::Session;

/// A friendly line and a way back.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// The line.
    pub line: Text,
    /// Another.
    pub more: Option<Text>,
    /// The button that shows the card again.
    pub uncover: Text,
    /// Whether the card comes back by itself.
    pub passing: bool,
}

impl Cover {
    /// What stands over the card while it is covered.
    pub(super) fn plain(pack: &Pack) -> Self {
        let more = Some(pack.ui(UiWord::CoveredMore));
        Self { line: pack.ui(UiWord::CoveredLine), more, uncover: pack.ui(UiWord::Uncover), passing: false }
    }

    /// What the customer sees after choosing, until the seller has the screen again.
    pub(super) fn thanks(pack: &Pack) -> Self {
        Self { line: pack.ui(UiWord::TurnThanks), more: None, uncover: pack.ui(UiWord::TurnBack), passing: true }
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
    /// The name of the sign that leads back without a choice.
    pub back: Text,
}

impl Turned {
    pub(super) fn of(session: &Session, pack: &Pack) -> Self {
        let word = |choice, word| pack.choice(choice, word);
        Self {
            title: pack.ui(UiWord::TurnTitle),
            choices: Choice::ALL
                .map(|choice| (choice, word(choice, ChoicesWord::Name), word(choice, ChoicesWord::Line))),
            chosen: session.observation.choice(),
            back: pack.ui(UiWord::TurnBack),
        }
    }
}
