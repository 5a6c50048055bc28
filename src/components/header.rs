//! Top of the page.

use crate::state::{Action, Fold, screen};
use yew::prelude::*;

/// What the header shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HeaderProps {
    /// Its words.
    pub header: screen::Header,
    /// Filled with the button that covers.
    #[prop_or_default]
    pub cover_button: NodeRef,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// The product's name, cover, next customer, menu.
#[component]
pub fn Header(HeaderProps { header, cover_button, on }: &HeaderProps) -> Html {
    html! {
        <header class="header">
            <h1 class="brand">{ header.brand.clone() }</h1>
            <button ref={cover_button.clone()} type="button" class="quiet cover" onclick={on.reform(|_| Action::Cover)}>
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
