//! What the product knows: its words by key, and the ids that stand in the keys.

use std::collections::BTreeMap;

/// The one mark that is no id of a section.
const TENSION: &str = "tension";
/// The word that names the language itself.
const TAG: &str = "ui.tag";
/// The section of the languages' own names: the same in every language.
const LANGUAGES: &str = "languages";
/// What a tip can be.
const KINDS: [&str; 3] = ["do", "dont", "say"];

/// The words of one language, in the product's order, and what can be read off their keys.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    words: &'a [(&'a str, &'a str)],
    texts: BTreeMap<&'a str, &'a str>,
    pub(crate) languages: Vec<&'a str>,
    pub(crate) styles: Vec<&'a str>,
    pub(crate) phases: Vec<&'a str>,
    pub(crate) channels: Vec<&'a str>,
    pub(crate) cues: Vec<&'a str>,
    pub(crate) marks: Vec<&'a str>,
    pub(crate) kinds: [&'static str; 3],
}

impl<'a> Known<'a> {
    /// What can be known from `words`, each a key such as `mnemonics.hurried.say` and its text.
    pub fn new(words: &'a [(&'a str, &'a str)]) -> Self {
        let ids = |section| ids(words, section);
        let marks = [ids("mnemonics"), vec![TENSION], ids("contexts"), ids("objections")].concat();
        Self {
            words,
            texts: words.iter().copied().collect(),
            languages: ids(LANGUAGES),
            styles: ids("styles"),
            phases: ids("phases"),
            channels: ids("channels"),
            cues: ids("cues"),
            marks,
            kinds: KINDS,
        }
    }

    /// The words in the product's order.
    pub fn words(&self) -> &'a [(&'a str, &'a str)] {
        self.words
    }

    /// The text of the word called `key`.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.texts.get(key).copied()
    }

    /// The keys of the words a pack may override.
    pub fn keys(&self) -> impl Iterator<Item = &'a str> + Clone {
        self.words.iter().map(|(key, _)| *key).filter(|key| !is_reserved(key))
    }
}

/// Whether the product needs this word as it is.
pub(crate) fn is_reserved(key: &str) -> bool {
    key == TAG || key.split('.').next() == Some(LANGUAGES)
}

/// The cue whose chip the word called `key` is.
pub(crate) fn cue_of(key: &str) -> Option<&str> {
    key.strip_prefix("cues.")?.strip_suffix(".chip")
}

fn ids<'a>(words: &[(&'a str, &'a str)], section: &str) -> Vec<&'a str> {
    let mut ids = Vec::new();
    for (key, _) in words {
        let id = key.strip_prefix(section).and_then(|rest| rest.strip_prefix('.')?.split_once('.'));
        if let Some((id, _)) = id
            && !ids.contains(&id)
        {
            ids.push(id);
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::{Known, cue_of, is_reserved};

    #[test]
    fn ids_are_read_off_the_keys_in_order() {
        let words = ["styles.b.name", "styles.b.motto", "styles.a.name", "styles-at-length.c.name", "styles.word"];
        let words = words.map(|key| (key, ""));
        assert_eq!(Known::new(&words).styles, ["b", "a"]);
        assert_eq!(Known::new(&words).marks, ["tension"]);
    }

    #[test]
    fn a_language_keeps_its_name() {
        assert!(is_reserved("ui.tag") && is_reserved("languages.en.name"));
        assert!(!is_reserved("ui.next") && !is_reserved("ui.language"));
        assert_eq!(cue_of("cues.loud.chip"), Some("loud"));
        assert_eq!(cue_of("cues.chip"), None);
    }
}
