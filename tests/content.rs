//! The words: complete, well formed, and spread as a seller needs them.

#[path = "support/words.rs"]
mod words;

use authoring::{Catalogue, Fault, Language, Shelf};
use shike::content::keys::keys;
use shike::content::tables::{BOOK, CARD, HASH, LENGTH, TIPS};
use shike::content::{Book, Company, OtherBuild, Pack, fill};
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
fn a_wrong_synonym_is_named() {
    let file = "en/synonyms.toml";
    let wrong = |lines: &'static str, key, problem| check(file, move |_| lines.into(), (file, key, problem));
    wrong("[objections]\ntoo-dear = [\"pricey\"]", "objections.too-dear", "not an id of [objections]");
    wrong("[objection]\nno-time = [\"busy\"]", "objection.no-time", "neither a part of the playbook nor [system]");
    wrong("[system]\ntype = [\"busy\"]", "system.type", "not an id of [systems]");
    wrong("[objections]\nno-time = \"busy\"", "objections.no-time", "write a list of words");
    wrong("[objections]\nno-time = []", "objections.no-time", "write a list of words");
    wrong("[objections]\nno-time = [7]", "objections.no-time", "write a list of words");
    wrong("[objections]\nno-time = [\" busy\"]", "objections.no-time", "begins or ends with a space");
    wrong("[objections]\nno-time = [\"a\\tb\"]", "objections.no-time", "broken");
    wrong("[objections]\nno-time = [\"busy\", \"Busy\"]", "objections.no-time", "stands twice");
    wrong("busy = [\"busy\"]", "busy", "stands in no table");
    wrong("busy = ", "", "line 1");
}

#[test]
fn a_wrong_reading_is_named() {
    check(
        "readings.toml",
        |text| text + "\"便当\" = \"bian\"\n",
        ("readings.toml", "words.便当", "as many readings as there are characters"),
    );
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
    wrong("kind = \"do\"\nphase = \"opening\"\nstyles = [\"driver\"]\nbreaks = [\"loudly\"]", "choice “loudly”");
}

#[test]
fn a_wrong_part_of_the_playbook_is_named() {
    let part = |lines: &'static str| move |text: String| format!("{text}\n[[part]]\n{lines}\n");
    let wrong = |key, lines, problem| check("catalogue.toml", part(lines), ("catalogue.toml", key, problem));
    let rest = "show = \"types\"\nsources = [\"000\"]";
    wrong("part.nothing", "system = \"who\"\nsection = \"nothing\"\nshow = \"types\"\nsources = []", "not a section");
    wrong("part.ui", "system = \"who\"\nsection = \"ui\"\nshow = \"types\"\nsources = []", "not a section with ids");
    wrong("part.who", "system = \"who\"\nsection = \"who\"\nshow = \"film\"\nsources = []", "show is “film”");
    wrong("part.who", "system = \"whom\"\nsection = \"who\"\nshow = \"types\"\nsources = []", "“whom”");
    wrong("part.who", "system = \"who\"\nsection = \"who\"\nshow = \"types\"\nsources = [\"005\"]", "“005”");
    let heading = format!("system = \"who\"\nsection = \"who\"\nheading = \"top\"\n{rest}");
    wrong("part.who", heading.leak(), "“top”");
    check(
        "catalogue.toml",
        |text| text.replacen("styles = [\"driver\"]", "styles = [\"driver\"]\npack = \"book\"", 1),
        ("catalogue.toml", "tip.conclusion-first", "cannot stand in the playbook's pack"),
    );
}

#[test]
fn words_of_another_build_are_refused() {
    let words = |first: &str, length: usize| {
        std::iter::once(first.into()).chain((1..length).map(|_| "词".into())).collect::<Vec<_>>()
    };
    let pack = |words| Pack::new(words, Company::default());
    let card = || pack(words(HASH, CARD)).expect("the pack is of this build");
    assert_eq!(pack(words("0123456789abcdef", CARD)).err(), Some(OtherBuild));
    assert_eq!(pack(words(HASH, CARD - 1)).err(), Some(OtherBuild));
    assert_eq!(pack(Vec::new()).err(), Some(OtherBuild));
    let guide = BOOK - CARD + 1;
    assert!(card().with_guide(words(HASH, guide)).is_ok());
    assert_eq!(card().with_guide(words("0123456789abcdef", guide)).err(), Some(OtherBuild));
    assert_eq!(card().with_guide(words(HASH, CARD)).err(), Some(OtherBuild), "the card's pack is not the guide's");
}

#[test]
fn a_playbook_of_another_build_is_refused() {
    assert!(Book::new(words::lists("en")).is_ok());
    for n in 0..3 {
        let (mut old, mut short) = (words::lists("en"), words::lists("en"));
        old[n][0] = "0123456789abcdef".into();
        short[n].pop();
        assert_eq!(Book::new(old).err(), Some(OtherBuild));
        assert_eq!(Book::new(short).err(), Some(OtherBuild));
    }
    assert_eq!(Book::new([vec![], vec![], vec![]]).err(), Some(OtherBuild));
}

#[test]
fn words_have_the_keys_that_people_write_them_under() {
    let written: Vec<String> = words::catalogue().keys().iter().map(|(file, key)| format!("{file}.{key}")).collect();
    assert_eq!(keys().collect::<Vec<_>>(), written);
    assert_eq!(written.len(), LENGTH - 1);
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
fn every_word_of_the_screen_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = ["src", "www", "company/src"].map(|folder| read_sources(&root.join(folder))).concat();
    let catalogue = Catalogue::read(&content()).expect("the build has checked the catalogue");
    let pascal = |kebab: &str| kebab.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect::<String>();
    // The playbook takes the words of its parts by name, all of them; its own it takes one by one, as its scripts do.
    let one_by_one = |name: &str, shelf: Shelf| shelf != Shelf::Book || name == "book";
    for (section, words) in catalogue.sections.iter().filter(|(name, of)| one_by_one(name, of.pack)) {
        for word in &words.words {
            let name = format!("{}Word::{}", pascal(section), pascal(word));
            let (typed, quoted) = (source.contains(&name), source.contains(&format!("{word}\"")));
            assert!(typed || section == "book" && quoted, "nothing shows {name}");
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
