//! Settings, and what this is.

use crate::content::tables::{StylesWord, UiWord};
use crate::content::{Language, Pack, Text};
use crate::model::{Channel, Style};
use crate::state::request::Request;
use crate::state::session::{Action, Session};
use crate::state::theme::Theme;

/// Settings and what this is.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    /// What can be set.
    pub pickers: [Picker; 4],
    /// What else can be opened.
    pub more: [(Text, Action); 4],
    /// The heading of what this is.
    pub about: Text,
    /// What this is and what it is not.
    pub lines: [Text; 3],
    /// The button that folds it.
    pub close: Text,
}

/// A choice of one among several.
#[derive(Clone, Debug, PartialEq)]
pub struct Picker {
    /// The stable id.
    pub id: &'static str,
    /// What is chosen.
    pub name: Text,
    /// What it is for, where the name does not say.
    pub note: Option<Text>,
    /// The things to choose from.
    pub picks: Vec<Pick>,
}

/// One of the things to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick {
    /// The stable id.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// Whether it is in force.
    pub chosen: bool,
    /// What choosing it does.
    pub action: Action,
}

impl Menu {
    pub(super) fn of(session: &Session, pack: &Pack) -> Self {
        Self {
            pickers: [channel(session, pack), own(session, pack), language(pack), theme(session, pack)],
            more: [
                (pack.ui(UiWord::Playbook), Action::Ask(Request::Book(None))),
                (pack.ui(UiWord::Share), Action::Ask(Request::Share)),
                (pack.ui(UiWord::Keep), Action::Ask(Request::Keep)),
                (pack.ui(UiWord::OwnWords), Action::Ask(Request::OwnWords)),
            ],
            about: pack.ui(UiWord::About),
            lines: [UiWord::AboutCertainty, UiWord::AboutLimits, UiWord::AboutDevice].map(|word| pack.ui(word)),
            close: pack.ui(UiWord::Close),
        }
    }
}

fn channel(session: &Session, pack: &Pack) -> Picker {
    let pick = |channel: Channel| Pick {
        id: channel.id(),
        name: pack.channel(channel),
        chosen: session.setting.channel == channel,
        action: Action::Channel(channel),
    };
    let picks = Channel::ALL.map(pick).into();
    Picker { id: "channel", name: pack.ui(UiWord::Channel), note: None, picks }
}

fn own(session: &Session, pack: &Pack) -> Picker {
    let pick = |style: Option<Style>| Pick {
        id: style.map_or("none", Style::id),
        name: style.map_or_else(|| pack.ui(UiWord::OwnNone), |style| pack.style(style, StylesWord::Name)),
        chosen: session.setting.own == style,
        action: Action::Own(style),
    };
    let picks = Style::OR_NONE.map(pick).into();
    Picker { id: "own", name: pack.ui(UiWord::Own), note: Some(pack.ui(UiWord::OwnNote)), picks }
}

fn language(pack: &Pack) -> Picker {
    let pick = |language: Language| Pick {
        id: language.tag(),
        name: pack.language(language),
        chosen: &*pack.ui(UiWord::Tag) == language.tag(),
        action: Action::Ask(Request::Speak(language)),
    };
    let picks = Language::ALL.map(pick).into();
    Picker { id: "language", name: pack.ui(UiWord::Language), note: None, picks }
}

fn theme(session: &Session, pack: &Pack) -> Picker {
    let name = |theme| match theme {
        Theme::Auto => UiWord::ThemeAuto,
        Theme::Light => UiWord::ThemeLight,
        Theme::Dark => UiWord::ThemeDark,
        Theme::Sun => UiWord::ThemeSun,
    };
    let pick = |theme: Theme| Pick {
        id: theme.id(),
        name: pack.ui(name(theme)),
        chosen: session.theme == theme,
        action: Action::Theme(theme),
    };
    Picker { id: "theme", name: pack.ui(UiWord::Theme), note: None, picks: Theme::ALL.map(pick).into() }
}
