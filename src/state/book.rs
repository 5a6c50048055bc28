//! The playbook's pages, worded: what it holds, each system, each entry, and what a search finds.

mod entry;
mod found;
mod system;

use crate::content::{Book, Entry};
pub use found::{Finder, Findings, Hit, Piece};
use serde::Serialize;

/// One page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// Its place: empty for the contents, `system/behaviours`, `behaviours/haughty`.
    pub path: String,
    /// Its heading.
    pub title: String,
    /// What it is about.
    pub about: Option<String>,
    /// The page it stands in.
    pub up: Option<Link>,
    /// What stands on it.
    pub blocks: Vec<Block>,
    /// The texts it comes from, in words.
    pub source: Option<String>,
    /// The button that ticks it for the reading, and the id to tick.
    pub tick: Option<(String, &'static str)>,
}

/// A way to another page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Its place.
    pub path: String,
    /// What it says.
    pub name: String,
    /// What is there.
    pub about: Option<String>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A heading over what follows.
    Heading {
        /// It.
        text: String,
    },
    /// Ways to other pages.
    Links {
        /// They.
        links: Vec<Link>,
    },
    /// Types to compare: a column for each, a row for each thing said of them. Where they do not fit side by side they
    /// are shown one below the other.
    Table {
        /// What it is.
        label: String,
        /// The types.
        heads: Vec<Link>,
        /// What is said of them.
        rows: Vec<TableRow>,
    },
    /// What is said of one thing, line by line.
    Rows {
        /// The lines.
        rows: Vec<Row>,
    },
    /// Things to tick, which may be scored.
    Checks {
        /// The section.
        id: &'static str,
        /// They.
        items: Vec<Check>,
        /// The button that clears the ticks.
        clear: String,
    },
    /// A dialogue.
    Lines {
        /// Who says what.
        turns: Vec<(String, String)>,
    },
    /// A list.
    List {
        /// Its lines.
        items: Vec<String>,
    },
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableRow {
    /// Which word of the types this is.
    pub word: &'static str,
    /// Its label.
    pub label: String,
    /// What it says of each type.
    pub cells: Vec<String>,
}

/// One thing said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Which word of the entry this is: `do`, `dont` and `say` are shown as such.
    pub word: &'static str,
    /// Its label.
    pub label: String,
    /// It.
    pub text: String,
}

/// A thing to tick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// Its place as an entry of its own.
    pub path: String,
    /// What is ticked.
    pub name: String,
    /// What it brings, or what to do.
    pub note: Option<String>,
}

/// The page at a path; the contents where there is none.
pub fn page(book: &Book, path: &str) -> Page {
    let of_system = || path.strip_prefix("system/").and_then(|id| system::system(book, id));
    let of_entry = || Entry::at(path).map(|entry| entry::entry(book, &entry));
    of_system().or_else(of_entry).unwrap_or_else(|| contents(book))
}

/// The page that tells most of the thing with this id: an entry, or the contents.
pub fn place_of(id: &str) -> String {
    Entry::named(id).map(|entry| entry.path()).unwrap_or_default()
}

fn contents(book: &Book) -> Page {
    let links = system::ids().filter_map(|id| system::link(book, id)).collect();
    Page {
        path: String::new(),
        title: book.label("title", &[]),
        about: None,
        up: None,
        blocks: vec![Block::Links { links }],
        source: None,
        tick: None,
    }
}

/// What the ticked entries of a list, by their paths, come to in words: how many, and for a list that says more what that
/// means. None while nothing is ticked.
pub fn score(book: &Book, section: &str, ticked: &[String]) -> Option<(String, Option<String>)> {
    system::score(book, section, ticked)
}

/// The label of a word: “Signs”.
fn label(book: &Book, word: &str) -> String {
    book.word("labels", "", word).unwrap_or_default().to_owned()
}

/// The texts something comes from, in words.
fn source(book: &Book, ids: &[&str]) -> String {
    let name = |id: &&str| book.word("sources", id, "name").unwrap_or_default().to_owned();
    match ids {
        [] => book.label("ours", &[]),
        [one] => book.label("source", &[("name", &name(one))]),
        several => book.label("sources", &[("names", &joined(book, several.iter().map(name)))]),
    }
}

/// Names as one text, in the language's own way of listing.
fn joined(book: &Book, names: impl Iterator<Item = String>) -> String {
    let both = |list: String, next: String| {
        let pair = book.word("ui", "", "list-pair").unwrap_or_default();
        crate::content::fill(pair, &[("list", &list), ("next", &next)]).to_string()
    };
    names.reduce(both).unwrap_or_default()
}
