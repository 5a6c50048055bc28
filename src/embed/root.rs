//! The one stateful component: holds the session, draws its screen, and does what takes a browser.

use super::GUEST;
use super::outside::{ComingBack, Host, Kept, Moved};
use shike::components::{Buttons, Hands, card, move_focus};
use shike::content::Pack;
use shike::state::{Action, Event, Facing, Request, Screen, Session};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// What a card is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct RootProps {
    /// The words.
    pub(super) pack: Pack,
    /// Who does what the card cannot.
    pub(super) host: Host,
    /// Where the card leaves the way to itself.
    pub(crate) door: Door,
}

/// The way into a card from outside: what it is given happens in the card. Empty until the card has drawn itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Door(pub(crate) Rc<Way>);

/// What is behind a door.
#[derive(Debug, Default)]
pub(crate) struct Way {
    card: RefCell<Callback<Action>>,
    /// Whether nobody can change the reading in the card; only a guest's page asks for it.
    pub(crate) fixed: Cell<bool>,
}

impl Door {
    /// Has `action` happen in the card.
    pub(crate) fn pass(&self, action: Action) {
        let card = self.0.card.borrow().clone();
        card.emit(action);
    }
}

/// A card has one door for as long as it lives.
impl PartialEq for Door {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The card. A component of its own kind rather than a function with hooks: what those bring weighs 2 kB compressed.
#[derive(Debug)]
pub(crate) struct Root {
    pub(crate) session: Session,
    on: Callback<Action>,
    buttons: Buttons,
    hands: Hands,
    /// Whether something was ticked, unticked, unfolded or folded since the last picture.
    ticked: bool,
    /// What was on the screen last.
    facing: Facing,
    /// What was told last of what may be kept.
    kept: Kept,
    moved: Moved,
    /// The words of the screen for which those of the guide were asked for last.
    asked: Option<Pack>,
    _coming_back: Option<ComingBack>,
}

impl Component for Root {
    type Message = Action;
    type Properties = RootProps;

    fn create(context: &Context<Self>) -> Self {
        let on = context.link().callback(|action| action);
        context.props().door.0.card.replace(on.clone());
        let session = Session::default();
        Self {
            facing: session.facing,
            kept: Kept::of(&session),
            moved: Moved::default(),
            session,
            buttons: Buttons::default(),
            hands: Hands::default(),
            ticked: false,
            asked: None,
            _coming_back: ComingBack::heard(on.clone()),
            on,
        }
    }

    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        if GUEST && context.props().door.0.fixed.get() && action.is_of_the_reading() {
            return false;
        }
        let seen = self.session.observation;
        let after = self.session.apply(action);
        if let Some(after) = after {
            let ticks = |session: &Session| (session.observation.marks(), session.observation.cues());
            let folds = after.unfolded != self.session.unfolded;
            self.ticked |= folds || ticks(&after) != ticks(&self.session);
            if folds && matches!(action, Action::Toggle(_)) {
                self.hands.leave_objections();
            }
            self.session = after;
        }
        let host = &context.props().host;
        match action {
            Action::Ask(request) => host.ask(request),
            Action::Undo => host.tell(Event::Customer, Some("undo")),
            _ if action.brings_another(seen) => host.tell(Event::Customer, None),
            _ => {}
        }
        after.is_some()
    }

    fn view(&self, context: &Context<Self>) -> Html {
        card(&Screen::of(&self.session, &context.props().pack), &self.buttons, &self.hands, &self.on)
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let RootProps { pack, host, .. } = context.props();
        if std::mem::take(&mut self.ticked) {
            self.hands.show_front();
        }
        let before = std::mem::replace(&mut self.facing, self.session.facing);
        if before != self.facing {
            move_focus(before, self.facing, &self.buttons);
            // Fingers let go of what is no longer there.
            if before == Facing::Seller {
                self.hands = Hands::default();
            }
        }
        let wanted = self.session.wants_guide() && pack.guide().is_none() && self.session.guide_missing.is_none();
        if wanted && self.asked.as_ref() != Some(pack) {
            host.ask(Request::Guide);
        }
        self.asked = wanted.then(|| pack.clone());
        if GUEST && context.props().door.0.fixed.get() {
            host.tell(Event::Drawn, None);
        }
        self.moved.tell(self.session.observation, host);
        self.kept = self.kept.told(&self.session, host);
    }
}
