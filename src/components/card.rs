//! The whole picture of one screen.

use super::answer::answer;
use super::cover::Cover;
use super::focus::focus;
use super::guide::Guide;
use super::header::{HeaderButtons, header};
use super::look::look;
use super::menu::menu;
use super::notice::notice;
use super::panel::panel;
use super::turned::Turned;
use crate::state::Action;
use crate::state::screen::{self, Screen, View};
use std::rc::Rc;
use yew::prelude::*;

/// The screen to draw and where actions go.
#[derive(Clone, Debug, Properties)]
pub struct CardProps {
    /// The screen.
    pub screen: Rc<Screen>,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// A screen is made only when something changed, so it need not be compared word by word.
impl PartialEq for CardProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.screen, &other.screen) && self.on == other.on
    }
}

/// The card, or what a customer may read.
#[component]
pub fn Card(CardProps { screen, on }: &CardProps) -> Html {
    let buttons = HeaderButtons { cover: use_node_ref(), turn: use_node_ref(), next: use_node_ref() };
    use_focus_when_back(&screen.view, &buttons);
    let view = match &screen.view {
        View::Covered(cover) => html! { <Cover key="cover" cover={cover.clone()} on={on.clone()} /> },
        View::Turned(turned) => html! { <Turned key="turned" turned={turned.clone()} on={on.clone()} /> },
        View::Card(card) => face(card, &buttons, on),
    };
    html! {
        <div class="card" data-theme={screen.theme.id()}>
            <p class="status" role="status">{ screen.status.clone() }</p>
            { view }
        </div>
    }
}

fn face(card: &screen::Card, buttons: &HeaderButtons, on: &Callback<Action>) -> Html {
    let unfolded = card.guide.iter().map(|guide| html! { <Guide key="guide" guide={guide.clone()} on={on.clone()} /> });
    html! {
        <div key="card" class="face">
            { header(&card.header, buttons, on) }
            <div class="reply">
                { for card.menu.iter().map(|each| menu(each, on)) }
                { for card.notice.iter().map(|each| notice(each, &buttons.next, on)) }
                { answer(&card.answer, on) }
                { for card.look.iter().map(|each| look(each, on)) }
                { for unfolded }
            </div>
            { panel(&card.panel, on) }
        </div>
    }
}

/// What turned the screen away was taken out with the card; when the card is back, so is the focus.
#[hook]
fn use_focus_when_back(view: &View, buttons: &HeaderButtons) {
    let away = match view {
        View::Card(_) => None,
        View::Covered(cover) if !cover.passing => Some(buttons.cover.clone()),
        View::Covered(_) | View::Turned(_) => Some(buttons.turn.clone()),
    };
    let left_by = use_mut_ref(|| None);
    use_effect_with(away, move |away| {
        if let (None, Some(button)) = (away, left_by.replace(away.clone())) {
            focus(&button);
        }
    });
}
