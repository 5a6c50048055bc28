//! A line that asks something.

use crate::content::Text;
use crate::state::{Action, screen};
use yew::prelude::*;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NoticeProps {
    /// Its words.
    pub notice: screen::Notice,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// The undo of “next customer”, or the question whether it is still the same one.
#[component]
pub fn Notice(NoticeProps { notice, on }: &NoticeProps) -> Html {
    let (text, buttons) = match notice {
        screen::Notice::Cleared { text, undo } => (text, vec![("undo", undo, Action::Undo)]),
        screen::Notice::CameBack { text, resume, next } => {
            (text, vec![("resume", resume, Action::Resume), ("next-after", next, Action::Next)])
        }
    };
    html! {
        <div class="notice">
            <p>{ text.clone() }</p>
            { for buttons.into_iter().map(|(class, text, action)| button(class, text, action, on)) }
        </div>
    }
}

fn button(class: &'static str, text: &Text, action: Action, on: &Callback<Action>) -> Html {
    html! {
        <button key={class} type="button" class={classes!("plain", class)} onclick={on.reform(move |_| action)}>
            { text.clone() }
        </button>
    }
}
