//! The product's words as they are authored, so that no test writes them down a second time.

use crate::Outcome;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use toml::Table;

/// The words of one language.
#[derive(Clone, Debug)]
pub struct Words(Table);

impl Words {
    /// Reads the words of the language the tests speak unless they say otherwise.
    ///
    /// # Errors
    /// When a file cannot be read or is no TOML.
    pub fn read() -> Outcome<Self> {
        Self::of("zh-Hans")
    }

    /// Reads the words of a language.
    ///
    /// # Errors
    /// When there is no such language, or a file cannot be read or is no TOML.
    pub fn of(language: &str) -> Outcome<Self> {
        let folder = content().join(language);
        let mut all = Table::new();
        for entry in std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let file = entry?.path();
            if let Some(name) = file.file_stem().and_then(OsStr::to_str) {
                all.insert(name.to_owned(), std::fs::read_to_string(&file)?.parse::<Table>()?.into());
            }
        }
        Ok(Self(all))
    }

    /// The word at `path`, such as `ui.next` or `styles.driver.name`.
    ///
    /// # Errors
    /// When there is none.
    pub fn get(&self, path: &str) -> Outcome<&str> {
        let mut keys = path.split('.');
        let first = self.0.get(keys.next().unwrap_or_default());
        let word = keys.fold(first, |table, key| table.and_then(|table| table.get(key)));
        word.and_then(toml::Value::as_str).ok_or_else(|| format!("there is no word {path}").into())
    }

    /// The word at `path` with its one gap filled.
    ///
    /// # Errors
    /// When there is no such word, or no gap in it.
    pub fn filled(&self, path: &str, with: &str) -> Outcome<String> {
        let word = self.get(path)?;
        let gap = word.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?.1)));
        let (before, after) = gap.ok_or_else(|| format!("{path} has no gap: {word}"))?;
        Ok(format!("{before}{with}{after}"))
    }

    /// Every word, wherever it stands.
    pub fn all(&self) -> Vec<&str> {
        fn within(value: &toml::Value) -> Vec<&str> {
            match value {
                toml::Value::Table(table) => table.values().flat_map(within).collect(),
                other => other.as_str().into_iter().collect(),
            }
        }
        self.0.values().flat_map(within).collect()
    }

    /// The ids of a file, such as those of all `cues`, sorted.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn ids(&self, file: &str) -> Outcome<Vec<&str>> {
        let table = self.0.get(file).and_then(toml::Value::as_table);
        let table = table.ok_or_else(|| format!("there are no words {file}"))?;
        Ok(table.keys().map(String::as_str).collect())
    }
}

/// The folder of everything that is authored.
fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

/// Which words there are, and how the playbook is made of them: see `content/catalogue.toml`.
#[derive(Clone, Debug)]
pub struct Catalogue(Table);

impl Catalogue {
    /// Reads it.
    ///
    /// # Errors
    /// When it cannot be read or is no TOML.
    pub fn read() -> Outcome<Self> {
        Ok(Self(std::fs::read_to_string(content().join("catalogue.toml"))?.parse()?))
    }

    /// The ids of a section, in order.
    ///
    /// # Errors
    /// When there is no such section.
    pub fn ids(&self, section: &str) -> Outcome<Vec<&str>> {
        self.strings(section, "ids")
    }

    /// The words that each id of a section has.
    ///
    /// # Errors
    /// When there is no such section.
    pub fn words(&self, section: &str) -> Outcome<Vec<&str>> {
        self.strings(section, "words")
    }

    fn strings(&self, section: &str, key: &str) -> Outcome<Vec<&str>> {
        let list = self.0.get(section).and_then(|section| section.get(key)).and_then(toml::Value::as_array);
        let list = list.ok_or_else(|| format!("the catalogue has no {key} of {section}"))?;
        Ok(list.iter().filter_map(toml::Value::as_str).collect())
    }

    /// The parts of the playbook: the system each belongs to, and the section of its entries.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let parts = self.0.get("part").and_then(toml::Value::as_array).into_iter().flatten();
        parts.filter_map(|part| Some((part.get("system")?.as_str()?, part.get("section")?.as_str()?)))
    }
}
