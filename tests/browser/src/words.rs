//! The product's words as they are authored, so that no test writes them down a second time.

use crate::Outcome;
use std::path::Path;
use toml::Table;

/// The words of the page's own language.
#[derive(Clone, Debug)]
pub struct Words(Table);

impl Words {
    /// Reads the words of the screen: `boot`, `ui`, `dials`, `styles`, `mnemonics`, `tension`.
    ///
    /// # Errors
    /// When a file is missing or no TOML.
    pub fn read() -> Outcome<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/zh-Hans");
        let mut all = Table::new();
        for name in ["boot", "ui", "dials", "styles", "mnemonics", "tension"] {
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
}
