//! The question to the customer.

use super::hold::{WayBack, way_back};
use super::parts::{does, each, said, sign, words};
use crate::content::Text;
use crate::model::Choice;
use crate::state::Action;
use crate::state::screen::turned::Turned;
use yew::prelude::*;

/// Four big choices and a sign that leads back; nothing of the customer is in the page while it shows.
pub fn turned(turned: &Turned, way: &WayBack, on: &Callback<Action>) -> Html {
    html! {
        <section key="turned" class="turned">
            { words("h1", "line", &turned.title) }
            <div class="choices">
                { each(&turned.choices, |each| choice(each, turned.chosen, on)) }
            </div>
            <div class="back">
                { way_back("quiet uncover", &turned.back, sign("mark", "M10 3 5 8l5 5"), way, on) }
            </div>
        </section>
    }
}

fn choice((choice, name, line): &(Choice, Text, Text), chosen: Option<Choice>, on: &Callback<Action>) -> Html {
    html! {
        <button
            key={choice.id()}
            type="button"
            part="plain"
            data-choice={choice.id()}
            aria-pressed={said(chosen == Some(*choice))}
            onclick={does(Action::Choose(*choice), on)}
        >
            { words("strong", "name", name) }
            { words("span", "line", line) }
        </button>
    }
}
