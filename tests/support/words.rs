//! The words of the product's own language, as the browser gets them.

use authoring::{Catalogue, Language};
use shike::content::Pack;
use std::path::Path;

/// The Chinese pack, made as the build makes it.
pub(crate) fn pack() -> Pack {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let catalogue = Catalogue::read(&content).expect("the build has checked the catalogue");
    let language = Language::read(&content, "zh-Hans", &catalogue).expect("the build has checked the words");
    let list: Vec<String> = serde_json::from_str(&language.pack(&catalogue)).expect("a pack is a JSON list of strings");
    Pack::new(list.into_iter().map(Into::into).collect()).expect("the pack is of this build")
}
