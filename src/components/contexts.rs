//! What the customer says against buying, and what else is known of them.

use super::parts::{chip, does, each, fetched, maybe, said, words};
use crate::content::Text;
use crate::state::screen::contexts::{ContextGroup, Contexts};
use crate::state::{Action, Fold};
use yew::prelude::*;

/// A button that unfolds groups of chips.
pub(super) fn unfold(part: &'static str, (label, open): &(Text, bool), fold: Fold, on: &Callback<Action>) -> Html {
    html! {
        <button key={part} type="button" {part} aria-expanded={said(*open)} onclick={does(Action::Fold(fold), on)}>
            { label.clone() }
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
