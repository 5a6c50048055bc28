//! What to look at next.

use super::parts::{button, each, maybe, words};
use crate::state::Action;
use crate::state::screen::look;
use yew::prelude::*;

/// The question, its answers, and what an answer is expected to bring.
pub fn look(look: &look::Look, on: &Callback<Action>) -> Html {
    html! {
        <section key="look" class="box look" aria-label={look.label.clone()}>
            <p>{ words("span", "reason", &look.label) }{ words("strong", "question", &look.question) }</p>
            <div class="answers">
                { each(&look.answers, |(text, action)| button("plain", text, *action, on)) }
            </div>
            { maybe(look.promise.as_ref(), |promise| words("p", "reason", promise)) }
        </section>
    }
}
