//! Top of the page.

use super::card::Buttons;
use super::element::{class, element};
use super::parts::{does, plain_button, said};
use crate::content::Text;
use crate::state::{Action, Facing, Fold, screen};
use yew::prelude::*;

/// The product's name, cover, turn to the customer, next customer, menu.
pub fn header(header: &screen::Header, buttons: &Buttons, on: &Callback<Action>) -> Html {
    let svg =
        element("svg", &["aria-hidden", "viewBox", "width", "height"]).is("true").is("0 0 24 24").is("24").is("24");
    let svg = svg.child(element("path", &["d"]).is("M4 7h16M4 12h16M4 17h16").done()).done();
    let menu = element("button", &["type", "part", "class", "aria-label", "aria-expanded"]).is("button").is("quiet");
    let menu = menu.is("menu-button").says(&header.menu).is(said(header.menu_open));
    class("header", "header")
        .child(class("h1", "brand").text(&header.brand).done())
        .child(named("quiet cover", &buttons.cover, &header.cover, Action::Face(Facing::Covered), on))
        .child(named("quiet turn", &buttons.turn, &header.turn, Action::Face(Facing::Choosing), on))
        .child(named("strong next", &buttons.next, &header.next, Action::Next, on))
        .child(menu.click(does(Action::Fold(Fold::Menu), on)).child(svg).done())
        .done()
}

fn named(part: &'static str, node: &NodeRef, text: &Text, action: Action, on: &Callback<Action>) -> Html {
    plain_button(part).at(node).click(does(action, on)).text(text).done()
}
