//! The reading: reference points computed independently, tables of what follows, and properties that must always hold.

use proptest::prelude::*;
use shike::model::belief::normal_cdf;
use shike::model::{
    Axis, Call, Mark, Marks, Mnemonic, Observation, Reading, Reason, Situation, Style, Verdict, classify,
};

fn observed(dials: [Option<f64>; 3]) -> Observation {
    let reading = |points: Option<f64>| points.and_then(Reading::new);
    Axis::ALL
        .into_iter()
        .zip(dials)
        .fold(Observation::default(), |seen, (axis, points)| seen.with(axis, reading(points)))
}

fn corner(style: Style) -> Observation {
    let side = |high| if high { 80.0 } else { 20.0 };
    observed([Some(side(style.tells())), Some(side(style.shows_feelings())), Some(side(style.tells()))])
}

fn shares(verdict: &Verdict) -> [f64; 4] {
    Style::ALL.map(|style| verdict.certainty.get(style))
}

#[track_caller]
fn check(observation: Observation, expected: [f64; 4]) {
    let got = shares(&classify(&observation));
    for (share, wanted) in got.into_iter().zip(expected) {
        assert!((share - wanted).abs() < 5e-5, "{got:?} is not {expected:?}");
    }
}

#[test]
fn the_reference_points_are_met_to_four_decimals() {
    let full = observed([Some(78.0), Some(24.0), Some(82.0)]);
    check(full, [0.7879, 0.1911, 0.0041, 0.0169]);
    check(full.with_tension(true), [0.5991, 0.2862, 0.0371, 0.0776]);
    check(observed([None, Some(80.0), None]), [0.0804, 0.4196, 0.4196, 0.0804]);
    check(Observation::default(), [0.25; 4]);
}

#[test]
fn what_is_claimed_follows_the_certainty() {
    let call = |dials| classify(&observed(dials)).call;
    let clear = Call::Clear { style: Style::Driver, runner_up: Style::Expressive };
    assert_eq!(call([Some(78.0), Some(24.0), Some(82.0)]), clear);
    let split = Call::Split { style: Style::Expressive, runner_up: Style::Amiable };
    assert_eq!(call([None, Some(80.0), None]), split, "equal styles stand in their fixed order");
    assert_eq!(call([None, None, None]), Call::Open);
    assert_eq!(call([Some(50.0), Some(50.0), Some(50.0)]), Call::Open, "seen and in the middle claims nothing");
}

#[test]
fn tension_turns_a_clear_verdict_into_a_split_one() {
    let upset = observed([Some(78.0), Some(24.0), Some(82.0)]).with_tension(true);
    assert_eq!(classify(&upset).call, Call::Split { style: Style::Driver, runner_up: Style::Expressive });
}

#[test]
fn the_four_corners_are_the_four_styles() {
    for style in Style::ALL {
        let call = classify(&corner(style)).call;
        assert!(matches!(call, Call::Clear { style: found, .. } if found == style), "{style:?}: {call:?}");
    }
}

#[test]
fn the_belief_is_pulled_towards_the_middle_and_by_a_contradiction() {
    let told = classify(&observed([Some(80.0), None, None])).position.assertiveness;
    assert!(told.mean > 0.0 && told.mean < 1.2 && told.sd < 1.0, "{told:?}");
    let torn = classify(&observed([Some(80.0), None, Some(20.0)])).position.assertiveness;
    assert!(torn.mean < 0.0, "decisiveness is the cleaner cue: {torn:?}");
}

#[test]
fn readings_outside_the_scale_are_refused_and_pointers_beside_the_track_are_not() {
    for points in [-0.1, 100.1, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(Reading::new(points), None, "{points}");
    }
    assert_eq!(Reading::new(12.5).map(Reading::points), Some(12.5));
    assert_eq!(Reading::nearest(-7.0).points(), 0.0);
    assert_eq!(Reading::nearest(400.0).points(), 100.0);
    assert_eq!(Reading::nearest(f64::NAN).points(), 50.0);
}

fn lines(observation: &Observation) -> Vec<(Situation, Reason)> {
    let line = |line: Mnemonic| (line.situation, line.reason);
    classify(observation).mnemonics.into_iter().map(line).collect()
}

#[test]
fn a_clear_verdict_suggests_its_lines_with_their_reasons() {
    let table = [
        ([85.0, 20.0, 85.0], vec![(Situation::Hurried, Reason::DecisiveDriver)]),
        ([85.0, 85.0, 85.0], vec![(Situation::Indulgent, Reason::Expressive)]),
        ([15.0, 85.0, 20.0], vec![(Situation::Hesitant, Reason::SlowAndWarm), (Situation::Easygoing, Reason::Amiable)]),
        (
            [15.0, 15.0, 20.0],
            vec![(Situation::Unhurried, Reason::SlowAndReserved), (Situation::Particular, Reason::Analytical)],
        ),
        ([85.0, 15.0, 55.0], vec![]),
    ];
    for (dials, wanted) in table {
        assert_eq!(lines(&observed(dials.map(Some))), wanted, "{dials:?}");
    }
}

#[test]
fn nothing_is_inferred_without_a_clear_verdict() {
    assert_eq!(lines(&observed([None, Some(85.0), None])), []);
    assert_eq!(lines(&Observation::default()), []);
}

#[test]
fn ticked_lines_come_first_and_silence_what_contradicts_them() {
    let ticked = |situations: &[Situation]| situations.iter().copied().map(Mark::Situation).collect::<Marks>();
    let slow = corner(Style::Analytical).with_marks(ticked(&[Situation::Hurried]));
    let wanted = [(Situation::Hurried, Reason::Ticked), (Situation::Particular, Reason::Analytical)];
    assert_eq!(lines(&slow), wanted, "慢 is not inferred of somebody in a hurry");
    let both = corner(Style::Analytical).with_marks(ticked(&[Situation::Regular, Situation::Particular]));
    let wanted = [
        (Situation::Particular, Reason::Ticked),
        (Situation::Regular, Reason::Ticked),
        (Situation::Unhurried, Reason::SlowAndReserved),
    ];
    assert_eq!(lines(&both), wanted, "no line stands twice");
}

#[test]
fn tags_of_the_purse_and_of_acquaintance_are_never_inferred() {
    let never = [
        Situation::Newcomer,
        Situation::Regular,
        Situation::Affluent,
        Situation::Budget,
        Situation::Generous,
        Situation::Frugal,
    ];
    for e in (0..=100).step_by(20) {
        for m in (0..=100).step_by(20) {
            for d in (0..=100).step_by(20) {
                let lines = lines(&observed([e, m, d].map(|points| Some(f64::from(points)))));
                assert!(lines.iter().all(|(situation, _)| !never.contains(situation)), "{e} {m} {d}: {lines:?}");
            }
        }
    }
}

/// Φ at some points, from the tables of Abramowitz and Stegun 26.1 and mpmath.
#[test]
fn the_normal_distribution_is_right_to_a_billionth() {
    let table = [
        (0.0, 0.5),
        (0.5, 0.691_462_461_274_013_1),
        (1.0, 0.841_344_746_068_542_9),
        (-1.0, 0.158_655_253_931_457_05),
        (1.96, 0.975_002_104_851_779_5),
        (-3.0, 0.001_349_898_031_630_094_6),
        (6.0, 0.999_999_999_013_412_4),
    ];
    for (x, phi) in table {
        assert!((normal_cdf(x) - phi).abs() < 1e-9, "{x}");
    }
}

fn dial() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![1 => Just(None), 4 => (0.0..=100.0).prop_map(Some)]
}

fn observation() -> impl Strategy<Value = Observation> {
    let situations = proptest::sample::subsequence(Situation::ALL.to_vec(), 0..=12);
    ([dial(), dial(), dial()], any::<bool>(), situations).prop_map(|(dials, tension, ticked)| {
        observed(dials).with_marks(ticked.into_iter().map(Mark::Situation).collect()).with_tension(tension)
    })
}

fn high(observation: &Observation) -> [f64; 2] {
    let position = classify(observation).position;
    [position.assertiveness.high(), position.responsiveness.high()]
}

proptest! {
    #[test]
    fn certainties_are_probabilities_and_sum_to_one(seen in observation()) {
        let shares = shares(&classify(&seen));
        prop_assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{shares:?}");
        prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{shares:?}");
    }

    #[test]
    fn raising_a_dial_never_lowers_its_scale(seen in observation(), from in 0.0..=100.0f64, by in 0.0..=100.0f64) {
        for axis in Axis::ALL {
            let at = |points| high(&seen.with(axis, Some(Reading::nearest(points))))[axis.scale() as usize];
            prop_assert!(at(from + by) >= at(from), "{axis:?} {from} {by}");
        }
    }

    #[test]
    fn mirrored_dials_swap_the_styles(seen in observation()) {
        let flip = |reading: Reading| Reading::nearest(100.0 - reading.points());
        let mirrored = Axis::ALL.into_iter().fold(seen, |seen, axis| seen.with(axis, seen.dial(axis).map(flip)));
        let (here, there) = (classify(&seen).certainty, classify(&mirrored).certainty);
        let pairs = [(Style::Driver, Style::Amiable), (Style::Expressive, Style::Analytical)];
        for (one, other) in pairs.into_iter().chain(pairs.map(|(one, other)| (other, one))) {
            prop_assert!((here.get(one) - there.get(other)).abs() < 1e-12, "{one:?} {other:?}");
        }
    }

    #[test]
    fn an_unobserved_dial_equals_an_absent_one(seen in observation()) {
        for axis in Axis::ALL {
            let cleared = seen.with(axis, Some(Reading::HIGH)).with(axis, None);
            let others = Axis::ALL.into_iter().filter(|&other| other != axis);
            let never = others.fold(
                Observation::default().with_marks(seen.marks()),
                |rebuilt, other| rebuilt.with(other, seen.dial(other)),
            );
            prop_assert_eq!(classify(&cleared), classify(&never));
        }
    }

    #[test]
    fn tension_pulls_each_scale_towards_doubt(seen in observation()) {
        let (calm, upset) = (high(&seen.with_tension(false)), high(&seen.with_tension(true)));
        for (calm, upset) in calm.into_iter().zip(upset) {
            prop_assert!((upset - 0.5).abs() <= (calm - 0.5).abs() + 1e-15, "{calm} {upset}");
            prop_assert!((upset - 0.5) * (calm - 0.5) >= 0.0, "tension never changes sides");
        }
    }

    #[test]
    fn nothing_at_the_extremes_is_not_a_number(dials in proptest::array::uniform3(prop_oneof![
        Just(None), Just(Some(0.0)), Just(Some(100.0)), Just(Some(50.0)), Just(Some(f64::MIN_POSITIVE)),
    ]), tension in any::<bool>()) {
        let verdict = classify(&observed(dials).with_tension(tension));
        prop_assert!(shares(&verdict).iter().all(|share| share.is_finite()));
        prop_assert!(verdict.position.assertiveness.sd > 0.0 && verdict.position.responsiveness.sd > 0.0);
    }

    #[test]
    fn the_best_style_is_the_one_claimed(seen in observation()) {
        let verdict = classify(&seen);
        let shares = shares(&verdict);
        let [best, second, ..] = { let mut sorted = shares; sorted.sort_by(|a, b| b.total_cmp(a)); sorted };
        match verdict.call {
            Call::Clear { style, .. } => prop_assert!(best >= 0.6 && verdict.certainty.get(style) == best),
            Call::Split { style, runner_up } => {
                prop_assert!(best < 0.6 && best + second >= 0.6);
                prop_assert_eq!((verdict.certainty.get(style), verdict.certainty.get(runner_up)), (best, second));
            }
            Call::Open => prop_assert!(best + second < 0.6),
        }
    }
}
