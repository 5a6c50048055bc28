//! What the customer says against buying, and what else is known of them.

use super::element::{class, element};
use super::parts::{chip, does, each, fetched, maybe, said, words};
use crate::content::Text;
use crate::state::screen::contexts::{ContextGroup, Contexts};
use crate::state::{Action, Fold};
use yew::prelude::*;

/// A button that unfolds groups of chips.
pub(super) fn unfold(part: &'static str, (label, open): &(Text, bool), fold: Fold, on: &Callback<Action>) -> Html {
    let button = element("button", &["type", "part", "aria-expanded"]).key(part).is("button").is(part);
    button.is(said(*open)).click(does(Action::Fold(fold), on)).text(label).done()
}

/// The groups of chips.
pub fn contexts(contexts: &Contexts, on: &Callback<Action>) -> Html {
    maybe(contexts.groups.as_ref(), |groups| fetched("contexts", groups, |groups| drawn(groups, on), on))
}

fn drawn(groups: &[ContextGroup], on: &Callback<Action>) -> Html {
    class("div", "contexts").key("contexts").child(each(groups, |each| group(each, on))).done()
}

fn group(group: &ContextGroup, on: &Callback<Action>) -> Html {
    let chips = each(&group.chips, |each| chip(each, on));
    let part = element("div", &["class", "role", "aria-label"]).key(group.id).is("context").is("group");
    part.says(&group.name).child(words("span", "heading", &group.name)).child(chips).done()
}
