//! The map of the four styles: a dot where the sliders put the customer, an outline where the model believes them.

use super::bars::thousandths;
use super::parts::{each, said};
use crate::content::Text;
use crate::model::{Axis, Reading, Style};
use crate::state::Action;
use crate::state::screen::panel::{self, Outline, whole};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// How far an arrow key moves the dot, in points; with Shift five times as far.
const STEP: f64 = 2.0;

/// What is under way at the map.
#[derive(Clone, Debug, Default)]
pub struct Hold {
    /// Where the dot moves.
    field: NodeRef,
    /// Whether a finger has it.
    held: Rc<Cell<bool>>,
}

/// Four fields, the outline, the dot.
pub fn map(map: &panel::Map, hold: &Hold, on: &Callback<Action>) -> Html {
    html! {
        <div class="map" role="group" aria-label={map.label.clone()} data-tone={map.tone.id()}>
            { each(&map.corners, |(style, name)| corner(*style, name)) }
            <svg ref={hold.field.clone()} width="100%" height="100%">
                { outline(map.outline) }
                { dot(map, hold.clone(), on) }
            </svg>
        </div>
    }
}

fn corner(style: Style, name: &Text) -> Html {
    html! { <span key={style.id()} class="corner" data-tone={style.id()}>{ name.clone() }</span> }
}

fn outline(Outline { x, y, rx, ry }: Outline) -> Html {
    let [cx, cy, rx, ry] = [x, y, rx, ry].map(thousandths);
    html! { <ellipse class="belief" {cx} {cy} {rx} {ry} /> }
}

/// The dot: dragged from itself only, or moved with the arrow keys.
fn dot(map: &panel::Map, Hold { field, held }: Hold, on: &Callback<Action>) -> Html {
    let (cx, cy) = (thousandths(points(map.across) * 10), thousandths(1000 - points(map.up) * 10));
    let seen = map.across.is_some() && map.up.is_some();
    let drag = {
        let on = on.clone();
        Callback::from(move |event: PointerEvent| match event.type_().as_str() {
            "pointerdown" => {
                let dot = event.target_unchecked_into::<Element>();
                held.set(dot.set_pointer_capture(event.pointer_id()).is_ok());
            }
            "pointermove" if held.get() => on.emit(placed(&event, &field)),
            "pointerup" | "pointercancel" if held.replace(false) => on.emit(Action::Settle),
            _ => {}
        })
    };
    html! {
        <g
            class="dot"
            data-seen={said(seen)}
            role="slider"
            tabindex="0"
            aria-label={map.dot_label.clone()}
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow={points(map.across).to_string()}
            aria-valuetext={map.at.clone()}
            onpointerdown={drag.clone()}
            onpointermove={drag.clone()}
            onpointerup={drag.clone()}
            onpointercancel={drag}
            onkeydown={keys(on)}
        >
            <circle class="grip" cx={cx.clone()} cy={cy.clone()} r="22" />
            <circle class="halo" cx={cx.clone()} cy={cy.clone()} r="10" />
            <circle class="core" {cx} {cy} r="6" />
        </g>
    }
}

fn points(reading: Option<Reading>) -> i32 {
    reading.map_or(50, |reading| whole(reading) as i32)
}

fn placed(event: &PointerEvent, field: &NodeRef) -> Action {
    let reading = |share: f64| Reading::nearest((share * 100.0).round());
    let (across, down) = field.cast::<Element>().map_or((0.5, 0.5), |field| {
        let rect = field.get_bounding_client_rect();
        let across = (f64::from(event.client_x()) - rect.left()) / rect.width();
        (across, (f64::from(event.client_y()) - rect.top()) / rect.height())
    });
    Action::Place(reading(across), reading(1.0 - down))
}

fn keys(on: &Callback<Action>) -> Callback<KeyboardEvent> {
    let on = on.clone();
    Callback::from(move |event: KeyboardEvent| {
        let (axis, sign) = match event.key().as_str() {
            "ArrowRight" => (Axis::Expressiveness, 1.0),
            "ArrowLeft" => (Axis::Expressiveness, -1.0),
            "ArrowUp" => (Axis::Emotionality, 1.0),
            "ArrowDown" => (Axis::Emotionality, -1.0),
            _ => return,
        };
        event.prevent_default();
        let step = if event.shift_key() { 5.0 * STEP } else { STEP };
        on.emit(Action::Step(axis, sign * step));
    })
}
