//! Settings, and what this is.

use crate::state::{Action, Fold, Theme, screen};
use yew::prelude::*;

/// The choice of looks, and what the product is and is not.
pub fn menu(menu: &screen::Menu, on: &Callback<Action>) -> Html {
    html! {
        <section key="menu" class="box menu">
            <fieldset class="themes">
                <legend>{ menu.theme.clone() }</legend>
                { for menu.themes.iter().map(|(theme, name)| choice(*theme, name.clone(), menu.chosen, on)) }
            </fieldset>
            <h2>{ menu.about.clone() }</h2>
            { for menu.lines.iter().map(|line| html! { <p key={&**line}>{ line.clone() }</p> }) }
            <button type="button" class="fold" onclick={on.reform(|_| Action::Fold(Fold::Menu))}>
                { menu.close.clone() }
            </button>
        </section>
    }
}

fn choice(theme: Theme, name: crate::content::Text, chosen: Theme, on: &Callback<Action>) -> Html {
    html! {
        <label key={theme.id()} class="choice">
            <input
                type="radio"
                name="theme"
                value={theme.id()}
                checked={theme == chosen}
                onchange={on.reform(move |_| Action::Theme(theme))}
            />
            <span>{ name }</span>
        </label>
    }
}
