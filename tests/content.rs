//! The words: complete, well formed, and spread as a seller needs them.

#[path = "support/words.rs"]
mod words;

use authoring::{Catalogue, Fault, Language};
use shike::content::tables::{FIRST, HASH, LENGTH, TIPS};
use shike::content::{OtherBuild, Pack, fill};
use shike::model::{Phase, Style, Tip, TipKind, What};
use std::fs;
use std::path::{Path, PathBuf};

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// A copy of the words in which `edit` has changed one file; the faults that are then found.
fn faults_after(file: &str, edit: impl FnOnce(String) -> String) -> Vec<Fault> {
    let copy = tempfile::tempdir().expect("a temporary folder can be made");
    copy_folder(&content(), copy.path());
    let path = copy.path().join(file);
    let text = fs::read_to_string(&path).unwrap_or_default();
    fs::write(&path, edit(text)).expect("a temporary file can be written");
    let read = Catalogue::read(copy.path()).and_then(|catalogue| Language::read_all(copy.path(), &catalogue));
    read.err().map(|faults| faults.0).unwrap_or_default()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a temporary folder can be made");
    for entry in fs::read_dir(from).expect("the content can be listed").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a content file can be copied");
        }
    }
}

#[track_caller]
fn check(file: &str, edit: impl FnOnce(String) -> String, wanted: (&str, &str, &str)) {
    let faults = faults_after(file, edit);
    let (file, key, problem) = wanted;
    let found = faults.iter().any(|fault| fault.file == file && fault.key == key && fault.problem.contains(problem));
    assert!(found, "{faults:?}");
}

fn without(text: &str, line_start: &str) -> String {
    let kept = text.lines().filter(|line| !line.starts_with(line_start));
    kept.map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_words_as_they_stand_have_no_fault() {
    assert_eq!(faults_after("zh-Hans/ui.toml", |text| text), []);
}

#[test]
fn a_missing_word_is_named() {
    check("zh-Hans/ui.toml", |text| without(&text, "brand"), ("zh-Hans/ui.toml", "brand", "missing"));
    check("zh-Hans/boot.toml", |text| without(&text, "retry"), ("zh-Hans/boot.toml", "retry", "missing"));
    check(
        "zh-Hans/tips.toml",
        |text| without(&text, "conclusion-first"),
        ("zh-Hans/tips.toml", "conclusion-first", "missing"),
    );
    check("zh-Hans/notes.toml", |_| String::new(), ("zh-Hans/notes.toml", "emotionality.is-not", "missing"));
}

#[test]
fn a_blank_spaced_or_broken_word_is_named() {
    let brand = |value: &'static str| move |text: String| without(&text, "brand =") + &format!("brand = {value}\n");
    check("zh-Hans/ui.toml", brand("\"\""), ("zh-Hans/ui.toml", "brand", "blank"));
    check("zh-Hans/ui.toml", brand("\"　 \""), ("zh-Hans/ui.toml", "brand", "blank"));
    check("zh-Hans/ui.toml", brand("\" 识客\""), ("zh-Hans/ui.toml", "brand", "space"));
    check("zh-Hans/ui.toml", brand("\"识\\n客\""), ("zh-Hans/ui.toml", "brand", "line break"));
    check("zh-Hans/ui.toml", brand("7"), ("zh-Hans/ui.toml", "brand", "integer"));
}

#[test]
fn an_unknown_word_is_named() {
    check("zh-Hans/ui.toml", |text| text + "sale = \"甩卖\"\n", ("zh-Hans/ui.toml", "sale", "not in the catalogue"));
    check("zh-Hans/extra.toml", |_| "a = \"b\"\n".into(), ("zh-Hans/extra.toml", "a", "not in the catalogue"));
    check("zh-Hans/ui.toml", |_| "brand = ".into(), ("zh-Hans/ui.toml", "", "line 1"));
}

#[test]
fn a_wrong_tag_in_the_catalogue_is_named() {
    let tip = |lines: &'static str| move |text: String| format!("{text}\n[[tip]]\nid = \"x\"\n{lines}\n");
    let wrong = |lines, problem| check("catalogue.toml", tip(lines), ("catalogue.toml", "tip.x", problem));
    wrong("kind = \"maybe\"\nphase = \"opening\"\nstyles = [\"driver\"]", "do, dont or say");
    wrong("kind = \"do\"\nphase = \"lunch\"\nstyles = [\"driver\"]", "phase “lunch”");
    wrong("kind = \"do\"\nphase = \"opening\"\nstyles = [\"tiger\"]", "style “tiger”");
    wrong("kind = \"do\"\nphase = \"opening\"\nstyles = []", "no style");
    wrong("kind = \"do\"\nphase = \"opening\"\nstyles = [\"driver\"]\nchannels = [\"fax\"]", "channel “fax”");
    wrong("kind = \"do\"\nphase = \"opening\"\nstyles = [\"driver\"]\nnot-when = [\"rain\"]", "not-when “rain”");
}

#[test]
fn words_of_another_build_are_refused() {
    let words = |first: &str, length: usize| {
        std::iter::once(first.into()).chain((1..length).map(|_| "词".into())).collect::<Vec<_>>()
    };
    let first = || Pack::new(words(HASH, FIRST)).expect("the pack is of this build");
    assert_eq!(Pack::new(words("0123456789abcdef", FIRST)).err(), Some(OtherBuild));
    assert_eq!(Pack::new(words(HASH, FIRST - 1)).err(), Some(OtherBuild));
    assert_eq!(Pack::new(Vec::new()).err(), Some(OtherBuild));
    let later = LENGTH - FIRST + 1;
    assert!(first().with_later(words(HASH, later)).is_ok());
    assert_eq!(first().with_later(words("0123456789abcdef", later)).err(), Some(OtherBuild));
    assert_eq!(first().with_later(words(HASH, FIRST)).err(), Some(OtherBuild), "the first pack is not the second");
}

#[test]
fn gaps_are_filled_by_name_and_nothing_else_changes() {
    assert_eq!(&*fill("各 {certainty}", &[("certainty", "42%")]), "各 42%");
    assert_eq!(&*fill("{a}{b}{a}", &[("a", "1"), ("b", "{a}")]), "1{a}1", "what is filled in is not filled again");
    assert_eq!(&*fill("{x} { {", &[("a", "1")]), "{x} { {");
}

fn of(style: Style, kind: TipKind) -> Vec<&'static Tip> {
    TIPS.iter().filter(|tip| tip.kind == kind && tip.styles.contains(style)).collect()
}

fn phases(tips: &[&Tip]) -> usize {
    Phase::ALL.into_iter().filter(|&phase| tips.iter().any(|tip| tip.phase == phase)).count()
}

#[test]
fn every_style_has_enough_to_do_to_leave_and_to_say_in_every_phase() {
    for style in Style::ALL {
        let [dos, donts, says] = [TipKind::Do, TipKind::Dont, TipKind::Say].map(|kind| of(style, kind));
        assert!(dos.len() >= 8 && donts.len() >= 4 && says.len() >= 6, "{style:?}");
        assert_eq!(phases(&dos), 6, "{style:?}: something to do in every phase");
        assert!(phases(&donts) >= 4 && phases(&says) >= 4, "{style:?}");
    }
}

#[test]
fn tips_fit_the_line_and_sentences_two_lines() {
    let pack = words::pack();
    for (position, tip) in TIPS.iter().enumerate() {
        let text = pack.advice(What::Tip(position)).expect("both packs are there");
        let most = if tip.kind == TipKind::Say { 32 } else { 18 };
        assert!(text.chars().count() <= most, "“{text}” is longer than {most}");
    }
}

#[test]
fn chinese_is_punctuated_in_full_width() {
    let catalogue = Catalogue::read(&content()).expect("the build has checked the catalogue");
    let language = Language::read(&content(), "zh-Hans", &catalogue).expect("the build has checked the words");
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for text in language.words.iter().chain(language.boot.values()) {
        let letters: Vec<char> = text.chars().collect();
        let half = letters.windows(2).any(|pair| han(pair[0]) && ",.?!:;()\"'".contains(pair[1]));
        assert!(!half, "half-width punctuation in “{text}”");
    }
}

#[test]
fn every_word_of_the_screen_is_used() {
    let source = read_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let catalogue = Catalogue::read(&content()).expect("the build has checked the catalogue");
    for (section, words) in &catalogue.sections {
        let pascal =
            |kebab: &str| kebab.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect::<String>();
        for word in &words.words {
            let name = format!("{}Word::{}", pascal(section), pascal(word));
            assert!(source.contains(&name), "nothing shows {name}");
        }
    }
}

fn read_sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("the source can be listed").flatten();
    let text = |path: PathBuf| {
        if path.is_dir() { read_sources(&path) } else { fs::read_to_string(path).unwrap_or_default() }
    };
    entries.map(|entry| text(entry.path())).collect()
}

/// How long a word may be that stands on a button or in a single line, in letters.
const BUDGETS: [(&str, &str, usize); 10] = [
    ("cues", "chip", 8),
    ("pairs", "question", 26),
    ("choices", "name", 4),
    ("choices", "line", 14),
    ("channels", "name", 3),
    ("mnemonics", "chip", 6),
    ("mnemonics", "line", 6),
    ("styles", "backup", 24),
    ("styles", "wants", 20),
    ("styles", "spares", 20),
];

#[test]
fn chips_and_single_lines_keep_to_their_length() {
    let catalogue = Catalogue::read(&content()).expect("the build has checked the catalogue");
    let language = Language::read(&content(), "zh-Hans", &catalogue).expect("the build has checked the words");
    for (section, word, most) in BUDGETS {
        let keys = catalogue.keys();
        let of = keys.iter().zip(&language.words).filter(|((file, key), _)| file == section && key.ends_with(word));
        let texts: Vec<&String> = of.map(|(_, text)| text).collect();
        assert!(!texts.is_empty(), "{section}.{word}");
        for (n, text) in texts.iter().enumerate() {
            assert!(text.chars().count() <= most, "{section}.{word}: “{text}” is longer than {most}");
            assert!(!texts[..n].contains(text), "{section}.{word}: “{text}” stands twice");
        }
    }
}

#[test]
fn what_the_customer_is_shown_names_no_style_and_judges_nobody() {
    let catalogue = Catalogue::read(&content()).expect("the build has checked the catalogue");
    let language = Language::read(&content(), "zh-Hans", &catalogue).expect("the build has checked the words");
    let shown = |file: &str, key: &str| file == "choices" || (file == "ui" && key.starts_with("turn-"));
    for ((file, key), text) in catalogue.keys().iter().zip(&language.words).filter(|((f, k), _)| shown(f, k)) {
        assert!(!["型", "客人", "把握", "卖"].iter().any(|word| text.contains(word)), "{file}.{key}: “{text}”");
    }
}

#[test]
fn what_the_card_can_say_does_not_depend_on_the_guides_words() {
    let (first, both) = (words::first_pack(), words::pack());
    let tips = (0..TIPS.len()).map(What::Tip);
    let only_later: Vec<What> = tips.filter(|&what| first.advice(what).is_none()).collect();
    assert!(!only_later.is_empty() && only_later.len() < TIPS.len());
    for what in only_later {
        assert!(both.advice(what).is_some() && both.card_advice(what).is_none(), "{what:?}");
    }
}
