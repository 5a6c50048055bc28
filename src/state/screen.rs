//! Everything the view shows, already worded: computed once from the session and the words of one language.

pub mod answer;
pub mod contexts;
pub mod cues;
pub mod fetched;
pub mod guide;
mod lead;
pub mod look;
pub mod map;
pub mod menu;
pub mod panel;
mod reason;
pub mod told;
pub mod turned;
pub mod why;

use super::facing::Facing;
use super::session::{Fold, Session};
use super::theme::Theme;
use crate::content::tables::{StylesWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::{Call, Style, Verdict, advise, classify};
use answer::Answer;
use fetched::Fetched;
use guide::Guide;
use look::Look;
use menu::Menu;
use panel::Panel;
use turned::{Cover, Turned};

/// What is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// The look.
    pub theme: Theme,
    /// What a screen reader is told, once, when it changes.
    pub status: Text,
    /// What can be seen.
    pub view: View,
}

/// The card or, when turned away from the seller, only what a customer may read.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    /// The card.
    Card(Box<Card>),
    /// A friendly line and a way back.
    Covered(Cover),
    /// The question to the customer.
    Turned(Turned),
}

/// The card, part by part.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Top of the page.
    pub header: Header,
    /// Settings and what this is, when unfolded.
    pub menu: Option<Menu>,
    /// A question or an undo, when there is one.
    pub notice: Option<Notice>,
    /// Style, certainty, line to act on, tips.
    pub answer: Answer,
    /// What to look at next, while it is worth it.
    pub look: Option<Look>,
    /// The whole guide, when unfolded.
    pub guide: Option<Fetched<Box<Guide>>>,
    /// Map, sliders, chips.
    pub panel: Panel,
}

/// Top of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The product's name.
    pub brand: Text,
    /// The button that covers.
    pub cover: Text,
    /// The button that turns the screen to the customer.
    pub turn: Text,
    /// The button for the next customer.
    pub next: Text,
    /// The name of the menu button.
    pub menu: Text,
    /// Whether the menu is unfolded.
    pub menu_open: bool,
}

/// A line that asks something, with its buttons.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The customer was cleared.
    Cleared {
        /// What happened.
        text: Text,
        /// The button that takes it back.
        undo: Text,
    },
    /// The page was left for a while.
    CameBack {
        /// The question.
        text: Text,
        /// The button for the same customer.
        resume: Text,
        /// The button for the next.
        next: Text,
    },
    /// Something went wrong outside the card.
    Fault {
        /// What happened.
        text: Text,
        /// The button that puts the line away.
        close: Text,
    },
}

/// Whose colour a part wears; two equal styles show neither's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A style's colour.
    Style(Style),
    /// No style's.
    Neutral,
}

impl Tone {
    /// The tone of a verdict.
    pub fn of(verdict: &Verdict) -> Self {
        match verdict.named() {
            Call::Clear { style, .. } => Self::Style(style),
            Call::Split { style, runner_up } => {
                let leads = verdict.certainty.get(style) > verdict.certainty.get(runner_up);
                if leads { Self::Style(style) } else { Self::Neutral }
            }
            Call::Open => Self::Neutral,
        }
    }

    /// The id the stylesheet knows it by.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Style(style) => style.id(),
            Self::Neutral => "neutral",
        }
    }
}

impl Screen {
    /// The screen of `session` in the words of `pack`.
    pub fn of(session: &Session, pack: &Pack) -> Self {
        let view = match session.facing {
            Facing::Seller => View::Card(Box::new(card(session, pack))),
            Facing::Covered => View::Covered(Cover::plain(pack)),
            Facing::Choosing => View::Turned(Turned::of(session, pack)),
            Facing::Thanked => View::Covered(Cover::thanks(pack)),
        };
        Self { theme: session.theme, status: status(session, pack), view }
    }
}

fn card(session: &Session, pack: &Pack) -> Card {
    let verdict = classify(&session.observation);
    let advice = advise(pack.tips(), &session.observation, &verdict, session.setting);
    let next = look::next(session, &verdict);
    let guide = || Fetched::of(session, pack, |words| Box::new(Guide::of(session, &verdict, &advice, pack, words)));
    Card {
        header: header(session, pack),
        menu: (session.unfolded == Some(Fold::Menu)).then(|| Menu::of(session, pack)),
        notice: notice(session, pack),
        answer: Answer::of(session, &verdict, &advice, next.as_ref(), pack),
        look: next.map(|next| Look::of(&next, pack)),
        guide: (session.unfolded == Some(Fold::Guide)).then(guide),
        panel: Panel::of(session, &verdict, pack),
    }
}

fn header(session: &Session, pack: &Pack) -> Header {
    Header {
        brand: pack.ui(UiWord::Brand),
        cover: pack.ui(UiWord::Cover),
        turn: pack.ui(UiWord::Turn),
        next: pack.ui(UiWord::Next),
        menu: pack.ui(UiWord::Menu),
        menu_open: session.unfolded == Some(Fold::Menu),
    }
}

fn notice(session: &Session, pack: &Pack) -> Option<Notice> {
    if session.came_back {
        let (text, resume, next) = (UiWord::WelcomeBack, UiWord::Resume, UiWord::Next);
        return Some(Notice::CameBack { text: pack.ui(text), resume: pack.ui(resume), next: pack.ui(next) });
    }
    if let Some(fault) = session.fault {
        return Some(Notice::Fault { text: pack.ui(fault.word()), close: pack.ui(UiWord::Close) });
    }
    session.cleared.map(|_| Notice::Cleared { text: pack.ui(UiWord::Cleared), undo: pack.ui(UiWord::Undo) })
}

/// Said only when it changes, and never naming a style while covered.
fn status(session: &Session, pack: &Pack) -> Text {
    let name = |style| pack.style(style, StylesWord::Name);
    match (session.announced, session.fault) {
        _ if session.facing != Facing::Seller => pack.ui(UiWord::AnnounceCovered),
        (_, Some(fault)) => pack.ui(fault.word()),
        (None, _) if session.cleared.is_some() => pack.ui(UiWord::Cleared),
        (None, _) => pack.ui(UiWord::AnnounceNothing),
        (Some(Call::Clear { style, .. }), _) => pack.filled(UiWord::AnnounceClear, &[("style", &name(style))]),
        (Some(Call::Split { style, runner_up }), _) => {
            pack.filled(UiWord::AnnounceSplit, &[("first", &name(style)), ("second", &name(runner_up))])
        }
        (Some(Call::Open), _) => pack.ui(UiWord::AnnounceOpen),
    }
}
