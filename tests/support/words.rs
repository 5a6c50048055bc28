//! The words of the product's own language, as the browser gets them.

use authoring::{Catalogue, Language};
use shike::content::{Pack, Text};
use std::path::Path;

/// The Chinese words, both packs, made as the build makes them.
pub(crate) fn pack() -> Pack {
    let [_, later] = lists();
    first_pack().with_later(later).expect("the second pack is of this build")
}

/// The words before the guide was opened.
pub(crate) fn first_pack() -> Pack {
    let [first, _] = lists();
    Pack::new(first).expect("the first pack is of this build")
}

/// The lists of both packs.
fn lists() -> [Vec<Text>; 2] {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let catalogue = Catalogue::read(&content).expect("the build has checked the catalogue");
    let language = Language::read(&content, "zh-Hans", &catalogue).expect("the build has checked the words");
    language.packs(&catalogue).map(|pack| {
        let list: Vec<String> = serde_json::from_str(&pack).expect("a pack is a JSON list of strings");
        list.into_iter().map(Into::into).collect()
    })
}
