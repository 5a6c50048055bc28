//! The one stateful component: holds the session, draws its screen, and notices that the page was left for a while.

use crate::components::Card;
use crate::content::Pack;
use crate::state::{Action, Screen, Session};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, VisibilityState};
use yew::prelude::*;

/// How long the page must have been out of sight, in milliseconds, before it asks whether the customer is the same.
const A_WHILE: f64 = 10.0 * 60.0 * 1000.0;

/// What a card is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RootProps {
    /// The words.
    pub pack: Pack,
    /// Another number is another card.
    pub round: u32,
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.apply(action).map_or(self, Rc::new)
    }
}

/// The card, made as new in every round.
#[component]
pub fn Root(RootProps { pack, round }: &RootProps) -> Html {
    let session = use_reducer(Session::default);
    let dispatcher = session.dispatcher();
    let on = use_memo((), |()| Callback::from(move |action| dispatcher.dispatch(action)));
    let renewed = (*on).clone();
    use_effect_with(*round, move |_| renewed.emit(Action::Renew));
    use_coming_back((*on).clone());
    let screen = Rc::new(Screen::of(&session, pack));
    html! { <Card {screen} on={(*on).clone()} /> }
}

/// Says so when the page is looked at again after a while.
#[hook]
fn use_coming_back(on: Callback<Action>) {
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
