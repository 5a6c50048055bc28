//! What `www/element.js` calls: words in, a card mounted into a div, a card made as new.

use super::root::{Root, RootProps};
use crate::content::{Pack, Text};
use js_sys::{Array, Error, Function};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Renderer};

/// One language's words, shared by all cards of a page.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Words(Pack);

#[wasm_bindgen]
impl Words {
    /// Takes a pack as parsed from its file.
    ///
    /// # Errors
    /// An `Error` named `OtherBuild` when the words were not made for this program.
    #[wasm_bindgen(constructor)]
    pub fn new(list: &Array) -> Result<Self, JsValue> {
        Pack::new(texts(list)).map(Self).map_err(|other_build| {
            let error = Error::new(&other_build.to_string());
            error.set_name("OtherBuild");
            error.into()
        })
    }
}

/// The words of a list; what is no string is an empty one.
pub(super) fn texts(list: &Array) -> Vec<Text> {
    list.iter().map(|item| item.as_string().unwrap_or_default().into()).collect()
}

/// A card in its div. It is never destroyed, since that leaks listeners: it is reset and used again.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Mounted {
    app: AppHandle<Root>,
    props: RootProps,
}

#[wasm_bindgen]
impl Mounted {
    /// Makes the card as new, for the next element that needs one.
    pub fn reset(&mut self) {
        self.props.round += 1;
        self.app.update(self.props.clone());
    }
}

/// Mounts a card into `host`. `later` promises the list of the second pack, when it is called.
#[wasm_bindgen]
pub fn mount(host: Element, words: &Words, later: Function) -> Mounted {
    let props = RootProps { pack: words.0.clone(), later, round: 0 };
    Mounted { app: Renderer::<Root>::with_root_and_props(host, props.clone()).render(), props }
}
