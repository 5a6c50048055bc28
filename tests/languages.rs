//! The words of every language: the same ids, none blank, the same gaps, written as that language is written.

#[path = "support/words.rs"]
mod words;

use authoring::{Language, Shelf};
use shike::content::tables::{DialsWord, TIPS};
use shike::model::{Axis, TipKind};
use std::collections::BTreeSet;
use words::LANGUAGES;

/// Every word of a language under its key, those of the page itself and around the card too.
fn all(language: &str) -> Vec<(String, String)> {
    let catalogue = words::catalogue();
    let language = Language::read(&words::content(), language, &catalogue).expect("the build has checked the words");
    let keys = catalogue.keys().into_iter().map(|(file, key)| format!("{file}.{key}"));
    let boot = language.boot.into_iter().map(|(key, text)| (format!("boot.{key}"), text));
    let page = language.page.into_iter().map(|(key, text)| (format!("page.{key}"), text));
    keys.zip(language.words).chain(boot).chain(page).collect()
}

fn gaps(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(gap, _)| gap).collect()
}

const fn is_han(letter: char) -> bool {
    letter >= '\u{4e00}' && letter <= '\u{9fff}'
}

#[test]
fn every_language_has_the_same_words_with_the_same_gaps() {
    let ours = all(LANGUAGES[0]);
    assert!(ours.len() > 1000, "{}", ours.len());
    for language in LANGUAGES {
        let theirs = all(language);
        assert_eq!(theirs.len(), ours.len());
        for ((key, text), (other, ours)) in theirs.iter().zip(&ours) {
            assert_eq!(key, other, "{language}");
            assert!(!text.trim().is_empty(), "{language} {key} is blank");
            assert_eq!(gaps(text), gaps(ours), "{language} {key}: “{text}”");
        }
    }
}

#[test]
fn every_folder_of_words_is_a_language_of_the_product_and_says_which() {
    let mut folders: Vec<String> = std::fs::read_dir(words::content())
        .expect("the content can be listed")
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    folders.sort();
    let mut known: Vec<&str> = shike::content::Language::ALL.map(shike::content::Language::tag).to_vec();
    known.sort_unstable();
    assert_eq!(folders, known);
    for language in LANGUAGES {
        let said = all(language).into_iter().find(|(key, _)| key == "ui.tag").map(|(_, tag)| tag);
        assert_eq!(said.as_deref(), Some(language));
    }
}

#[test]
fn a_language_has_the_same_name_everywhere() {
    for key in LANGUAGES.map(|language| format!("languages.{language}.name")) {
        let names = LANGUAGES.map(|language| all(language).into_iter().find(|(known, _)| *known == key));
        assert!(names.windows(2).all(|pair| pair[0] == pair[1]), "{names:?}");
    }
}

#[test]
fn chinese_is_punctuated_in_full_width() {
    for language in ["zh-Hans", "zh-Hant"] {
        for (key, text) in all(language) {
            let letters: Vec<char> = text.chars().collect();
            let half = |pair: &[char]| is_han(pair[0]) && ",.?!:;()\"'".contains(pair[1]);
            let before = |pair: &[char]| is_han(pair[1]) && ",?!:;()\"'".contains(pair[0]);
            let found = letters.windows(2).any(|pair| half(pair) || before(pair));
            assert!(!found, "{language} {key}: half-width punctuation in “{text}”");
        }
    }
}

#[test]
fn quotes_are_those_of_the_language() {
    let foreign = [("zh-Hans", "「」『』\"'"), ("zh-Hant", "“”‘’\"'"), ("en", "「」『』\"'")];
    for (language, foreign) in foreign {
        for (key, text) in all(language).into_iter().filter(|(key, _)| !key.starts_with("languages.")) {
            assert!(!text.contains(|letter| foreign.contains(letter)), "{language} {key}: “{text}”");
        }
    }
}

#[test]
fn english_holds_no_chinese_letter() {
    let chinese = |letter: char| {
        is_han(letter) || ('\u{3000}'..='\u{303f}').contains(&letter) || ('\u{ff00}'..='\u{ffef}').contains(&letter)
    };
    for (key, text) in all("en").into_iter().filter(|(key, _)| !key.starts_with("languages.")) {
        assert!(!text.contains(chinese), "{key}: “{text}”");
    }
}

/// Characters that Big5 has, but that in nearly every word of traditional Chinese are written otherwise.
const SIMPLIFIED_TOO: &str = "万么于价体余儿准几占后听坏复夸干并愿扰挂据机气确离种网荐赶适里与丰云仆优伙佣凶划厂吁咸征怀怜岭床\
    庄扑斗柜极构杰洁涂游灶痒秘筑胜腊范虫触郁采雇着裏爲綫羣喫麽";
/// The words in which they are right.
const RIGHT_IN: [&str; 3] = ["划算", "不相干", "這台"];

/// What a text holds that is written so only in simplified Chinese.
fn simplified_only(text: &str) -> Option<char> {
    let text = RIGHT_IN.iter().fold(text.to_owned(), |text, right| text.replace(right, ""));
    let unknown = |letter: char| encoding_rs::BIG5.encode(letter.encode_utf8(&mut [0; 4])).2;
    text.chars().find(|&letter| is_han(letter) && (unknown(letter) || SIMPLIFIED_TOO.contains(letter)))
}

#[test]
fn traditional_chinese_holds_no_simplified_character() {
    let ours = |(key, _): &(String, String)| key != "languages.zh-Hans.name";
    for (key, text) in all("zh-Hant").into_iter().filter(ours) {
        assert_eq!(simplified_only(&text), None, "zh-Hant {key}: “{text}”");
    }
    // The check sees what it is for: most simplified sentences hold such a character.
    let simplified = all("zh-Hans");
    let seen = simplified.iter().filter(|(_, text)| simplified_only(text).is_some()).count();
    assert!(seen * 2 > simplified.len(), "{seen} of {}", simplified.len());
}

#[test]
fn taiwan_has_its_own_words() {
    let mainland = [
        "咱",
        "這兒",
        "那兒",
        "哪兒",
        "視頻",
        "屏幕",
        "軟件",
        "反饋",
        "網絡",
        "質量",
        "默認",
        "拍板",
        "信息",
        "短信",
        "群裡發",
        "用不了",
        "就行",
        "沒能",
    ];
    for (key, text) in all("zh-Hant") {
        let found = mainland.iter().find(|word| text.contains(*word));
        assert_eq!(found, None, "zh-Hant {key}: “{text}”");
    }
}

#[test]
fn mainland_sentences_hold_no_word_that_nobody_says_there() {
    for (key, text) in all("zh-Hans") {
        let found =
            ["几时", "准数", "准话", "认认路", "碍不碍", "热络", "訊息"].iter().find(|word| text.contains(*word));
        assert_eq!(found, None, "zh-Hans {key}: “{text}”");
    }
}

#[test]
fn what_is_to_be_found_out_first_is_called_as_its_slider_is() {
    for language in LANGUAGES {
        let pack = words::pack_of(language);
        for axis in Axis::ALL {
            let name = pack.dial(axis, DialsWord::Name);
            for word in [DialsWord::Find, DialsWord::Missing] {
                let text = pack.dial(axis, word);
                assert!(text.contains(&*name), "{language}: “{text}” does not say {name}");
            }
        }
    }
}

#[test]
fn no_customer_is_a_he_or_a_she() {
    for (key, text) in all("zh-Hans").into_iter().chain(all("zh-Hant")) {
        let text = text.replace("其他", "").replace("他人", "");
        assert!(!text.contains(['他', '她']), "{key}: “{text}”");
    }
    for (key, text) in all("en") {
        let words: Vec<String> = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
        assert!(
            !["he", "she", "his", "him", "her"].iter().any(|word| words.contains(&(*word).to_owned())),
            "{key}: “{text}”"
        );
    }
}

/// How long a word may be that stands on a chip, a button or in a single line, in letters: Chinese and English.
const BUDGETS: [(&str, &str, usize, usize); 15] = [
    ("cues", "chip", 8, 24),
    ("pairs", "question", 26, 80),
    ("choices", "name", 4, 18),
    ("choices", "line", 14, 40),
    ("channels", "name", 3, 12),
    ("mnemonics", "chip", 6, 20),
    ("mnemonics", "line", 11, 30),
    ("mnemonics", "first", 18, 42),
    ("mnemonics", "say", 32, 85),
    ("styles", "backup", 24, 60),
    ("styles", "wants", 20, 60),
    ("styles", "spares", 20, 60),
    ("contexts", "chip", 7, 20),
    ("objections", "chip", 6, 20),
    ("groups", "name", 6, 20),
];

#[test]
fn chips_and_single_lines_keep_to_their_length() {
    for language in LANGUAGES {
        let words = all(language);
        for (section, word, chinese, english) in BUDGETS {
            let most = if language == "en" { english } else { chinese };
            let of = |(key, _): &&(String, String)| {
                key.starts_with(&format!("{section}.")) && key.ends_with(&format!(".{word}"))
            };
            let texts: Vec<&String> = words.iter().filter(of).map(|(_, text)| text).collect();
            assert!(!texts.is_empty(), "{section}.{word}");
            for (n, text) in texts.iter().enumerate() {
                assert!(text.chars().count() <= most, "{language} {section}.{word}: “{text}” is longer than {most}");
                assert!(!texts[..n].contains(text), "{language} {section}.{word}: “{text}” stands twice");
            }
        }
    }
}

#[test]
fn tips_fit_the_line_and_sentences_two_lines() {
    for language in LANGUAGES {
        let words = all(language);
        let tips: Vec<&String> =
            words.iter().filter(|(key, _)| key.starts_with("tips.")).map(|(_, text)| text).collect();
        assert_eq!(tips.len(), TIPS.len());
        for (tip, text) in TIPS.iter().zip(&tips) {
            let [say, act] = if language == "en" { [110, 60] } else { [32, 18] };
            let most = if tip.kind == TipKind::Say { say } else { act };
            assert!(text.chars().count() <= most, "{language}: “{text}” is longer than {most}");
        }
    }
}

#[test]
fn what_the_customer_is_shown_names_no_style_and_judges_nobody() {
    let shown = |key: &str| ["choices.", "ui.turn-", "ui.covered-"].iter().any(|start| key.starts_with(start));
    let telling = [
        ("zh-Hans", vec!["型", "客人", "把握", "卖"]),
        ("zh-Hant", vec!["型", "客人", "把握", "賣"]),
        ("en", vec!["driver", "expressive", "amiable", "analytical", "customer", "certain", "sell"]),
    ];
    for (language, telling) in telling {
        for (key, text) in all(language).into_iter().filter(|(key, _)| shown(key)) {
            let found = telling.iter().find(|word| text.to_lowercase().contains(*word));
            assert_eq!(found, None, "{language} {key}: “{text}”");
        }
    }
}

#[test]
fn no_text_that_a_customer_may_read_holds_a_judging_word() {
    let catalogue = words::catalogue();
    let is_playbook = |key: &str| {
        let section = key.split('.').next().and_then(|name| catalogue.sections.get(name));
        section.is_some_and(|section| section.pack == Shelf::Book)
    };
    for language in LANGUAGES {
        let (playbook, shown): (Vec<_>, Vec<_>) = all(language).into_iter().partition(|(key, _)| is_playbook(key));
        assert!(shown.len() > 600 && playbook.len() > 400, "{language}: {} {}", shown.len(), playbook.len());
        for (key, text) in shown {
            assert_eq!(words::judging(language, &text), None, "{language} {key}: “{text}”");
        }
        // The check sees what it is for: the sources' words, which the playbook tells.
        let told = playbook.iter().filter(|(_, text)| words::judging(language, text).is_some()).count();
        assert!(told > 5, "{language}: {told}");
    }
}
