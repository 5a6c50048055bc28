//! The product's words as they are authored, so that no test writes them down a second time.

use crate::Outcome;
use std::path::Path;
use toml::Table;

const FILES: [&str; 11] =
    ["boot", "channels", "choices", "cues", "dials", "mnemonics", "own", "pairs", "styles", "tension", "ui"];

/// The words of the page's own language.
#[derive(Clone, Debug)]
pub struct Words(Table);

impl Words {
    /// Reads the words of the screen, those fetched later apart.
    ///
    /// # Errors
    /// When a file is missing or no TOML.
    pub fn read() -> Outcome<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/zh-Hans");
        let mut all = Table::new();
        for name in FILES {
            let file = folder.join(format!("{name}.toml"));
            let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            all.insert(name.to_owned(), text.parse::<Table>()?.into());
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
