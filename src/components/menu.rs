//! Settings, and what this is.

use super::element::{class, element};
use super::parts::{button, each, maybe, words};
use crate::state::screen::menu;
use crate::state::{Action, Fold};
use std::rc::Rc;
use yew::html::onchange;
use yew::prelude::*;

/// What can be set, and what the product is and is not.
pub fn menu(menu: &menu::Menu, on: &Callback<Action>) -> Html {
    let more = each(&menu.more, |(text, action)| button("plain", text, *action, on));
    class("section", "box menu")
        .key("menu")
        .child(class("div", "more-of").child(more).done())
        .child(each(&menu.pickers, |each| picker(each, on)))
        .child(words("h2", "about", &menu.about))
        .child(each(&menu.lines, |line| words("p", "line", line)))
        .child(button("fold", &menu.close, Action::Fold(Fold::Menu), on))
        .done()
}

fn picker(picker: &menu::Picker, on: &Callback<Action>) -> Html {
    class("fieldset", "setting")
        .key(picker.id)
        .child(words("legend", "name", &picker.name))
        .child(maybe(picker.note.as_ref(), |note| words("p", "line", note)))
        .child(each(&picker.picks, |each| pick(picker.id, each, on)))
        .done()
}

fn pick(name: &'static str, pick: &menu::Pick, on: &Callback<Action>) -> Html {
    let action = pick.action;
    let input = element("input", &["type", "name"]).is("radio").is(name).value(pick.id.into()).checked(pick.chosen);
    let input = input.hear(Rc::new(onchange::Wrapper::new(on.reform(move |_| action)))).done();
    class("label", "choice").key(pick.id).child(input).child(words("span", "option", &pick.name)).done()
}
