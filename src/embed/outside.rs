//! What happens outside the card: the page is left and looked at again, time passes, words arrive.

use js_sys::Function;
use shike::content::Pack;
use shike::model::Style;
use shike::state::{Action, Facing, Request, Session};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{Document, VisibilityState};
use yew::prelude::*;

/// How long the page must have been out of sight, in milliseconds, before it asks whether the customer is the same.
const A_WHILE: f64 = 10.0 * 60.0 * 1000.0;
/// How long the thanks to the customer stay, in milliseconds: time to hand the device back.
const THANKS: i32 = 3000;

/// Says so when the page is looked at again after a while.
#[hook]
pub(super) fn use_coming_back(on: Callback<Action>) {
    use_effect_with((), move |()| {
        let document = web_sys::window().and_then(|window| window.document());
        let listener = document.as_ref().map(|document| listen(document, on));
        move || {
            if let (Some(document), Some(listener)) = (document, listener) {
                let heard = listener.as_ref().unchecked_ref();
                let _ = document.remove_event_listener_with_callback("visibilitychange", heard);
            }
        }
    });
}

fn listen(document: &Document, on: Callback<Action>) -> Closure<dyn FnMut()> {
    let page = document.clone();
    let mut left = f64::INFINITY;
    let listener = Closure::new(move || {
        if page.visibility_state() == VisibilityState::Hidden {
            left = js_sys::Date::now();
        } else if js_sys::Date::now() - left >= A_WHILE {
            on.emit(Action::ComeBack);
        }
    });
    let _ = document.add_event_listener_with_callback("visibilitychange", listener.as_ref().unchecked_ref());
    listener
}

/// Turns the screen back to the seller a moment after the customer has chosen.
#[hook]
pub(super) fn use_turning_back(facing: Facing, on: Callback<Action>) {
    use_effect_with(facing, move |&facing| {
        let window = web_sys::window().filter(|_| facing == Facing::Thanked);
        let back = Closure::<dyn FnMut()>::new(move || on.emit(Action::Face(Facing::Seller)));
        let called = back.as_ref().unchecked_ref();
        let timer = window.as_ref().map(|w| w.set_timeout_with_callback_and_timeout_and_arguments_0(called, THANKS));
        move || {
            if let (Some(window), Some(Ok(timer))) = (window, timer) {
                window.clear_timeout_with_handle(timer);
            }
            drop(back);
        }
    });
}

/// Who does what the card cannot: a function of the element's, which takes the name of what is wanted and a word about
/// it. What comes of it comes through [`Mounted`](super::mount::Mounted).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Host(pub(super) Function);

impl Host {
    /// Asks for `request`.
    pub(super) fn ask(&self, request: Request) {
        match request {
            Request::Speak(language) => self.call("speak", Some(language.tag())),
            Request::Book(entry) => self.call("book", entry),
            Request::OwnWords => self.call("words", None),
            Request::Share => self.call("share", None),
            Request::Keep => self.call("keep", None),
        }
    }

    fn call(&self, name: &str, about: Option<&str>) {
        let about = about.map_or(JsValue::UNDEFINED, JsValue::from_str);
        let _ = self.0.call2(&JsValue::NULL, &JsValue::from_str(name), &about);
    }
}

/// Tells what may be kept, when it has changed: never while a slider moves.
#[hook]
pub(super) fn use_keeping(session: &Session, host: &Host) {
    let kept = (session.theme, session.setting, session.resting);
    let (before, host) = (use_mut_ref(|| kept), host.clone());
    use_effect_with(kept, move |&(theme, setting, seen)| {
        let (last_theme, last_setting, last_seen) = before.replace((theme, setting, seen));
        if theme != last_theme {
            host.call("theme", Some(theme.id()));
        }
        if setting.channel != last_setting.channel {
            host.call("channel", Some(setting.channel.id()));
        }
        if setting.own != last_setting.own {
            host.call("own", Some(setting.own.map_or("", Style::id)));
        }
        if seen != last_seen {
            host.call("reading", Some(&seen.written()));
        }
    });
}

/// Asks for the words of the guide when they are wanted and not there.
#[hook]
pub(super) fn use_guide_words(session: &Session, pack: &Pack, host: &Host) {
    let wanted = session.wants_guide() && pack.guide().is_none() && !session.guide_missing;
    let host = host.clone();
    use_effect_with((wanted, pack.clone()), move |&(wanted, _)| {
        if wanted {
            host.call("guide", None);
        }
    });
}
