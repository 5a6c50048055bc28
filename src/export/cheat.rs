//! The four styles and the twelve lines of the mnemonic, on one sheet. Paper lies about where customers read it, so the
//! lines are the card's, not the source's.

use super::sheet::{Line, Part, Sheet};
use crate::content::Book;
use crate::model::{Situation, Style};

/// The sheet of the four styles.
pub fn cheat(book: &Book) -> Sheet {
    let ui = |word| book.word("ui", "", word).unwrap_or_default().to_owned();
    let styles = Style::ALL.into_iter().map(|style| of_style(style, book));
    Sheet {
        kind: "styles",
        tone: "neutral",
        title: ui("guide"),
        about: vec![ui("about-limits")],
        parts: styles.chain([mnemonic(book)]).collect(),
        text: String::new(),
    }
}

fn of_style(style: Style, book: &Book) -> Part {
    let word = |section, word| book.word(section, style.id(), word).unwrap_or_default();
    let label = |section, label| book.word(section, "", label).unwrap_or_default();
    let lines = vec![
        Line::new("big", word("styles", "motto")),
        Line::labelled("text", label("labels", "also"), word("types", "also")),
        Line::labelled("text", label("ui", "recognise"), word("portraits", "recognise")),
        Line::labelled("text", label("ui", "decide"), word("portraits", "decide")),
        Line::labelled("do", label("labels", "do"), word("types", "do")),
        Line::labelled("dont", label("labels", "dont"), word("types", "dont")),
        Line::labelled("say", label("labels", "say"), word("types", "say")),
    ];
    Part::new(style.id(), Some(word("styles", "name")), lines)
}

fn mnemonic(book: &Book) -> Part {
    let line = |situation: Situation| {
        let word = |word| book.word("mnemonics", situation.id(), word).unwrap_or_default();
        Line::labelled("text", word("line"), word("first"))
    };
    Part::new("lines", book.word("systems", "mnemonic", "name"), Situation::ALL.into_iter().map(line).collect())
}
