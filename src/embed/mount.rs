//! What `www/element.js` calls: words in, a card mounted into a div, what happens to it from outside.
#![expect(unreachable_pub, reason = "what JavaScript calls must be `pub`, though no other Rust can")]

use super::outside::Host;
use super::own::company;
use super::root::{Door, Root, RootProps};
use js_sys::{Array, Error, Function};
use shike::content::{OtherBuild, Pack, Text};
use shike::model::{Channel, Mark, Observation, Style};
use shike::state::{Action, Facing, Fault, Theme};
use std::sync::Mutex;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Renderer};

/// One language's words, shared by all cards of a page that speak it.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Words(Pack);

#[wasm_bindgen]
impl Words {
    /// Takes the card's pack as parsed from its file, and what a company adds as [`company()`] reads it.
    ///
    /// # Errors
    /// An `Error` named `OtherBuild` when the words were not made for this program.
    #[wasm_bindgen(constructor)]
    pub fn new(list: &Array, own: &Array) -> Result<Self, JsValue> {
        Pack::new(texts(list), company(own)).map(Self).map_err(other_build)
    }
}

fn other_build(other_build: OtherBuild) -> JsValue {
    let error = Error::new(&other_build.to_string());
    error.set_name("OtherBuild");
    error.into()
}

/// The words of a list; what is no string is an empty one.
fn texts(list: &Array) -> Vec<Text> {
    list.iter().map(|item| item.as_string().unwrap_or_default().into()).collect()
}

/// A card in its div. It is never destroyed, since that leaks listeners: it is made as new and used again.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Mounted {
    pub(crate) app: AppHandle<Root>,
    pub(crate) props: RootProps,
}

#[wasm_bindgen]
impl Mounted {
    /// Makes the card as new, for the next element that needs one.
    pub fn reset(&self) {
        self.props.door.pass(Action::Renew);
    }

    /// Says everything in other words from now on.
    pub fn speak(&mut self, words: &Words) {
        self.say(words.0.clone());
    }

    /// Takes the guide's pack of the language that is spoken.
    ///
    /// # Errors
    /// An `Error` named `OtherBuild` when the words were not made for this program.
    pub fn guide(&mut self, list: &Array) -> Result<(), JsValue> {
        self.say(self.props.pack.clone().with_guide(texts(list)).map_err(other_build)?);
        Ok(())
    }

    /// Says that something went wrong outside the card, as [`fault`] names it; of the words of the guide where those are.
    pub fn fail(&self, name: &str, of_guide: bool) {
        let fault = Some(fault(name));
        self.props.door.pass(if of_guide { Action::GuideMissing(fault) } else { Action::Fault(fault) });
    }

    fn say(&mut self, pack: Pack) {
        self.props.pack = pack;
        self.app.update(self.props.clone());
    }

    /// Shows again what was kept: who the screen is turned to (`facing`), a `theme`, a `channel`, the seller's `own` style
    /// by their ids; a `reading` as
    /// [`Observation::written`] writes it, `left` when it is to be asked whether this is still the same customer. Says
    /// whether there is such a thing.
    pub fn recall(&self, name: &str, value: &str) -> bool {
        let action = recalled(name, value);
        if let Some(action) = action {
            self.props.door.pass(action);
        }
        action.is_some()
    }

    /// Folds the menu, if it is unfolded: something else takes the card's place.
    #[wasm_bindgen(js_name = closeMenu)]
    pub fn close_menu(&self) {
        self.props.door.pass(Action::CloseMenu);
    }

    /// Covers whatever names or judges the customer.
    pub fn cover(&self) {
        self.props.door.pass(Action::Face(Facing::Covered));
    }

    /// Ticks what has this id, unless it is ticked. Says whether there is such a thing.
    pub fn tick(&self, id: &str) -> bool {
        let mark = Mark::ALL.into_iter().find(|mark| mark.id() == id);
        if let Some(mark) = mark {
            self.props.door.pass(Action::Tick(mark));
        }
        mark.is_some()
    }
}

/// What went wrong: something could not be `fetched`, is of another `build`, what is chosen cannot be `kept`, what was
/// kept was set `aside`, a `link` is broken. Whatever has no name here is an error of the program's own.
fn fault(name: &str) -> Fault {
    match name {
        "fetched" => Fault::Unreached,
        "build" => Fault::OtherBuild,
        "kept" => Fault::Unkept,
        "aside" => Fault::SetAside,
        "link" => Fault::BrokenLink,
        _ => Fault::Program,
    }
}

fn recalled(name: &str, value: &str) -> Option<Action> {
    match name {
        "facing" => Facing::ALL.into_iter().find(|facing| facing.id() == value).map(Action::Face),
        "theme" => Theme::ALL.into_iter().find(|theme| theme.id() == value).map(Action::Theme),
        "channel" => Channel::ALL.into_iter().find(|channel| channel.id() == value).map(Action::Channel),
        "own" if value.is_empty() => Some(Action::Own(None)),
        "own" => Style::ALL.into_iter().find(|style| style.id() == value).map(|style| Action::Own(Some(style))),
        _ => Observation::read(value).map(|seen| Action::Recall(seen, name == "left")),
    }
}

/// Mounts a card into `host`. `asks` is called with the name of each `Request` and `Event` of the card's
/// (`src/state/request.rs`). What may be kept is told when it has changed, as [`Mounted::recall`] takes it; that the
/// reading has moved a guest is told once for each time the card has drawn another one.
#[wasm_bindgen]
pub fn mount(host: Element, words: &Words, asks: Function) -> Mounted {
    let props = RootProps { pack: words.0.clone(), host: Host(asks), door: Door::default() };
    Mounted { app: Renderer::<Root>::with_root_and_props(host, props.clone()).render(), props }
}

/// Has `told` be called with what happened when the program panics: nothing of it works after that. Without this there
/// would be only a trap, in whatever the browser was calling, and a card that no longer answers.
#[wasm_bindgen]
pub fn watch(told: Function) {
    // A hook must be `Sync`, and a function of JavaScript's is not.
    let told = Mutex::new(told);
    yew::set_custom_panic_hook(Box::new(move |panic| {
        if let Ok(told) = told.try_lock() {
            let _ = told.call1(&JsValue::NULL, &JsValue::from_str(&panic.to_string()));
        }
    }));
}
