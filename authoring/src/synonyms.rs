//! What people type for what the playbook calls otherwise.

use crate::catalogue::Catalogue;
use crate::fault::{Fault, Faults};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The file of a language that holds the synonyms, without its ending.
pub const SYNONYMS: &str = "synonyms";
/// The table of the file for the systems' own pages.
const SYSTEM: &str = "system";

/// The synonyms of one language: for a page of the playbook, such as `objections/too-expensive` or `system/types`, the
/// words that lead there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Synonyms(BTreeMap<String, Vec<String>>);

impl Synonyms {
    /// Reads `synonyms.toml` in the folder of the language `tag` against the catalogue.
    ///
    /// # Errors
    /// Every fault found, each naming the key.
    pub fn read(content: &Path, tag: &str, catalogue: &Catalogue) -> Result<Self, Faults> {
        let file = format!("{tag}/{SYNONYMS}.toml");
        let whole = |problem: String| Faults(vec![Fault::new(&file, "", problem)]);
        let text = std::fs::read_to_string(content.join(&file)).map_err(|e| whole(format!("cannot be read: {e}")))?;
        let table: toml::Table = toml::from_str(&text).map_err(|e| whole(e.to_string()))?;
        let (mut pages, mut faults) = (BTreeMap::new(), Vec::new());
        for (section, ids) in &table {
            for (id, words) in ids.as_table().into_iter().flatten() {
                match synonyms(words).and_then(|words| known(catalogue, section, id).map(|()| words)) {
                    Ok(words) => {
                        pages.insert(format!("{section}/{id}"), words);
                    }
                    Err(problem) => faults.push(Fault::new(&file, format!("{section}.{id}"), problem)),
                }
            }
            if !ids.is_table() {
                faults.push(Fault::new(&file, section, "stands in no table; write it below a [section]"));
            }
        }
        Faults::none_or(faults)?;
        Ok(Self(pages))
    }

    /// The pages by their paths, each with its words.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(path, words)| (path.as_str(), words.as_slice()))
    }

    /// All words.
    pub fn words(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.values().flatten().map(String::as_str)
    }

    /// The synonyms as the playbook's pack has them: a line for each page in the catalogue's order, the systems first, with
    /// tabs between its words.
    pub fn packed(&self, catalogue: &Catalogue) -> String {
        let line = |path: String| self.0.get(&path).map(|words| words.join("\t")).unwrap_or_default();
        pages(catalogue).map(line).collect::<Vec<_>>().join("\n")
    }
}

/// The words of a list, or what is wrong with it.
fn synonyms(list: &toml::Value) -> Result<Vec<String>, String> {
    let wanted = "write a list of words in quotes: [\"…\", \"…\"]";
    let list = list.as_array().filter(|list| !list.is_empty()).ok_or(wanted)?;
    let mut words = BTreeSet::new();
    for word in list {
        let word = word.as_str().ok_or(wanted)?;
        if word.trim() != word || word.is_empty() || word.chars().any(char::is_control) {
            return Err(format!("“{word}” is blank, begins or ends with a space, or is broken; write it on one line"));
        }
        if !words.insert(word.to_lowercase()) {
            return Err(format!("“{word}” stands twice; keep one"));
        }
    }
    Ok(list.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect())
}

/// The paths of the playbook's pages: of the systems, then of the entries.
fn pages(catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let parts = catalogue.parts.iter().map(|part| (part.section.as_str(), part.section.as_str()));
    std::iter::once((SYSTEM, "systems")).chain(parts).flat_map(|(name, section)| {
        let ids = catalogue.sections.get(section).map(|section| section.ids.as_slice()).unwrap_or_default();
        ids.iter().map(move |id| format!("{name}/{id}"))
    })
}

/// Whether the playbook has such a page.
fn known(catalogue: &Catalogue, section: &str, id: &str) -> Result<(), String> {
    let name = if section == SYSTEM { "systems" } else { section };
    if name == section && !catalogue.parts.iter().any(|part| part.section == section) {
        return Err(format!("[{section}] is neither a part of the playbook nor [{SYSTEM}]"));
    }
    let ids = catalogue.sections.get(name).map(|section| section.ids.as_slice()).unwrap_or_default();
    ids.iter().any(|known| known == id).then_some(()).ok_or_else(|| format!("“{id}” is not an id of [{name}]"))
}
