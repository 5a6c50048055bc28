//! The words as the browser gets them.
#![allow(dead_code, reason = "each test takes what it needs of it")]

use authoring::{Catalogue, Language};
use shike::content::{Book, Company, Pack, Text};
use std::path::PathBuf;

/// The languages of the product.
pub(crate) const LANGUAGES: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];

/// The folder of the words.
pub(crate) fn content() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// The Chinese words of the card and of the guide, made as the build makes them.
pub(crate) fn pack() -> Pack {
    pack_of("zh-Hans")
}

/// The same in another language.
pub(crate) fn pack_of(language: &str) -> Pack {
    let [card, guide, _] = lists(language);
    Pack::new(texts(card), Company::default())
        .and_then(|pack| pack.with_guide(texts(guide)))
        .expect("the packs are of this build")
}

/// The words before the guide was opened.
pub(crate) fn first_pack() -> Pack {
    let [card, ..] = lists("zh-Hans");
    Pack::new(texts(card), Company::default()).expect("the first pack is of this build")
}

/// All words of a language.
pub(crate) fn book(language: &str) -> Book {
    Book::new(lists(language)).expect("the packs are of this build")
}

/// The catalogue as the build reads it.
pub(crate) fn catalogue() -> Catalogue {
    Catalogue::read(&content()).expect("the build has checked the catalogue")
}

/// The lists of the three packs.
pub(crate) fn lists(language: &str) -> [Vec<String>; 3] {
    let catalogue = catalogue();
    let language = Language::read(&content(), language, &catalogue).expect("the build has checked the words");
    language.packs(&catalogue).map(|pack| serde_json::from_str(&pack).expect("a pack is a JSON list of strings"))
}

fn texts(list: Vec<String>) -> Vec<Text> {
    list.into_iter().map(Into::into).collect()
}
