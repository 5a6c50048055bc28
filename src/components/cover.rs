//! What a customer may read.

use super::focus::focus;
use super::parts::{does, words};
use crate::state::screen::turned;
use crate::state::{Action, Facing};
use yew::prelude::*;

/// What the cover shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CoverProps {
    /// Its words.
    pub cover: turned::Cover,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// A friendly line or two and a way back; nothing of the customer is in the page while it shows.
#[component]
pub fn Cover(CoverProps { cover, on }: &CoverProps) -> Html {
    let button = use_node_ref();
    let focused = button.clone();
    use_effect_with((), move |()| focus(&focused));
    html! {
        <section class="covered" data-passing={cover.passing.then_some("")}>
            { words("h1", "line", &cover.line) }
            { for cover.more.iter().map(|more| words("p", "line-more", more)) }
            <button
                ref={button}
                type="button"
                part="plain uncover"
                onclick={does(Action::Face(Facing::Seller), on)}
            >
                { cover.uncover.clone() }
            </button>
        </section>
    }
}
