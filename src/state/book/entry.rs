//! The page of one entry.

use super::{Block, Page, Row, label, source, system};
use crate::content::tables::{Section, Show, TIPS};
use crate::content::{Book, Entry};
use crate::model::{Phase, Style};

/// The page of an entry.
pub(super) fn entry(book: &Book, entry: &Entry) -> Page {
    let mut blocks = match entry.part.show {
        Show::Lines => dialogue(book, entry, ["seller", "customer"]),
        Show::Colleagues => dialogue(book, entry, ["manager", "employee"]),
        Show::Objections => vec![Block::Rows { rows: answers(book, entry) }],
        Show::Types
        | Show::Axes
        | Show::Styles
        | Show::Mnemonic
        | Show::Checks
        | Show::Asked
        | Show::Good
        | Show::Bad => {
            vec![Block::Rows { rows: rows(book, entry) }]
        }
    };
    if blocks == [Block::Rows { rows: vec![] }] {
        // What is nothing but a line to tick is shown among its like.
        blocks = vec![system::checks(book, entry.part)];
    }
    if let Some(style) = style_of(entry) {
        blocks.extend(of_style(book, style));
    }
    Page {
        path: entry.path(),
        title: book.name(entry).to_owned(),
        about: None,
        up: system::link(book, entry.part.system).map(|link| super::Link { about: None, ..link }),
        blocks,
        source: Some(source(book, entry.part.sources)),
        tick: entry.part.ticks.then(|| (book.label("use", &[]), entry.id)),
    }
}

fn rows(book: &Book, entry: &Entry) -> Vec<Row> {
    let is_title = |place: usize| book.at(place) == book.name(entry);
    let said = entry.places().into_iter().filter(|(word, place)| !is_title(*place) && *word != "chip");
    said.map(|(word, place)| Row { word, label: label(book, word), text: book.at(place).to_owned() }).collect()
}

fn style_of(entry: &Entry) -> Option<Style> {
    Style::ALL.into_iter().find(|style| entry.part.show == Show::Styles && style.id() == entry.id)
}

/// The style at length, then all that is advised for it, phase by phase.
fn of_style(book: &Book, style: Style) -> Vec<Block> {
    let mut items = Vec::new();
    for name in ["styles", "portraits"] {
        let words = Section::named(name).map(|section| section.words).unwrap_or_default();
        let at_length = words.iter().filter(|word| !["name", "temperament", "animal"].contains(word));
        items.extend(at_length.filter_map(|word| book.word(name, style.id(), word)).map(str::to_owned));
    }
    let own = Style::ALL.into_iter().filter_map(|seller| book.word("own", seller.id(), style.id()));
    items.extend(own.map(str::to_owned));
    let mut blocks = vec![Block::List { items }];
    for phase in Phase::ALL {
        let fits = |n: &usize| TIPS[*n].phase == phase && TIPS[*n].styles.contains(style);
        let fitting: Vec<Row> = (0..TIPS.len()).filter(fits).map(|n| tip(book, n)).collect();
        let name = book.word("phases", phase.id(), "name").unwrap_or_default().to_owned();
        blocks.extend([Block::Heading { text: name }, Block::Rows { rows: fitting }]);
    }
    blocks
}

fn tip(book: &Book, n: usize) -> Row {
    let word = TIPS[n].kind.id();
    let text = book.tips().nth(n).map(|(_, _, text)| text.to_owned()).unwrap_or_default();
    Row { word, label: label(book, word), text }
}

/// The answers to an objection: for any style, then for each.
pub(super) fn answers(book: &Book, entry: &Entry) -> Vec<Row> {
    let styles = Style::ALL.into_iter().map(|style| (style.id(), book.word("styles", style.id(), "name")));
    let any = ("any", book.word("ui", "", "serves-all"));
    let answer = |(who, name): (&str, Option<&str>)| {
        let row = |kind: &'static str, label: String| {
            let place = entry.section.place(entry.id, &format!("{who}-{kind}"))?;
            Some(Row { word: kind, label, text: book.at(place).to_owned() })
        };
        [row("say", name.unwrap_or_default().to_owned()), row("do", label(book, "do"))]
    };
    [any].into_iter().chain(styles).flat_map(answer).flatten().collect()
}

/// The situation, then who says what, the first of the speakers first, then what is to be learnt.
fn dialogue(book: &Book, entry: &Entry, speakers: [&str; 2]) -> Vec<Block> {
    let word = |word: &str| entry.section.place(entry.id, word).map(|place| book.at(place).to_owned());
    let row = |name: &'static str| word(name).map(|text| Row { word: name, label: label(book, name), text });
    let who = speakers.map(|who| book.label(who, &[]));
    let line = |n: usize| Some((who[n % 2].clone(), word(&format!("line-{}", n + 1))?));
    let turns = (0..entry.section.words.len()).map_while(line).collect();
    let rows = |name| Block::Rows { rows: row(name).into_iter().collect() };
    vec![rows("situation"), Block::Lines { turns }, rows("lesson")]
}
