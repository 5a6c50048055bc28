//! Top of the page.

use crate::state::{Action, Fold, screen};
use yew::prelude::*;

/// The buttons that others give the focus to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderButtons {
    /// The button that covers.
    pub cover: NodeRef,
    /// The button for the next customer.
    pub next: NodeRef,
}

/// The product's name, cover, next customer, menu.
pub fn header(header: &screen::Header, buttons: &HeaderButtons, on: &Callback<Action>) -> Html {
    html! {
        <header class="header">
            <h1 class="brand">{ header.brand.clone() }</h1>
            <button ref={buttons.cover.clone()} type="button" class="quiet cover" onclick={on.reform(|_| Action::Cover)}>
                { header.cover.clone() }
            </button>
            <button ref={buttons.next.clone()} type="button" class="strong next" onclick={on.reform(|_| Action::Next)}>
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
