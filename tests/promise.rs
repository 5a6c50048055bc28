//! What the customer chose is a promise: whatever else is known, nothing that the card, the guide, the sheet or the text to
//! send says of this customer breaks it.
//!
//! What would break a promise stands here a second time, as words in each language and as tips read one by one, so that a
//! forgotten tag shows.

#[path = "support/words.rs"]
mod words;

use shike::content::tables::{ChoicesWord, MnemonicsWord, PromisesWord, TIP_IDS, TIPS};
use shike::content::{Pack, Text};
use shike::export::{Sheet, sheet};
use shike::model::{
    Axis, Channel, Choice, Mark, Marks, Observation, Reading, Setting, Situation, Style, TipKind, Topic, What, advise,
    classify,
};
use shike::state::screen::fetched::Fetched;
use shike::state::screen::{Card, View};
use shike::state::{Action, Facing, Fold, Screen, Session};
use std::collections::BTreeSet;
use words::{LANGUAGES, book, pack, pack_of};

/// Words that break what `choice` promised when a seller is told to do them, or to say them.
fn breaking(choice: Choice, language: &str) -> impl Iterator<Item = &'static str> {
    let words = match (language, choice) {
        ("zh-Hans", Choice::Result) => {
            "先聊|聊两句|聊聊|聊起来|陪聊|真事|趣事|故事|逐项|逐条|分项|一样样|一条条|一处处|按顺序 \
             |慢慢|放慢|先请坐|递杯水|讲到透|一条答一条|一步一步|一次只问|编号|书面资料|想聊多久"
        }
        ("zh-Hans", Choice::Story) => {
            "结论|念参数|资料您先看|书面资料|对比表|逐项|一句话说完|一条消息说完|讲完就停|接着谈正事 \
             |直奔|退开|最快|占您两分钟|几分钟|两三分钟|凑近|数写在最前|按顺序说|今天先办|三点讲|念两遍"
        }
        ("zh-Hans", Choice::Slowly) => {
            "快半拍|马上|当场就|当场说定|这就动手|一次说齐|一条消息说完|最快|几分钟|两分钟|两三分钟 \
             |十分钟|讲完就停|拍板|哪天用|您定哪个|先说结论|攒到一起|赶|催|并排一列"
        }
        ("zh-Hans", Choice::Comparison) => {
            "大概|差不多|真事|那一天|您觉得呢|你的建议|要是我来选|合不合心意|接住心情|先聊|暖话 \
             |热乎话|先说结论|三点讲|介绍一句|最喜欢的那点|最快|添个表情|夸上一句|缩到|直奔"
        }
        ("zh-Hant", Choice::Result) => {
            "先聊|聊兩句|聊起來|陪聊|件真事|趣事|故事|逐項|分項|一樣樣|一條條|一處處|照順序|慢慢|放慢 \
             |先請坐|倒杯水|講透徹|問一題答一題|一步一步|一次只問|編號|書面資料|想聊多久"
        }
        ("zh-Hant", Choice::Story) => {
            "結論|唸規格|資料您先看|書面資料|比較表|逐項比|逐項對照|一句話說完|訊息說完|講完就停 \
             |接著談正事|直接進正題|退開|最快|耽誤您兩分鐘|幾分鐘|兩三分鐘|靠近|數字寫在最前|照順序說 \
             |今天先辦|三點講|唸兩遍"
        }
        ("zh-Hant", Choice::Slowly) => {
            "快半拍|馬上|當場就|當場說定|一次說|訊息說完|最快|幾分鐘|兩分鐘|兩三分鐘|十分鐘|講完就停 \
             |讓客人決定|哪天要用|您選哪個|先說結論|趕|催|並排列"
        }
        ("zh-Hant", Choice::Comparison) => {
            "大概|差不多|件真事|那一天|您覺得呢|你的建議|如果是我來選|合不合心意|接住心情|先聊 \
             |一句暖的|暖心話|先說結論|三點講|介紹一句|最喜歡的那點|最快|加個貼圖|具體誇|縮到 \
             |直接進正題"
        }
        ("en", Choice::Result) => {
            "catch up|story|go step by step|one by one|in turn|item by item|slower|take your time \
             |a drink|small talk|one question at a time|as long as they|explain it all|numbered \
             |in writing to read|a bit more about|chat for"
        }
        ("en", Choice::Story) => {
            "the conclusion|bottom line|short answer|reading out spec|table|then stop|to business \
             |straight to the point|step back|fastest|have two minutes|how many minutes|one message|on top \
             |hover|top three|figures twice|take care of first|in one line"
        }
        ("en", Choice::Slowly) => {
            "quicker|right away|right then|right now|right on it|in one go|fastest|two minutes \
             |how many minutes|ten minutes|then stop|get started now|faster|by when|short answer \
             |hurry up|which do you want"
        }
        ("en", Choice::Comparison) => {
            "more or less|true story|how does that|say your pick|if it were me|feels right|catch up \
             |how they feel|warm word|warm line|emoji|praise one|short answer|the conclusion|fastest \
             |top three|loved most|straight to the point|one line about"
        }
        _ => unreachable!("a language without a list"),
    };
    words.split('|')
}

/// Tips that were read and found to break a promise, whatever words they use.
fn known_to_break(choice: Choice) -> impl Iterator<Item = &'static str> {
    let ids = match choice {
        Choice::Result => {
            "tell-a-true-story others-real-experience say-true-story say-picture-the-day \
             people-before-business softer-and-slower agenda-in-order answer-one-by-one \
             say-which-items-matter ask-after-each-item say-take-your-time-talking papers-to-read \
             compare-side-by-side feelings-before-fixes no-cold-water arrange-next-time"
        }
        Choice::Story => {
            "conclusion-first three-points-then-stop papers-to-read chat-figures-on-top \
             one-greeting-then-business chat-all-in-one-message phone-figures-twice say-which-items-matter \
             report-done-in-one-line no-detour-before-price show-rather-than-tell no-backslapping \
             ask-result-and-date"
        }
        Choice::Slowly => {
            "brighter-and-quicker act-on-the-spot decisions-in-one-go say-doing-it-your-way \
             fix-the-exact-time two-options-customer-decides phone-minutes-first compare-side-by-side \
             say-two-things-to-decide no-piecemeal-interruptions change-with-new-plan"
        }
        Choice::Comparison => {
            "narrow-to-one-or-two say-what-i-would-pick tell-a-true-story ask-how-it-feels \
             say-compare-by-heart no-pile-of-choices no-spec-reading-first feelings-before-fixes \
             conclusion-first say-picture-the-day"
        }
    };
    ids.split(' ')
}

/// Dials by which each style is clear, each two neighbours are left, and none is claimed; and some with slow decisions.
fn dials() -> Vec<Observation> {
    let seen = |points: [Option<f64>; 3]| {
        let dials = Axis::ALL.into_iter().zip(points);
        dials.fold(Observation::default(), |seen, (axis, points)| seen.with(axis, points.map(Reading::nearest)))
    };
    let places = [None, Some(0.0), Some(100.0)];
    let all = places.into_iter().flat_map(|across| places.map(|up| seen([across, up, across])));
    let others = [[78.0, 24.0, 82.0], [20.0, 20.0, 0.0], [70.0, 90.0, 10.0]].map(|points| seen(points.map(Some)));
    all.chain(others).collect()
}

/// Every tick there is, alone and of a customer who is upset.
fn ticks() -> Vec<Marks> {
    let one = [Marks::default()].into_iter().chain(Mark::ALL.map(|mark| Marks::of(&[mark])));
    one.flat_map(|marks| [marks, marks.with(Mark::Tension)]).collect()
}

/// What a seller is told to do or to say by the card and its guide; not what they are told not to.
fn told(card: &Card) -> Vec<&str> {
    let answer = &card.answer;
    let mut told: Vec<&str> = vec![&answer.headline, &answer.say];
    told.extend(answer.dos.iter().map(|tip| &*tip.text));
    told.extend(answer.own.iter().map(|(text, _)| &**text));
    let Some(Fetched::There(guide)) = &card.guide else { panic!("the guide's words are there") };
    for line in &guide.lines {
        told.extend([&*line.line, &line.meaning, &line.actions[0], &line.actions[1], &line.say]);
    }
    let items = guide.groups.iter().flat_map(|group| &group.items);
    told.extend(items.filter(|item| item.kind != TipKind::Dont).map(|item| &*item.text));
    told
}

/// The same of a sheet, which is printed, and of the text that is sent; with what would go with another style. What was
/// seen is told in words of its own.
fn handed_over(sheet: &Sheet) -> Vec<&str> {
    let told = sheet.parts.iter().filter(|part| !["seen", "why"].contains(&part.id));
    let printed = told.flat_map(|part| &part.lines).filter(|line| line.word != "dont").map(|line| line.text.as_str());
    let seen = sheet.parts.iter().find(|part| part.id == "seen").and_then(|part| part.heading.as_deref());
    let sent = sheet.text.lines().take_while(|line| Some(*line) != seen).filter(|line| !line.starts_with('✗'));
    sent.chain(printed).collect()
}

/// What of `texts` breaks the promise, clause by clause: “don’t push” is not a push.
fn broken(texts: &[&str], choice: Choice, language: &str) -> Vec<String> {
    let negated = ["别", "不", "省", "別", "don’t", "no ", "not ", "never ", "skip ", "hold ", "keep "];
    let found = |text: &&str| {
        let text = text.to_lowercase();
        let mut clauses = text.split(['，', '。', '；', '：', ',', '.', ';', ':']);
        let breaks = |clause: &str| {
            let word = breaking(choice, language).find(|word| clause.contains(word))?;
            (!negated.iter().any(|no| clause.contains(no))).then_some(word)
        };
        let word = clauses.find_map(breaks)?;
        Some(format!("{language} {choice:?}: “{word}” in “{text}”"))
    };
    texts.iter().filter_map(found).collect()
}

/// Who chose, where, and who sells: every choice with all dials and all ticks, in every channel by turns.
fn customers() -> Vec<(Choice, Observation, Setting)> {
    let mut all = Vec::new();
    for choice in Choice::ALL {
        for (n, seen) in dials().into_iter().enumerate() {
            for (m, marks) in ticks().into_iter().enumerate() {
                let seen = seen.with_choice(Some(choice)).with_marks(marks);
                let own = [None, Some(Style::ALL[n % Style::ALL.len()])][m / 2 % 2];
                // Where nothing is ticked, or only that the customer is upset, everywhere.
                let channels = Channel::ALL.into_iter().enumerate();
                let here = channels.filter(|(place, _)| m < 2 || *place == (n + m / 2) % Channel::ALL.len());
                all.extend(here.map(|(_, channel)| (choice, seen, Setting { channel, own })));
            }
        }
    }
    all
}

fn card(observation: Observation, setting: Setting, latest: Option<Topic>, pack: &Pack) -> Card {
    let unfolded = Some(Fold::Guide);
    let session = Session { observation, resting: observation, setting, latest, unfolded, ..Session::default() };
    match Screen::of(&session, pack).view {
        View::Card(card) => *card,
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    }
}

#[test]
fn nothing_said_of_a_customer_breaks_what_they_chose() {
    let mut found = BTreeSet::new();
    for language in LANGUAGES {
        let pack = pack_of(language);
        for (choice, seen, setting) in customers() {
            let latest = Mark::ALL.into_iter().find(|mark| seen.marks().contains(*mark)).map(Topic::Mark);
            found.extend(broken(&told(&card(seen, setting, latest, &pack)), choice, language));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_sent_or_printed_of_a_customer_breaks_what_they_chose() {
    let mut found = BTreeSet::new();
    for language in LANGUAGES {
        let (pack, book) = (pack_of(language), book(language));
        for (choice, seen, setting) in customers().into_iter().step_by(5) {
            found.extend(broken(&handed_over(&sheet(seen, setting, None, &pack, &book)), choice, language));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_tip_that_was_read_and_found_to_break_a_choice_is_never_given_with_it() {
    for choice in Choice::ALL {
        for id in known_to_break(choice) {
            let position = TIP_IDS.iter().position(|known| *known == id).unwrap_or_else(|| panic!("no tip {id}"));
            assert!(TIPS[position].breaks.contains(choice), "{id} breaks {choice:?}");
        }
    }
    for (choice, seen, setting) in customers() {
        for each in advise(&TIPS, &seen, &classify(&seen), setting) {
            let What::Tip(position) = each.what else { continue };
            assert!(!known_to_break(choice).any(|id| id == TIP_IDS[position]), "{choice:?}: {}", TIP_IDS[position]);
        }
    }
}

#[test]
fn the_choice_sets_headline_reason_sentence_and_first_tips_until_it_is_taken_back() {
    let pack = pack();
    for (choice, seen, setting) in customers() {
        if !seen.marks().is_empty() {
            continue;
        }
        let answer = card(seen, setting, None, &pack).answer;
        assert_eq!(answer.headline, pack.promise(choice, PromisesWord::Headline));
        assert!(answer.reason.contains(&*pack.choice(choice, ChoicesWord::Name)), "{}", answer.reason);
        assert!(answer.say.contains(&*pack.promise(choice, PromisesWord::Say)));
        let first: Vec<Text> = answer.dos.iter().take(2).map(|tip| tip.text.clone()).collect();
        assert_eq!(first, [PromisesWord::First, PromisesWord::Second].map(|word| pack.promise(choice, word)));
        assert_eq!(answer.donts[0].text, pack.promise(choice, PromisesWord::Dont));
        let back = card(seen.with_choice(None), setting, None, &pack).answer;
        let said = [&back.headline, &back.say, &back.dos[0].text];
        assert!(
            said.iter().all(|text| ![&answer.headline, &answer.say, &answer.dos[0].text].contains(text)),
            "{said:?}"
        );
    }
}

#[test]
fn what_is_ticked_against_the_choice_waits_until_that_is_taken_back() {
    let hurried = Mark::Situation(Situation::Hurried);
    let session = [Action::Choose(Choice::Slowly), Action::Face(Facing::Seller), Action::Toggle(hurried)];
    let session =
        session.into_iter().fold(Session::default(), |session, action| session.apply(action).unwrap_or(session));
    let pack = pack();
    let headline = |session: &Session| match Screen::of(session, &pack).view {
        View::Card(card) => card.answer.headline,
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    };
    assert_eq!(headline(&session), pack.promise(Choice::Slowly, PromisesWord::Headline));
    assert!(session.observation.marks().contains(hurried), "the tick stays");
    let free = session.apply(Action::Unchoose).expect("the choice is taken back");
    assert_eq!(headline(&free), pack.mnemonic(Situation::Hurried, MnemonicsWord::Line));
}
