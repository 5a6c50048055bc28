//! The product's own words, as `content/` has them.

use authoring::{Catalogue, Language};
use std::path::Path;

/// One language's words by key, as the product has them.
pub(crate) struct Words {
    pairs: Vec<(String, String)>,
}

impl Words {
    /// The words of the language `tag`.
    pub(crate) fn of(tag: &str) -> Self {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let catalogue = Catalogue::read(&content).unwrap_or_else(|faults| panic!("{faults}"));
        let language = Language::read(&content, tag, &catalogue).unwrap_or_else(|faults| panic!("{faults}"));
        let keys = catalogue.keys().into_iter().map(|(file, key)| format!("{file}.{key}"));
        Self { pairs: keys.zip(language.words).collect() }
    }

    /// The same, borrowed.
    pub(crate) fn pairs(&self) -> Vec<(&str, &str)> {
        self.pairs.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect()
    }
}
