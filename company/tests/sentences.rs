//! Every problem has its sentence in every language, with the gaps it fills.

#[path = "support/words.rs"]
mod words;

use company::{Problem, fill};
use std::collections::BTreeSet;
use words::Words;

const LANGUAGES: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];

fn gaps(sentence: &str) -> BTreeSet<&str> {
    sentence.split('{').skip(1).filter_map(|after| after.split_once('}')).map(|(name, _)| name).collect()
}

#[test]
fn every_problem_has_its_sentence_and_every_sentence_its_problem() {
    for tag in LANGUAGES {
        let words = Words::of(tag);
        let pairs = words.pairs();
        let there: BTreeSet<&str> = pairs.iter().filter_map(|(key, _)| key.strip_prefix("faults.")).collect();
        let wanted: BTreeSet<&str> = Problem::ALL.iter().map(|(word, _)| *word).collect();
        assert_eq!(there, wanted, "{tag}");
    }
}

#[test]
fn every_sentence_has_the_gaps_that_are_filled() {
    for tag in LANGUAGES {
        let words = Words::of(tag);
        let pairs = words.pairs();
        for (word, names) in Problem::ALL {
            let text = pairs.iter().find(|(key, _)| key.strip_prefix("faults.") == Some(word)).map(|(_, text)| *text);
            assert_eq!(gaps(text.unwrap_or_default()), names.iter().copied().collect(), "{tag}: {word}");
        }
    }
}

#[test]
fn a_problem_fills_its_sentence() {
    let problem = Problem::TooLong { has: 13, most: 12 };
    let gaps = problem.gaps();
    let gaps: Vec<(&str, &str)> = gaps.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let words = Words::of("en");
    let pairs = words.pairs();
    let sentence = pairs.iter().find(|(key, _)| *key == "faults.too-long").map(|(_, text)| *text).unwrap_or_default();
    assert_eq!(fill(sentence, &gaps), "Too long: 13 characters, at most 12. Shorten it.");
}
