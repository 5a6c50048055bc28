//! Where the keyboard goes on when what had the focus is taken away.

use web_sys::HtmlElement;
use yew::NodeRef;

/// Gives the focus to `element`, if it is in the page.
pub(super) fn focus(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        let _ = element.focus();
    }
}
