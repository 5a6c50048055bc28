//! What a search finds, over all words of a language that a reader can be shown.

use super::system;
use crate::content::search::{Found, Index};
use crate::content::tables::Section;
use crate::content::{Book, Entry};
use crate::model::Style;
use serde::Serialize;
use std::ops::Range;

/// Everything that can be found, with the page it stands on.
#[derive(Debug)]
pub struct Finder {
    index: Index,
    pages: Vec<(String, Vec<String>)>,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// How many, or that there is nothing, in words.
    pub count: String,
    /// The first of them.
    pub hits: Vec<Hit>,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// The page's place.
    pub path: String,
    /// The page's name.
    pub name: Vec<Piece>,
    /// The sentence that shows it best.
    pub text: Vec<Piece>,
}

/// A piece of a text, and whether it was searched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// It.
    pub text: String,
    /// Whether it was searched for.
    pub hit: bool,
}

/// How many findings are shown: more than anybody reads, few enough to draw at every key.
const SHOWN: usize = 24;

impl Finder {
    /// Everything that can be found in a language's words.
    pub fn of(book: &Book) -> Self {
        let pages = pages(book);
        let texts = |(_, texts): &(String, Vec<String>)| texts.clone();
        let texts: Vec<Vec<String>> = pages.iter().map(texts).collect();
        let documents = texts.iter().map(|texts| texts.iter().map(String::as_str).collect());
        Self { index: Index::of(documents, book.initials()), pages }
    }

    /// What a query finds.
    pub fn find(&self, book: &Book, query: &str) -> Findings {
        let found = self.index.search(query);
        let count = match found.len() {
            0 => book.label("no-hits", &[("query", query.trim())]),
            count => book.label("hits", &[("count", &count.to_string())]),
        };
        Findings { count, hits: found.iter().take(SHOWN).map(|found| self.hit(found)).collect() }
    }

    fn hit(&self, found: &Found) -> Hit {
        let (path, texts) = &self.pages[found.document];
        // An entry that is nothing but a name is shown by it alone.
        let text = if found.text == 0 { Vec::new() } else { pieces(&texts[found.text], &found.in_text) };
        Hit { path: path.clone(), name: pieces(&texts[0], &found.in_title), text }
    }
}

/// Each page with its texts, the name first. What stands on a page of its own comes first, then what stands on another.
fn pages(book: &Book) -> Vec<(String, Vec<String>)> {
    let mut pages: Vec<(String, Vec<String>)> = Vec::new();
    for id in system::ids() {
        let word = |word| book.word("systems", id, word).unwrap_or_default().to_owned();
        pages.push((format!("system/{id}"), vec![word("name"), word("about")]));
    }
    for entry in Entry::all() {
        let name = book.name(&entry).to_owned();
        let rest = entry.places().into_iter().map(|(_, place)| book.at(place).to_owned()).filter(|text| *text != name);
        pages.push((entry.path(), [name.clone()].into_iter().chain(rest).collect()));
    }
    pages.extend(Section::named("contexts").into_iter().flat_map(|section| contexts(book, section)));
    pages.extend(Style::ALL.into_iter().flat_map(|style| of_style(book, style)));
    pages.extend(["dials", "notes", "cues"].into_iter().flat_map(|section| on_the_map(book, section)));
    pages
}

/// The chips and the advice of the contexts, on the page of the entry of the same id.
fn contexts<'a>(book: &'a Book, section: &'static Section) -> impl Iterator<Item = (String, Vec<String>)> + 'a {
    section.ids.iter().filter_map(|id| {
        let entry = Entry::named(id)?;
        let words = section.words.iter().filter_map(|word| book.word(section.name, id, word)).map(str::to_owned);
        Some((entry.path(), [book.name(&entry).to_owned()].into_iter().chain(words).collect()))
    })
}

/// What is said of a style and advised for it, on the style's page; each sentence by itself.
fn of_style(book: &Book, style: Style) -> Vec<(String, Vec<String>)> {
    let name = book.word("styles", style.id(), "name").unwrap_or_default();
    let words = |section: &'static str| {
        let words = Section::named(section).map(|section| section.words).unwrap_or_default();
        words.iter().filter_map(move |word| book.word(section, style.id(), word))
    };
    let own = Style::ALL.into_iter().filter_map(|seller| book.word("own", seller.id(), style.id()));
    let tips = book.tips().filter(|(tip, ..)| tip.styles.contains(style)).map(|(_, _, text)| text);
    let said = words("styles").chain(words("portraits")).chain(own).chain(tips).filter(|text| *text != name);
    said.map(|text| (format!("types/{}", style.id()), vec![name.to_owned(), text.to_owned()])).collect()
}

/// What is said of the sliders, on the map's page.
fn on_the_map(book: &Book, name: &'static str) -> Vec<(String, Vec<String>)> {
    let title = book.word("systems", "map", "name").unwrap_or_default();
    let Some(section) = Section::named(name) else {
        return Vec::new();
    };
    let page = |id: &&str| {
        let words = section.words.iter().filter_map(|word| book.word(name, id, word)).map(str::to_owned);
        ("system/map".to_owned(), [title.to_owned()].into_iter().chain(words).collect())
    };
    section.ids.iter().map(page).collect()
}

/// A text cut where what was found begins and ends.
fn pieces(text: &str, found: &[Range<usize>]) -> Vec<Piece> {
    let letters: Vec<char> = text.chars().collect();
    let cut = |range: Range<usize>, hit| Piece { text: letters[range].iter().collect(), hit };
    let (mut pieces, mut at) = (Vec::new(), 0);
    for range in found {
        pieces.extend([cut(at..range.start, false), cut(range.clone(), true)]);
        at = range.end;
    }
    pieces.push(cut(at..letters.len(), false));
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}
