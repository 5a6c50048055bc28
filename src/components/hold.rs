//! The way back to the card while somebody else looks at the screen: a button that opens by being held.

use super::element::{element, together};
use super::gesture::{Hold, Holding, Press};
use crate::state::screen::turned::Back;
use crate::state::{Action, Facing};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::js_sys::Date;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{Element, window};
use yew::html::{oncontextmenu, onpointerleave};
use yew::prelude::*;

/// The button that leads back, and what is under way at it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WayBack {
    /// The button.
    pub(super) button: NodeRef,
    hold: Rc<Cell<Hold>>,
}

/// A button named as `back` says, with `content` in it and a ring around it, and the hint that it has to be held.
pub(super) fn way_back(part: &'static str, back: &Back, content: Html, way: &WayBack, on: &Callback<Action>) -> Html {
    let feel = {
        let (way, on) = (way.clone(), on.clone());
        Callback::from(move |event: Event| {
            if let Some(press) = press(&event) {
                way.feel(press, &on);
            }
        })
    };
    let (pointer, mouse) = (feel.reform(Event::from), feel.reform(Event::from));
    let circle = element("circle", &["cx", "cy", "r", "pathLength"]).is("50%").is("50%").is("54").is("1").done();
    let ring = element("svg", &["part", "aria-hidden"]).is("hold").is("true").child(circle).done();
    let button = element("button", &["type", "part", "aria-label"]).at(&way.button).is("button").is(part);
    let button = button
        .says(&back.name)
        .pointers(&pointer)
        .hear(Rc::new(onpointerleave::Wrapper::new(pointer)))
        .click(mouse.clone())
        .hear(Rc::new(oncontextmenu::Wrapper::new(mouse)))
        .child(ring)
        .child(content)
        .done();
    // Who cannot see it need not hold.
    let hint = element("p", &["part", "aria-hidden"]).is("hint").is("true").text(&back.hint).done();
    together(vec![button, hint])
}

impl WayBack {
    fn feel(&self, press: Press, on: &Callback<Action>) {
        let before = self.hold.get();
        let (after, holding) = before.after(press);
        self.hold.set(after);
        match holding {
            Holding::Wait => {}
            Holding::Fill(more) => {
                self.show("fill");
                self.look_again(more, on);
            }
            Holding::Empty => self.show("empty"),
            Holding::Hint => self.show("hint"),
            Holding::Open => {
                if before != Hold::None {
                    self.end_here();
                }
                on.emit(Action::Face(Facing::Seller));
            }
        }
    }

    /// Not by drawing the card anew: the button is all that changes.
    fn show(&self, state: &str) {
        if let Some(button) = self.button.cast::<Element>() {
            let _ = button.set_attribute("data-hold", state);
        }
    }

    /// The finger is there still, and the browser would have its end tap what is shown in the button's place by then. The
    /// end of a touch is told to what it began on, which has left the page: only a listener of its own hears it there.
    fn end_here(&self) {
        if let Some(button) = self.button.cast::<Element>() {
            let end = Closure::once_into_js(|event: Event| event.prevent_default());
            let _ = button.add_event_listener_with_callback("touchend", end.unchecked_ref());
        }
    }

    /// A timer that comes too late finds nothing to do, so none is taken back.
    fn look_again(&self, more: f64, on: &Callback<Action>) {
        let (way, on) = (self.clone(), on.clone());
        let look = Closure::once_into_js(move || way.feel(Press::Time(Date::now()), &on));
        if let Some(window) = window() {
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(look.unchecked_ref(), more.ceil() as i32);
        }
    }
}

/// What an event means. A pointer that comes down is let go of, so that it is heard to slide off.
fn press(event: &Event) -> Option<Press> {
    let pointer = event.unchecked_ref::<PointerEvent>();
    Some(match event.type_().as_str() {
        "pointerdown" if is_a_hand(pointer) => {
            let _ = event.target_unchecked_into::<Element>().release_pointer_capture(pointer.pointer_id());
            Press::Down(Date::now())
        }
        "pointerup" => Press::Up(Date::now()),
        "pointercancel" | "pointerleave" => Press::Away,
        "click" => Press::Click { bare: pointer.detail() == 0 },
        "contextmenu" => {
            event.prevent_default();
            return None;
        }
        _ => return None,
    })
}

/// Whether a finger, a pen or the first button of a mouse came down. Screen readers make a pointer up: `VoiceOver` one
/// without any size, `TalkBack` a mouse that does not press; of these only the click that follows counts.
fn is_a_hand(pointer: &PointerEvent) -> bool {
    let made_up =
        pointer.width() == 0 && pointer.height() == 0 || pointer.pointer_type() == "mouse" && pointer.pressure() == 0.0;
    pointer.is_primary() && pointer.button() == 0 && !made_up
}
