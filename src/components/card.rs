//! The whole picture of one screen.

use super::answer::answer;
use super::cover::cover;
use super::element::{class, element};
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
    let status = element("p", &["class", "role"]).is("status").is("status").text(&screen.status).done();
    element("div", &["class", "data-theme"]).is("card").is(screen.theme.id()).child(status).child(view).done()
}

fn face(card: &screen::Card, buttons: &Buttons, hands: &Hands, on: &Callback<Action>) -> Html {
    let reply = class("div", "reply")
        .child(element("slot", &["name"]).is("notice").done())
        .child(maybe(card.menu.as_ref(), |each| menu(each, on)))
        .child(maybe(card.notice.as_ref(), |each| notice(each, &buttons.next, on)))
        .child(answer(&card.answer, on))
        .child(look(card.look.as_ref(), &buttons.look, on))
        .child(maybe(card.guide.as_ref(), |each| guide(each, on)))
        .done();
    let face = class("div", "face").key("card").child(header(&card.header, buttons, on)).child(reply);
    face.child(panel(&card.panel, hands, on)).done()
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
