//! What else is known of the customer.

use super::parts::{chip, does, each, fetched, maybe, said, sign, words};
use crate::state::screen::contexts::{ContextGroup, Contexts};
use crate::state::{Action, Fold};
use yew::prelude::*;

/// The button before the chips that unfolds the rest: a plus, and words where there is room.
pub fn unfold(contexts: &Contexts, on: &Callback<Action>) -> Html {
    let (label, open) = &contexts.toggle;
    html! {
        <button
            key="contexts"
            type="button"
            part="contexts-button"
            aria-expanded={said(*open)}
            onclick={does(Action::Fold(Fold::Contexts), on)}
        >
            { sign("plus", "M8 3v10M3 8h10") }
            { words("span", "words", label) }
        </button>
    }
}

/// The groups of chips.
pub fn contexts(contexts: &Contexts, on: &Callback<Action>) -> Html {
    maybe(contexts.groups.as_ref(), |groups| fetched("contexts", groups, |groups| drawn(groups, on), on))
}

fn drawn(groups: &[ContextGroup], on: &Callback<Action>) -> Html {
    html! { <div key="contexts" class="contexts">{ each(groups, |each| group(each, on)) }</div> }
}

fn group(group: &ContextGroup, on: &Callback<Action>) -> Html {
    html! {
        <div key={group.id} class="context" role="group" aria-label={group.name.clone()}>
            { words("span", "heading", &group.name) }
            { each(&group.chips, |each| chip(each, on)) }
        </div>
    }
}
