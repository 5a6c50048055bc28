//! A line that asks something.

use crate::content::Text;
use crate::state::{Action, screen};
use yew::prelude::*;

/// The undo of “next customer”, or the question whether it is still the same one.
pub fn notice(notice: &screen::Notice, on: &Callback<Action>) -> Html {
    let (text, buttons) = match notice {
        screen::Notice::Cleared { text, undo } => (text, vec![("undo", undo, Action::Undo)]),
        screen::Notice::CameBack { text, resume, next } => {
            (text, vec![("resume", resume, Action::Resume), ("next", next, Action::Next)])
        }
    };
    html! {
        <div key="notice" class="notice">
            <p>{ text.clone() }</p>
            { for buttons.into_iter().map(|(name, text, action)| button(name, text, action, on)) }
        </div>
    }
}

fn button(name: &'static str, text: &Text, action: Action, on: &Callback<Action>) -> Html {
    html! {
        <button key={name} type="button" class="plain" data-button={name} onclick={on.reform(move |_| action)}>
            { text.clone() }
        </button>
    }
}
