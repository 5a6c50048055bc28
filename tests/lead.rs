//! Headline, reason and sentence are always about the same thing: what was ticked or chosen last, else what is inferred,
//! else what to look at next, else the style.

#[path = "support/words.rs"]
mod words;

use shike::content::tables::{ChoicesWord, DialsWord, MnemonicsWord, PromisesWord, StylesWord, TensionWord, UiWord};
use shike::content::{Pack, Text, fill};
use shike::model::{Axis, Choice, Context, Mark, Objection, Reading, Reason, Situation, Style, TipKind, Topic, What};
use shike::state::screen::answer::Answer;
use shike::state::screen::told::Told;
use shike::state::screen::{Card, View};
use shike::state::{Action, Facing, Screen, Session};
use words::{LANGUAGES, pack, pack_of};

/// Something that the three can be about, with what each may say of it.
#[derive(Clone, Debug)]
struct Source {
    /// What was ticked or chosen, if it is that.
    topic: Option<Topic>,
    headline: Text,
    reasons: Vec<Text>,
    says: Vec<Text>,
}

fn ticked(chip: &str, pack: &Pack) -> Text {
    fill(&pack.reason(Reason::Ticked), &[("chip", chip)])
}

fn advised(what: What, pack: &Pack) -> Text {
    pack.advice(what).expect("the guide's words are there")
}

fn of_mark(mark: Mark, pack: &Pack) -> Source {
    let chip = pack.mark(mark).expect("the guide's words are there");
    let like = |style| pack.filled(UiWord::Like, &[("style", &pack.style(style, StylesWord::Name))]);
    let (headline, reasons, says) = match mark {
        Mark::Tension => {
            let word = |word| pack.tension(word);
            (word(TensionWord::Headline), vec![word(TensionWord::Reason)], vec![word(TensionWord::Say)])
        }
        Mark::Situation(situation) => {
            let word = |word| pack.mnemonic(situation, word);
            (word(MnemonicsWord::Line), vec![ticked(&chip, pack)], vec![word(MnemonicsWord::Say)])
        }
        Mark::Context(context) => {
            let say = advised(What::Context(context, TipKind::Say), pack);
            (chip.clone(), vec![ticked(&chip, pack)], vec![say])
        }
        Mark::Objection(objection) => {
            let styles = [None].into_iter().chain(Style::ALL.map(Some));
            let says = styles.map(|style| advised(What::ObjectionSays(objection, style), pack)).collect();
            let chosen = Choice::ALL.map(|choice| chosen(choice, pack));
            let reasons = [ticked(&chip, pack)].into_iter().chain(Style::ALL.map(like)).chain(chosen).collect();
            (chip, reasons, says)
        }
    };
    Source { topic: Some(Topic::Mark(mark)), headline, reasons, says }
}

fn chosen(choice: Choice, pack: &Pack) -> Text {
    pack.filled(UiWord::Chosen, &[("choice", &pack.choice(choice, ChoicesWord::Name))])
}

/// All there are. A line of the mnemonic that was inferred has another reason than one that was ticked.
fn sources(pack: &Pack) -> Vec<Source> {
    let mut all: Vec<Source> = Mark::ALL.into_iter().map(|mark| of_mark(mark, pack)).collect();
    all.extend(Choice::ALL.map(|choice| {
        let word = |word| pack.promise(choice, word);
        let (reasons, says) = (vec![chosen(choice, pack)], vec![word(PromisesWord::Say)]);
        Source { topic: Some(Topic::Choice(choice)), headline: word(PromisesWord::Headline), reasons, says }
    }));
    all.extend(Situation::ALL.map(|situation| {
        let word = |word| pack.mnemonic(situation, word);
        let inferred = Reason::ALL.into_iter().filter(|reason| *reason != Reason::Ticked);
        let (reasons, says) = (inferred.map(|reason| pack.reason(reason)).collect(), vec![word(MnemonicsWord::Say)]);
        Source { topic: None, headline: word(MnemonicsWord::Line), reasons, says }
    }));
    all.extend(Axis::ALL.map(|axis| {
        let word = |word| pack.dial(axis, word);
        let (reasons, says) = (vec![word(DialsWord::Missing)], vec![word(DialsWord::Ask)]);
        Source { topic: None, headline: word(DialsWord::Find), reasons, says }
    }));
    all
}

/// Customers of every style, of two and of none, who decide fast, slowly, or were not seen to.
fn customers() -> Vec<Vec<Action>> {
    let set = |axis, points: f64| Action::Set(axis, Reading::nearest(points));
    let all = [20.0, 80.0].into_iter().flat_map(|across| {
        [20.0, 50.0, 80.0].into_iter().flat_map(move |up| {
            [None, Some(5.0), Some(95.0)].map(|deciding| {
                let seen = [set(Axis::Expressiveness, across), set(Axis::Emotionality, up)];
                let deciding = deciding.map(|points| set(Axis::Decisiveness, points));
                seen.into_iter().chain(deciding).collect()
            })
        })
    });
    [vec![]].into_iter().chain(all).collect()
}

fn tap(topic: Topic) -> Vec<Action> {
    match topic {
        Topic::Mark(mark) => vec![Action::Tick(mark)],
        Topic::Choice(choice) => vec![Action::Choose(choice), Action::Face(Facing::Seller)],
    }
}

fn topics() -> impl Iterator<Item = Topic> {
    Mark::ALL.into_iter().map(Topic::Mark).chain(Choice::ALL.map(Topic::Choice))
}

fn after(actions: &[Action]) -> Session {
    actions.iter().fold(Session::default(), |session, &action| session.apply(action).unwrap_or(session))
}

fn card(session: &Session, pack: &Pack) -> Card {
    match Screen::of(session, pack).view {
        View::Card(card) => *card,
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    }
}

fn answer(session: &Session, pack: &Pack) -> Answer {
    card(session, pack).answer
}

/// What the three are about: one thing, or the test fails.
#[track_caller]
fn about(answer: &Answer, sources: &[Source]) -> Option<Topic> {
    let fits = |source: &&Source| {
        let is_context = matches!(source.topic, Some(Topic::Mark(Mark::Context(_) | Mark::Objection(_))));
        // A firm's grade is in no headline: a customer may read it.
        let is_grade = is_context && answer.reason.contains(&*source.headline) && source.headline.contains('级');
        let named =
            if is_context { answer.headline.contains(&*source.headline) } else { answer.headline == source.headline };
        (named || is_grade)
            && source.reasons.contains(&answer.reason)
            && source.says.iter().any(|say| answer.say.contains(&**say))
    };
    let found = sources.iter().find(fits);
    let told = [&answer.headline, &answer.reason, &answer.say];
    found.unwrap_or_else(|| panic!("{told:?} are not about the same thing")).topic
}

#[test]
fn headline_reason_and_sentence_are_about_what_was_tapped_last() {
    let pack = pack();
    let sources = sources(&pack);
    for customer in customers() {
        for other in [None].into_iter().chain(topics().map(Some)) {
            let before = [customer.clone(), other.map(tap).unwrap_or_default()].concat();
            for topic in topics() {
                let session = after(&[before.clone(), tap(topic)].concat());
                let found = about(&answer(&session, &pack), &sources);
                if topic.holds(&session.observation) {
                    assert_eq!(found, Some(topic), "{customer:?}, {other:?}");
                } else {
                    // It would break what the customer chose, which leads in its place.
                    assert_eq!(found, other, "{customer:?}, {topic:?}");
                }
            }
        }
    }
}

#[test]
fn what_holds_no_longer_gives_way_to_the_most_pressing_of_the_rest() {
    let pack = pack();
    let sources = sources(&pack);
    let order = [
        Topic::Mark(Mark::Tension),
        Topic::Choice(Choice::Slowly),
        Topic::Mark(Mark::Objection(Objection::TooExpensive)),
        Topic::Mark(Mark::Situation(Situation::Hesitant)),
        Topic::Mark(Mark::Situation(Situation::Regular)),
        Topic::Mark(Mark::Context(Context::Haughty)),
    ];
    // Tapped from the least pressing to the most, then taken back in turn.
    let mut session = after(&order.into_iter().rev().flat_map(tap).collect::<Vec<_>>());
    for topic in order {
        assert_eq!(about(&answer(&session, &pack), &sources), Some(topic));
        let back = match topic {
            Topic::Mark(mark) => Action::Toggle(mark),
            Topic::Choice(_) => Action::Unchoose,
        };
        session = session.apply(back).expect("it held");
    }
    // The same without anything known of the order, as after a link.
    let mut seen = after(&order.into_iter().rev().flat_map(tap).collect::<Vec<_>>()).observation;
    for topic in order {
        let recalled = after(&[Action::Tick(Mark::Situation(Situation::Budget)), Action::Recall(seen, false)]);
        assert_eq!(about(&answer(&recalled, &pack), &sources), Some(topic));
        seen = match topic {
            Topic::Mark(mark) => seen.with_marks(seen.marks().without(mark)),
            Topic::Choice(_) => seen.with_choice(None),
        };
    }
}

#[test]
fn unticking_another_and_undoing_the_next_customer_leave_what_the_answer_is_about() {
    let pack = pack();
    let [one, other] = [Mark::Situation(Situation::Regular), Mark::Objection(Objection::TooExpensive)];
    let ticked = [Action::Tick(Mark::Tension), Action::Tick(other), Action::Tick(one)];
    let session = after(&ticked);
    let lead = |session: &Session| answer(session, &pack).headline;
    assert_eq!(lead(&session), pack.mnemonic(Situation::Regular, MnemonicsWord::Line));
    let unticked = session.apply(Action::Toggle(other)).expect("it was ticked");
    assert_eq!(lead(&unticked), lead(&session));
    let undone = after(&[&ticked[..], &[Action::Next, Action::Undo]].concat());
    assert_eq!(lead(&undone), lead(&session));
}

#[test]
fn while_the_words_of_what_was_ticked_are_not_there_the_answer_stays_whole_as_it_was() {
    let first = words::first_pack();
    let later = topics().filter(|topic| matches!(topic, Topic::Mark(Mark::Context(_) | Mark::Objection(_))));
    for topic in later {
        for customer in customers() {
            let (before, session) = (after(&customer), after(&[customer, tap(topic)].concat()));
            let [was, is] = [&before, &session].map(|session| answer(session, &first));
            assert!(session.wants_guide());
            // Who has been seen in some way is no longer only greeted.
            if !before.observation.is_empty() {
                assert_eq!((&is.headline, &is.reason, &is.say), (&was.headline, &was.reason, &was.say), "{topic:?}");
            }
            assert!([is.headline, is.reason, is.say].iter().all(|text| text.chars().count() > 1));
        }
    }
}

#[test]
fn no_language_leaves_a_headline_blank_or_a_gap_in_it() {
    for language in LANGUAGES {
        let pack = pack_of(language);
        for customer in customers() {
            for topic in topics() {
                let answer = answer(&after(&[customer.clone(), tap(topic)].concat()), &pack);
                for text in [&answer.headline, &answer.reason, &answer.say] {
                    assert!(text.chars().count() > 1 && !text.contains(['{', '}']), "{language} {topic:?}: “{text}”");
                }
            }
        }
    }
}

#[test]
fn an_upset_customer_is_asked_nothing() {
    let pack = pack();
    for customer in customers() {
        for other in [None].into_iter().chain(topics().map(Some)) {
            let other = other.map(tap).unwrap_or_default();
            let card = card(&after(&[customer.clone(), vec![Action::Tick(Mark::Tension)], other].concat()), &pack);
            assert_eq!(card.look, None, "{customer:?}");
            let asks = Axis::ALL.map(|axis| pack.dial(axis, DialsWord::Find));
            assert!(!asks.contains(&card.answer.headline), "{}", card.answer.headline);
        }
    }
    assert!(card(&Session::default(), &pack).look.is_some());
}

#[test]
fn tensions_warnings_and_calming_come_first_among_the_tips_whatever_leads() {
    let pack = pack();
    for topic in topics() {
        let session = after(&[vec![Action::Tick(Mark::Tension)], tap(topic)].concat());
        let answer = answer(&session, &pack);
        assert_eq!(answer.dos[0].text, pack.tension(TensionWord::First), "{topic:?}");
        assert_eq!(answer.donts[0].text, pack.tension(TensionWord::Dont), "{topic:?}");
        assert_eq!(answer.strain[0], pack.tension(TensionWord::Warning));
    }
}

#[test]
fn what_is_sent_is_about_what_the_card_is_about() {
    let pack = pack();
    for topic in topics() {
        let other = Action::Tick(Mark::Situation(Situation::Hesitant));
        let session = after(&[vec![other], tap(topic)].concat());
        let card = answer(&session, &pack);
        let told = Told::of(session.observation, session.setting, session.latest, &pack).answer;
        assert_eq!((told.headline, told.reason, told.say), (card.headline, card.reason, card.say), "{topic:?}");
    }
}
