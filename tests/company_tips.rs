//! A company's own words: they come before ours, and say whose they are.

#[path = "support/words.rs"]
mod words;

use shike::content::{Company, Own, Pack};
use shike::model::{Axis, Mark, Marks, Objection, Phase, Reading, Style, StyleSet, TipKind};
use shike::state::screen::answer::Answer;
use shike::state::screen::{Card, View};
use shike::state::{Action, Fold, Screen, Session};

const NAME: &str = "清溪足浴门店话术";
const ALL_CHANNELS: u64 = 7;

/// A tip of the company's for a style, and for those of whom something was ticked if `when` is not empty.
fn tip(kind: TipKind, style: Style, when: &[Mark], text: &str) -> Own {
    let styles = u64::from(StyleSet::of(&[style]).bits());
    Own::of(text.into(), [kind as u64, Phase::Presenting as u64, styles, ALL_CHANNELS, Marks::of(when).bits(), 0])
}

fn pack(tips: Vec<Own>) -> Pack {
    Pack::of(&words::book("zh-Hans"), Company { name: NAME.into(), tips })
}

fn amiable(ticked: &[Mark]) -> Session {
    let points = [20.0, 80.0, 20.0].map(Reading::nearest);
    let set = Axis::ALL.into_iter().zip(points).map(|(axis, reading)| Action::Set(axis, reading));
    let actions = set.chain(ticked.iter().map(|&mark| Action::Toggle(mark)));
    actions.fold(Session::default(), |session, action| session.apply(action).unwrap_or(session))
}

fn card(session: &Session, pack: &Pack) -> Card {
    match Screen::of(session, pack).view {
        View::Card(card) => *card,
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    }
}

fn answer(ticked: &[Mark], pack: &Pack) -> Answer {
    card(&amiable(ticked), pack).answer
}

#[test]
fn a_companys_answer_to_an_objection_is_said_in_place_of_ours() {
    let price = Mark::Objection(Objection::TooExpensive);
    let theirs = "那就只做基础的，一样泡足时间，下次想加再加。";
    let with = pack(vec![tip(TipKind::Say, Style::Amiable, &[price], theirs)]);
    let (said, ours) = (answer(&[price], &with), answer(&[price], &words::pack()));
    assert_eq!((&*said.say, said.say_from.as_deref()), (&*format!("“{theirs}”"), Some(NAME)));
    assert_eq!((said.headline, ours.say_from.as_deref()), (ours.headline, None));
    assert!(!answer(&[], &with).say.contains(theirs), "it is for those who find it expensive");
    let driver = pack(vec![tip(TipKind::Say, Style::Driver, &[price], theirs)]);
    assert_eq!(answer(&[price], &driver).say, ours.say, "it is for another style");
}

#[test]
fn a_companys_tips_come_before_ours_each_with_its_name() {
    let of = |kind, text| tip(kind, Style::Amiable, &[], text);
    let with = pack(vec![of(TipKind::Do, "先递热毛巾。"), of(TipKind::Dont, "别说能治什么。")]);
    let said = answer(&[], &with);
    for (first, text) in [(&said.dos[0], "先递热毛巾。"), (&said.donts[0], "别说能治什么。")] {
        assert_eq!((&*first.text, first.from.as_deref()), (text, Some(NAME)));
    }
    assert!(said.dos[1..].iter().all(|tip| tip.from.is_none()), "{:?}", said.dos);
}

#[test]
fn the_card_says_that_a_companys_words_are_in_use_even_where_none_of_them_is_shown() {
    assert!(answer(&[], &pack(vec![])).company.is_some_and(|said| said.contains(NAME)));
    assert_eq!(answer(&[], &words::pack()).company, None);
}

#[test]
fn what_a_company_says_to_an_upset_customer_does_not_come_before_listening() {
    let price = Mark::Objection(Objection::TooExpensive);
    let with = pack(vec![tip(TipKind::Do, Style::Amiable, &[price], "给一张次卡的价目。")]);
    let said = answer(&[price, Mark::Tension], &with);
    assert_ne!(&*said.dos[0].text, "给一张次卡的价目。");
    let session = amiable(&[price]).apply(Action::Fold(Fold::Why)).expect("the reasons unfold");
    assert_eq!(card(&session, &with).answer.dos[0].from.as_deref(), Some(NAME));
}
