//! The playbook for scripts: pages and searches as plain objects.

use js_sys::{Array, Error};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use shike::content::Book;
use shike::state::book::{Finder, page, place_of, score};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// The playbook in one language.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Playbook {
    book: Book,
    finder: Finder,
}

#[wasm_bindgen]
impl Playbook {
    /// Takes the three packs of a language as parsed from their files, with a company's words in place of ours where
    /// there are any.
    ///
    /// # Errors
    /// An `Error` named `OtherBuild` when the words were not made for this program.
    #[wasm_bindgen(constructor)]
    pub fn new(card: &Array, guide: &Array, book: &Array) -> Result<Self, JsValue> {
        let book = Book::new([card, guide, book].map(texts)).map_err(|other_build| {
            let error = Error::new(&other_build.to_string());
            error.set_name("OtherBuild");
            JsValue::from(error)
        })?;
        Ok(Self { finder: Finder::of(&book), book })
    }

    /// The page at a path; the contents where there is none.
    pub fn page(&self, path: &str) -> JsValue {
        plain(&page(&self.book, path))
    }

    /// What a query finds.
    pub fn find(&self, query: &str) -> JsValue {
        plain(&self.finder.find(&self.book, query))
    }

    /// What the ticked entries of a list, by their paths, come to: how many, and what that means if the list says so;
    /// null while nothing is ticked.
    pub fn score(&self, section: &str, ticked: Vec<String>) -> JsValue {
        plain(&score(&self.book, section, &ticked))
    }

    /// A word of the screen.
    pub fn ui(&self, word: &str) -> String {
        self.book.word("ui", "", word).unwrap_or_default().to_owned()
    }

    /// A word of the playbook's own, the gap called `gap` filled with `text`.
    pub fn label(&self, word: &str, gap: &str, text: &str) -> String {
        self.book.label(word, &[(gap, text)])
    }
}

impl Playbook {
    /// All words of the language.
    pub(super) fn book(&self) -> &Book {
        &self.book
    }
}

/// The page that tells most of the thing with this id.
#[wasm_bindgen(js_name = placeOf)]
pub fn place(id: &str) -> String {
    place_of(id)
}

/// Every word's key in the order of the packs.
#[wasm_bindgen]
pub fn keys() -> Vec<String> {
    shike::content::keys::keys().collect()
}

fn texts(list: &Array) -> Vec<String> {
    list.iter().map(|item| item.as_string().unwrap_or_default()).collect()
}

/// As a plain object.
pub(super) fn plain(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).expect("texts, and lists and pairs of them, have a plain form")
}
