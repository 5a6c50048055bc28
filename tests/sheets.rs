//! What leaves the screen: the sheet of a reading, its text, and the sheet of the four styles.
//!
//! `UPDATE_GOLDEN=1 cargo test --test sheets` writes the golden ones anew; read the difference before it is committed.

#[path = "support/words.rs"]
mod words;

use shike::content::{Book, Company, Own, Pack};
use shike::export::{Sheet, cheat, sheet};
use shike::model::{Axis, Channel, Mark, Marks, Observation, Phase, Setting, Situation, Style, StyleSet};
use shike::state::screen::View;
use shike::state::screen::answer::Tip;
use shike::state::{Action, Fold, Screen, Session};
use std::path::Path;
use words::{LANGUAGES, book};

/// Readings as the element hands them over, with where the two met and the seller's own style: one style, the same with
/// much else known, upset, two styles, none, and nothing at all.
const READINGS: [(&str, &str, Channel, Option<Style>); 6] = [
    ("clear", "v1.e78.m24.d82.t4", Channel::Shop, None),
    ("much", "v1.e78.m24.d82.c1k5.t20004.q0", Channel::Phone, Some(Style::Amiable)),
    ("upset", "v1.e20.m80.d20.t400", Channel::Shop, Some(Style::Driver)),
    ("split", "v1.m80", Channel::Chat, None),
    ("open", "v1.e50.m50.d50", Channel::Shop, None),
    ("nothing", "v1", Channel::Shop, None),
];

fn read(seen: &str) -> Observation {
    Observation::read(seen).unwrap_or_else(|| panic!("{seen} is no reading"))
}

fn made(book: &Book, (_, seen, channel, own): (&str, &str, Channel, Option<Style>)) -> Sheet {
    sheet(read(seen), Setting { channel, own }, None, &Pack::of(book, Company::default()), book)
}

fn every() -> impl Iterator<Item = (&'static str, &'static str, Sheet)> {
    LANGUAGES.into_iter().flat_map(|language| {
        let book = book(language);
        READINGS.map(|reading| (language, reading.0, made(&book, reading)))
    })
}

/// Every text of a sheet.
fn texts(sheet: &Sheet) -> Vec<&str> {
    let mut texts = vec![sheet.title.as_str(), sheet.text.as_str()];
    texts.extend(sheet.about.iter().map(String::as_str));
    for part in &sheet.parts {
        texts.extend(part.heading.as_deref());
        for line in &part.lines {
            texts.extend([Some(line.text.as_str()), line.label.as_deref(), line.note.as_deref()].into_iter().flatten());
        }
    }
    texts
}

/// A sheet as it can be read: the text, then what is printed.
fn shown(sheet: &Sheet) -> String {
    let mut shown = format!("{} {}\n{}\n\n", sheet.kind, sheet.tone, sheet.title);
    for line in &sheet.about {
        shown.push_str(&format!("{line}\n"));
    }
    for part in &sheet.parts {
        shown.push_str(&format!("\n{}: {}\n", part.id, part.heading.as_deref().unwrap_or("–")));
        for line in &part.lines {
            let note = line.note.as_ref().map_or_else(String::new, |note| format!(" | {note}"));
            shown.push_str(&format!(
                "  {} {} | {}{note}\n",
                line.word,
                line.label.as_deref().unwrap_or("–"),
                line.text
            ));
        }
    }
    let text = if sheet.text.is_empty() { String::new() } else { format!("\n--- sent\n{}\n", sheet.text) };
    shown + &text
}

/// Compares with the golden file.
#[track_caller]
fn check(name: &str, shown: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.txt"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, shown).expect("the golden folder can be written");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = shown.lines().zip(golden.lines()).find(|(new, old)| new != old);
    assert!(shown == golden, "{name}: {differs:?}; if it should be so, set UPDATE_GOLDEN=1 and read the difference");
}

#[test]
fn a_reading_leaves_as_a_sheet_and_a_text_in_every_language() {
    for language in LANGUAGES {
        let book = book(language);
        let told = |reading: (&str, &str, Channel, Option<Style>)| {
            format!("=== {} {}\n{}", reading.0, reading.1, shown(&made(&book, reading)))
        };
        let all: Vec<String> = READINGS.into_iter().map(told).collect();
        check(&format!("sheets-{language}"), &all.join("\n"));
    }
}

#[test]
fn the_four_styles_and_the_twelve_lines_stand_on_one_sheet_in_every_language() {
    for language in LANGUAGES {
        let cheat = cheat(&book(language));
        let ids: Vec<&str> = cheat.parts.iter().map(|part| part.id).collect();
        assert_eq!(ids, ["driver", "expressive", "amiable", "analytical", "lines"], "{language}");
        let words: Vec<&str> = cheat.parts[0].lines.iter().map(|line| line.word).collect();
        assert_eq!(words, ["big", "text", "text", "text", "do", "dont", "say"], "{language}");
        assert_eq!(cheat.parts[4].lines.len(), Situation::ALL.len(), "{language}");
        check(&format!("cheat-{language}"), &shown(&cheat));
    }
}

#[test]
fn nothing_that_is_printed_or_sent_holds_a_judging_word() {
    for language in LANGUAGES {
        let (book, setting) = (book(language), Setting { channel: Channel::Shop, own: None });
        let pack = Pack::of(&book, Company::default());
        let ticked = Situation::ALL.map(|situation| Marks::of(&[Mark::Situation(situation)]));
        let of_lines = ticked.map(|marks| sheet(Observation::default().with_marks(marks), setting, None, &pack, &book));
        assert!(of_lines.iter().all(|sheet| sheet.parts.iter().any(|part| part.id == "also")), "{language}");
        let readings = READINGS.map(|reading| made(&book, reading));
        for text in readings.iter().chain(&of_lines).chain([&cheat(&book)]).flat_map(texts) {
            assert_eq!(words::judging(language, text), None, "{language}: “{text}”");
        }
    }
}

#[test]
fn nothing_on_a_sheet_is_blank_has_a_gap_left_or_a_double_space() {
    let cheats = LANGUAGES.into_iter().map(|language| (language, "styles", cheat(&book(language))));
    for (language, name, sheet) in every().chain(cheats) {
        for text in texts(&sheet).into_iter().filter(|text| *text != sheet.text || sheet.kind != "styles") {
            let clean = !text.trim().is_empty() && !text.contains(['{', '}']) && !text.contains("  ");
            assert!(clean && text.trim() == text, "{language} {name}: {text:?}");
        }
        assert!(!sheet.text.contains("\n\n\n") && !sheet.text.lines().any(|line| line.trim() != line));
        // Chats make of these what they like.
        assert!(!sheet.text.contains(['*', '_', '#', '`']), "{language} {name}: markup in {}", sheet.text);
    }
}

#[test]
fn a_text_to_send_leaves_room_for_a_link_within_four_lines() {
    for (language, name, sheet) in every() {
        let (lines, letters) = (sheet.text.lines().count(), sheet.text.chars().count());
        let most = if language == "en" { 320 } else { 120 };
        let ends_twice = [".:", "?:", "!:", "。：", "？：", "！："].iter().any(|twice| sheet.text.contains(twice));
        assert!(!ends_twice, "{language} {name}: {}", sheet.text);
        assert!(lines <= 3 && letters <= most, "{language} {name}: {lines} lines, {letters} letters: {}", sheet.text);
    }
}

/// What the card says of the same.
fn card(seen: &str, channel: Channel, own: Option<Style>, pack: &Pack) -> Screen {
    let see = [Action::Recall(read(seen), false), Action::Channel(channel), Action::Own(own), Action::Fold(Fold::Why)];
    let session = see.into_iter().fold(Session::default(), |session, action| session.apply(action).unwrap_or(session));
    Screen::of(&session, pack)
}

#[test]
fn a_sheet_says_what_the_card_says() {
    for language in LANGUAGES {
        let (book, pack) = (book(language), words::pack_of(language));
        for reading @ (name, seen, channel, own) in READINGS {
            let (sheet, screen) = (made(&book, reading), card(seen, channel, own, &pack));
            let View::Card(card) = screen.view else { panic!("the card is turned away") };
            let answer = card.answer;
            assert_eq!((sheet.kind, sheet.tone), (answer.kind, answer.tone.id()), "{language} {name}");
            assert_eq!(sheet.title, *screen.status, "{language} {name}");
            if name == "nothing" {
                assert!(sheet.parts.is_empty() && sheet.about.len() == 1, "{language}: {sheet:?}");
                assert_eq!(sheet.text.lines().count(), 2, "{language}: {}", sheet.text);
                continue;
            }
            let first = |tips: &[Tip]| tips.first().map(|tip| tip.text.clone());
            let tips = [first(&answer.dos), first(&answer.donts)].into_iter().flatten();
            let names = answer.names.iter().map(|(_, name)| name.clone());
            for told in names.chain([answer.headline.clone(), answer.say.clone()]).chain(tips) {
                assert!(sheet.text.contains(&*told), "{language} {name}: no {told} in {}", sheet.text);
            }
            let printed = texts(&Sheet { text: String::new(), ..sheet.clone() }).join("\n");
            let tips = answer.dos.iter().chain(&answer.donts).map(|tip| &tip.text);
            let act = [&answer.headline, &answer.reason, &answer.say, &answer.shares.sentence];
            for told in tips.chain(act).chain(&answer.strain) {
                assert!(printed.contains(&**told), "{language} {name}: {told} is not printed");
            }
        }
    }
}

#[test]
fn every_dial_every_cue_and_every_tick_is_on_the_sheet() {
    let sheet = made(&book("zh-Hans"), READINGS[1]);
    let seen = sheet.parts.iter().find(|part| part.id == "seen").expect("what was seen is a part");
    let all: String = seen.lines.iter().map(|line| line.text.clone() + "\n").collect();
    assert_eq!(seen.lines.iter().take(3).count(), Axis::ALL.len());
    let pack = words::pack();
    let (cues, marks) = (read(READINGS[1].1).cues(), read(READINGS[1].1).marks());
    assert!(cues.iter().count() > 2 && !marks.beyond_situations().is_empty(), "the reading has some of each");
    for cue in cues.iter() {
        assert!(all.contains(&*pack.cue(cue)), "no {} in {all}", cue.id());
    }
    for mark in Mark::ALL.into_iter().filter(|mark| marks.contains(*mark)) {
        let chip = pack.mark(mark).expect("the guide's words are there");
        assert!(all.contains(&*chip), "no {chip} in {all}");
    }
}

#[test]
fn a_companys_own_tip_and_words_stand_on_the_sheet() {
    let bits = |set: &[Style]| u64::from(StyleSet::of(set).bits());
    // To do, in the opening, for Drivers, in every channel.
    let opening = Phase::ALL.iter().position(|phase| *phase == Phase::Opening).unwrap_or_default() as u64;
    let own = Own::of("端一杯温水".into(), [0, opening, bits(&[Style::Driver]), 7, 0, 0]);
    let dialogue = Own::of("卖：来了\n客：来了".into(), [3, opening, bits(&[Style::Driver]), 7, 0, 0]);
    let book = book("zh-Hans");
    let pack = Pack::of(&book, Company { name: "店".into(), tips: vec![own, dialogue] });
    let sheet = sheet(read("v1.e78.m24.d82"), Setting::default(), None, &pack, &book);
    let printed = texts(&sheet);
    assert!(printed.contains(&"端一杯温水") && printed.contains(&"卖：来了\n客：来了"), "{printed:#?}");
}
