//! The map of the four styles: a mark where what was seen puts the customer, a ring as wide as the belief is unsure.

use super::bars::thousandths;
use super::element::{class, element, together};
use super::gesture::{Effect, Gesture, Touch};
use super::parts::{each, said};
use crate::content::Text;
use crate::model::assumptions::MIDDLE;
use crate::model::{Reading, Scale, Style};
use crate::state::Action;
use crate::state::screen::map::Map;
use crate::state::screen::panel::whole;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;
use yew::html::onkeydown;
use yew::prelude::*;

/// How far an arrow key moves the mark, in points; with Shift five times as far.
const STEP: f64 = 2.0;

/// What is under way at the map.
#[derive(Clone, Debug, Default)]
pub struct Hand {
    /// Where the mark moves.
    field: NodeRef,
    gesture: Rc<Cell<Gesture>>,
}

/// The names of the upper two, the field, the names of the lower two, what the ring says. A tap anywhere puts the mark
/// there.
pub fn map(map: &Map, hand: &Hand, on: &Callback<Action>) -> Html {
    let (upper, lower) = map.corners.split_at(2);
    let feel = feel(hand.clone(), on.clone());
    let svg = element("svg", &["width", "height"]).at(&hand.field).is("100%").is("100%").child(mark(map, on)).done();
    let legend = element("p", &["class", "aria-hidden"]).is("legend").is("true").text(&map.ring).done();
    let whole = element("div", &["class", "role", "aria-label", "data-tone"]).is("map").is("group").says(&map.label);
    whole
        .is(map.tone.id())
        .pointers(&feel)
        .child(names(upper))
        .child(class("div", "field").child(svg).done())
        .child(names(lower))
        .child(legend)
        .done()
}

/// Two names side by side, or where that is too wide one below the other; never in the field, where the mark would hide
/// them.
fn names(names: &[(Style, Text)]) -> Html {
    class("div", "names").child(each(names, |(style, name)| corner(*style, name))).done()
}

fn corner(style: Style, name: &Text) -> Html {
    let span = element("span", &["class", "data-tone"]).key(style.id()).is("corner").is(style.id());
    span.text(name).done()
}

/// What there is to say of the mark.
const MARK: &[&str] = &[
    "class",
    "data-seen",
    "role",
    "tabindex",
    "aria-label",
    "aria-valuemin",
    "aria-valuemax",
    "aria-valuenow",
    "aria-valuetext",
];

/// The mark, which the arrow keys move, and the ring around it.
fn mark(map: &Map, on: &Callback<Action>) -> Html {
    let (cx, cy) = (thousandths(points(map.across) as i32), thousandths(1000 - points(map.up) as i32));
    let [rx, ry] = map.spread.map(thousandths);
    let seen = map.across.is_some() && map.up.is_some();
    let now: Text = whole(map.across.unwrap_or(Reading::nearest(MIDDLE))).to_string().into();
    let circle =
        |class, radius| element("circle", &["class", "cx", "cy", "r"]).is(class).says(&cx).says(&cy).is(radius).done();
    let dot = element("g", MARK).is("dot").is(said(seen)).is("slider").is("0").says(&map.mark_label).is("0").is("100");
    let dot = dot.says(&now).says(&map.at).hear(Rc::new(onkeydown::Wrapper::new(keys(on))));
    let dot = dot.child(circle("grip", "22")).child(circle("halo", "10")).child(circle("core", "6")).done();
    // Over the mark: on a small map a sure belief is hardly wider.
    let ring = element("ellipse", &["class", "cx", "cy", "rx", "ry"]).is("belief").says(&cx).says(&cy);
    together(vec![dot, ring.says(&rx).says(&ry).done()])
}

fn feel(Hand { field, gesture }: Hand, on: Callback<Action>) -> Callback<PointerEvent> {
    Callback::from(move |event: PointerEvent| {
        // A second finger does nothing.
        if !event.is_primary() {
            return;
        }
        let before = gesture.get();
        let (after, effect) = before.after(touch(&event, before));
        gesture.set(if grabs(&event, after) { Gesture::Dragging { before: None } } else { after });
        match effect {
            Effect::Wait => {}
            Effect::Pass => on.emit(placed(&event, &field)),
            Effect::Settle => {
                on.emit(placed(&event, &field));
                on.emit(Action::Settle);
            }
            Effect::Restore(_) => on.emit(Action::Restore),
        }
    })
}

/// What an event means, as on a slider: a tap puts the mark there, so does a drag once it goes sideways, a pan scrolls.
fn touch(event: &PointerEvent, gesture: Gesture) -> Touch {
    match event.type_().as_str() {
        "pointerdown" if event.button() == 0 => {
            let _ = event.target_unchecked_into::<Element>().set_pointer_capture(event.pointer_id());
            Touch::Down(event.client_x(), event.client_y(), None)
        }
        "pointermove" if matches!(gesture, Gesture::Dragging { .. }) => Touch::Input,
        "pointerup" => Touch::Up,
        "pointercancel" => Touch::Cancel,
        _ => Touch::Move(event.client_x(), event.client_y()),
    }
}

/// Whether a finger has just come down on the mark itself: that drags it at once and every way, for there the
/// browser does not scroll. Of all that the map is drawn of, only the mark's circles take pointers.
fn grabs(event: &PointerEvent, after: Gesture) -> bool {
    let down = matches!(after, Gesture::Held { .. }) && event.type_() == "pointerdown";
    down && event.target_unchecked_into::<Element>().tag_name() == "circle"
}

/// A place in thousandths of the map, the middle where nothing was seen.
fn points(reading: Option<Reading>) -> f64 {
    (reading.map_or(MIDDLE, Reading::points) * 10.0).round()
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
        let (scale, sign) = match event.key().as_str() {
            "ArrowRight" => (Scale::Assertiveness, 1.0),
            "ArrowLeft" => (Scale::Assertiveness, -1.0),
            "ArrowUp" => (Scale::Responsiveness, 1.0),
            "ArrowDown" => (Scale::Responsiveness, -1.0),
            _ => return,
        };
        event.prevent_default();
        let step = if event.shift_key() { 5.0 * STEP } else { STEP };
        on.emit(Action::Step(scale, sign * step));
    })
}
