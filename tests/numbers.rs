//! What crosses to JavaScript: as numbers it comes back the same, by name it is whole, and what cannot be is refused.

use proptest::prelude::*;
use shike::export::numbers::{SEEN, ids, row, seen, verdict};
use shike::export::{Seen, numbers};
use shike::model::{Axis, Choice, Cue, Mark, Marks, Observation, Reading, Reason, Situation, Style, classify};

fn observation() -> impl Strategy<Value = Observation> {
    let dial = || prop::option::of(0.0..=100.0);
    let marks = prop::collection::vec(prop::sample::select(Mark::ALL.to_vec()), 0..Mark::ALL.len());
    let cues = prop::collection::vec(prop::sample::select(Cue::ALL.to_vec()), 0..Cue::ALL.len());
    let choice = prop::option::of(prop::sample::select(Choice::ALL.to_vec()));
    ([dial(), dial(), dial()], cues, marks, choice).prop_map(|(dials, cues, marks, choice)| {
        let marks: Marks = marks.into_iter().collect();
        let seen = Observation::default().with_cues(cues.into_iter().collect()).with_marks(marks).with_choice(choice);
        let reading = |points| Reading::nearest(points);
        Axis::ALL.into_iter().zip(dials).fold(seen, |seen, (axis, points)| seen.with(axis, points.map(reading)))
    })
}

fn comes_to(seen: &Observation) -> Vec<f64> {
    let mut numbers = Vec::new();
    verdict(&row(seen), &mut numbers);
    numbers
}

proptest! {
    #[test]
    fn what_was_seen_comes_back_out_of_its_row(observation in observation()) {
        prop_assert_eq!(seen(&row(&observation)), Some(observation));
    }

    #[test]
    fn a_verdicts_numbers_say_what_the_verdict_says(observation in observation()) {
        let (said, verdict) = (comes_to(&observation), classify(&observation));
        let style = |n: usize| Style::ALL.get(said[n] as usize).filter(|_| said[n] >= 0.0).copied();
        match verdict.call {
            shike::model::Call::Open => prop_assert_eq!((said[0], said[1], said[2]), (2.0, -1.0, -1.0)),
            shike::model::Call::Clear { style: first, runner_up } => {
                prop_assert_eq!((said[0], style(1), style(2)), (0.0, Some(first), Some(runner_up)));
            }
            shike::model::Call::Split { style: first, runner_up } => {
                prop_assert_eq!((said[0], style(1), style(2)), (1.0, Some(first), Some(runner_up)));
            }
        }
        let certainty = Style::ALL.map(|style| verdict.certainty.get(style));
        prop_assert_eq!(&said[3..7], &certainty[..]);
        let (across, up) = (verdict.position.assertiveness, verdict.position.responsiveness);
        prop_assert_eq!(&said[7..11], &[across.mean, across.sd, up.mean, up.sd][..]);
        prop_assert_eq!((said[11] as usize, said.len()), (verdict.mnemonics.len(), 12 + verdict.mnemonics.len()));
        for (line, number) in verdict.mnemonics.iter().zip(&said[12..]) {
            let (situation, reason) = (*number as usize / Reason::ALL.len(), *number as usize % Reason::ALL.len());
            prop_assert_eq!((Situation::ALL[situation], Reason::ALL[reason]), (line.situation, line.reason));
        }
    }

    #[test]
    fn no_numbers_at_all_break_the_reader(numbers in prop::array::uniform8(prop::num::f64::ANY)) {
        if let Some(observation) = seen(&numbers) {
            prop_assert_eq!(seen(&row(&observation)), Some(observation));
        }
    }

    #[test]
    fn by_name_everything_seen_is_there_once(observation in observation()) {
        let named = Seen::from(&observation);
        let dials = named.dials.map(|(name, points)| (name, points.and_then(Reading::new)));
        prop_assert_eq!(dials, Axis::ALL.map(|axis| (axis.id(), observation.dial(axis))));
        let [situations, contexts, cues] = named.lists;
        let all = |ids: &[&str]| ids.iter().filter_map(|id| Mark::ALL.into_iter().find(|mark| mark.id() == *id)).collect();
        let marks: Marks = all(&[situations.1.clone(), contexts.1.clone()].concat());
        prop_assert_eq!(marks, observation.marks().without(Mark::Tension));
        prop_assert!(situations.1.iter().all(|id| Situation::ALL.iter().any(|known| known.id() == *id)));
        prop_assert_eq!(named.tension, observation.tension());
        prop_assert_eq!(cues.1, observation.cues().iter().map(Cue::id).collect::<Vec<_>>());
        prop_assert_eq!(named.choice, observation.choice().map(Choice::id));
        prop_assert_eq!([situations.0, contexts.0, cues.0], ["situations", "contexts", "cues"]);
    }
}

#[test]
fn a_row_that_says_what_cannot_be_comes_to_nothing_and_says_so() {
    let nothing = row(&Observation::default());
    // The first bit of a set's second number that is nobody's.
    let beyond = |known: usize| f64::from(1_u32 << (known - 32));
    assert_eq!(seen(&nothing), Some(Observation::default()));
    let wrong = [
        (0, -0.5),
        (1, 100.5),
        (2, f64::INFINITY),
        (3, 0.5),
        (3, -1.0),
        (3, f64::NAN),
        (4, beyond(Cue::ALL.len())),
        (5, 4_294_967_296.0),
        (6, beyond(Mark::ALL.len())),
        (7, 4.0),
        (7, 0.5),
        (7, -2.0),
        (7, f64::NAN),
    ];
    for (place, number) in wrong {
        let mut row = nothing;
        row[place] = number;
        assert_eq!(seen(&row), None, "{place}: {number}");
        let mut numbers = vec![];
        verdict(&row, &mut numbers);
        assert_eq!(numbers, [-1.0], "{place}: {number}");
    }
    assert_eq!(nothing.len(), SEEN);
}

/// What `www/classified.js` counts on: the place of an id in its list is its bit or number.
#[test]
fn each_list_of_ids_is_in_the_order_of_its_places() {
    let told = ids();
    let lists: Vec<Vec<&str>> = told.split('\n').map(|list| list.split(' ').collect()).collect();
    let [kinds, styles, situations, reasons, contexts, cues, choices] = &lists[..] else { panic!("{told}") };
    assert_eq!(kinds, &numbers::KINDS);
    assert_eq!(styles, &["driver", "expressive", "amiable", "analytical"]);
    assert_eq!(reasons, &Reason::ALL.map(Reason::id));
    assert_eq!(choices, &Choice::ALL.map(Choice::id));
    let marks: Vec<&str> = [&situations[..], &["tension"], contexts].concat();
    for (bit, mark) in Mark::ALL.into_iter().enumerate() {
        assert_eq!((marks[bit], Marks::of(&[mark]).bits()), (mark.id(), 1 << bit));
    }
    for (bit, cue) in Cue::ALL.into_iter().enumerate() {
        assert_eq!(
            (cues[bit], Observation::default().with_cues([cue].into_iter().collect()).cues().bits()),
            (cue.id(), 1 << bit)
        );
    }
    for (place, situation) in Situation::ALL.into_iter().enumerate() {
        assert_eq!((situation as usize, situations[place]), (place, situation.id()));
    }
    for (place, reason) in Reason::ALL.into_iter().enumerate() {
        assert_eq!(reason as usize, place);
    }
}
