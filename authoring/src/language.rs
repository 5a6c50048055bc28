//! One language's words, in the catalogue's order, complete or refused.

use crate::catalogue::{BOOT, Catalogue, PAGE, Section};
use crate::fault::{Fault, Faults};
use crate::readings::Readings;
use crate::synonyms::{SYNONYMS, Synonyms};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The language whose readers type zhuyin.
const TAIWAN: &str = "zh-Hant";

/// The words of one folder of `content/`.
#[derive(Clone, Debug, Default)]
pub struct Language {
    /// The BCP-47 tag: the folder's name.
    pub tag: String,
    /// The words in the catalogue's order, without the hash.
    pub words: Vec<String>,
    /// The words the build writes into the page, by key.
    pub boot: BTreeMap<String, String>,
    /// The words of the page around the card, by key.
    pub page: BTreeMap<String, String>,
    /// What people type for what the playbook calls otherwise.
    pub synonyms: Synonyms,
    /// How the characters of the words and of the synonyms are read, as [`Readings::of`] writes it.
    pub readings: String,
}

impl Language {
    /// Reads every language folder of `content`.
    ///
    /// # Errors
    /// All faults of all languages.
    pub fn read_all(content: &Path, catalogue: &Catalogue) -> Result<Vec<Self>, Faults> {
        let mut languages = Vec::new();
        let mut faults = Vec::new();
        for tag in tags(content)? {
            match Self::read(content, &tag, catalogue) {
                Ok(language) => languages.push(language),
                Err(more) => faults.extend(more.0),
            }
        }
        Faults::none_or(faults)?;
        Ok(languages)
    }

    /// Reads the folder `tag` of `content` against the catalogue.
    ///
    /// # Errors
    /// Every missing, blank, unknown or surplus word, naming file and key.
    pub fn read(content: &Path, tag: &str, catalogue: &Catalogue) -> Result<Self, Faults> {
        let mut faults = Vec::new();
        let mut found = read_folder(content, tag, &mut faults)?;
        let mut take = |file: &str, key: &str| match found.remove(&(file.to_owned(), key.to_owned())) {
            Some(text) => {
                faults.extend(text_fault(&text).map(|problem| Fault::new(path(tag, file), key, problem)));
                text
            }
            None => {
                faults.push(Fault::new(path(tag, file), key, "is missing; write it"));
                String::new()
            }
        };
        let words = catalogue.keys().iter().map(|(file, key)| take(file, key)).collect();
        let mut by_key = |file: &str, section: &Section| {
            section.keys().into_iter().map(|key| (key.clone(), take(file, &key))).collect()
        };
        let (boot, page) = (by_key(BOOT, &catalogue.boot), by_key(PAGE, &catalogue.page));
        let surplus = |(file, key): (String, String)| {
            Fault::new(path(tag, &file), key, "is not in the catalogue; remove it or add it there")
        };
        faults.extend(found.into_keys().map(surplus));
        let mut of =
            |synonyms: Result<Synonyms, Faults>| synonyms.map_err(|more| faults.extend(more.0)).unwrap_or_default();
        let synonyms = of(Synonyms::read(content, tag, catalogue));
        faults.sort();
        Faults::none_or(faults)?;
        let words: Vec<String> = words;
        let readings =
            Readings::read(content)?.of(words.iter().map(String::as_str).chain(synonyms.words()), tag == TAIWAN);
        Ok(Self { tag: tag.to_owned(), words, boot, page, synonyms, readings })
    }

    /// The packs the browser loads, in the order of [`Shelf`](crate::shelf::Shelf): each with the catalogue's hash
    /// first, and the playbook's with the synonyms and the readings last.
    pub fn lists(&self, catalogue: &Catalogue) -> [Vec<String>; 3] {
        let mut rest = self.words.as_slice();
        let [card, guide, mut book] = catalogue.lengths().map(|length| {
            let (pack, after) = rest.split_at(length);
            rest = after;
            std::iter::once(catalogue.hash()).chain(pack.iter().cloned()).collect::<Vec<_>>()
        });
        book.extend([self.synonyms.packed(catalogue), self.readings.clone()]);
        [card, guide, book]
    }

    /// The same as flat JSON lists.
    pub fn packs(&self, catalogue: &Catalogue) -> [String; 3] {
        self.lists(catalogue).map(|list| serde_json::to_string(&list).expect("a list of strings is always JSON"))
    }
}

fn path(tag: &str, file: &str) -> String {
    format!("{tag}/{file}.toml")
}

fn tags(content: &Path) -> Result<BTreeSet<String>, Faults> {
    let entries =
        std::fs::read_dir(content).map_err(|e| Faults(vec![Fault::new("", "", format!("cannot be read: {e}"))]))?;
    let folders = entries.flatten().filter(|entry| entry.path().is_dir());
    Ok(folders.filter_map(|entry| entry.file_name().into_string().ok()).collect())
}

type Words = BTreeMap<(String, String), String>;

fn read_folder(content: &Path, tag: &str, faults: &mut Vec<Fault>) -> Result<Words, Faults> {
    let folder = content.join(tag);
    let entries =
        std::fs::read_dir(&folder).map_err(|e| Faults(vec![Fault::new(tag, "", format!("cannot be read: {e}"))]))?;
    let mut words = Words::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(".toml").filter(|stem| *stem != SYNONYMS) else {
            continue;
        };
        match std::fs::read_to_string(entry.path())
            .map_err(|e| e.to_string())
            .and_then(|text| toml::from_str::<toml::Table>(&text).map_err(|e| e.to_string()))
        {
            Ok(table) => flatten(tag, stem, "", &table, &mut words, faults),
            Err(problem) => faults.push(Fault::new(path(tag, stem), "", problem)),
        }
    }
    Ok(words)
}

fn flatten(tag: &str, stem: &str, prefix: &str, table: &toml::Table, words: &mut Words, faults: &mut Vec<Fault>) {
    for (key, value) in table {
        let key = format!("{prefix}{key}");
        match value {
            toml::Value::String(text) => {
                words.insert((stem.to_owned(), key), text.clone());
            }
            toml::Value::Table(inner) => flatten(tag, stem, &format!("{key}."), inner, words, faults),
            other => {
                let problem = format!("is a {}; write a sentence in quotes", other.type_str());
                faults.push(Fault::new(path(tag, stem), key, problem));
            }
        }
    }
}

fn text_fault(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        Some("is blank; write it")
    } else if text.trim() != text {
        Some("begins or ends with a space; remove it")
    } else if text.chars().any(char::is_control) {
        Some("has a line break or another control character; write it on one line")
    } else {
        None
    }
}
