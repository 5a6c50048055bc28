//! A company's words stand where the product's stood, and nothing else moves.

#[path = "support/files.rs"]
mod files;
#[path = "support/words.rs"]
mod words;

use company::{Known, check, dialogues, merge};
use files::packs;
use words::Words;

#[test]
fn words_are_overridden_in_place_and_all_others_stay() {
    let words = Words::of("zh-Hans");
    let (pairs, text) = (words.pairs(), packs("good-foot-bath").remove(0).1);
    let known = Known::new(&pairs);
    let pack = check(&text, &known).expect("it is a good one");
    let merged = merge(&pack, &known);
    assert_eq!(merged.len(), pairs.len());
    let mut changed = 0;
    for ((key, ours), theirs) in pairs.iter().zip(&merged).filter(|((_, ours), theirs)| ours != theirs) {
        changed += 1;
        match *key {
            "cues.asks-figures.chip" => assert_eq!(*theirs, format!("{ours}，爱问几分钟")),
            "cues.keeps-comparing.chip" => assert_eq!(*theirs, format!("{ours}，翻两遍价目表，问哪个划算")),
            _ => assert_eq!(Some(theirs), pack.words.get(*key)),
        }
    }
    assert_eq!(changed, 5);
}

#[test]
fn a_dialogue_is_its_title_and_a_line_for_each_turn() {
    let words = Words::of("zh-Hans");
    let (pairs, text) = (words.pairs(), packs("good-foot-bath").remove(0).1);
    let known = Known::new(&pairs);
    let texts = dialogues(&check(&text, &known).expect("it is a good one"), &known);
    assert_eq!(texts.len(), 2);
    assert_eq!(texts[1], "客人赶时间\n卖：您几点要走？\n客：四十分钟后。\n卖：那做 30 分钟的，68 元，我现在就安排。");
}

#[test]
fn a_dialogue_and_a_cue_use_the_companys_own_words() {
    let words = [
        ("styles.driver.name", "Driver"),
        ("phases.presenting.name", "Presenting"),
        ("languages.en.name", "English"),
        ("cues.loud.chip", "loud"),
        ("ui.list-pair", "{list}, {next}"),
        ("book.turn", "{who}: {text}"),
        ("book.seller", "Seller"),
        ("book.customer", "Customer"),
    ];
    let known = Known::new(&words);
    let text = r#"{ "version": 1, "language": "en", "name": "made",
        "words": { "ui.list-pair": "{list} / {next}", "book.seller": "We", "cues.loud.chip": "strong" },
        "cues": { "loud": ["booming", "{list}"] },
        "dialogues": [{ "title": "A", "styles": ["driver"], "lines": ["{who}?", "b", "c"] }] }"#;
    let pack = check(text, &known).expect("it is a good one");
    assert_eq!(merge(&pack, &known)[3], "strong / booming / {list}");
    assert_eq!(dialogues(&pack, &known), ["A\nWe: {who}?\nCustomer: b\nWe: c"]);
}
