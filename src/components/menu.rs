//! Settings, and what this is.

use super::parts::{button, each, maybe, words};
use crate::state::screen::menu;
use crate::state::{Action, Fold};
use yew::prelude::*;

/// What can be set, and what the product is and is not.
pub fn menu(menu: &menu::Menu, on: &Callback<Action>) -> Html {
    html! {
        <section key="menu" class="box menu">
            <div class="more-of">{ each(&menu.more, |(text, action)| button("plain", text, *action, on)) }</div>
            { each(&menu.pickers, |each| picker(each, on)) }
            { words("h2", "about", &menu.about) }
            { each(&menu.lines, |line| words("p", "line", line)) }
            { button("fold", &menu.close, Action::Fold(Fold::Menu), on) }
        </section>
    }
}

fn picker(picker: &menu::Picker, on: &Callback<Action>) -> Html {
    html! {
        <fieldset key={picker.id} class="setting">
            { words("legend", "name", &picker.name) }
            { maybe(picker.note.as_ref(), |note| words("p", "line", note)) }
            { each(&picker.picks, |each| pick(picker.id, each, on)) }
        </fieldset>
    }
}

fn pick(name: &'static str, pick: &menu::Pick, on: &Callback<Action>) -> Html {
    let action = pick.action;
    html! {
        <label key={pick.id} class="choice">
            <input type="radio" {name} value={pick.id} checked={pick.chosen} onchange={on.reform(move |_| action)} />
            { words("span", "option", &pick.name) }
        </label>
    }
}
