//! The controls under the thumb.

use super::contexts::{contexts, unfold};
use super::dial::dial;
use super::element::{Element, class, element};
use super::gesture::Gesture;
use super::map::{Hand, map};
use super::parts::{chip, does, each, maybe, said};
use crate::content::Text;
use crate::state::screen::panel;
use crate::state::{Action, Fold};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

/// What stays in sight at the front of a row of chips beside one that is brought there, in pixels.
const BESIDE: i32 = 16;

/// What fingers are about at the controls, which outlives each picture of them.
#[derive(Clone, Debug, Default)]
pub struct Hands {
    /// At each slider.
    dials: [Rc<Cell<Gesture>>; 3],
    /// At the map.
    map: Hand,
    /// The controls.
    panel: NodeRef,
}

impl Hands {
    /// Brings the front of each row of chips into sight, or the chip that has the keyboard's focus: what has just been
    /// ticked stands at the front.
    pub fn show_front(&self) {
        for row in [".rest", ".cues"] {
            if let Some(row) = self.find(row) {
                let focused = row.query_selector(":focus-visible").ok().flatten();
                let chip = focused.and_then(|chip| chip.dyn_into::<HtmlElement>().ok());
                row.set_scroll_left(chip.map_or(0, |chip| chip.offset_left() - BESIDE));
            }
        }
    }

    /// Gives the focus to the button of the objections, whose chips are about to go away.
    pub fn leave_objections(&self) {
        let button = self.find("[part=objections-button]").and_then(|button| button.dyn_into::<HtmlElement>().ok());
        if let Some(button) = button {
            let _ = button.focus();
        }
    }

    fn find(&self, selector: &str) -> Option<web_sys::Element> {
        self.panel.cast::<web_sys::Element>()?.query_selector(selector).ok()?
    }
}

/// Map, three sliders, chips. While groups of chips are unfolded they lie over map and sliders, which are then out of
/// reach.
pub fn panel(panel: &panel::Panel, hands: &Hands, on: &Callback<Action>) -> Html {
    let open = panel.contexts.groups.is_some();
    let (first, rest) = panel.chips.split_at(panel.chips.len().min(1));
    let dials = group("dials", &panel.dials_label)
        .child(each(&panel.dials, |each| dial(each, &hands.dials[each.axis as usize], on)))
        .done();
    let seen = element("div", &["class", "inert"]).is("seen").if_so(open);
    let seen = seen.child(map(&panel.map, &hands.map, on)).child(dials).done();
    let rest = class("div", "rest")
        .child(each(rest, |each| chip(each, on)))
        .child(unfold("contexts-button", &panel.contexts.rest, Fold::Contexts, on))
        .done();
    let chips = group("chips", &panel.chips_label).child(each(first, |each| chip(each, on))).child(rest).done();
    let known = class("div", "known")
        .child(unfold("objections-button", &panel.contexts.objections, Fold::Objections, on))
        .child(maybe(panel.channel.as_ref(), |each| channel(each, on)))
        .child(chips)
        .done();
    let section = element("section", &["class", "aria-label", "data-contexts"]).at(&hands.panel).is("panel");
    let section = section.says(&panel.label).is(said(open));
    section.child(seen).child(known).child(contexts(&panel.contexts, on)).done()
}

/// A named group of controls.
fn group(class: &'static str, label: &Text) -> Element {
    element("div", &["class", "role", "aria-label"]).is(class).is("group").says(label)
}

/// Where the two meet; a tap leads to where that is set.
fn channel((name, label): &(Text, Text), on: &Callback<Action>) -> Html {
    let button = element("button", &["type", "part", "aria-label"]).key("channel").is("button").is("channel");
    button.says(label).click(does(Action::Fold(Fold::Menu), on)).text(name).done()
}
