//! What is advised: what fits, what is ruled out, in which order, and that there is always enough.

#[path = "support/words.rs"]
mod words;

use proptest::prelude::*;
use shike::content::tables::TIPS;
use shike::model::advice::{must_serve, weight};
use shike::model::{
    Advice, Axis, Because, Call, Certainty, Channel, Choice, Cue, Mark, Marks, Observation, Reading, Setting, Style,
    StyleSet, TipKind, Verdict, What, advise, classify,
};

fn seen(dials: [Option<f64>; 3]) -> Observation {
    let dials = Axis::ALL.into_iter().zip(dials);
    dials.fold(Observation::default(), |seen, (axis, points)| seen.with(axis, points.map(Reading::nearest)))
}

fn of(seen: &Observation, setting: Setting) -> (Verdict, Vec<Advice>) {
    let verdict = classify(seen);
    let advice = advise(&TIPS, seen, &verdict, setting);
    (verdict, advice)
}

fn observation() -> impl Strategy<Value = (Observation, Setting)> {
    let dial = || prop_oneof![1 => Just(None), 2 => (0.0..=100.0f64).prop_map(Some)];
    let cues = proptest::sample::subsequence(Cue::ALL.to_vec(), 0..=4);
    let choice = proptest::option::of(proptest::sample::select(Choice::ALL.to_vec()));
    let marks = proptest::sample::subsequence(Mark::ALL.to_vec(), 0..=4);
    let channel = proptest::sample::select(Channel::ALL.to_vec());
    let own = proptest::option::of(proptest::sample::select(Style::ALL.to_vec()));
    let looked = ([dial(), dial(), dial()], cues, choice, marks);
    (looked, channel, own).prop_map(|((dials, cues, choice, marks), channel, own)| {
        let seen = seen(dials).with_cues(cues.into_iter().collect()).with_choice(choice);
        (seen.with_marks(marks.into_iter().fold(Marks::default(), Marks::with_alone)), Setting { channel, own })
    })
}

/// The place of a reason in the order of urgency.
const fn urgency(advice: &Advice) -> u8 {
    match advice.because {
        Because::Mark(Mark::Tension) => 0,
        Because::Choice(_) if !matches!(advice.what, What::PromiseSecond(_)) => 1,
        Because::Mark(Mark::Objection(_)) => 2,
        Because::Mark(Mark::Situation(_)) => 3,
        Because::Mark(Mark::Context(_)) => 4,
        Because::Choice(_) => 5,
        Because::Styles(_) => 6,
        Because::Own(_) => 7,
    }
}

proptest! {
    #[test]
    fn a_tip_serves_every_style_named_fits_the_channel_and_is_not_ruled_out((seen, setting) in observation()) {
        let (verdict, advice) = of(&seen, setting);
        let inferred = verdict.mnemonics.iter().map(|line| Mark::Situation(line.situation));
        let applying = inferred.fold(seen.marks(), Marks::with);
        for each in &advice {
            let What::Tip(position) = each.what else { continue };
            let tip = TIPS[position];
            prop_assert!(tip.styles.covers(must_serve(verdict.call)));
            prop_assert!(tip.channels.contains(setting.channel));
            prop_assert!(!tip.not_when.meets(applying));
            prop_assert!(!seen.choice().is_some_and(|choice| tip.breaks.contains(choice)));
            prop_assert_eq!((each.kind, each.phase), (tip.kind, Some(tip.phase)));
        }
    }

    #[test]
    fn the_most_pressing_comes_first_and_nothing_twice((seen, setting) in observation()) {
        let (verdict, advice) = of(&seen, setting);
        prop_assert!(advice.is_sorted_by_key(urgency));
        for (n, each) in advice.iter().enumerate() {
            prop_assert!(!advice[..n].iter().any(|before| before.what == each.what), "{:?} stands twice", each.what);
        }
        let weights: Vec<f64> = advice.iter().filter_map(|each| match each.because {
            Because::Styles(styles) => Some(weight(styles, &verdict.certainty)),
            _ => None,
        }).collect();
        prop_assert!(weights.is_sorted_by(|a, b| a >= b), "{weights:?}");
    }

    #[test]
    fn what_the_seller_changes_is_said_for_the_customers_choice_or_a_clear_style_only((seen, setting) in observation()) {
        let (verdict, advice) = of(&seen, setting);
        let own = advice.iter().filter_map(|each| match each.what { What::Own(own, style) => Some((own, style)), _ => None });
        let style = match (seen.choice(), verdict.call) {
            (Some(choice), _) => Some(choice.style()),
            (None, Call::Clear { style, .. }) => Some(style),
            _ => None,
        };
        let wanted = setting.own.zip(style);
        prop_assert_eq!(own.collect::<Vec<_>>(), Vec::from_iter(wanted));
    }
}

#[test]
fn the_less_sure_of_one_style_the_sooner_a_tip_for_two() {
    let both = StyleSet::of(&[Style::Driver, Style::Expressive]);
    let one = StyleSet::of(&[Style::Driver]);
    let certainty = |emotionality| classify(&seen([Some(80.0), Some(emotionality), Some(80.0)])).certainty;
    let first = |certainty: &Certainty| if weight(both, certainty) > weight(one, certainty) { both } else { one };
    assert_eq!(first(&certainty(10.0)), one);
    assert_eq!(first(&certainty(42.0)), both);
}

#[test]
fn under_tension_feelings_come_first_and_each_style_is_calmed_its_own_way() {
    for choice in Choice::ALL {
        let upset = seen([None; 3]).with_choice(Some(choice)).with_tension(true);
        let upset = Axis::ALL.into_iter().fold(upset, |upset, axis| {
            let high =
                if axis == Axis::Emotionality { choice.style().shows_feelings() } else { choice.style().tells() };
            upset.with(axis, Some(if high { Reading::HIGH } else { Reading::LOW }))
        });
        let (verdict, advice) = of(&upset, Setting::default());
        assert!(matches!(verdict.call, Call::Clear { style, .. } if style == choice.style()), "{choice:?}");
        let dos: Vec<What> = advice.iter().filter(|each| each.kind == TipKind::Do).map(|each| each.what).collect();
        assert_eq!(dos[..3], [What::TensionFirst, What::Calm(choice.style()), What::TensionSecond]);
    }
}

/// Every call there can be, reached by dials: four clear, four split between neighbours, one open.
fn calls() -> Vec<Observation> {
    let ends = [None, Some(0.0), Some(100.0)];
    let all = ends.into_iter().flat_map(|across| ends.map(|up| seen([across, up, across])));
    all.chain([seen([Some(50.0); 3])]).collect()
}

#[test]
fn the_card_has_enough_to_say_in_every_channel_situation_and_mood() {
    let pack = words::pack();
    let chosen =
        |calm: Observation| [None].into_iter().chain(Choice::ALL.map(Some)).map(move |choice| calm.with_choice(choice));
    for calm in calls().into_iter().flat_map(chosen) {
        for channel in Channel::ALL {
            for ticked in [None].into_iter().chain(Mark::ALL.map(Some)) {
                for tension in [false, true] {
                    let marks: Marks = ticked.into_iter().collect();
                    let seen = calm.with_marks(marks).with_tension(tension || marks.contains(Mark::Tension));
                    let (verdict, advice) = of(&seen, Setting { channel, own: None });
                    let many = |kind| {
                        let of_kind = advice.iter().filter(|each| each.kind == kind);
                        of_kind.filter(|each| pack.card_advice(each.what).is_some()).count()
                    };
                    let found = [TipKind::Do, TipKind::Dont, TipKind::Say].map(many);
                    let enough = found.iter().zip([4, 2, 1]).all(|(found, wanted)| *found >= wanted);
                    assert!(
                        enough,
                        "{found:?} for {:?} {:?} {channel:?} {ticked:?} {tension}",
                        verdict.call,
                        calm.choice()
                    );
                }
            }
        }
    }
}

#[test]
fn every_pair_of_seller_and_customer_has_a_sentence_of_its_own() {
    let pack = words::pack();
    let pairs = Style::ALL.into_iter().flat_map(|own| Style::ALL.map(|customer| What::Own(own, customer)));
    let sentences: Vec<_> = pairs.filter_map(|what| pack.advice(what)).collect();
    assert_eq!(sentences.len(), 16);
    for (n, sentence) in sentences.iter().enumerate() {
        assert!(!sentences[..n].contains(sentence), "“{sentence}” stands twice");
    }
}
