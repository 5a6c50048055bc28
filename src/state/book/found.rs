//! What a search finds, over all words of a language that a reader can be shown.

use super::{place_of, system};
use crate::content::search::{Found, Index, Texts};
use crate::content::tables::{PARTS, Section, Show};
use crate::content::{Book, Entry};
use crate::model::Style;
use serde::Serialize;
use std::ops::Range;

/// Everything that can be found, with the page it stands on.
#[derive(Debug)]
pub struct Finder {
    index: Index,
    pages: Vec<Findable>,
}

/// A page's place and name, and texts that stand on it. The first text is the name where that is to be searched too;
/// else it is empty: a sentence is not found by the name of the page it happens to stand on.
#[derive(Debug)]
struct Findable {
    path: String,
    name: String,
    texts: Vec<String>,
    /// How many of the texts, from the first, are names of what the page tells of; none of sentences by themselves.
    names: usize,
}

impl Findable {
    fn sentences(path: String, name: &str, texts: impl Iterator<Item = String>) -> Self {
        Self { path, name: name.to_owned(), texts: std::iter::once(String::new()).chain(texts).collect(), names: 0 }
    }

    /// What of it is searched, the words that lead to it among it.
    fn searched<'a>(&'a self, synonyms: &'a str) -> Texts<'a> {
        let shown: Vec<&str> = self.texts.iter().map(String::as_str).collect();
        Texts { shown, names: self.names, synonyms: synonyms.split('\t').filter(|word| !word.is_empty()).collect() }
    }
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
        // The first pages are those of the systems, then those of the entries.
        let mut synonyms = book.synonyms().lines();
        let documents = pages.iter().map(|page| page.searched(synonyms.next().unwrap_or_default()));
        Self { index: Index::of(documents, book.readings()), pages }
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
        let Findable { path, name, texts, .. } = &self.pages[found.document];
        // An entry that is nothing but a name is shown by it alone.
        let text = if found.text == 0 { Vec::new() } else { pieces(&texts[found.text], &found.in_text) };
        Hit { path: path.clone(), name: pieces(name, &found.in_title), text }
    }
}

/// What stands on a page of its own comes first, then what stands on another.
fn pages(book: &Book) -> Vec<Findable> {
    let mut pages: Vec<Findable> = Vec::new();
    for id in system::ids() {
        let word = |word| book.word("systems", id, word).unwrap_or_default().to_owned();
        let texts = vec![word("name"), word("about")];
        pages.push(Findable { path: format!("system/{id}"), name: word("name"), texts, names: 1 });
    }
    pages.extend(Entry::all().map(|entry| of_entry(book, &entry)));
    pages.extend(Style::ALL.into_iter().flat_map(|style| of_style(book, style)));
    pages.extend(["dials", "notes", "cues"].into_iter().flat_map(|section| on_the_map(book, section)));
    pages
}

/// An entry's words: its names, what is said of it, and the advice for the context of the same id.
fn of_entry(book: &Book, entry: &Entry) -> Findable {
    let name = book.name(entry);
    let mut words: Vec<(&str, &str)> = entry.places().into_iter().map(|(word, place)| (word, book.at(place))).collect();
    let context = Entry::named(entry.id).filter(|named| named.path() == entry.path());
    if let Some(section) = context.and_then(|_| Section::named("contexts")) {
        let advice = section.words.iter().filter_map(|word| Some((*word, book.word(section.name, entry.id, word)?)));
        words.extend(advice);
    }
    let mut texts = vec![name.to_owned()];
    let is_name = |word: &str| word == "chip" || word == "also";
    let mut names = 1;
    for named in [true, false] {
        let of = words.iter().filter(|(word, text)| is_name(word) == named && *text != name);
        texts.extend(of.map(|(_, text)| (*text).to_owned()));
        names = if named { texts.len() } else { names };
    }
    Findable { path: entry.path(), name: name.to_owned(), texts, names }
}

/// What is said of a style and advised for it, on the style's page; each sentence by itself.
fn of_style(book: &Book, style: Style) -> Vec<Findable> {
    let name = book.word("styles", style.id(), "name").unwrap_or_default();
    let words = |section: &'static str| {
        let words = Section::named(section).map(|section| section.words).unwrap_or_default();
        words.iter().filter_map(move |word| book.word(section, style.id(), word))
    };
    let own = Style::ALL.into_iter().filter_map(|seller| book.word("own", seller.id(), style.id()));
    let tips = book.tips().filter(|(tip, ..)| tip.styles.contains(style)).map(|(_, _, text)| text);
    let said = words("styles").chain(words("portraits")).chain(own).chain(tips).filter(|text| *text != name);
    let sentence = |text: &str| [text.to_owned()].into_iter();
    said.map(|text| Findable::sentences(place_of(style.id()), name, sentence(text))).collect()
}

/// What is said of the sliders, on the map's page.
fn on_the_map(book: &Book, name: &'static str) -> Vec<Findable> {
    let part = PARTS.iter().find(|part| part.show == Show::Axes);
    let (Some(part), Some(section)) = (part, Section::named(name)) else {
        return Vec::new();
    };
    let title = book.word("systems", part.system, "name").unwrap_or_default();
    let page = |id: &&str| {
        let words = section.words.iter().filter_map(|word| book.word(name, id, word)).map(str::to_owned);
        Findable::sentences(format!("system/{}", part.system), title, words)
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
