//! Finding: by any part of a Chinese sentence, in pinyin and zhuyin, by the beginnings of English words, by synonyms.

#[path = "support/words.rs"]
mod words;

use authoring::Synonyms;
use proptest::prelude::*;
use shike::content::search::{Found, Index, Texts};
use shike::state::book::{Finder, Findings, Piece};
use words::{LANGUAGES, book};

/// As the playbook's pack has them, some in zhuyin too: two readings of 谁, and a word that is read otherwise than its characters alone.
const READINGS: &str = "bian便chong guiㄍㄨㄟ贵jiaㄐㄧㄚ价leㄌㄜ了pian qian钱qu趣shei谁shuiㄕㄨㄟ谁shuoㄕㄨㄛ说taiㄊㄞ太woㄨㄛ我yi宜zhong重\n便宜 pian yi\n重说 chong shuo";

fn search(texts: &[&[&str]], query: &str) -> Vec<Found> {
    Index::of(texts.iter().map(|texts| texts.to_vec()), READINGS).search(query)
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
fn chinese_is_found_by_pinyin_whole_begun_or_mixed_with_first_letters() {
    for query in ["taigui", "TaiGui", "tai gui", "taig", "taigu", "tgui", "tguile", "taigl", "t gui"] {
        assert_eq!(found(&["太贵了", "说价钱", "太太，贵"], query), [0], "{query}");
    }
    assert_eq!(found(&["太贵了"], "tai"), [0], "one character whole");
    for query in ["ta", "aigui", "taiu", "guitai", "taiguilem"] {
        assert_eq!(found(&["太贵了"], query), [0; 0], "{query}");
    }
    assert_eq!(found(&["说价钱"], "sh"), [0; 0], "one consonant is one letter");
    assert_eq!(found(&["说价钱", "谁说"], "shjia"), [0], "zh, ch and sh are begun with both letters or the first");
    assert_eq!(search(&[&["他说太贵了"]], "taigui")[0].in_title.first(), Some(&(2..4)));
}

#[test]
fn chinese_is_found_by_zhuyin_with_tones_or_without() {
    for query in ["ㄊㄍ", "ㄊㄞˋㄍㄨㄟˋ", "ㄊㄞㄍㄨㄟ", "ㄊㄞˋ ㄍㄨㄟˋ", "ㄊㄞˋㄍ", "ㄊㄍㄨ", "ㄊㄞㄍㄨㄟ˙ㄌㄜ"]
    {
        let found = search(&[&["说价钱"], &["他说太贵了"]], query);
        assert_eq!(found.iter().map(|found| found.document).collect::<Vec<_>>(), [1], "{query}");
        assert_eq!(found[0].in_title.first().map(|range| range.start), Some(2), "{query}");
    }
    assert_eq!(found(&["太贵了"], "ㄊ"), [0; 0], "one sign fits nearly every sentence");
    assert_eq!(found(&["我说", "有趣"], "ㄨㄛˇㄕㄨㄛ"), [0]);
}

#[test]
fn a_character_is_read_as_every_day_and_as_its_word_says() {
    assert_eq!(found(&["便宜", "便，宜"], "pianyi"), [0]);
    assert_eq!(found(&["便宜"], "bianyi"), [0; 0]);
    assert_eq!(found(&["谁说", "重说", "重，说"], "sheishuo"), [0]);
    assert_eq!(found(&["谁说", "重说", "重，说"], "shuishuo"), [0]);
    assert_eq!(found(&["谁说", "重说", "重，说"], "cs"), [1]);
    assert_eq!(found(&["谁说", "重说", "重，说"], "zs"), [0; 0]);
}

fn entry<'a>(shown: &[&'a str], names: usize, synonyms: &[&'a str]) -> Texts<'a> {
    Texts { shown: shown.to_vec(), names, synonyms: synonyms.to_vec() }
}

#[track_caller]
fn in_order(entries: &[Texts<'_>], query: &str, wanted: &[usize]) {
    let found = Index::of(entries.iter().cloned(), READINGS).search(query);
    assert_eq!(found.iter().map(|found| found.document).collect::<Vec<_>>(), wanted, "{query}");
}

#[test]
fn names_and_synonyms_come_before_sentences_and_whole_before_part() {
    let entries = [
        entry(&["别的", "说太贵了"], 1, &[]),
        entry(&["他说贵", "太贵了"], 2, &[]),
        entry(&["乙"], 1, &["太贵"]),
        entry(&["太贵", "丙"], 1, &[]),
    ];
    for query in ["太贵", "taigui", "ㄊㄞㄍㄨㄟ"] {
        in_order(&entries, query, &[3, 2, 1, 0]);
    }
    in_order(&entries, "tg", &[3, 2, 1]);
    in_order(&[entry(&["甲", "说太贵了"], 1, &[])], "tg", &[0]);
}

#[test]
fn a_name_or_a_synonym_that_stands_in_what_was_typed_is_found() {
    let entries = [entry(&["太贵", "丙"], 1, &["价钱"]), entry(&["Upset"], 1, &["refund", "art"])];
    in_order(&entries, "他说太贵怎么办", &[0]);
    in_order(&entries, "他说价钱", &[0]);
    in_order(&entries, "they want refunds", &[1]);
    in_order(&entries, "they want a prerefund", &[]);
    in_order(&entries, "start the art", &[]);
}

#[test]
fn a_synonym_leads_to_its_entry_and_is_not_shown() {
    let found = Index::of([entry(&["Upset", "Listen."], 1, &["refund"])], "").search("refund");
    assert_eq!(found, [Found { document: 0, text: 1, in_title: vec![], in_text: vec![] }]);
}

#[test]
fn what_is_pasted_is_searched_by_its_beginning() {
    let text = "太贵了说价钱".repeat(30);
    let query: String = text.chars().take(100).chain("锿".repeat(10_000).chars()).collect();
    assert_eq!(found(&[&text], &query), [0]);
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

/// The rows of a language's table: what is typed, and the page that must be among the first found.
fn table(language: &str) -> Vec<(String, String)> {
    let path = format!("{}/tests/search/{language}.tsv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let row = |line: &str| line.split_once('\t').map(|(query, page)| (query.to_owned(), page.to_owned()));
    rows.map(|line| row(line).unwrap_or_else(|| panic!("{path}: no tab in “{line}”"))).collect()
}

#[test]
fn what_sellers_type_brings_what_they_mean_among_the_first_three() {
    let mut missed = Vec::new();
    for language in LANGUAGES {
        let book = book(language);
        let finder = Finder::of(&book);
        let rows = table(language);
        assert!(rows.len() >= 60, "{language}: {} rows", rows.len());
        for (query, page) in rows {
            let found = finder.find(&book, &query);
            let first: Vec<&str> = found.hits.iter().take(3).map(|hit| hit.path.as_str()).collect();
            if !first.contains(&page.as_str()) {
                missed.push(format!("{language}: “{query}” should lead to {page}, not to {first:?} ({})", found.count));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn what_found_nothing_before_comes_first() {
    let first = |language: &str, query: &str, page: &str| {
        let found = find(language, query);
        assert_eq!(found.hits.first().map(|hit| hit.path.as_str()), Some(page), "{language}: {query}");
        found
    };
    for query in ["嫌贵", "taigui", "tai gui", "tg"] {
        first("zh-Hans", query, "objections/too-expensive");
    }
    for query in ["生气", "投诉", "退货"] {
        first("zh-Hans", query, "behaviours/tension");
    }
    first("zh-Hant", "ㄊㄍ", "objections/too-expensive");
    first("en", "refund", "behaviours/tension");
    let hits = first("zh-Hans", "tg", "objections/too-expensive").hits;
    assert!(hits.len() < 10 && hits.iter().all(|hit| hit.path != "needs/sentimental"), "{hits:#?}");
}

#[test]
fn every_synonym_leads_to_its_entry() {
    for language in LANGUAGES {
        let book = book(language);
        let finder = Finder::of(&book);
        let synonyms =
            Synonyms::read(&words::content(), language, &words::catalogue()).expect("the build checked them");
        assert!(synonyms.pages().count() > 50, "{language}");
        for (page, word) in synonyms.pages().flat_map(|(page, words)| words.iter().map(move |word| (page, word))) {
            let found = finder.find(&book, word);
            let first: Vec<&str> = found.hits.iter().take(3).map(|hit| hit.path.as_str()).collect();
            assert!(first.contains(&page), "{language}: “{word}” should lead to {page}, not to {first:?}");
        }
    }
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
