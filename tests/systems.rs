//! Every system of the source texts is at work: on the card where it advises, in the playbook where it is looked up.

#[path = "support/words.rs"]
mod words;

use shike::content::keys::key;
use shike::content::tables::{PARTS, Show};
use shike::content::{Book, Entry};
use shike::model::{Axis, Context, Group, Mark, Objection, Reading, Situation, Style, TipKind, What};
use shike::state::book::{Block, Page, page, place_of, score};
use shike::state::screen::answer::Tip;
use shike::state::screen::fetched::Fetched;
use shike::state::screen::{Card, View};
use shike::state::{Action, Fold, Screen, Session};
use std::collections::BTreeSet;
use words::{LANGUAGES, book};

fn after(actions: &[Action]) -> Session {
    actions.iter().fold(Session::default(), |session, &action| session.apply(action).unwrap_or(session))
}

fn card(actions: &[Action]) -> Card {
    match Screen::of(&after(actions), &words::pack()).view {
        View::Card(card) => *card,
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    }
}

/// What sets a clear customer of this style.
fn clear(style: Style) -> Vec<Action> {
    let pole = |high| if high { Reading::nearest(85.0) } else { Reading::nearest(15.0) };
    let (tells, warm) = (pole(style.tells()), pole(style.shows_feelings()));
    vec![
        Action::Set(Axis::Expressiveness, tells),
        Action::Set(Axis::Emotionality, warm),
        Action::Set(Axis::Decisiveness, tells),
    ]
}

fn with(style: Style, mark: Mark) -> Vec<Action> {
    [clear(style), vec![Action::Toggle(mark)]].concat()
}

/// Every text of a page.
fn texts(page: &Page) -> Vec<String> {
    let of = |block: &Block| -> Vec<String> {
        match block {
            Block::Heading { text } => vec![text.clone()],
            Block::Links { links } => {
                links.iter().flat_map(|link| [Some(link.name.clone()), link.about.clone()]).flatten().collect()
            }
            Block::Table { heads, rows, .. } => {
                let cells = rows.iter().flat_map(|row| row.cells.clone());
                heads.iter().map(|head| head.name.clone()).chain(cells).collect()
            }
            Block::Rows { rows } => rows.iter().map(|row| row.text.clone()).collect(),
            Block::Checks { items, .. } => {
                items.iter().flat_map(|item| [Some(item.name.clone()), item.note.clone()]).flatten().collect()
            }
            Block::Lines { turns } => turns.iter().map(|(_, text)| text.clone()).collect(),
            Block::List { items } => items.clone(),
        }
    };
    let own = [Some(page.title.clone()), page.about.clone()].into_iter().flatten();
    own.chain(page.blocks.iter().flat_map(of)).collect()
}

/// The page of a system in Chinese, holding all of these.
#[track_caller]
fn holds(system: &str, wanted: &[&str]) {
    let page = page(&book("zh-Hans"), &format!("system/{system}"));
    let texts = texts(&page);
    for wanted in wanted {
        assert!(texts.iter().any(|text| text.contains(wanted)), "{system} lacks {wanted}: {texts:#?}");
    }
}

/// An entry's page in Chinese is known under all of these names.
#[track_caller]
fn known_as(path: &str, names: &[&str]) {
    let page = page(&book("zh-Hans"), path);
    assert_eq!(page.path, path);
    let texts = texts(&page).join("\n");
    for name in names {
        assert!(texts.contains(name), "{path} is not known as {name}: {texts}");
    }
}

#[test]
fn s1_the_map_and_its_two_axes() {
    holds("map", &["情感度", "表达度"]);
    let drawn = card(&clear(Style::Driver)).panel.map;
    assert_eq!(drawn.corners.len(), 4);
    assert!(drawn.across.is_some() && drawn.up.is_some());
}

#[test]
fn s2_four_styles_with_their_signs() {
    holds("types", &["支配型", "情感型", "友善型", "分析型"]);
    for style in Style::ALL {
        assert_eq!(card(&clear(style)).answer.names.len(), 1, "{style:?}");
        let page = page(&book("zh-Hans"), &format!("types/{}", style.id()));
        assert!(texts(&page).len() > 30, "the style's page holds all its advice");
    }
}

#[test]
fn s3_twelve_lines_each_with_its_effect() {
    let lines = [
        "生客卖礼貌",
        "熟客卖热情",
        "急客卖时间",
        "慢客卖耐心",
        "有钱卖尊贵",
        "没钱卖实惠",
        "豪客卖仗义",
        "小气卖利益",
        "享受卖服务",
        "挑剔卖细节",
        "犹豫卖保障",
        "随和卖认同",
    ];
    holds("mnemonic", &lines);
    let pack = words::pack();
    let Some(Block::Links { links }) = page(&book("zh-Hans"), "system/mnemonic").blocks.into_iter().next() else {
        panic!("the lines are a list")
    };
    assert!(links.len() == 12 && links.iter().all(|link| link.about.is_some()), "each says what to do first");
    for (situation, line) in Situation::ALL.into_iter().zip(lines) {
        let shown = card(&with(Style::Driver, Mark::Situation(situation))).answer.headline;
        // Where the source's line judges, the card says the chip's word and what the line sells.
        let (_, sold) = line.split_once("卖").expect("every line sells something");
        let chip = pack.mark(Mark::Situation(situation)).expect("the chips are the card's");
        let neutral = format!("{chip} · 卖{sold}");
        let judges = words::judging("zh-Hans", line).is_some();
        assert_eq!(&*shown, if judges { neutral.as_str() } else { line });
    }
}

#[test]
fn s4_temperaments_are_other_names_of_the_styles() {
    holds("temperaments", &["力量型", "活泼型", "完美型", "平和型"]);
    for (style, name) in Style::ALL.into_iter().zip(["力量型", "活泼型", "平和型", "完美型"]) {
        known_as(&format!("temperaments/{}", style.id()), &[name]);
        known_as(&format!("types/{}", style.id()), &[name]);
    }
    // The equation is not from the texts, and the page says so.
    holds("temperaments", &["不是定论"]);
}

/// What ticking `mark` puts on the card of a clear Driver: what to do, what not to do, what to say.
fn effect(mark: Mark) -> [Vec<String>; 3] {
    let answer = card(&with(Style::Driver, mark)).answer;
    let tips = |tips: &[Tip]| tips.iter().map(|tip| tip.text.to_string()).collect();
    [tips(&answer.dos), tips(&answer.donts), vec![answer.say.to_string()]]
}

#[test]
fn each_context_puts_its_advice_on_the_card_with_its_reason() {
    let pack = words::pack();
    for context in Context::ALL {
        let [dos, donts, says] = effect(Mark::Context(context));
        let word = |kind| pack.advice(What::Context(context, kind)).expect("the guide's words are there").to_string();
        assert_eq!(dos.first(), Some(&word(TipKind::Do)), "{context:?}");
        assert_eq!(donts.first(), Some(&word(TipKind::Dont)), "{context:?}");
        assert!(says[0].contains(&word(TipKind::Say)), "{context:?}: {says:?}");
        let open = [with(Style::Driver, Mark::Context(context)), vec![Action::Fold(Fold::Guide)]].concat();
        let Some(Fetched::There(guide)) = card(&open).guide else { panic!("the words are there") };
        let item = guide.groups.iter().flat_map(|group| &group.items).find(|item| *item.text == word(TipKind::Do));
        let (reason, entry) = item.and_then(|item| item.reason.clone()).expect("a reason is given");
        let chip = pack.mark(Mark::Context(context)).expect("the guide's words are there");
        assert!(reason.contains(&*chip), "{reason} does not name {chip}");
        assert_eq!(entry, Some(context.id()));
    }
}

#[test]
fn s5_difficult_behaviours_with_signs_diagnosis_and_response() {
    let behaviours = [
        ("hesitant", vec!["犹豫不决"]),
        ("particular", vec!["喜欢挑剔", "精益求精"]),
        ("haughty", vec!["傲慢无礼"]),
        ("tension", vec!["牢骚抱怨"]),
        ("frugal", vec!["经济型", "价值型"]),
    ];
    let ids: Vec<&str> = Group::Behaviour.marks().iter().map(|mark| mark.id()).collect();
    assert_eq!(ids, behaviours.each_ref().map(|(id, _)| *id));
    for (id, names) in behaviours {
        known_as(&format!("behaviours/{id}"), &names);
        let page = page(&book("zh-Hans"), &format!("behaviours/{id}"));
        let Some(Block::Rows { rows }) = page.blocks.first() else { panic!("an entry has rows") };
        let words: Vec<&str> = rows.iter().map(|row| row.word).collect();
        assert!(["signs", "why", "do", "dont", "say"].iter().all(|word| words.contains(word)), "{words:?}");
        assert_eq!(page.tick.map(|(_, tick)| tick), Some(id));
    }
    for mark in Group::Behaviour.marks() {
        let (plain, changed) = (card(&clear(Style::Amiable)), card(&with(Style::Amiable, *mark)));
        assert_ne!((plain.answer.say, plain.answer.dos), (changed.answer.say, changed.answer.dos), "{mark:?}");
    }
}

#[test]
fn s6_buying_roles() {
    holds("roles", &["理智型", "任务型", "贪婪型", "主人翁型"]);
    assert_eq!(Group::Role.marks().len(), 4);
}

#[test]
fn s7_what_they_want_to_hear() {
    for (id, name) in
        [("unhurried", "耐心型"), ("particular", "精益求精"), ("frugal", "价值型"), ("sentimental", "重感情")]
    {
        known_as(&format!("needs/{id}"), &[name]);
    }
    let ids: Vec<&str> = Group::Need.marks().iter().map(|mark| mark.id()).collect();
    assert_eq!(ids, ["unhurried", "particular", "frugal", "sentimental"]);
}

#[test]
fn s8_purposes_with_the_time_each_deserves() {
    holds("purposes", &["忠实型", "目的型", "偶然型", "信息型"]);
    let Some(Block::Table { rows, .. }) = page(&book("zh-Hans"), "system/purposes").blocks.into_iter().next() else {
        panic!("the purposes stand side by side")
    };
    let time = rows.iter().find(|row| row.word == "time").expect("each purpose has its time");
    assert_eq!(time.cells.len(), 4);
    holds("craft", &["5 到 10 分钟", "10 到 15", "20"]);
}

#[test]
fn s9_life_cycle_and_membership() {
    holds("life-cycle", &["潜在客户", "新客户", "常客户", "老客户", "忠诚客户"]);
    holds("life-cycle", &["潜在消费者", "普通客户", "优质客户", "潜在员工", "潜在资源", "潜在合伙人"]);
    holds("life-cycle", &["意向群", "普通群", "精英群"]);
    assert_eq!(Entry::all().filter(|entry| entry.part.section == "duties").count(), 6);
}

#[test]
fn s10_grades_with_the_service_promised() {
    holds("grades", &["VIP", "主要", "普通", "小客户", "贵宾", "重要", "战略", "潜在"]);
    let Some(Block::Table { rows, .. }) = page(&book("zh-Hans"), "system/grades").blocks.into_iter().next() else {
        panic!("the grades stand side by side")
    };
    assert!(rows.iter().any(|row| row.word == "service" && row.cells.len() == 4));
    assert_eq!(Group::Grade.marks().len(), 4);
}

/// The paths of the first entries of a section.
fn ticked(section: &str, count: usize) -> Vec<String> {
    let entries = Entry::all().filter(|entry| entry.part.section == section);
    entries.take(count).map(|entry| entry.path()).collect()
}

#[test]
fn a_list_in_which_nothing_is_ticked_has_no_score() {
    let lists = PARTS.iter().filter(|part| matches!(part.show, Show::Checks | Show::Asked | Show::Good | Show::Bad));
    let mut count = 0;
    for part in lists {
        assert_eq!(score(&book("zh-Hans"), part.section, &[]), None, "{}", part.section);
        assert_eq!(score(&book("zh-Hans"), part.section, &ticked("craft", 2)), None, "another list's ticks");
        assert!(score(&book("zh-Hans"), part.section, &ticked(part.section, 1)).is_some(), "{}", part.section);
        count += 1;
    }
    assert_eq!(count, 5);
}

#[test]
fn s11_good_and_bad_marks_that_score() {
    let book = book("zh-Hans");
    let count = |section: &str| Entry::all().filter(|entry| entry.part.section == section).count();
    assert_eq!((count("good-marks"), count("bad-marks")), (9, 5));
    let said = |section, count| score(&book, section, &ticked(section, count)).expect("something is ticked");
    let verdicts: BTreeSet<Option<String>> = (1..=9).map(|ticked| said("good-marks", ticked).1).collect();
    assert_eq!(verdicts.len(), 3, "few, some and many are told apart");
    let verdicts: BTreeSet<Option<String>> = (1..=5).map(|ticked| said("bad-marks", ticked).1).collect();
    assert_eq!(verdicts.len(), 3);
    let bounds = [2, 3, 5, 6].map(|ticked| said("good-marks", ticked).1);
    assert!(bounds[0] != bounds[1] && bounds[1] == bounds[2] && bounds[2] != bounds[3]);
    let bounds = [1, 2, 3].map(|ticked| said("bad-marks", ticked).1);
    assert!(bounds[0] != bounds[1] && bounds[1] != bounds[2]);
    assert!(said("good-marks", 4).0.contains('4') && said("good-marks", 4).0.contains('9'));
}

#[test]
fn s12_the_ladder_with_the_next_step_and_what_spoils_it() {
    holds("ladder", &["同流", "交流", "交心", "交易"]);
    let Some(Block::Table { rows, .. }) = page(&book("zh-Hans"), "system/ladder").blocks.into_iter().next() else {
        panic!("the steps stand side by side")
    };
    assert!(["do", "dont"].iter().all(|word| rows.iter().any(|row| row.word == *word)));
    known_as("ladder/dealing", &["公司"]);
}

#[test]
fn s13_six_principles_as_a_self_check() {
    holds("principles", &["理解", "尊重", "负责", "奉献", "诚信", "创新"]);
    let page = page(&book("zh-Hans"), "system/principles");
    let Some(Block::Checks { items, .. }) = page.blocks.first() else { panic!("the principles are to tick") };
    assert!(items.len() == 6 && items.iter().all(|item| item.note.as_ref().is_some_and(|note| note.ends_with('？'))));
    for language in LANGUAGES {
        let book = book(language);
        let name = |id| book.word("principles", id, "name").unwrap_or_default();
        let (line, mend) = score(&book, "principles", &ticked("principles", 4)).expect("four are ticked");
        assert!(line.contains('4') && line.contains('6'), "{language}: {line}");
        let named =
            |text: &str| ["understanding", "respect", "integrity", "innovation"].map(|id| text.contains(name(id)));
        assert_eq!(
            mend.as_deref().map(named),
            Some([false, false, true, true]),
            "{language}: {mend:?} is what to mend"
        );
        let (_, all) = score(&book, "principles", &ticked("principles", 6)).expect("all are ticked");
        assert_eq!(all, Some(book.label("all-yes", &[])), "{language}");
    }
}

#[test]
fn s14_the_craft_of_conversation_as_checklists() {
    holds("craft", &["自我性", "定位性", "大众性", "透明性", "亲和性", "实物", "What", "How"]);
    let checks = |section: &str| PARTS.iter().any(|part| part.section == section && part.show == Show::Checks);
    assert!(checks("before-visit") && checks("five-w-two-h"));
    assert_eq!(Entry::all().filter(|entry| entry.part.section == "five-w-two-h").count(), 7);
    assert_eq!(Entry::all().filter(|entry| entry.part.section == "forms").count(), 7);
}

#[test]
fn s15_dialogues_in_turns() {
    let dialogues: Vec<Entry> = Entry::all().filter(|entry| entry.part.section == "dialogues").collect();
    assert!(dialogues.len() >= 6);
    for dialogue in dialogues {
        let page = page(&book("zh-Hans"), &dialogue.path());
        let turns = page.blocks.iter().find_map(|block| match block {
            Block::Lines { turns } => Some(turns),
            _ => None,
        });
        assert_eq!(turns.map(Vec::len), Some(5), "{}", dialogue.path());
    }
}

#[test]
fn s16_who_is_a_customer() {
    holds("who", &["用户", "消费者", "内部客户", "政府机关"]);
    assert_eq!(Entry::all().filter(|entry| entry.part.section == "who").count(), 6);
}

#[test]
fn what_sellers_hear_most_is_the_first_objection_to_tick_and_each_is_there_once() {
    let shown = Group::Objection.marks();
    let first = [Objection::JustLooking, Objection::Bargain, Objection::TooExpensive].map(Mark::Objection);
    assert_eq!(&shown[..3], &first);
    for objection in Objection::ALL.map(Mark::Objection) {
        assert_eq!(shown.iter().filter(|mark| **mark == objection).count(), 1, "{}", objection.id());
    }
}

#[test]
fn every_objection_is_answered_for_every_style() {
    let pack = words::pack();
    let mut said = BTreeSet::new();
    for objection in Objection::ALL {
        for style in Style::ALL {
            let [dos, _, says] = {
                let answer = card(&with(style, Mark::Objection(objection))).answer;
                [answer.dos.first().map(|tip| tip.text.to_string()), None, Some(answer.say.to_string())]
            };
            let word = |what| pack.advice(what).map(|text| text.to_string());
            assert_eq!(dos, word(What::Objection(objection, Some(style))), "{objection:?} {style:?}");
            let sentence = word(What::ObjectionSays(objection, Some(style))).unwrap_or_default();
            assert!(says.is_some_and(|says| says.contains(&sentence)), "{objection:?} {style:?}");
            said.insert(sentence);
        }
        // While no style is claimed, the answer is right for any.
        let open = card(&[Action::Toggle(Mark::Objection(objection))]).answer;
        let any = pack.advice(What::ObjectionSays(objection, None)).expect("the guide's words are there");
        assert!(open.say.contains(&*any), "{objection:?}: {}", open.say);
        let part =
            [clear(Style::Driver), vec![Action::Clear(Axis::Emotionality), Action::Toggle(Mark::Objection(objection))]];
        assert!(card(&part.concat()).answer.say.contains(&*any), "{objection:?}: a split verdict names no style");
    }
    assert_eq!(said.len(), Objection::ALL.len() * Style::ALL.len(), "every answer is its own");
}

#[test]
fn the_same_kind_under_several_names_is_one_chip() {
    let unfolded = |fold| match card(&[Action::Fold(fold)]).panel.contexts.groups {
        Some(Fetched::There(groups)) => groups,
        _ => panic!("the words are there"),
    };
    let (objections, groups) = (unfolded(Fold::Objections), unfolded(Fold::Contexts));
    assert_eq!((objections.len(), objections[0].id), (1, Group::Objection.id()));
    assert_eq!(objections[0].chips.len(), Objection::ALL.len());
    assert_eq!(groups.len() + 1, Group::ALL.len());
    assert!(groups.iter().all(|group| group.id != Group::Objection.id()), "each group stands under one button");
    let chips = groups.iter().flat_map(|group| &group.chips);
    let particular: Vec<_> = chips.filter(|chip| chip.id == "particular").collect();
    assert_eq!(particular.len(), 2, "the picky are among the behaviours and among the wishes");
    assert!(particular.windows(2).all(|pair| pair[0].text == pair[1].text && pair[0].action == pair[1].action));
    let ids: BTreeSet<&str> = Mark::ALL.into_iter().map(Mark::id).collect();
    assert_eq!(ids.len(), Mark::ALL.len(), "no two marks share an id");
}

#[test]
fn what_excludes_each_other_is_unticked_and_what_does_not_stays() {
    for group in Group::ALL {
        let alone = !matches!(group, Group::Behaviour | Group::Need);
        let all = group.marks().iter().map(|&mark| Action::Toggle(mark));
        let ticked = after(&all.collect::<Vec<_>>()).observation.marks();
        let count = group.marks().iter().filter(|&&mark| ticked.contains(mark)).count();
        let last = group.marks().last().is_some_and(|&mark| ticked.contains(mark));
        assert!(last && (count == 1) == alone, "{group:?}: {count}");
    }
    let both = after(&[Action::Tick(Mark::Context(Context::Loyal)), Action::Tick(Mark::Context(Context::Loyal))]);
    assert!(both.observation.marks().contains(Mark::Context(Context::Loyal)), "to tick twice is not to untick");
}

#[test]
fn every_entry_has_a_page_of_its_own_that_says_where_it_comes_from() {
    for language in LANGUAGES {
        let book = book(language);
        let mut paths = BTreeSet::new();
        for entry in Entry::all() {
            let page = page(&book, &entry.path());
            assert!(paths.insert(entry.path()), "{} stands twice", entry.path());
            assert_eq!(page.path, entry.path());
            assert!(
                !page.title.is_empty() && texts(&page).iter().all(|text| !text.is_empty()),
                "{language} {}",
                page.path
            );
            assert!(page.source.is_some_and(|source| !source.contains('{')), "{language} {}", entry.path());
            assert!(page.up.is_some_and(|up| up.path == format!("system/{}", entry.part.system)));
        }
        assert!(paths.len() > 100, "{}", paths.len());
    }
}

#[test]
fn every_word_of_the_playbook_stands_on_a_page() {
    let book: Book = book("zh-Hans");
    let systems = page(&book, "").blocks.into_iter().flat_map(|block| match block {
        Block::Links { links } => links,
        _ => vec![],
    });
    let systems: Vec<String> = systems.map(|link| link.path).collect();
    assert_eq!(systems.len(), 17);
    assert_eq!(systems[0], "system/objections", "what is looked up most stands first");
    let paths = systems.into_iter().chain(Entry::all().map(|entry| entry.path()));
    let shown: BTreeSet<String> = paths.flat_map(|path| texts(&page(&book, &path))).collect();
    for part in PARTS {
        let places = Entry::all().filter(|entry| entry.part.section == part.section).flat_map(|entry| entry.places());
        for (word, place) in places.filter(|(word, _)| *word != "chip") {
            let text = book.at(place);
            assert!(shown.contains(text), "{word} {:?} stands on no page: “{text}”", key(place));
        }
    }
}

#[test]
fn what_can_be_ticked_from_the_playbook_is_a_mark() {
    let ticks: Vec<Entry> = Entry::all().filter(|entry| entry.part.ticks).collect();
    for entry in &ticks {
        assert!(Mark::ALL.iter().any(|mark| mark.id() == entry.id), "{} is no mark", entry.path());
    }
    for mark in Mark::ALL {
        assert!(ticks.iter().any(|entry| entry.id == mark.id()), "{mark:?} has no entry that ticks it");
        assert!(place_of(mark.id()).ends_with(mark.id()));
    }
    for style in Style::ALL {
        assert_eq!(place_of(style.id()), format!("types/{}", style.id()));
    }
    assert_eq!(place_of("nothing"), "");
}
