//! The schema for editors and the checker agree, and the published schema is the one made now.

#[path = "support/broken.rs"]
mod broken;
#[path = "support/files.rs"]
mod files;
#[path = "support/words.rs"]
mod words;

use broken::{BROKEN, Schema};
use company::{Known, check, schema};
use files::packs;
use proptest::prelude::{prop_assert_eq, proptest};
use serde_json::{Value, json};
use std::sync::LazyLock;
use words::Words;

fn published() -> &'static str {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../www/pack.schema.json")
}

fn made() -> Value {
    let words = Words::of("en");
    schema(&Known::new(&words.pairs()))
}

#[test]
fn the_published_schema_is_the_one_made_of_the_checker() {
    let text = std::fs::read_to_string(published()).unwrap_or_default();
    let there: Value = serde_json::from_str(&text).unwrap_or_default();
    assert!(there == made(), "www/pack.schema.json is not what the checker wants; run `cargo xtask pack schema`");
}

#[test]
fn the_published_schema_is_small_and_hides_nothing() {
    let text = std::fs::read_to_string(published()).unwrap_or_default();
    assert!(text.len() < 60_000 && text.ends_with("}\n"), "{} bytes", text.len());
    assert!(text.is_ascii(), "a character beyond ASCII could be one that nobody sees");
}

#[test]
fn the_schema_is_the_same_in_every_language() {
    for tag in ["zh-Hans", "zh-Hant"] {
        let words = Words::of(tag);
        assert_eq!(schema(&Known::new(&words.pairs())), made(), "{tag}");
    }
}

#[test]
fn the_schema_is_a_schema() {
    assert!(jsonschema::draft202012::meta::is_valid(&made()));
}

#[test]
fn every_good_pack_is_valid_under_the_schema() {
    let validator = jsonschema::draft202012::new(&made()).expect("it is a schema");
    for (name, text) in packs("good-") {
        let pack: Value = serde_json::from_str(&text).expect("a good pack is JSON");
        let faults: Vec<String> = validator.iter_errors(&pack).map(|error| error.to_string()).collect();
        assert!(faults.is_empty(), "{name}: {faults:?}");
    }
}

#[test]
fn every_broken_pack_is_invalid_under_the_schema_but_for_what_it_cannot_express() {
    let validator = jsonschema::draft202012::new(&made()).expect("it is a schema");
    for (name, faults, expected) in BROKEN {
        let file = format!("broken-{name}");
        let text = packs(&file).into_iter().find(|(found, _)| *found == file).map(|(_, text)| text);
        let seen = match serde_json::from_str::<Value>(&text.unwrap_or_default()) {
            Err(_) => Schema::NoJson,
            Ok(pack) if validator.is_valid(&pack) => Schema::Blind,
            Ok(_) => Schema::Sees,
        };
        assert_eq!(seen, *expected, "{name}: {faults:?}");
    }
}

#[test]
fn what_the_schema_cannot_express_is_this_and_no_more() {
    let blind = BROKEN.iter().filter(|(_, _, schema)| *schema == Schema::Blind);
    let mut words: Vec<&str> = blind.flat_map(|(_, faults, _)| *faults).map(|(_, word)| *word).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words, ["gap-missing", "gap-unknown", "never-shown", "too-long", "twice"]);
}

proptest! {
    #[test]
    fn the_schema_and_the_checker_agree_on_any_text(
        text in "(.|[\\s\u{200b}\u{202e}\u{ad}\u{e0001}]|<(b|SVG|img) ?|/?on[a-z]{0,2}=?|>|javascript:?|\"){0,8}"
    ) {
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::of("en"));
        static SCHEMA: LazyLock<jsonschema::Validator> =
            LazyLock::new(|| jsonschema::draft202012::new(&made()).expect("it is a schema"));
        let tip = json!({ "kind": "say", "phase": "opening", "styles": ["driver"], "text": text });
        let pack = json!({ "version": 1, "language": "en", "name": "made", "tips": [tip] });
        let pairs = ENGLISH.pairs();
        let faults = check(&pack.to_string(), &Known::new(&pairs)).err();
        prop_assert_eq!(faults.is_none(), SCHEMA.is_valid(&pack), "{:?}", faults);
    }
}
