//! A slider: a native range under a drawn track, pole words that set it, a cross that clears it.

use super::bars::thousandths;
use super::element::{Element, class, element};
use super::gesture::{Effect, Gesture, Touch};
use super::parts::{button, chevron, chip, does, each, maybe, said, sign, words};
use crate::content::Text;
use crate::model::assumptions::MIDDLE;
use crate::model::{Axis, Reading};
use crate::state::Action;
use crate::state::screen::cues::OpenCues;
use crate::state::screen::panel::{self, whole};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use web_sys::wasm_bindgen::JsCast;
use yew::html::{onchange, oninput};
use yew::prelude::*;

/// A labelled slider that can also be not observed; `gesture` is what is under way at it.
pub fn dial(dial: &panel::Dial, gesture: &Rc<Cell<Gesture>>, on: &Callback<Action>) -> Html {
    let at = place(dial.reading);
    let slider =
        class("div", "track").child(track(&at)).child(range(dial, gesture.clone(), on)).child(thumb(&at)).done();
    let question = element("p", &["id", "class"]).is(question_id(dial.axis)).is("question").text(&dial.question).done();
    let id = dial.axis.id();
    element("div", &["class", "data-axis", "data-seen", "data-tone"])
        .key(id)
        .is("dial")
        .is(id)
        .is(said(dial.reading.is_some()))
        .is(dial.tone.id())
        .child(pole("low", dial.axis, Reading::LOW, &dial.low, &dial.set.0, on))
        .child(name(dial, on))
        .child(pole("high", dial.axis, Reading::HIGH, &dial.high, &dial.set.1, on))
        .child(slider)
        .child(element("output", &["for"]).is(id).text(&dial.shown).done())
        .child(clear(dial, on))
        .child(question)
        .child(maybe(dial.cues.open.as_ref(), |open| cues(open, &dial.cues.label, on)))
        .done()
}

/// The name unfolds what else can be seen.
fn name(dial: &panel::Dial, on: &Callback<Action>) -> Html {
    let button = element("button", &["type", "part", "aria-label", "aria-expanded"]).is("button").is("name");
    button
        .says(&dial.cues.unfold)
        .is(said(dial.cues.open.is_some()))
        .click(does(Action::Cues(dial.axis), on))
        .text(&dial.name)
        .child(maybe(dial.cues.ticked.as_ref(), |many| words("span", "ticked", many)))
        .child(chevron())
        .done()
}

fn cues(cues: &OpenCues, label: &Text, on: &Callback<Action>) -> Html {
    let row = element("div", &["class", "role", "aria-label"]).key("cues").is("cues").is("group").says(label);
    row.child(each(&cues.chips, |each| chip(each, on)))
        .child(maybe(cues.more.as_ref(), |more| button("fold", more, Action::MoreCues, on)))
        .done()
}

fn pole(pole: &'static str, axis: Axis, sets: Reading, text: &Text, label: &Text, on: &Callback<Action>) -> Html {
    let button = element("button", &["type", "class", "data-pole", "aria-label"]).is("button").is("pole").is(pole);
    button.says(label).click(does(Action::Set(axis, sets), on)).text(text).done()
}

fn place(reading: Option<Reading>) -> Text {
    thousandths(reading.map_or(500, |reading| (reading.points() * 10.0).round() as i32))
}

/// The rail, and what of it is filled: from the middle to the reading.
fn track(at: &Text) -> Html {
    let line = |class, from, to: &Text| {
        let line = element("line", &["class", "x1", "x2", "y1", "y2"]).is(class).is(from).says(to);
        line.is("50%").is("50%").done()
    };
    drawing("rail").child(line("all", "0", &"100%".into())).child(line("filled", "50%", at)).done()
}

/// What lies over or under the native range, as large as that.
fn drawing(class: &'static str) -> Element {
    let svg = element("svg", &["class", "aria-hidden", "width", "height"]).is(class);
    svg.is("true").is("100%").is("100%")
}

/// Drawn after the range, so that the stylesheet can show the range's focus on it.
fn thumb(at: &Text) -> Html {
    let circle =
        |class, radius| element("circle", &["class", "cx", "cy", "r"]).is(class).says(at).is("50%").is(radius).done();
    drawing("thumb").child(circle("ring", "18")).child(circle("knob", "13")).done()
}

fn clear(dial: &panel::Dial, on: &Callback<Action>) -> Html {
    let axis = dial.axis;
    let button = element("button", &["type", "class", "aria-label", "disabled"]).is("button").is("clear");
    let button = button.says(&dial.clear).if_so(dial.reading.is_none()).click(does(Action::Clear(axis), on));
    button.child(sign("cross", "m3 3 10 10M13 3 3 13")).done()
}

/// What there is to say of the range.
const RANGE: &[&str] = &["id", "type", "aria-label", "min", "max", "step", "aria-valuetext", "aria-describedby"];

/// The native range, invisible over its drawing. Its value is the reading, or the middle when not observed.
fn range(dial: &panel::Dial, gesture: Rc<Cell<Gesture>>, on: &Callback<Action>) -> Html {
    let (axis, reading, on) = (dial.axis, dial.reading, on.clone());
    let feel = Callback::from(move |event: Event| {
        let input = event.target_unchecked_into();
        let (after, effect) = gesture.get().after(touch(&event, reading));
        gesture.set(after);
        act(effect, axis, &input, &on);
    });
    let pointer = feel.reform(Event::from);
    element("input", RANGE)
        .is(axis.id())
        .is("range")
        .says(&dial.name)
        .is("0")
        .is("100")
        .is("1")
        .says(&dial.spoken)
        .is(question_id(axis))
        .value(value(reading))
        .pointers(&pointer)
        .hear(Rc::new(oninput::Wrapper::new(feel.reform(Event::from))))
        .hear(Rc::new(onchange::Wrapper::new(feel)))
        .done()
}

const fn question_id(axis: Axis) -> &'static str {
    match axis {
        Axis::Expressiveness => "expressiveness-question",
        Axis::Emotionality => "emotionality-question",
        Axis::Decisiveness => "decisiveness-question",
    }
}

/// What an event means. A pointer that comes down is captured, so that its end is heard wherever it is let go; another
/// button than the first asks for the system's menu and means nothing here.
fn touch(event: &Event, reading: Option<Reading>) -> Touch {
    let at = || {
        let pointer = event.unchecked_ref::<PointerEvent>();
        (pointer.client_x(), pointer.client_y(), pointer.pointer_id())
    };
    match event.type_().as_str() {
        "pointerdown" if event.unchecked_ref::<PointerEvent>().button() == 0 => {
            let (x, y, id) = at();
            let _ = event.target_unchecked_into::<web_sys::Element>().set_pointer_capture(id);
            Touch::Down(x, y, reading)
        }
        "pointermove" | "pointerdown" => {
            let (x, y, _) = at();
            Touch::Move(x, y)
        }
        "pointerup" => Touch::Up,
        "pointercancel" => Touch::Cancel,
        "input" => Touch::Input,
        _ => Touch::Change,
    }
}

fn value(reading: Option<Reading>) -> Text {
    whole(reading.unwrap_or(Reading::nearest(MIDDLE))).to_string().into()
}

fn act(effect: Effect, axis: Axis, input: &HtmlInputElement, on: &Callback<Action>) {
    let reading = || Reading::nearest(input.value_as_number());
    match effect {
        Effect::Wait => {}
        Effect::Pass => on.emit(Action::Move(axis, reading())),
        Effect::Settle => on.emit(Action::Set(axis, reading())),
        Effect::Restore(before) => {
            input.set_value(&value(before));
            on.emit(Action::Restore);
        }
    }
}
