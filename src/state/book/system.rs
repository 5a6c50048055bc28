//! The page of a system: its parts, types side by side.

use super::entry::answers;
use super::{Block, Check, Link, Page, TableRow, joined, label, source};
use crate::content::tables::{PARTS, Part, Section, Show};
use crate::content::{Book, Entry};
use crate::model::{Axis, Pair, Pole};

/// The ids of the systems in order.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    Section::named("systems").into_iter().flat_map(|section| section.ids.iter().copied())
}

/// The way to a system.
pub(super) fn link(book: &Book, id: &str) -> Option<Link> {
    let word = |word| book.word("systems", id, word).map(str::to_owned);
    Some(Link { path: format!("system/{id}"), name: word("name")?, about: word("about") })
}

/// The page of a system, if there is one of this id.
pub(super) fn system(book: &Book, id: &str) -> Option<Page> {
    let Link { path, name, about } = link(book, id)?;
    let parts: Vec<&'static Part> = PARTS.iter().filter(|part| part.system == id).collect();
    let blocks = parts.iter().flat_map(|part| of_part(book, part)).collect();
    let mut sources: Vec<&str> = Vec::new();
    for source in parts.iter().flat_map(|part| part.sources.iter().copied()) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    let up = Some(Link { path: String::new(), name: book.label("title", &[]), about: None });
    Some(Page { path, title: name, about, up, blocks, source: Some(source(book, &sources)), tick: None })
}

fn of_part(book: &Book, part: &'static Part) -> Vec<Block> {
    let entries: Vec<Entry> = Entry::all().filter(|entry| entry.part.section == part.section).collect();
    let heading = part.heading.and_then(|id| book.word("parts", id, "name"));
    let mut blocks: Vec<Block> = heading.map(|text| Block::Heading { text: text.to_owned() }).into_iter().collect();
    match part.show {
        Show::Types | Show::Styles => blocks.push(table(book, &entries)),
        Show::Axes => {
            blocks.push(table(book, &entries));
            blocks.extend(dials(book));
        }
        Show::Checks | Show::Asked | Show::Good | Show::Bad => blocks.push(checks(book, part)),
        Show::Mnemonic | Show::Lines | Show::Colleagues => {
            blocks.push(Block::Links { links: entries.iter().map(|entry| to(book, entry)).collect() })
        }
        Show::Objections => {
            for entry in &entries {
                blocks.push(Block::Links { links: vec![to(book, entry)] });
                blocks.push(Block::Rows { rows: answers(book, entry) });
            }
        }
    }
    blocks
}

/// The way to an entry; a dialogue says what its situation is, a line of the mnemonic what to do first.
fn to(book: &Book, entry: &Entry) -> Link {
    let about = ["situation", "first"].into_iter().find_map(|word| entry.section.place(entry.id, word));
    let about = about.map(|place| book.at(place).to_owned());
    Link { path: entry.path(), name: book.name(entry).to_owned(), about }
}

fn table(book: &Book, entries: &[Entry]) -> Block {
    let heads = entries.iter().map(|entry| Link { about: None, ..to(book, entry) }).collect();
    let places: Vec<Vec<(&'static str, usize)>> = entries.iter().map(Entry::places).collect();
    let words = places.first().map_or(0, Vec::len);
    let row = |n: usize| {
        let word = places[0][n].0;
        let cells = places.iter().map(|places| book.at(places[n].1).to_owned()).collect();
        TableRow { word, label: label(book, word), cells }
    };
    // The name heads the column; the chip of a line of the mnemonic is no more than its name on the card.
    let is_row = |n: &usize| !matches!(places[0][*n].0, "name" | "saying" | "line" | "chip");
    Block::Table { label: book.label("side-by-side", &[]), heads, rows: (0..words).filter(is_row).map(row).collect() }
}

/// The things to tick of a part.
pub(super) fn checks(book: &Book, part: &Part) -> Block {
    let note = |entry: &Entry| {
        let word = ["question", "note"].into_iter().find_map(|word| entry.section.place(entry.id, word));
        word.map(|place| book.at(place).to_owned())
    };
    let check = |entry: &Entry| Check { path: entry.path(), name: book.name(entry).to_owned(), note: note(entry) };
    Block::Checks {
        id: part.section,
        items: Entry::all().filter(|entry| entry.part.section == part.section).map(|entry| check(&entry)).collect(),
        clear: book.label("score-clear", &[]),
    }
}

/// Each slider with what it must not be mistaken for and what can be seen beside it.
fn dials(book: &Book) -> Vec<Block> {
    let of = |axis: Axis| {
        let word = |section, word| book.word(section, axis.id(), word).unwrap_or_default().to_owned();
        let pairs = Pair::PLAINEST_FIRST.into_iter().filter(|pair| pair.axis() == axis);
        let cues = pairs.flat_map(|pair| [Pole::High, Pole::Low].map(|pole| pair.cue(pole)));
        let chips = cues.filter_map(|cue| book.word("cues", cue.id(), "chip").map(str::to_owned));
        let said = [word("dials", "question"), word("notes", "is-not")];
        [Block::Heading { text: word("dials", "name") }, Block::List { items: said.into_iter().chain(chips).collect() }]
    };
    Axis::ALL.into_iter().flat_map(of).collect()
}

/// What ticked entries come to.
pub(super) fn score(book: &Book, section: &str, ticked: &[String]) -> Option<(String, Option<String>)> {
    let entries: Vec<Entry> = Entry::all().filter(|entry| entry.part.section == section).collect();
    let (here, left): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| ticked.contains(&entry.path()));
    let show = here.first()?.part.show;
    let (count, of) = (here.len(), entries.len());
    let line = |word| book.label(word, &[("count", &count.to_string()), ("of", &of.to_string())]);
    Some(match show {
        Show::Good => (line("score"), Some(book.label(good(count, of), &[]))),
        Show::Bad => (line("score"), Some(book.label(bad(count, of), &[]))),
        Show::Asked => (line("yes-of"), Some(mend(book, &left))),
        _ => (line("done-of"), None),
    })
}

/// What was not answered with yes is what to mend.
fn mend(book: &Book, left: &[&Entry]) -> String {
    let names = left.iter().map(|entry| book.name(entry).to_owned());
    match left {
        [] => book.label("all-yes", &[]),
        _ => book.label("mend", &[("names", &joined(book, names))]),
    }
}

/// Good marks: two thirds are many, a third is some.
const fn good(ticked: usize, of: usize) -> &'static str {
    if ticked * 3 >= of * 2 {
        "good-high"
    } else if ticked * 3 >= of {
        "good-middle"
    } else {
        "good-low"
    }
}

/// Bad marks: one is nothing, more than half are many.
const fn bad(ticked: usize, of: usize) -> &'static str {
    if ticked * 2 > of {
        "bad-many"
    } else if ticked > 1 {
        "bad-some"
    } else {
        "bad-few"
    }
}
