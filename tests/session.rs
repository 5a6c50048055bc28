//! Stories: what the seller does, and what the screen then says.

#[path = "support/words.rs"]
mod words;

use shike::model::{Axis, Choice, Cue, Mark, Observation, Reading, Situation, Style};
use shike::state::screen::{Card, Notice, Tone, View};
use shike::state::{Action, Facing, Fold, Screen, Session, Theme};

fn after(actions: &[Action]) -> Session {
    actions.iter().fold(Session::default(), |session, &action| session.apply(action).unwrap_or(session))
}

fn set(axis: Axis, points: f64) -> Action {
    Action::Set(axis, Reading::nearest(points))
}

fn driver() -> Vec<Action> {
    vec![set(Axis::Expressiveness, 78.0), set(Axis::Emotionality, 24.0), set(Axis::Decisiveness, 82.0)]
}

fn screen(actions: &[Action]) -> Screen {
    Screen::of(&after(actions), &words::pack())
}

fn card(actions: &[Action]) -> Card {
    match screen(actions).view {
        View::Card(card) => *card,
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    }
}

#[test]
fn a_driver_in_a_hurry_reads_as_the_design_shows() {
    let answer = card(&[driver(), vec![Action::Toggle(Mark::Situation(Situation::Hurried))]].concat()).answer;
    assert_eq!((answer.kind, answer.tone), ("clear", Tone::Style(Style::Driver)));
    assert_eq!(&*answer.names[0].1, "支配型");
    assert_eq!(&*answer.certainty, "多半是 · 79%");
    assert_eq!((&*answer.headline, &*answer.reason), ("急客卖时间", "你勾了“赶时间”"));
    assert!(answer.say.starts_with('“') && answer.say.ends_with('”'), "{}", answer.say);
    assert!(answer.dos.len() >= 2 && !answer.donts.is_empty());
}

#[test]
fn two_equal_styles_are_both_named_in_neither_colour() {
    let card = card(&[set(Axis::Emotionality, 80.0)]);
    assert_eq!((card.answer.kind, card.answer.tone), ("split", Tone::Neutral));
    let names: Vec<&str> = card.answer.names.iter().map(|(_, name)| &**name).collect();
    assert_eq!(names, ["情感型", "友善型"]);
    assert_eq!(&*card.answer.certainty, "各 42%");
    assert_eq!(card.panel.map.tone, Tone::Neutral);
}

#[test]
fn with_nothing_seen_no_style_is_claimed_and_the_first_look_is_named() {
    let answer = card(&[]).answer;
    assert_eq!(answer.kind, "nothing");
    assert!(answer.names.is_empty());
    assert_eq!(&*answer.headline, "先看情感度");
}

#[test]
fn a_clear_style_that_no_line_fits_leads_with_its_motto() {
    let seen = |dials: [f64; 3]| Axis::ALL.into_iter().zip(dials).map(|(axis, points)| set(axis, points)).collect();
    let driver: Vec<Action> = seen([85.0, 15.0, 55.0]);
    let answer = card(&driver).answer;
    assert_eq!((answer.kind, &*answer.headline, &*answer.reason), ("clear", "结论先行", "像支配型"));
    let torn: Vec<Action> = seen([50.0, 85.0, 50.0]);
    let answer = card(&torn).answer;
    assert_eq!((answer.kind, &*answer.headline), ("split", "先别急着下结论"));
}

#[test]
fn tension_leads_before_any_line_of_the_mnemonic() {
    let ticked =
        [driver(), vec![Action::Toggle(Mark::Situation(Situation::Hurried)), Action::Toggle(Mark::Tension)]].concat();
    let calm = card(&ticked[..4]).answer;
    let upset = card(&ticked).answer;
    assert_ne!(calm.headline, upset.headline);
    assert_eq!(&*upset.headline, "先听客人说完");
    assert_eq!(&*upset.reason, "你勾了“正不高兴”");
}

#[test]
fn no_sentence_on_any_screen_has_an_unfilled_gap_or_is_empty() {
    let folds = [None, Some(Fold::Menu), Some(Fold::Why), Some(Fold::Guide)];
    let sides = [None, Some(20.0), Some(50.0), Some(80.0)];
    let pack = words::pack();
    for n in 0..64 {
        let dials = Axis::ALL.into_iter().zip([sides[n % 4], sides[n / 4 % 4], sides[n / 16]]);
        let seen: Vec<Action> = dials.filter_map(|(axis, points)| points.map(|at| set(axis, at))).collect();
        let more = [Action::ToggleCue(Cue::Loud), Action::Own(Some(Style::Driver)), Action::Cues(Axis::Emotionality)];
        let turned = [Facing::Covered, Facing::Choosing].map(|facing| vec![Action::Face(facing)]);
        let folded = folds.map(|fold| fold.map(Action::Fold).into_iter().collect());
        let thanked = vec![Action::Choose(Choice::Story)];
        for end in folded.into_iter().chain(turned).chain([more.to_vec(), vec![Action::Toggle(Mark::Tension)], thanked])
        {
            let drawn = format!("{:?}", Screen::of(&after(&[seen.clone(), end.clone()].concat()), &pack));
            // In the debug form every second piece between quotes is a text.
            for text in drawn.split('"').skip(1).step_by(2) {
                assert!(!text.contains(['{', '}']), "{text}");
                assert!(!text.trim().is_empty(), "an empty text after {seen:?} {end:?}");
            }
        }
    }
}

#[test]
fn next_clears_the_customer_keeps_the_look_and_can_be_undone() {
    let before = [
        driver(),
        vec![
            Action::Toggle(Mark::Situation(Situation::Hurried)),
            Action::Theme(Theme::Dark),
            Action::Fold(Fold::Guide),
        ],
    ];
    let before = before.concat();
    let cleared = after(&[before.clone(), vec![Action::Next]].concat());
    assert!(cleared.observation.is_empty());
    assert_eq!((cleared.theme, cleared.unfolded), (Theme::Dark, None));
    let undone = after(&[before.clone(), vec![Action::Next, Action::Undo]].concat());
    assert_eq!(undone.observation, after(&before).observation);
    assert_eq!(undone.cleared, None, "nothing is left to undo");
}

#[test]
fn next_pressed_twice_still_undoes_to_the_customer() {
    let twice = after(&[driver(), vec![Action::Next, Action::Next, Action::Undo]].concat());
    assert_eq!(twice.observation, after(&driver()).observation);
}

#[test]
fn a_new_observation_ends_the_undo() {
    let session = after(&[driver(), vec![Action::Next, set(Axis::Emotionality, 10.0)]].concat());
    assert_eq!(session.cleared, None);
}

#[test]
fn situations_that_exclude_each_other_untick_each_other() {
    let situations = after(&[
        Action::Toggle(Mark::Situation(Situation::Newcomer)),
        Action::Toggle(Mark::Situation(Situation::Regular)),
    ])
    .observation
    .marks();
    let has = |situation| situations.contains(Mark::Situation(situation));
    assert!(has(Situation::Regular) && !has(Situation::Newcomer));
}

#[test]
fn covering_leaves_nothing_of_the_customer_on_the_screen() {
    let covered = screen(
        &[driver(), vec![Action::Toggle(Mark::Situation(Situation::Budget)), Action::Face(Facing::Covered)]].concat(),
    );
    let drawn = format!("{covered:?}");
    for word in ["型", "预算", "卖", "把握", "表达", "情感", "果断", "78", "客人"] {
        assert!(!drawn.contains(word), "{word} in {drawn}");
    }
    let back = screen(&[driver(), vec![Action::Face(Facing::Covered), Action::Face(Facing::Seller)]].concat());
    assert_eq!(format!("{back:?}"), format!("{:?}", screen(&driver())));
}

#[test]
fn coming_back_asks_only_when_there_is_a_customer() {
    assert_eq!(card(&[Action::ComeBack]).notice, None);
    let asked = card(&[driver(), vec![Action::ComeBack]].concat());
    assert!(matches!(asked.notice, Some(Notice::CameBack { .. })));
    assert_eq!(card(&[driver(), vec![Action::ComeBack, Action::Resume]].concat()).notice, None);
}

#[test]
fn a_screen_reader_hears_a_verdict_when_the_slider_rests_not_while_it_moves() {
    let move_to = |points| Action::Move(Axis::Emotionality, Reading::nearest(points));
    let quiet = screen(&[]).status;
    assert_eq!(screen(&[move_to(60.0), move_to(70.0), move_to(80.0)]).status, quiet);
    let said = screen(&[move_to(80.0), Action::Settle]).status;
    assert_eq!(&*said, "可能是情感型，也可能是友善型");
    assert_eq!(screen(&[move_to(80.0), Action::Settle, move_to(81.0), Action::Settle]).status, said);
}

#[test]
fn a_gesture_that_became_a_scroll_leaves_the_dial_as_it_was() {
    let restored = after(&[Action::Move(Axis::Emotionality, Reading::HIGH), Action::Restore]);
    assert_eq!(restored.observation, Observation::default());
}

#[test]
fn what_changes_nothing_is_no_change() {
    let session = after(&driver());
    for action in
        [Action::Face(Facing::Seller), Action::Settle, Action::Undo, Action::Theme(Theme::Auto), Action::Resume]
    {
        assert_eq!(session.apply(action), None, "{action:?}");
    }
}

#[test]
fn the_menu_is_folded_when_something_takes_the_card_s_place_and_nothing_else_is() {
    assert_eq!(after(&[Action::Fold(Fold::Menu), Action::CloseMenu]).unfolded, None);
    assert_eq!(after(&[Action::Fold(Fold::Guide), Action::CloseMenu]).unfolded, Some(Fold::Guide));
    assert_eq!(after(&[Action::CloseMenu]), Session::default());
}

#[test]
fn another_customer_comes_by_next_or_with_another_reading_and_by_nothing_else() {
    let seen = after(&driver()).observation;
    assert!(Action::Next.brings_another(seen) && Action::Next.brings_another(Observation::default()));
    assert!(Action::Recall(Observation::default(), false).brings_another(seen));
    assert!(!Action::Recall(seen, true).brings_another(seen), "the same reading again is the same customer");
    for action in driver().into_iter().chain([Action::Undo, Action::ComeBack, Action::Resume, Action::CloseMenu]) {
        assert!(!action.brings_another(seen), "{action:?}");
    }
}
