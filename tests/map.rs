//! The mark on the map: where it stands, that it never contradicts the verdict, and what putting it somewhere sets.

#[path = "support/words.rs"]
mod words;

use proptest::prelude::*;
use shike::content::Pack;
use shike::model::{
    Axis, Belief, Call, Choice, Cue, Cues, Mark, Observation, Pair, Pole, Reading, Scale, Style, classify,
    observed_mean, with_observed_mean,
};
use shike::state::screen::View;
use shike::state::screen::map::Map;
use shike::state::{Action, Screen, Session};

fn dials(points: [Option<f64>; 3]) -> Observation {
    let readings = points.map(|points| points.map(Reading::nearest));
    Axis::ALL.into_iter().zip(readings).fold(Observation::default(), |seen, (axis, reading)| seen.with(axis, reading))
}

fn seen(observation: Observation, actions: &[Action]) -> Session {
    let begun = Session::default().apply(Action::Recall(observation, false)).unwrap_or_default();
    actions.iter().fold(begun, |session, &action| session.apply(action).unwrap_or(session))
}

fn map(observation: Observation) -> Map {
    thread_local! {
        static PACK: Pack = words::pack();
    }
    match PACK.with(|pack| Screen::of(&seen(observation, &[]), pack)).view {
        View::Card(card) => card.panel.map,
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    }
}

fn mean(scale: Scale, observation: &Observation) -> Option<f64> {
    observed_mean(scale, observation).map(Reading::points)
}

fn observations() -> impl Strategy<Value = Observation> {
    let reading = || prop::option::of(0.0..=100.0_f64);
    let cues = prop::collection::vec((0..Pair::ALL.len(), any::<bool>()), 0..9);
    let choice = prop::option::of(0..Choice::ALL.len());
    (reading(), reading(), reading(), cues, choice, any::<bool>()).prop_map(|(e, m, d, cues, choice, tension)| {
        let pole = |high| if high { Pole::High } else { Pole::Low };
        let cues: Cues = cues.into_iter().map(|(pair, high)| Pair::ALL[pair].cue(pole(high))).collect();
        dials([e, m, d]).with_cues(cues).with_choice(choice.map(|n| Choice::ALL[n])).with_tension(tension)
    })
}

/// Which side of the middle, told where it can be told.
fn side(value: f64) -> i8 {
    if value.abs() < 1e-9 { 0 } else { value.signum() as i8 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_mark_is_on_the_side_of_each_scale_that_the_verdict_is_on(observation in observations()) {
        let (position, drawn) = (classify(&observation).position, map(observation));
        for (belief, at) in [(position.assertiveness, drawn.across), (position.responsiveness, drawn.up)] {
            prop_assert_eq!(at.map_or(0, |at| side(at.z())), side(belief.mean));
        }
    }

    #[test]
    fn the_mark_is_in_the_quadrant_of_the_style_that_is_claimed(observation in observations()) {
        if let Call::Clear { style, .. } | Call::Split { style, .. } = classify(&observation).call {
            let drawn = map(observation);
            let agrees = |at: Option<Reading>, high| at.is_none_or(|at| side(at.z()) == 0 || (at.z() > 0.0) == high);
            prop_assert!(agrees(drawn.across, style.tells()) && agrees(drawn.up, style.shows_feelings()), "{drawn:?}");
        }
    }

    #[test]
    fn put_anywhere_the_mark_stands_there_unless_a_dial_is_at_its_end(observation in observations(), at in 0..=100_u8) {
        for scale in Scale::ALL {
            let wanted = f64::from(at);
            let put = with_observed_mean(scale, Reading::nearest(wanted), &observation);
            let stands = mean(scale, &put).expect("a dial of the scale is set");
            let axes = Axis::ALL.into_iter().filter(|axis| axis.scale() == scale);
            let set: Vec<f64> = axes.filter_map(|axis| put.dial(axis)).map(Reading::points).collect();
            prop_assert!(set.iter().all(|points| *points == set[0]), "one value for all dials: {set:?}");
            prop_assert!((stands - wanted).abs() <= 0.5 || set[0] == 0.0 && stands > wanted || set[0] == 100.0 && stands < wanted,
                "put at {wanted} it stands at {stands} with the dials at {set:?}");
            prop_assert_eq!((put.cues(), put.choice(), put.marks()), (observation.cues(), observation.choice(), observation.marks()));
        }
    }

    #[test]
    fn tension_widens_the_ring_and_leaves_the_mark(observation in observations()) {
        let (calm, tense) = (map(observation.with_tension(false)), map(observation.with_tension(true)));
        let near = |one: Option<Reading>, other: Option<Reading>| match (one, other) {
            (Some(one), Some(other)) => (one.points() - other.points()).abs() < 1e-6,
            _ => one == other,
        };
        prop_assert!(near(calm.across, tense.across) && near(calm.up, tense.up));
        prop_assert!(calm.spread[0] <= tense.spread[0] && calm.spread[1] <= tense.spread[1]);
    }
}

#[test]
fn a_quiet_customer_who_decides_at_once_is_drawn_where_the_verdict_is() {
    let observation = dials([Some(10.0), Some(90.0), Some(95.0)]);
    let drawn = map(observation);
    assert_eq!(classify(&observation).certainty.ranked()[0], Style::Expressive);
    // (−1.6 / 0.8² + 1.8 / 0.7²) / (1 / 0.8² + 1 / 0.7²) = 0.3257, by hand.
    let across = drawn.across.expect("two dials say so").points();
    assert!((across - 58.14).abs() < 0.01, "{across}");
    assert_eq!(drawn.up, Reading::new(90.0));
    assert!(drawn.at.starts_with("情感型"), "{}", drawn.at);
}

#[test]
fn a_slider_alone_is_where_the_mark_stands() {
    for points in [0.0, 1.0, 24.0, 50.0, 78.0, 100.0] {
        for axis in Axis::ALL {
            let observation = Observation::default().with(axis, Reading::new(points));
            let stands = mean(axis.scale(), &observation).expect("the dial says so");
            assert!((stands - points).abs() < 1e-9, "{axis:?} at {points}: {stands}");
        }
    }
}

#[test]
fn where_nothing_of_a_scale_was_seen_the_mark_is_in_its_middle_and_says_so() {
    let drawn = map(Observation::default());
    assert_eq!((drawn.across, drawn.up, drawn.spread), (None, None, [250, 250]));
    let half = map(dials([None, Some(80.0), None]));
    assert_eq!((half.across, half.up), (None, Reading::new(80.0)));
    assert!(half.at.contains("没看出来") && half.at.contains("80") && half.at.starts_with("还看不准"), "{}", half.at);
    let ticked = map(Observation::default().with_cues([Cue::Loud].into_iter().collect()));
    assert_eq!(ticked.across, Reading::new(80.0), "a cue is seen, too");
}

#[test]
fn the_ring_is_one_standard_deviation_of_the_belief_around_the_mark() {
    let observation = dials([Some(78.0), Some(24.0), Some(82.0)]);
    let sd = |scale| (Belief::about(scale, &observation).sd * 250.0).round() as i32;
    assert_eq!(map(observation).spread, Scale::ALL.map(sd));
    assert!(map(observation).label.contains(&*map(observation).ring), "who cannot see the line hears it");
}

#[test]
fn the_mark_put_somewhere_sets_warmth_and_the_assertive_dials_that_were_seen() {
    let put = |observation, across, up| {
        let place = Action::Place(Reading::nearest(across), Reading::nearest(up));
        Axis::ALL.map(|axis| seen(observation, &[place, Action::Settle]).observation.dial(axis).map(Reading::points))
    };
    assert_eq!(put(Observation::default(), 30.0, 70.0), [Some(30.0), Some(70.0), None]);
    assert_eq!(put(dials([Some(90.0), None, None]), 30.0, 70.0), [Some(30.0), Some(70.0), None]);
    assert_eq!(put(dials([None, None, Some(90.0)]), 30.0, 70.0), [Some(30.0), Some(70.0), Some(30.0)]);
    let loud = Observation::default().with_cues([Cue::Loud].into_iter().collect());
    let [across, ..] = put(loud, 60.0, 50.0);
    // (0.4 (1 / 0.8² + 1 / 1.1²) − 1.2 / 1.1²) · 0.8² = −0.023, by hand: half a point below the middle.
    assert_eq!(across, Some(49.0), "it makes up for a cue that says more");
}

#[test]
fn steps_count_from_where_the_mark_stands_and_from_the_middle_at_first() {
    let step = |points| Action::Step(Scale::Assertiveness, points);
    let dial = |session: Session, axis| session.observation.dial(axis).map(Reading::points);
    let first = seen(Observation::default(), &[step(2.0), step(2.0), step(-10.0)]);
    assert_eq!(dial(first, Axis::Expressiveness), Some(44.0));
    let end = seen(dials([Some(99.0), None, None]), &[step(2.0)]);
    assert_eq!(dial(end, Axis::Expressiveness), Some(100.0), "no further than the end");
    let both = seen(dials([Some(10.0), None, Some(95.0)]), &[step(2.0)]);
    assert_eq!(Axis::ALL.map(|axis| dial(both, axis)), [Some(60.0), None, Some(60.0)], "from where it stood, 58");
    let marked = seen(Observation::default().with_marks([Mark::Tension].into_iter().collect()), &[step(-2.0)]);
    assert!(marked.observation.tension(), "nothing else changes");
}

#[test]
fn what_a_gesture_at_the_map_had_moved_goes_back_when_it_becomes_a_scroll() {
    let before = dials([Some(10.0), None, Some(95.0)]);
    let after = seen(before, &[Action::Place(Reading::HIGH, Reading::LOW), Action::Restore]);
    assert_eq!(after.observation, before);
    assert_eq!(after, seen(before, &[]), "nor is anything said of it");
}
