//! What a customer may read.

use super::parts::{does, maybe, words};
use crate::state::screen::turned::Cover;
use crate::state::{Action, Facing};
use yew::prelude::*;

/// A friendly line or two and a way back, its button being `back`; nothing of the customer is in the page while it
/// shows.
pub fn cover(cover: &Cover, back: &NodeRef, on: &Callback<Action>) -> Html {
    html! {
        <section key="cover" class="covered">
            { words("h1", "line", &cover.line) }
            { maybe(cover.more.as_ref(), |more| words("p", "line-more", more)) }
            <button
                ref={back.clone()}
                type="button"
                part="plain uncover"
                onclick={does(Action::Face(Facing::Seller), on)}
            >
                { cover.uncover.clone() }
            </button>
        </section>
    }
}
