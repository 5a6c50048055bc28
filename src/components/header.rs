//! Top of the page.

use super::card::Buttons;
use super::parts::{does, said};
use crate::content::Text;
use crate::state::{Action, Facing, Fold, screen};
use yew::prelude::*;

/// The product's name, cover, turn to the customer, next customer, menu.
pub fn header(header: &screen::Header, buttons: &Buttons, on: &Callback<Action>) -> Html {
    html! {
        <header class="header">
            <h1 class="brand">{ header.brand.clone() }</h1>
            { named("quiet cover", &buttons.cover, &header.cover, Action::Face(Facing::Covered), on) }
            { named("quiet turn", &buttons.turn, &header.turn, Action::Face(Facing::Choosing), on) }
            { named("strong next", &buttons.next, &header.next, Action::Next, on) }
            <button
                type="button"
                part="quiet" class="menu-button"
                aria-label={header.menu.clone()}
                aria-expanded={said(header.menu_open)}
                onclick={does(Action::Fold(Fold::Menu), on)}
            >
                <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
                    <path d="M4 7h16M4 12h16M4 17h16" />
                </svg>
            </button>
        </header>
    }
}

fn named(part: &'static str, node: &NodeRef, text: &Text, action: Action, on: &Callback<Action>) -> Html {
    html! { <button ref={node.clone()} type="button" {part} onclick={does(action, on)}>{ text.clone() }</button> }
}
