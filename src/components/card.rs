//! The whole picture of one screen.

use super::answer::answer;
use super::cover::cover;
use super::focus::focus;
use super::guide::guide;
use super::header::header;
use super::hold::WayBack;
use super::look::look;
use super::menu::menu;
use super::notice::notice;
use super::panel::{Hands, panel};
use super::parts::maybe;
use super::turned::turned;
use crate::state::screen::{self, Screen, View};
use crate::state::{Action, Facing};
use yew::prelude::*;

/// What gets the focus when what had it is taken away.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Buttons {
    /// The button that covers.
    pub cover: NodeRef,
    /// The button that turns the screen to the customer.
    pub turn: NodeRef,
    /// The button for the next customer.
    pub next: NodeRef,
    /// Where the next look is asked.
    pub look: NodeRef,
    /// The button that leads back to the card.
    pub back: WayBack,
}

/// The card, or what a customer may read.
pub fn card(screen: &Screen, buttons: &Buttons, hands: &Hands, on: &Callback<Action>) -> Html {
    let view = match &screen.view {
        View::Covered(each) => cover(each, &buttons.back, on),
        View::Turned(each) => turned(each, &buttons.back, on),
        View::Card(card) => face(card, buttons, hands, on),
    };
    html! {
        <div class="card" data-theme={screen.theme.id()}>
            <p class="status" role="status">{ screen.status.clone() }</p>
            { view }
        </div>
    }
}

fn face(card: &screen::Card, buttons: &Buttons, hands: &Hands, on: &Callback<Action>) -> Html {
    html! {
        <div key="card" class="face">
            { header(&card.header, buttons, on) }
            <div class="reply">
                <slot name="notice"></slot>
                { maybe(card.menu.as_ref(), |each| menu(each, on)) }
                { maybe(card.notice.as_ref(), |each| notice(each, &buttons.next, on)) }
                { answer(&card.answer, on) }
                { look(card.look.as_ref(), &buttons.look, on) }
                { maybe(card.guide.as_ref(), |each| guide(each, on)) }
            </div>
            { panel(&card.panel, hands, on) }
        </div>
    }
}

/// Where the screen shows the card no longer, the focus goes to what leads back; when the card is back, to the button
/// that turned it away.
pub fn move_focus(before: Facing, after: Facing, buttons: &Buttons) {
    match (after, before) {
        (after, before) if after == before => {}
        (Facing::Seller, Facing::Seller) => {}
        (Facing::Seller, Facing::Covered) => focus(&buttons.cover),
        (Facing::Seller, Facing::Choosing | Facing::Thanked) => focus(&buttons.turn),
        (Facing::Covered | Facing::Choosing | Facing::Thanked, _) => focus(&buttons.back.button),
    }
}
