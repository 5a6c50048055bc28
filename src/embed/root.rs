//! The one stateful component: holds the session, draws its screen, and does what takes a browser.

use super::outside::{use_coming_back, use_guide_words, use_turning_back};
use crate::components::{Buttons, card, use_focus_across_views};
use crate::content::Pack;
use crate::state::{Action, Screen, Session};
use js_sys::Function;
use std::rc::Rc;
use yew::prelude::*;

/// What a card is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RootProps {
    /// The words.
    pub pack: Pack,
    /// Promises the list of the second pack.
    pub later: Function,
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
pub fn Root(RootProps { pack, later, round }: &RootProps) -> Html {
    let session = use_reducer(Session::default);
    let dispatcher = session.dispatcher();
    let on = use_memo((), |()| Callback::from(move |action| dispatcher.dispatch(action)));
    let renewed = (*on).clone();
    use_effect_with(*round, move |_| renewed.emit(Action::Renew));
    use_coming_back((*on).clone());
    use_turning_back(session.facing, (*on).clone());
    let pack = use_guide_words(&session, pack, later, (*on).clone());
    let screen = Screen::of(&session, &pack);
    let buttons = use_memo((), |()| Buttons::default());
    use_focus_across_views(&screen, &buttons);
    card(&screen, &buttons, &on)
}
