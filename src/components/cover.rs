//! What a customer may read.

use super::focus::focus;
use crate::state::{Action, screen};
use yew::prelude::*;

/// What the cover shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CoverProps {
    /// Its words.
    pub cover: screen::Cover,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// Two friendly lines and a way back; nothing of the customer is in the page while it shows.
#[component]
pub fn Cover(CoverProps { cover, on }: &CoverProps) -> Html {
    let button = use_node_ref();
    let focused = button.clone();
    use_effect_with((), move |()| focus(&focused));
    html! {
        <section class="covered">
            <h1 class="line">{ cover.line.clone() }</h1>
            <p>{ cover.more.clone() }</p>
            <button ref={button} type="button" class="plain uncover" onclick={on.reform(|_| Action::Uncover)}>
                { cover.uncover.clone() }
            </button>
        </section>
    }
}
