//! A slider: a native range under a drawn track, pole words that set it, a cross that clears it.

use super::bars::thousandths;
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
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// A labelled slider that can also be not observed; `gesture` is what is under way at it.
pub fn dial(dial: &panel::Dial, gesture: &Rc<Cell<Gesture>>, on: &Callback<Action>) -> Html {
    html! {
        <div
            key={dial.axis.id()}
            class="dial"
            data-axis={dial.axis.id()}
            data-seen={said(dial.reading.is_some())}
            data-tone={dial.tone.id()}
        >
            { pole("low", dial.axis, Reading::LOW, &dial.low, &dial.set.0, on) }
            { name(dial, on) }
            { pole("high", dial.axis, Reading::HIGH, &dial.high, &dial.set.1, on) }
            <div class="track">
                { track(dial.reading) }
                { range(dial, gesture.clone(), on) }
                { thumb(dial.reading) }
            </div>
            <output for={dial.axis.id()}>{ dial.shown.clone() }</output>
            { clear(dial, on) }
            <p id={question_id(dial.axis)} class="question">{ dial.question.clone() }</p>
            { maybe(dial.cues.open.as_ref(), |open| cues(open, &dial.cues.label, on)) }
        </div>
    }
}

/// The name unfolds what else can be seen.
fn name(dial: &panel::Dial, on: &Callback<Action>) -> Html {
    html! {
        <button
            type="button"
            part="name"
            aria-label={dial.cues.unfold.clone()}
            aria-expanded={said(dial.cues.open.is_some())}
            onclick={does(Action::Cues(dial.axis), on)}
        >
            { dial.name.clone() }
            { maybe(dial.cues.ticked.as_ref(), |many| words("span", "ticked", many)) }
            { chevron() }
        </button>
    }
}

fn cues(cues: &OpenCues, label: &Text, on: &Callback<Action>) -> Html {
    html! {
        <div key="cues" class="cues" role="group" aria-label={label.clone()}>
            { each(&cues.chips, |each| chip(each, on)) }
            { maybe(cues.more.as_ref(), |more| button("fold", more, Action::MoreCues, on)) }
        </div>
    }
}

fn pole(pole: &'static str, axis: Axis, sets: Reading, text: &Text, label: &Text, on: &Callback<Action>) -> Html {
    html! {
        <button
            type="button"
            class="pole"
            data-pole={pole}
            aria-label={label.clone()}
            onclick={does(Action::Set(axis, sets), on)}
        >
            { text.clone() }
        </button>
    }
}

fn place(reading: Option<Reading>) -> Text {
    thousandths(reading.map_or(500, |reading| (reading.points() * 10.0).round() as i32))
}

/// The rail, and what of it is filled: from the middle to the reading.
fn track(reading: Option<Reading>) -> Html {
    html! {
        <svg class="rail" aria-hidden="true" width="100%" height="100%">
            <line class="all" x1="0" x2="100%" y1="50%" y2="50%" />
            <line class="filled" x1="50%" x2={place(reading)} y1="50%" y2="50%" />
        </svg>
    }
}

/// Drawn after the range, so that the stylesheet can show the range's focus on it.
fn thumb(reading: Option<Reading>) -> Html {
    html! {
        <svg class="thumb" aria-hidden="true" width="100%" height="100%">
            <circle class="ring" cx={place(reading)} cy="50%" r="18" />
            <circle class="knob" cx={place(reading)} cy="50%" r="13" />
        </svg>
    }
}

fn clear(dial: &panel::Dial, on: &Callback<Action>) -> Html {
    let axis = dial.axis;
    html! {
        <button
            type="button"
            class="clear"
            aria-label={dial.clear.clone()}
            disabled={dial.reading.is_none()}
            onclick={does(Action::Clear(axis), on)}
        >
            { sign("cross", "m3 3 10 10M13 3 3 13") }
        </button>
    }
}

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
    html! {
        <input
            id={axis.id()}
            type="range"
            aria-label={dial.name.clone()}
            min="0"
            max="100"
            step="1"
            value={value(reading)}
            aria-valuetext={dial.spoken.clone()}
            aria-describedby={question_id(axis)}
            onpointerdown={pointer.clone()}
            onpointermove={pointer.clone()}
            onpointerup={pointer.clone()}
            onpointercancel={pointer}
            oninput={feel.reform(Event::from)}
            onchange={feel}
        />
    }
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
            let _ = event.target_unchecked_into::<Element>().set_pointer_capture(id);
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
