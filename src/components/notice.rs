//! A line that asks something.

use super::focus::focus;
use crate::content::Text;
use crate::state::{Action, screen};
use yew::prelude::*;

/// The undo of “next customer”, the question whether it is still the same one, or what went wrong.
pub fn notice(notice: &screen::Notice, stay: &NodeRef, on: &Callback<Action>) -> Html {
    let (text, buttons) = match notice {
        screen::Notice::Cleared { text, undo } => (text, vec![("undo", undo, Action::Undo)]),
        screen::Notice::CameBack { text, resume, next } => {
            (text, vec![("resume", resume, Action::Resume), ("next", next, Action::Next)])
        }
        screen::Notice::Fault { text, close } => (text, vec![("close", close, Action::Fault(None))]),
    };
    html! {
        <div key="notice" class="notice">
            <p>{ text.clone() }</p>
            { for buttons.into_iter().map(|(name, text, action)| button(name, text, action, stay, on)) }
        </div>
    }
}

/// The button goes away with its notice, so it hands the focus on to `stay`.
fn button(name: &'static str, text: &Text, action: Action, stay: &NodeRef, on: &Callback<Action>) -> Html {
    let stay = stay.clone();
    let onclick = on.reform(move |_| {
        focus(&stay);
        action
    });
    html! { <button key={name} type="button" part="plain" data-button={name} {onclick}>{ text.clone() }</button> }
}
