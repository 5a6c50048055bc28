//! What to look at next.

use super::focus::focus;
use super::parts::{each, maybe, words};
use crate::content::Text;
use crate::state::Action;
use crate::state::screen::look::Look;
use yew::prelude::*;

/// The question, its answers, and what an answer is expected to bring. The place stays when nothing is asked any more:
/// it is `place` that keeps the focus when an answer takes its button away.
pub fn look(look: Option<&Look>, place: &NodeRef, on: &Callback<Action>) -> Html {
    html! {
        <section key="look" ref={place.clone()} class="look" tabindex="-1">
            { maybe(look, |look| asked(look, place, on)) }
        </section>
    }
}

fn asked(look: &Look, place: &NodeRef, on: &Callback<Action>) -> Html {
    html! {
        <div class="box" role="group" aria-label={look.label.clone()}>
            <p>{ words("span", "reason", &look.label) }{ words("strong", "question", &look.question) }</p>
            <div class="answers">
                { each(&look.answers, |(text, action)| answer(text, *action, place, on)) }
            </div>
            { words("p", "reason", &look.promise) }
        </div>
    }
}

fn answer(text: &Text, action: Action, place: &NodeRef, on: &Callback<Action>) -> Html {
    let place = place.clone();
    let onclick = on.reform(move |_: MouseEvent| {
        focus(&place);
        action
    });
    html! { <button type="button" part="plain" {onclick}>{ text.clone() }</button> }
}
