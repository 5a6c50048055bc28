//! What happens outside the card: the page is left and looked at again, time passes, words arrive.

use super::GUEST;
use js_sys::Function;
use shike::model::{Observation, Setting, Style, Topic};
use shike::state::{Action, Event, Facing, Request, Session, Theme};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::VisibilityState;
use yew::Callback;

/// How long the page must have been out of sight, in milliseconds, before it asks whether the customer is the same.
const A_WHILE: f64 = 10.0 * 60.0 * 1000.0;

/// Listens for the page being looked at again after a while. A card lives as long as its page, and so does this.
#[derive(Debug)]
pub(super) struct ComingBack {
    _listener: Closure<dyn FnMut()>,
}

impl ComingBack {
    /// Says so to `on`.
    pub(super) fn heard(on: Callback<Action>) -> Option<Self> {
        let page = web_sys::window()?.document()?;
        let document = page.clone();
        let mut left = f64::INFINITY;
        let listener = Closure::<dyn FnMut()>::new(move || {
            if page.visibility_state() == VisibilityState::Hidden {
                left = js_sys::Date::now();
            } else if js_sys::Date::now() - left >= A_WHILE {
                on.emit(Action::ComeBack);
            }
        });
        let heard = listener.as_ref().unchecked_ref();
        document.add_event_listener_with_callback("visibilitychange", heard).ok()?;
        Some(Self { _listener: listener })
    }
}

/// Who does what the card cannot: a function of the element's, which takes the name of a [`Request`] and a word about it.
/// What comes of it comes through [`Mounted`](super::mount::Mounted). It is told each [`Event`], too.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Host(pub(super) Function);

impl Host {
    /// Asks for `request`.
    pub(super) fn ask(&self, request: Request) {
        let (name, about) = request.named();
        self.call(name, about);
    }

    /// Tells of `event`.
    pub(super) fn tell(&self, event: Event, about: Option<&str>) {
        self.call(event.name(), about);
    }

    fn call(&self, name: &str, about: Option<&str>) {
        let about = about.map_or(JsValue::UNDEFINED, JsValue::from_str);
        let _ = self.0.call2(&JsValue::NULL, &JsValue::from_str(name), &about);
    }
}

/// What a guest's page was told last of; our own is told of nothing, and has no place for it.
#[derive(Debug, Default)]
pub(super) struct Moved([Observation; GUEST as usize]);

impl Moved {
    /// Tells `host` when what has been seen is not what it was.
    pub(super) fn tell(&mut self, seen: Observation, host: &Host) {
        if let Some(told) = self.0.first_mut().filter(|told| **told != seen) {
            *told = seen;
            host.tell(Event::Moved, None);
        }
    }
}

/// What may be kept of a session. Who the screen is turned to is kept with the reading: a page that is loaded anew shows
/// no verdict to whom it was not shown before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Kept {
    facing: Facing,
    theme: Theme,
    setting: Setting,
    seen: Observation,
    /// Not kept, but what is sent and printed is about it.
    latest: Option<Topic>,
}

impl Kept {
    /// What of `session` may be kept: never what still moves.
    pub(super) fn of(session: &Session) -> Self {
        let Session { facing, theme, setting, latest, resting: seen, .. } = *session;
        Self { facing, theme, setting, seen, latest }
    }

    /// Tells `host` what has changed since, and gives what there is now.
    pub(super) fn told(self, session: &Session, host: &Host) -> Self {
        let now = Self::of(session);
        if now.facing != self.facing {
            host.tell(Event::Facing, Some(now.facing.id()));
        }
        if now.theme != self.theme {
            host.tell(Event::Theme, Some(now.theme.id()));
        }
        if now.setting.channel != self.setting.channel {
            host.tell(Event::Channel, Some(now.setting.channel.id()));
        }
        if now.setting.own != self.setting.own {
            host.tell(Event::Own, Some(now.setting.own.map_or("", Style::id)));
        }
        if now.latest != self.latest {
            host.tell(Event::Latest, Some(now.latest.map_or("", Topic::id)));
        }
        if now.seen != self.seen {
            host.tell(Event::Reading, Some(&now.seen.written()));
        }
        now
    }
}
