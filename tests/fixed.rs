//! While the reading is fixed: what is refused is what would change what was seen, and nothing else.

use shike::content::Language;
use shike::model::{
    Axis, Channel, Choice, Cue, Mark, Observation, Pair, Pole, Question, Reading, Scale, Situation, Style,
};
use shike::state::{Action, Facing, Fault, Fold, Request, Session, Theme};
use std::collections::BTreeSet;

/// One of each action, each with something to change.
fn every_action() -> Vec<Action> {
    let facings = Facing::ALL.map(Action::Face);
    let actions = [
        Action::Move(Axis::Emotionality, Reading::HIGH),
        Action::Place(Reading::LOW, Reading::HIGH),
        Action::Settle,
        Action::Set(Axis::Emotionality, Reading::HIGH),
        Action::Step(Scale::Responsiveness, 2.0),
        Action::Clear(Axis::Expressiveness),
        Action::Restore,
        Action::ToggleCue(Cue::Soft),
        Action::Answer(Question::Dial(Axis::Emotionality), Pole::Low),
        Action::Answer(Question::Pair(Pair::Volume), Pole::Low),
        Action::Skip(Question::Pair(Pair::Volume)),
        Action::Toggle(Mark::Tension),
        Action::Tick(Mark::Situation(Situation::Hurried)),
        Action::Next,
        Action::Undo,
        Action::Choose(Choice::Story),
        Action::Unchoose,
        Action::ComeBack,
        Action::Resume,
        Action::Fold(Fold::Guide),
        Action::CloseMenu,
        Action::Cues(Axis::Expressiveness),
        Action::MoreCues,
        Action::Guide(Some(Style::Driver)),
        Action::GuideMissing(Some(Fault::Unreached)),
        Action::Theme(Theme::Sun),
        Action::Channel(Channel::Phone),
        Action::Own(Some(Style::Amiable)),
        Action::Ask(Request::Speak(Language::ALL[0])),
        Action::Fault(Some(Fault::BrokenLink)),
        Action::Recall(Observation::default(), true),
        Action::Renew,
    ];
    actions.into_iter().chain(facings).collect()
}

/// A number for each action there is: one that is new must be given one here, and stand in the list above.
fn number(action: Action) -> usize {
    match action {
        Action::Move(..) => 0,
        Action::Place(..) => 1,
        Action::Settle => 2,
        Action::Set(..) => 3,
        Action::Step(..) => 30,
        Action::CloseMenu => 31,
        Action::Clear(_) => 4,
        Action::Restore => 5,
        Action::ToggleCue(_) => 6,
        Action::Answer(..) => 7,
        Action::Skip(_) => 8,
        Action::Toggle(_) => 9,
        Action::Tick(_) => 10,
        Action::Next => 11,
        Action::Undo => 12,
        Action::Face(_) => 13,
        Action::Choose(_) => 14,
        Action::Unchoose => 15,
        Action::ComeBack => 16,
        Action::Resume => 17,
        Action::Fold(_) => 18,
        Action::Cues(_) => 19,
        Action::MoreCues => 20,
        Action::Guide(_) => 21,
        Action::GuideMissing(_) => 22,
        Action::Theme(_) => 23,
        Action::Channel(_) => 24,
        Action::Own(_) => 25,
        Action::Ask(_) => 26,
        Action::Fault(_) => 27,
        Action::Recall(..) => 28,
        Action::Renew => 29,
    }
}

fn after(session: Session, action: Action) -> Session {
    session.apply(action).unwrap_or(session)
}

/// Sessions in which every action finds something to change.
fn sessions() -> [Session; 4] {
    let fresh = Session::default();
    let seen = after(after(fresh, Action::Set(Axis::Expressiveness, Reading::LOW)), Action::Choose(Choice::Result));
    let moving = after(seen, Action::Move(Axis::Expressiveness, Reading::HIGH));
    [fresh, seen, after(seen, Action::Next), moving]
}

/// What comes from the page around the card, not from the person.
fn is_of_the_page(action: Action) -> bool {
    matches!(action, Action::Recall(..) | Action::Renew)
}

#[test]
fn every_action_is_looked_at() {
    let numbers: BTreeSet<usize> = every_action().into_iter().map(number).collect();
    assert_eq!(numbers, (0..32).collect());
}

#[test]
fn what_changes_what_was_seen_is_refused_while_it_is_fixed() {
    for action in every_action() {
        let changes = sessions().into_iter().any(|session| after(session, action).observation != session.observation);
        assert!(!changes || action.is_of_the_reading() || is_of_the_page(action), "{action:?} is let through");
        let asks = matches!(action, Action::Face(Facing::Choosing) | Action::ComeBack);
        assert!(!action.is_of_the_reading() || changes || asks, "{action:?} is refused, though it changes no reading");
    }
}

#[test]
fn what_comes_from_the_page_is_let_through_while_the_reading_is_fixed() {
    assert!(
        every_action().into_iter().filter(|action| is_of_the_page(*action)).all(|action| !action.is_of_the_reading())
    );
}

#[test]
fn what_would_ask_for_another_reading_is_refused_while_it_is_fixed() {
    assert!(Action::Face(Facing::Choosing).is_of_the_reading() && Action::ComeBack.is_of_the_reading());
    let others = [Facing::Seller, Facing::Covered, Facing::Thanked];
    assert!(others.into_iter().all(|facing| !Action::Face(facing).is_of_the_reading()), "covering is no reading");
}

#[test]
fn turned_away_nothing_shows_the_card_but_the_way_back() {
    for facing in [Facing::Covered, Facing::Choosing, Facing::Thanked] {
        for action in every_action() {
            let opens = matches!(action, Action::Face(Facing::Seller) | Action::Renew);
            for session in sessions() {
                let turned = after(after(session, Action::Face(facing)), action).facing;
                assert_eq!(turned == Facing::Seller, opens, "{action:?} while {facing:?}");
            }
        }
    }
}
