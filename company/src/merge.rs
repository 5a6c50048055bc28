//! A company's words among the product's.

use crate::checked::{Checked, Dialogue};
use crate::known::{Known, cue_of};
use std::collections::BTreeSet;

/// The template that joins two items of a list, with the gaps `list` and `next`.
const PAIR: &str = "ui.list-pair";
/// The template of one turn of a dialogue, with the gaps `who` and `text`.
const TURN: &str = "book.turn";
/// Who speaks, in turn.
const SPEAKERS: [&str; 2] = ["book.seller", "book.customer"];

/// The product's words in its order, those the company overrides in the company's wording, and the chip of each cue
/// with the company's further words after its own.
pub fn merge(checked: &Checked, known: &Known<'_>) -> Vec<String> {
    let pair = word(checked, known, PAIR);
    known.words().iter().map(|(key, _)| extended(checked, key, pair, word(checked, known, key))).collect()
}

/// The company's dialogues as texts, in order: the title, then each turn on a line of its own, its speaker before it.
pub fn dialogues(checked: &Checked, known: &Known<'_>) -> Vec<String> {
    let turn = word(checked, known, TURN);
    let speakers = SPEAKERS.map(|key| word(checked, known, key));
    checked.dialogues.iter().map(|dialogue| spoken(dialogue, turn, &speakers)).collect()
}

/// Fills each `{name}` of `sentence` with the text of that name, as the product does; a gap without a text stays.
pub fn fill(sentence: &str, texts: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let named = after.split_once('}').and_then(|(name, tail)| {
            let (_, text) = texts.iter().find(|(gap, _)| *gap == name)?;
            Some((*text, tail))
        });
        let (text, tail) = named.unwrap_or(("{", after));
        out.push_str(text);
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The names of a sentence's gaps.
pub(crate) fn gaps(sentence: &str) -> BTreeSet<&str> {
    let after = sentence.split('{').skip(1);
    after.filter_map(|after| after.split_once('}')).map(|(name, _)| name).collect()
}

/// The company's wording, or ours; nothing where the product has no such word.
fn word<'a>(checked: &'a Checked, known: &Known<'a>, key: &str) -> &'a str {
    let theirs = checked.words.get(key).map(String::as_str);
    theirs.or_else(|| known.text(key)).unwrap_or_default()
}

fn extended(checked: &Checked, key: &str, pair: &str, text: &str) -> String {
    let further = cue_of(key).and_then(|cue| checked.cues.get(cue)).into_iter().flatten();
    further.fold(text.to_owned(), |list, next| fill(pair, &[("list", &list), ("next", next)]))
}

fn spoken(dialogue: &Dialogue, turn: &str, speakers: &[&str]) -> String {
    let turns = dialogue.lines.iter().zip(speakers.iter().cycle());
    let turns = turns.map(|(text, who)| fill(turn, &[("who", who), ("text", text)]));
    std::iter::once(dialogue.title.clone()).chain(turns).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{fill, gaps};

    #[test]
    fn gaps_are_found_as_they_are_filled() {
        assert_eq!(fill("{a}{b}{a}{c} {", &[("a", "1"), ("b", "{a}")]), "1{a}1{c} {");
        assert_eq!(gaps("{a} {b}{a} {").into_iter().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(gaps("{x {a}").into_iter().collect::<Vec<_>>(), ["a"]);
        assert!(gaps("} no gap {").is_empty());
    }
}
