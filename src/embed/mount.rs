//! What `www/element.js` calls: words in, a card mounted into a div, a card made as new.

use super::root::{Root, RootProps};
use crate::content::{Pack, Text};
use js_sys::{Array, Error};
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
        let words: Vec<Text> = list.iter().map(|item| item.as_string().unwrap_or_default().into()).collect();
        Pack::new(words).map(Self).map_err(|other_build| {
            let error = Error::new(&other_build.to_string());
            error.set_name("OtherBuild");
            error.into()
        })
    }
}

/// A card in its div. It is never destroyed, since that leaks listeners: it is reset and used again.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Mounted {
    app: AppHandle<Root>,
    pack: Pack,
    /// Counts the customers' cards this div has been; another number is another card.
    round: u32,
}

#[wasm_bindgen]
impl Mounted {
    /// Makes the card as new, for the next element that needs one.
    pub fn reset(&mut self) {
        self.round += 1;
        self.app.update(RootProps { pack: self.pack.clone(), round: self.round });
    }
}

/// Mounts a card into `host`.
#[wasm_bindgen]
pub fn mount(host: Element, words: &Words) -> Mounted {
    let pack = words.0.clone();
    let props = RootProps { pack: pack.clone(), round: 0 };
    Mounted { app: Renderer::<Root>::with_root_and_props(host, props).render(), pack, round: 0 }
}
