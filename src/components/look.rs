//! What to look at next.

use super::element::{class, element};
use super::focus::focus;
use super::parts::{each, maybe, plain_button, words};
use crate::content::Text;
use crate::state::Action;
use crate::state::screen::look::Look;
use yew::prelude::*;

/// The question, its answers, and what an answer is expected to bring. The place stays when nothing is asked any more:
/// it is `place` that keeps the focus when an answer takes its button away.
pub fn look(look: Option<&Look>, place: &NodeRef, on: &Callback<Action>) -> Html {
    let section = element("section", &["class", "tabindex"]).key("look").at(place).is("look").is("-1");
    section.child(maybe(look, |look| asked(look, place, on))).done()
}

fn asked(look: &Look, place: &NodeRef, on: &Callback<Action>) -> Html {
    let question = element("p", &[])
        .child(words("span", "reason", &look.label))
        .child(words("strong", "question", &look.question))
        .done();
    let answers = each(&look.answers, |(text, action)| answer(text, *action, place, on));
    element("div", &["class", "role", "aria-label"])
        .is("box")
        .is("group")
        .says(&look.label)
        .child(question)
        .child(class("div", "answers").child(answers).done())
        .child(words("p", "reason", &look.promise))
        .done()
}

fn answer(text: &Text, action: Action, place: &NodeRef, on: &Callback<Action>) -> Html {
    let place = place.clone();
    let onclick = on.reform(move |_: MouseEvent| {
        focus(&place);
        action
    });
    plain_button("plain").click(onclick).text(text).done()
}
