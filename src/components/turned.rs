//! The question to the customer.

use super::focus::focus;
use super::parts::{does, said, sign, words};
use crate::state::screen::turned;
use crate::state::{Action, Facing};
use yew::prelude::*;

/// What the customer is asked.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TurnedProps {
    /// Its words.
    pub turned: turned::Turned,
    /// Where what the customer does goes.
    pub on: Callback<Action>,
}

/// Four big choices and a sign that leads back; nothing of the customer is in the page while it shows.
#[component]
pub fn Turned(TurnedProps { turned, on }: &TurnedProps) -> Html {
    let title = use_node_ref();
    let focused = title.clone();
    use_effect_with((), move |()| focus(&focused));
    html! {
        <section class="turned">
            <h1 ref={title} part="line" tabindex="-1">{ turned.title.clone() }</h1>
            <div class="choices">
                { for turned.choices.iter().map(|(choice, name, line)| html! {
                    <button
                        key={choice.id()}
                        type="button"
                        part="plain"
                        data-choice={choice.id()}
                        aria-pressed={said(turned.chosen == Some(*choice))}
                        onclick={does(Action::Choose(*choice), on)}
                    >
                        { words("strong", "name", name) }
                        { words("span", "line", line) }
                    </button>
                }) }
            </div>
            <button
                type="button"
                part="quiet" class="back"
                aria-label={turned.back.clone()}
                onclick={does(Action::Face(Facing::Seller), on)}
            >
                { sign("mark", "M10 3 5 8l5 5") }
            </button>
        </section>
    }
}
