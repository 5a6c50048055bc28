//! Whatever is thrown at the checker, it answers; and what it accepts keeps the product whole.

#[path = "support/words.rs"]
mod words;

use company::{Known, check, dialogues, language_of, merge};
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;
use words::Words;

/// The English words, read once.
fn english() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| Words::of("en"))
}

/// The names a pack has, so that what is made comes near to one.
fn name() -> impl Strategy<Value = String> {
    let known = [
        "version",
        "language",
        "name",
        "words",
        "cues",
        "tips",
        "dialogues",
        "kind",
        "phase",
        "styles",
        "channels",
        "when",
        "notWhen",
        "text",
        "title",
        "lines",
        "ui.next",
        "ui.certain",
        "loud",
        "driver",
        "opening",
        "do",
        "en",
    ];
    prop_oneof![prop::sample::select(known.to_vec()).prop_map(str::to_owned), any::<String>()]
}

fn value() -> impl Strategy<Value = Value> {
    let number = any::<f64>().prop_map(|number| json!(number));
    let leaf =
        prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::Bool), number, name().prop_map(Value::String)];
    leaf.prop_recursive(5, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((name(), inner), 0..8).prop_map(|pairs| Value::Object(Map::from_iter(pairs))),
        ]
    })
}

/// A text a pack may hold.
fn text(most: usize) -> impl Strategy<Value = String> {
    proptest::string::string_regex(&format!("[a-z字<&{{}}]{{1,{most}}}")).expect("it is a pattern")
}

/// A pack that is right, or nearly: an override may lack a gap.
fn pack() -> impl Strategy<Value = Value> {
    let pairs = english().pairs();
    let keys: Vec<String> = pairs.iter().map(|(key, _)| (*key).to_owned()).collect();
    let cues = ["loud", "soft", "talks-fast"].map(str::to_owned).to_vec();
    let overrides = prop::collection::btree_map(prop::sample::select(keys), text(12), 0..6);
    let further = prop::collection::btree_map(prop::sample::select(cues), prop::collection::vec(text(12), 1..3), 0..3);
    let lines = prop::collection::vec(prop::collection::vec(text(40), 2..12), 0..3);
    (overrides, further, lines).prop_map(|(words, cues, lines)| {
        let dialogue = |lines| json!({ "title": "made", "styles": ["driver"], "lines": lines });
        let dialogues: Vec<Value> = lines.into_iter().map(dialogue).collect();
        json!({ "version": 1, "language": "en", "name": "made", "words": words, "cues": cues, "dialogues": dialogues })
    })
}

proptest! {
    #[test]
    fn any_string_is_answered(text in any::<String>()) {
        let pairs = english().pairs();
        prop_assert!(check(&text, &Known::new(&pairs)).is_err());
        prop_assert_eq!(language_of(&text), None);
    }

    #[test]
    fn any_json_is_answered(value in value()) {
        let (pairs, text) = (english().pairs(), value.to_string());
        if let Err(faults) = check(&text, &Known::new(&pairs)) {
            prop_assert!(!faults.is_empty());
        }
    }

    #[test]
    fn any_text_in_a_pack_is_answered(name in any::<String>(), sentence in "(\\PC|[<>&;=onclick{}\"' ]){0,60}") {
        let pairs = english().pairs();
        let tip = json!({ "kind": "say", "phase": "opening", "styles": ["driver"], "text": sentence });
        let pack = json!({ "version": 1, "language": "en", "name": name, "tips": [tip], "words": { name: sentence } });
        let _ = check(&pack.to_string(), &Known::new(&pairs));
    }

    #[test]
    fn what_is_accepted_keeps_the_number_of_words_and_puts_every_word_in(value in pack()) {
        let pairs = english().pairs();
        let known = Known::new(&pairs);
        if let Ok(pack) = check(&value.to_string(), &known) {
            let merged = merge(&pack, &known);
            prop_assert_eq!(merged.len(), pairs.len());
            for ((key, _), text) in pairs.iter().zip(&merged) {
                let own = pack.words.get(*key).map_or("", String::as_str);
                prop_assert!(text.contains(own), "{}: {}", key, text);
            }
            prop_assert_eq!(dialogues(&pack, &known).len(), pack.dialogues.len());
        }
    }
}
