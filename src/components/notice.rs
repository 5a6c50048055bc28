//! A line that asks something.

use super::element::{class, element};
use super::focus::focus;
use super::parts::each;
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
    let buttons = each(&buttons, |(name, text, action)| button(name, text, *action, stay, on));
    class("div", "notice").key("notice").child(element("p", &[]).text(text).done()).child(buttons).done()
}

/// The button goes away with its notice, so it hands the focus on to `stay`.
fn button(name: &'static str, text: &Text, action: Action, stay: &NodeRef, on: &Callback<Action>) -> Html {
    let stay = stay.clone();
    let onclick = on.reform(move |_| {
        focus(&stay);
        action
    });
    let button = element("button", &["type", "part", "data-button"]).key(name).is("button").is("plain").is(name);
    button.click(onclick).text(text).done()
}
