//! The controls under the thumb.

use super::contexts::{contexts, unfold};
use super::dial::dial;
use super::gesture::Gesture;
use super::map::{Hand, map};
use super::parts::{chip, does, each, maybe, said};
use crate::content::Text;
use crate::state::screen::panel;
use crate::state::{Action, Fold};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
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

    fn find(&self, selector: &str) -> Option<Element> {
        self.panel.cast::<Element>()?.query_selector(selector).ok()?
    }
}

/// Map, three sliders, chips. While groups of chips are unfolded they lie over map and sliders, which are then out of
/// reach.
pub fn panel(panel: &panel::Panel, hands: &Hands, on: &Callback<Action>) -> Html {
    let open = panel.contexts.groups.is_some();
    let (first, rest) = panel.chips.split_at(panel.chips.len().min(1));
    html! {
        <section
            ref={hands.panel.clone()}
            class="panel"
            aria-label={panel.label.clone()}
            data-contexts={said(open)}
        >
            <div class="seen" inert={open}>
                { map(&panel.map, &hands.map, on) }
                <div class="dials" role="group" aria-label={panel.dials_label.clone()}>
                    { each(&panel.dials, |each| dial(each, &hands.dials[each.axis as usize], on)) }
                </div>
            </div>
            <div class="known">
                { unfold("objections-button", &panel.contexts.objections, Fold::Objections, on) }
                { maybe(panel.channel.as_ref(), |each| channel(each, on)) }
                <div class="chips" role="group" aria-label={panel.chips_label.clone()}>
                    { each(first, |each| chip(each, on)) }
                    <div class="rest">
                        { each(rest, |each| chip(each, on)) }
                        { unfold("contexts-button", &panel.contexts.rest, Fold::Contexts, on) }
                    </div>
                </div>
            </div>
            { contexts(&panel.contexts, on) }
        </section>
    }
}

/// Where the two meet; a tap leads to where that is set.
fn channel((name, label): &(Text, Text), on: &Callback<Action>) -> Html {
    html! {
        <button
            key="channel"
            type="button"
            part="channel"
            aria-label={label.clone()}
            onclick={does(Action::Fold(Fold::Menu), on)}
        >
            { name.clone() }
        </button>
    }
}
