//! The question to the customer.

use super::element::{class, element};
use super::hold::{WayBack, way_back};
use super::parts::{does, each, said, sign, words};
use crate::content::Text;
use crate::model::Choice;
use crate::state::Action;
use crate::state::screen::turned::Turned;
use yew::prelude::*;

/// Four big choices and a sign that leads back; nothing of the customer is in the page while it shows.
pub fn turned(turned: &Turned, way: &WayBack, on: &Callback<Action>) -> Html {
    let choices = each(&turned.choices, |each| choice(each, turned.chosen, on));
    let back = way_back("quiet uncover", &turned.back, sign("mark", "M10 3 5 8l5 5"), way, on);
    class("section", "turned")
        .key("turned")
        .child(words("h1", "line", &turned.title))
        .child(class("div", "choices").child(choices).done())
        .child(class("div", "back").child(back).done())
        .done()
}

fn choice((choice, name, line): &(Choice, Text, Text), chosen: Option<Choice>, on: &Callback<Action>) -> Html {
    let button = element("button", &["type", "part", "data-choice", "aria-pressed"]).key(choice.id());
    button
        .is("button")
        .is("plain")
        .is(choice.id())
        .is(said(chosen == Some(*choice)))
        .click(does(Action::Choose(*choice), on))
        .child(words("strong", "name", name))
        .child(words("span", "line", line))
        .done()
}
