//! Where the keyboard goes on when what had the focus is taken away.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};
use yew::{NodeRef, TargetCast};

/// Gives the focus to `element`, if it is in the page.
pub(super) fn focus(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Brings `element` to the top of what is seen and gives it the focus.
pub(super) fn go_to(element: &NodeRef) {
    if let Some(element) = element.cast::<Element>() {
        element.scroll_into_view();
    }
    focus(element);
}

/// Gives the focus to what `selector` finds in the card in which `event` happened.
pub(super) fn focus_on(event: &MouseEvent, selector: &str) {
    let card = event.target_unchecked_into::<Element>().closest(".face").ok().flatten();
    let found = card.and_then(|card| card.query_selector(selector).ok().flatten());
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = found.focus();
    }
}
