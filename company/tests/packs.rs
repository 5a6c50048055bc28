//! Good packs are accepted, and each broken one is told exactly what is wrong with it, all at once.

#[path = "support/broken.rs"]
mod broken;
#[path = "support/files.rs"]
mod files;
#[path = "support/words.rs"]
mod words;

use broken::BROKEN;
use company::{Checked, Fault, Known, Problem, check, language_of};
use files::packs;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use words::Words;

/// What is told of files the tests make, and the warning.
const MADE: [&str; 3] = ["too-big", "too-deep", "markup-shown"];

/// The words of each language, read once.
fn of(tag: &str) -> Option<&'static Words> {
    static WORDS: LazyLock<[(&str, Words); 3]> =
        LazyLock::new(|| ["zh-Hans", "zh-Hant", "en"].map(|tag| (tag, Words::of(tag))));
    WORDS.iter().find(|(known, _)| *known == tag).map(|(_, words)| words)
}

/// Checks a pack against the words of its own language, or the Chinese ones.
fn checked(text: &str) -> Result<Checked, Vec<Fault>> {
    let words = language_of(text).and_then(|tag| of(&tag)).or_else(|| of("zh-Hans"));
    let pairs = words.map(Words::pairs).unwrap_or_default();
    check(text, &Known::new(&pairs))
}

fn good(name: &str) -> Checked {
    let (_, text) = packs("good-").into_iter().find(|(found, _)| found == name).expect("the pack is there");
    checked(&text).unwrap_or_else(|faults| panic!("{name}: {faults:?}"))
}

fn told(faults: &[Fault]) -> Vec<(&str, &str)> {
    faults.iter().map(|fault| (fault.path.as_str(), fault.problem.word())).collect()
}

fn problem(text: &str) -> Problem {
    let mut faults = checked(text).expect_err("the pack is broken");
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.remove(0).problem
}

fn tips(tips: &str) -> String {
    format!(r#"{{ "version": 1, "language": "en", "name": "made", "tips": [{tips}] }}"#)
}

fn tip(text: &str) -> String {
    format!(r#"{{ "kind": "do", "phase": "opening", "styles": ["driver"], "text": "{text}" }}"#)
}

#[test]
fn good_packs_are_accepted() {
    let packs = packs("good-");
    assert!(packs.len() >= 3);
    for (name, text) in packs {
        assert!(checked(&text).is_ok(), "{name}: {:?}", checked(&text));
    }
}

#[test]
fn everything_in_a_pack_is_read() {
    let pack = good("good-foot-bath");
    assert_eq!((pack.language.as_str(), pack.words.len(), pack.tips.len()), ("zh-Hans", 3, 4));
    assert_eq!(pack.cues["keeps-comparing"].len(), 2);
    assert_eq!((pack.tips[0].kind.as_str(), pack.tips[0].tags.phase.as_str()), ("say", "presenting"));
    assert_eq!(pack.tips[0].tags.styles, ["analytical", "driver"]);
    assert_eq!(pack.tips[0].tags.channels, ["shop"]);
    assert_eq!(pack.tips[0].tags.not_when, ["hurried", "tension"]);
    assert_eq!(pack.tips[3].tags.when, ["too-expensive"]);
    assert_eq!(pack.dialogues[0].tags.phase, "presenting", "where no phase is named");
    assert_eq!(pack.dialogues[1].tags.phase, "opening");
    assert_eq!(pack.dialogues[0].lines.len(), 5);
    assert_eq!(pack.warnings, []);
}

#[test]
fn markup_that_runs_nothing_is_a_warning() {
    let warnings = good("good-bike-shop").warnings;
    assert_eq!(told(&warnings), [("tips[1].text", "markup-shown")]);
}

#[test]
fn a_byte_order_mark_is_tolerated() {
    let text = packs("good-foot-bath").remove(0).1;
    assert!(checked(&format!("\u{feff}{text}")).is_ok());
    assert_eq!(language_of(&format!("\u{feff}{text}")).as_deref(), Some("zh-Hans"));
}

#[test]
fn each_broken_pack_is_told_exactly_what_is_wrong() {
    for (name, expected, _) in BROKEN {
        let file = format!("broken-{name}");
        let text = packs(&file).into_iter().find(|(found, _)| *found == file).map(|(_, text)| text);
        let faults = checked(&text.unwrap_or_else(|| panic!("no {file}"))).expect_err(&file);
        assert_eq!(told(&faults), *expected, "{file}");
    }
}

#[test]
fn every_broken_pack_is_in_the_table() {
    let files: Vec<String> = packs("broken-").into_iter().map(|(name, _)| name).collect();
    let mut table: Vec<String> = BROKEN.iter().map(|(name, ..)| format!("broken-{name}")).collect();
    table.sort();
    assert_eq!(files, table);
}

#[test]
fn every_problem_is_in_the_table() {
    let table: BTreeSet<&str> = BROKEN.iter().flat_map(|(_, faults, _)| *faults).map(|(_, word)| *word).collect();
    for (word, _) in Problem::ALL {
        assert!(table.contains(word) || MADE.contains(word), "no broken pack shows {word}");
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let text = packs("broken-many").remove(0).1;
    let faults = checked(&text).expect_err("it has many");
    let kinds: BTreeSet<&str> = faults.iter().map(|fault| fault.problem.word()).collect();
    assert!(faults.len() >= 14 && kinds.len() >= 11, "{faults:?}");
}

#[test]
fn a_file_too_big_or_too_deep_is_told_that_alone() {
    assert_eq!(problem(&"x".repeat(10_000_000)), Problem::TooBig { most: 1 });
    let spaces = |bytes: usize| {
        let pack = packs("good-minimal").remove(0).1;
        pack.clone() + &" ".repeat(bytes - pack.len())
    };
    assert!(checked(&spaces(1_000_000)).is_ok());
    assert_eq!(problem(&spaces(1_000_001)), Problem::TooBig { most: 1 });
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert_eq!(problem(&nested(9)), Problem::TooDeep { most: 8 });
    assert_eq!(problem(&nested(400_000)), Problem::TooDeep { most: 8 });
    assert_eq!(problem(&nested(8)), Problem::NotObject);
}

#[test]
fn a_fault_says_what_was_written_what_was_meant_and_what_is_allowed() {
    let pack = |rest: &str| format!(r#"{{ "version": 1, "language": "en", "name": "made"{rest} }}"#);
    let near = Problem::UnknownFieldNear {
        name: "tip".into(),
        near: "tips".into(),
        allowed: "version, language, name, words, cues, tips, dialogues, $schema".into(),
    };
    assert_eq!(problem(&pack(r#", "tip": []"#)), near);
    let word = Problem::UnknownWordNear { key: "ui.nexxt".into(), near: "ui.next".into() };
    assert_eq!(problem(&pack(r#", "words": { "ui.nexxt": "Next" }"#)), word);
    let long = Problem::TooLong { has: 13, most: 12 };
    assert_eq!(problem(&pack(r#", "words": { "ui.next": "Thirteen long" }"#)), long);
    assert_eq!(problem(&pack(r#", "words": { "ui.like": "Fits" }"#)), Problem::GapMissing { gap: "{style}".into() });
    let newer = r#"{ "version": 7, "language": "en", "name": "made" }"#;
    assert_eq!(problem(newer), Problem::Newer { found: 7, version: 1 });
    let hidden = Problem::Bidi { code: "U+202E".into() };
    assert_eq!(problem(&tips(&tip("a\u{202e}b"))), hidden);
}

#[test]
fn a_place_no_reader_understands_is_named_by_line_and_character() {
    let text = packs("broken-comma-left-over").remove(0).1;
    assert_eq!(problem(&text), Problem::Syntax { line: 5, column: 1 });
    let text = packs("broken-curly-quotes").remove(0).1;
    assert_eq!(problem(&text), Problem::Syntax { line: 2, column: 3 });
    let text = packs("broken-chinese-comma").remove(0).1;
    assert_eq!(problem(&text), Problem::Syntax { line: 2, column: 15 });
}

#[test]
fn limits_are_met_to_the_letter() {
    let many = |n: usize| tips(&vec![tip("ok"); n].join(","));
    assert!(checked(&many(200)).is_ok());
    assert_eq!(problem(&many(201)), Problem::TooMany { has: 201, most: 200 });
    assert!(checked(&tips(&tip(&"字".repeat(120)))).is_ok());
    assert_eq!(problem(&tips(&tip(&"字".repeat(121)))), Problem::TooLong { has: 121, most: 120 });
    let dialogues = |n: usize| {
        let one = r#"{ "title": "made", "styles": ["driver"], "lines": ["a", "b"] }"#;
        tips("").replace("\"tips\": []", &format!("\"dialogues\": [{}]", vec![one; n].join(",")))
    };
    assert!(checked(&dialogues(50)).is_ok());
    assert_eq!(problem(&dialogues(51)), Problem::TooMany { has: 51, most: 50 });
}

#[test]
fn a_pack_in_a_language_that_cannot_be_read_names_none() {
    assert_eq!(language_of("{"), None);
    assert_eq!(language_of("[]"), None);
    assert_eq!(language_of(r#"{ "language": 1 }"#), None);
    assert_eq!(language_of(r#"{ "language": "fr" }"#).as_deref(), Some("fr"));
}

#[test]
fn a_file_of_nothing_but_faults_is_answered_soon_and_in_part() {
    let many = |item: &str| format!("[{}]", vec![item; 900_000 / (item.len() + 1)].join(","));
    let marks = tip("ok").replace("\"text\"", &format!("\"when\": {}, \"text\"", many("\"zz\"")));
    let keys: Vec<String> = (0..60_000).map(|n| format!("\"ui.k{n}\":1")).collect();
    let words = format!(r#"{{ "version": 1, "language": "en", "name": "made", "words": {{ {} }} }}"#, keys.join(","));
    for text in [tips(&marks), words] {
        assert_eq!(checked(&text).expect_err("it is nothing but faults").len(), 1000);
    }
}
