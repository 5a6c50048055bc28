//! An observation written as a short text: read again it is the same, and what each place of it means never changes.

use proptest::prelude::*;
use shike::model::{Axis, Choice, Cue, Cues, Mark, Marks, Observation, Reading};

fn observation() -> impl Strategy<Value = Observation> {
    let dial = || prop::option::of(0_u32..=100);
    let marks = prop::collection::vec(prop::sample::select(Mark::ALL.to_vec()), 0..9);
    let cues = prop::collection::vec(prop::sample::select(Cue::ALL.to_vec()), 0..9);
    let choice = prop::option::of(prop::sample::select(Choice::ALL.to_vec()));
    ([dial(), dial(), dial()], cues, marks, choice).prop_map(|(dials, cues, marks, choice)| {
        let marks = marks.into_iter().fold(Marks::default(), Marks::with_alone);
        let seen = Observation::default().with_cues(cues.into_iter().collect()).with_marks(marks).with_choice(choice);
        let reading = |points: u32| Reading::nearest(f64::from(points));
        Axis::ALL.into_iter().zip(dials).fold(seen, |seen, (axis, points)| seen.with(axis, points.map(reading)))
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(seen in observation()) {
        prop_assert_eq!(Observation::read(&seen.written()), Some(seen));
    }

    #[test]
    fn what_is_written_fits_into_a_link_as_it_is(seen in observation()) {
        let text = seen.written();
        prop_assert!(text.len() <= 50 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.'), "{}", text);
    }

    #[test]
    fn whatever_else_is_read_is_written_the_same_way(text in "v1(\\.[emdctqx][0-9a-v]{0,6}){0,5}") {
        if let Some(seen) = Observation::read(&text) {
            prop_assert_eq!(seen.written(), text);
        }
    }

    #[test]
    fn no_text_at_all_breaks_the_reader(text in ".{0,40}") {
        let _ = Observation::read(&text);
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let refused = [
        "",
        "v",
        "v2",
        "V1",
        "v1.",
        "v1.e",
        "v1.e101",
        "v1.e-1",
        "v1.e5.5",
        "v1.e050",
        "v1.e50.e50",
        "v1.m24.e78",
        "v1.x1",
        "v1.q4",
        "v1.c",
        "v1.c0",
        "v1.cvvvvvvvvvvvvvvv",
        "v1.tvvvvvvvvvvvvvvv",
        "v1 e50",
        "v1.e５０",
        "v1.e78 ",
        "v1..e78",
    ];
    for text in refused {
        assert_eq!(Observation::read(text), None, "{text}");
    }
    assert_eq!(Observation::read("v1"), Some(Observation::default()));
}

#[test]
fn marks_that_exclude_each_other_are_refused() {
    let bits = |marks: &[Mark]| marks.iter().fold(0, |bits, mark| bits | Marks::of(&[*mark]).bits());
    for mark in Mark::ALL {
        for other in Mark::ALL.into_iter().filter(|other| *other != mark) {
            let both = bits(&[mark, other]);
            let can_be = Marks::default().with_alone(mark).with_alone(other).bits() == both;
            let read = Marks::from_bits(both).consistent();
            assert_eq!(read.is_some(), can_be, "{} and {}", mark.id(), other.id());
        }
    }
    assert_eq!(Marks::from_bits(1 << Mark::ALL.len()).consistent(), None);
    assert_eq!(Cues::from_bits(1 << Cue::ALL.len()), None);
}

/// The places in their order: those of the first release, then what was appended. Links are in people's chats: append,
/// never move.
const MARKS: &str = "\
    newcomer regular hurried unhurried affluent budget generous frugal indulgent particular hesitant \
    easygoing tension haughty loyal purposeful casual informational rational task thorough owner sentimental \
    same-wave talking trusting dealing grade-a grade-b grade-c grade-d too-expensive think-it-over ask-family \
    cheaper-elsewhere no-time not-convinced just-looking bargain";
const CUES: &str = "\
    loud soft talks-fast talks-slowly states asks disagrees defers leans-in leans-back holds-gaze looks-away \
    animated-face poker-face free-hands still-hands warm-voice flat-voice small-talk all-business \
    tells-stories asks-figures speaks-of-feelings speaks-of-facts fast-by-feeling fast-by-facts uses-emoji \
    plain-text picks-at-once keeps-comparing presses-on puts-off short-sentences trails-off sticks-to-it \
    goes-back-over firm-movements wavering-eyes decides-alone asks-others quick-replies slow-replies \
    takes-the-floor says-little talks-over-you hears-you-out jokes keeps-serious wants-the-gist wants-every-detail";

#[test]
fn the_places_of_the_first_version_stay_where_they_are() {
    let joined = |ids: Vec<&str>| ids.join(" ");
    assert_eq!(joined(Mark::ALL.iter().map(|mark| mark.id()).collect()), MARKS);
    assert_eq!(joined(Cue::ALL.iter().map(|cue| cue.id()).collect()), CUES);
    let choices: Vec<&str> = Choice::ALL.iter().map(|choice| choice.id()).collect();
    assert_eq!(choices, ["result", "story", "slowly", "comparison"]);
    for (n, mark) in Mark::ALL.into_iter().enumerate() {
        assert_eq!(Marks::of(&[mark]).bits(), 1 << n, "{}", mark.id());
    }
    for (n, cue) in Cue::ALL.into_iter().enumerate() {
        assert_eq!(Cues::default().with(cue).bits(), 1 << n, "{}", cue.id());
    }
}

#[test]
fn an_observation_is_written_from_its_parts() {
    let seen = Observation::default()
        .with(Axis::Expressiveness, Some(Reading::nearest(78.4)))
        .with(Axis::Decisiveness, Some(Reading::nearest(0.0)))
        .with_choice(Some(Choice::Slowly))
        .with_tension(true)
        .with_cues([Cue::Loud, Cue::States].into_iter().collect());
    assert_eq!(seen.written(), "v1.e78.d0.ch.t400.q2");
    assert_eq!(Observation::default().written(), "v1");
}
