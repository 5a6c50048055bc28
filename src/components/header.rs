//! Top of the page.

use crate::state::{Action, Fold, screen};
use yew::prelude::*;

/// The product's name, cover, next customer, menu.
pub fn header(header: &screen::Header, cover_button: NodeRef, on: &Callback<Action>) -> Html {
    html! {
        <header class="header">
            <h1 class="brand">{ header.brand.clone() }</h1>
            <button ref={cover_button} type="button" class="quiet cover" onclick={on.reform(|_| Action::Cover)}>
                { header.cover.clone() }
            </button>
            <button type="button" class="strong next" onclick={on.reform(|_| Action::Next)}>
                { header.next.clone() }
            </button>
            <button
                type="button"
                class="quiet menu-button"
                aria-label={header.menu.clone()}
                aria-expanded={header.menu_open.to_string()}
                onclick={on.reform(|_| Action::Fold(Fold::Menu))}
            >
                <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
                    <path d="M4 7h16M4 12h16M4 17h16" />
                </svg>
            </button>
        </header>
    }
}
