//! Finding: by any part of a Chinese sentence, by first letters, by the beginnings of English words.

#[path = "support/words.rs"]
mod words;

use proptest::prelude::*;
use shike::content::search::{Found, Index};
use shike::state::book::{Finder, Findings, Piece};
use words::{LANGUAGES, book};

const INITIALS: &str = "了l价j太t说s贵g钱q";

fn search(texts: &[&[&str]], query: &str) -> Vec<Found> {
    Index::of(texts.iter().map(|texts| texts.to_vec()), INITIALS).search(query)
}

/// Which of the texts, each a title, a query finds.
fn found(texts: &[&str], query: &str) -> Vec<usize> {
    let documents: Vec<Vec<&str>> = texts.iter().map(|text| vec![*text]).collect();
    let documents: Vec<&[&str]> = documents.iter().map(Vec::as_slice).collect();
    search(&documents, query).into_iter().map(|found| found.document).collect()
}

#[test]
fn chinese_is_found_by_any_part() {
    assert_eq!(found(&["您觉得太贵了", "价钱"], "太贵"), [0]);
    assert_eq!(found(&["您觉得太贵了", "价钱"], "贵太"), [0; 0]);
}

#[test]
fn chinese_is_found_by_its_first_letters() {
    assert_eq!(found(&["太贵了", "说价钱"], "tg"), [0]);
    assert_eq!(found(&["太贵了", "说价钱"], "TGL"), [0]);
    assert_eq!(found(&["太贵了", "说价钱"], "jq"), [1]);
    assert_eq!(found(&["太贵了"], "gt"), [0; 0]);
    assert_eq!(found(&["太贵了"], "t"), [0; 0], "one letter fits nearly every sentence");
}

#[test]
fn english_is_found_by_the_beginnings_of_words() {
    let texts = ["Too expensive", "They expect more", "Inexpensive"];
    assert_eq!(found(&texts, "exp"), [0, 1]);
    assert_eq!(found(&texts, "EXPENS"), [0]);
    assert_eq!(found(&texts, "to exp"), [0], "every term must be found");
    assert_eq!(found(&["5W2H：What", "A 级"], "wh"), [0]);
    assert_eq!(found(&["I’ll think", "won’t"], "i'll"), [0], "a typed apostrophe is the printed one");
}

#[test]
fn what_is_found_in_the_title_comes_first_and_all_is_marked() {
    let documents: [&[&str]; 3] = [&["甲", "太贵了"], &["太贵了", "乙"], &["丙", "丁"]];
    let found = search(&documents, "太贵");
    assert_eq!(found.iter().map(|found| found.document).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(found[0].in_title.first(), Some(&(0..2)));
    assert_eq!((found[1].text, found[1].in_text.first()), (1, Some(&(0..2))));
    let both = search(&[&["标题", "太贵了，太贵"]], "太贵 了");
    assert_eq!(both[0].in_text, [0..3, 4..6], "what touches is marked as one");
}

#[test]
fn a_blank_query_finds_nothing() {
    for query in ["", " ", "　\t"] {
        assert_eq!(found(&["太贵了"], query), [0; 0]);
    }
}

fn find(language: &str, query: &str) -> Findings {
    let book = book(language);
    Finder::of(&book).find(&book, query)
}

#[track_caller]
fn leads_to(language: &str, query: &str, path: &str) {
    let found = find(language, query);
    assert!(found.hits.iter().any(|hit| hit.path == path), "{query} does not lead to {path}: {found:#?}");
}

#[test]
fn every_name_of_a_kind_leads_to_its_entry() {
    for name in ["喜欢挑剔", "精益求精", "看得仔细"] {
        leads_to("zh-Hans", name, "behaviours/particular");
    }
    for name in ["经济型", "价值型"] {
        leads_to("zh-Hans", name, "behaviours/frugal");
    }
    leads_to("zh-Hans", "牢骚抱怨", "behaviours/tension");
    leads_to("zh-Hans", "傲慢无礼", "behaviours/haughty");
    leads_to("zh-Hans", "耐心型", "needs/unhurried");
    leads_to("zh-Hans", "贪婪", "roles/thorough");
    leads_to("zh-Hans", "力量型", "types/driver");
    leads_to("zh-Hans", "理智型", "types/analytical");
    leads_to("zh-Hant", "牢騷", "behaviours/tension");
    leads_to("en", "greedy", "roles/thorough");
    leads_to("en", "powerful", "types/driver");
}

#[test]
fn tips_cues_and_notes_are_found_on_the_page_they_stand_on() {
    leads_to("zh-Hans", "先说结论，再补", "types/driver");
    leads_to("zh-Hans", "爱问具体数字", "system/map");
    leads_to("zh-Hans", "tgl", "objections/too-expensive");
    leads_to("en", "expens", "objections/too-expensive");
}

#[test]
fn a_sentence_is_not_found_by_the_name_of_the_page_it_stands_on() {
    let found = find("en", "expressive");
    let says = |hit: &&shike::state::book::Hit| hit.name.iter().chain(&hit.text).any(|piece| piece.hit);
    assert_eq!(found.hits.iter().filter(says).count(), found.hits.len(), "{found:#?}");
    assert!(found.hits.len() < 24, "{}", found.hits.len());
}

#[test]
fn every_word_that_is_shown_can_be_found() {
    for language in LANGUAGES {
        let book = book(language);
        let finder = Finder::of(&book);
        let searched =
            ["behaviours", "roles", "craft", "who", "tips", "contexts", "objections", "duties", "mnemonics", "own"];
        let keyed = book.keyed().filter(|(key, _)| searched.contains(&key.split('.').next().unwrap_or_default()));
        for (key, text) in keyed.filter(|(key, _)| !key.ends_with("chip")) {
            let found = finder.find(&book, text);
            assert!(!found.hits.is_empty(), "{language} {key}: “{text}” is not found");
        }
    }
}

#[test]
fn the_pieces_of_a_finding_make_the_sentence_and_mark_the_query() {
    let found = find("zh-Hans", "太贵");
    let hit = found.hits.iter().find(|hit| hit.path == "objections/too-expensive").expect("the objection is found");
    assert_eq!(hit.name, [Piece { text: "太贵".into(), hit: true }, Piece { text: "了".into(), hit: false }]);
    assert!(found.count.contains(&found.hits.len().to_string()), "{}", found.count);
    assert!(find("zh-Hans", "<b>锿").count.contains("<b>锿"), "the query is shown as it was typed");
}

proptest! {
    #[test]
    fn any_query_is_answered(query in "\\PC{0,12}") {
        let found = search(&[&["太贵了", "Too expensive, they said"]], &query);
        for range in found.iter().flat_map(|found| found.in_title.iter().chain(&found.in_text)) {
            prop_assert!(range.start < range.end && range.end <= 25);
        }
    }

    #[test]
    fn any_part_of_a_chinese_text_finds_it(from in 0usize..6, length in 1usize..4) {
        let text: Vec<char> = "太贵了说价钱您看".chars().collect();
        let part: String = text[from..(from + length).min(text.len())].iter().collect();
        prop_assert_eq!(found(&["太贵了说价钱您看"], &part), [0]);
    }
}
