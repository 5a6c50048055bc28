//! The one stateful component: holds the session, draws its screen, and does what takes a browser.

use super::outside::{Host, use_coming_back, use_guide_words, use_keeping, use_turning_back};
use shike::components::{Buttons, card, use_focus_across_views};
use shike::content::Pack;
use shike::state::{Action, Screen, Session};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What a card is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct RootProps {
    /// The words.
    pub(super) pack: Pack,
    /// Who does what the card cannot.
    pub(super) host: Host,
    /// Where the card leaves the way to itself.
    pub(super) door: Door,
}

/// The way into a card from outside: what it is given happens in the card. Empty until the card has drawn itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Door(Rc<RefCell<Callback<Action>>>);

impl Door {
    /// Has `action` happen in the card.
    pub(super) fn pass(&self, action: Action) {
        let card = self.0.borrow().clone();
        card.emit(action);
    }
}

/// A card has one door for as long as it lives.
impl PartialEq for Door {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[derive(Default, PartialEq)]
struct Held(Session);

impl Reducible for Held {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.0.apply(action).map_or(self, |session| Rc::new(Self(session)))
    }
}

/// The card.
#[component]
pub(super) fn Root(RootProps { pack, host, door }: &RootProps) -> Html {
    let session = use_reducer(Held::default);
    let dispatcher = session.dispatcher();
    let (way, asked) = (door.0.clone(), host.clone());
    let on = use_memo((), move |()| {
        let on = Callback::from(move |action| {
            dispatcher.dispatch(action);
            if let Action::Ask(request) = action {
                asked.ask(request);
            }
        });
        way.replace(on.clone());
        on
    });
    use_coming_back((*on).clone());
    use_turning_back(session.0.facing, (*on).clone());
    use_guide_words(&session.0, pack, host);
    use_keeping(&session.0, host);
    let screen = Screen::of(&session.0, pack);
    let buttons = use_memo((), |()| Buttons::default());
    use_focus_across_views(&screen, &buttons);
    card(&screen, &buttons, &on)
}
