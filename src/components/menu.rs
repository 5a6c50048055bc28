//! Settings, and what this is.

use super::parts::{button, each, maybe, words};
use crate::state::screen::menu;
use crate::state::{Action, Fold};
use yew::prelude::*;

/// What can be set, and what the product is and is not.
pub fn menu(menu: &menu::Menu, on: &Callback<Action>) -> Html {
    html! {
        <section key="menu" class="box menu">
            { each(&menu.settings, |each| setting(each, on)) }
            { words("h2", "about", &menu.about) }
            { each(&menu.lines, |line| words("p", "line", line)) }
            { button("fold", &menu.close, Action::Fold(Fold::Menu), on) }
        </section>
    }
}

fn setting(setting: &menu::Setting, on: &Callback<Action>) -> Html {
    html! {
        <fieldset key={setting.id} class="setting">
            { words("legend", "name", &setting.name) }
            { maybe(setting.note.as_ref(), |note| words("p", "line", note)) }
            { each(&setting.options, |option| choice(setting.id, option, on)) }
        </fieldset>
    }
}

fn choice(name: &'static str, choice: &menu::Choice, on: &Callback<Action>) -> Html {
    let action = choice.action;
    html! {
        <label key={choice.id} class="choice">
            <input type="radio" {name} value={choice.id} checked={choice.chosen} onchange={on.reform(move |_| action)} />
            { words("span", "option", &choice.name) }
        </label>
    }
}
