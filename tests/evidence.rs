//! Cues, the customer's choice, pulls and the next look, against brute-force integration that shares no formula with
//! the model, and on simulated customers.

use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand_distr::{Distribution, StandardNormal};
use shike::model::assumptions::WORTH_ASKING;
use shike::model::moment::Moment;
use shike::model::next_look::{NextLook, Question, answers, look, next_look, open};
use shike::model::{
    Axis, Belief, Call, Channel, Choice, Cue, Cues, Evidence, Mark, Marks, Objection, Observation, Pair, Pole, Reading,
    Scale, Situation, Style, classify, pulls,
};

fn dials(points: [Option<f64>; 3]) -> Observation {
    let reading = |points: Option<f64>| points.and_then(Reading::new);
    Axis::ALL
        .into_iter()
        .zip(points)
        .fold(Observation::default(), |seen, (axis, points)| seen.with(axis, reading(points)))
}

/// A belief as probabilities on a fine grid; nothing here knows that normals stay normal.
struct Grid(Vec<(f64, f64)>);

const STEP: f64 = 0.01;

fn bell(x: f64, sd: f64) -> f64 {
    (-(x / sd).powi(2) / 2.0).exp() / sd
}

impl Grid {
    /// Prior times likelihoods. The cues of an axis are `n` measurements whose errors correlate by 0.3; their joint
    /// density is taken apart error by error: a common part of variance 0.3·s² and own parts of 0.7·s².
    fn of(scale: Scale, seen: &Observation) -> Self {
        let widen = if seen.tension() { 1.5 } else { 1.0 };
        let likelihood = |x: f64| {
            let axes = Axis::ALL.into_iter().filter(|axis| axis.scale() == scale);
            let of_axes: f64 =
                axes.map(|axis| dial_likelihood(axis, seen, x, widen) * cue_likelihood(axis, seen, x, widen)).product();
            of_axes * choice_likelihood(scale, seen, x, widen)
        };
        let points = (-700..=700).map(|n| f64::from(n) * STEP);
        Self(points.map(|x| (x, bell(x, 1.0) * likelihood(x))).collect()).normalised()
    }

    fn normalised(self) -> Self {
        let total: f64 = self.0.iter().map(|(_, weight)| weight).sum();
        Self(self.0.into_iter().map(|(x, weight)| (x, weight / total)).collect())
    }

    fn high(&self) -> f64 {
        let side = |(x, weight): &(f64, f64)| {
            if x.abs() < STEP / 2.0 {
                weight / 2.0
            } else if *x > 0.0 {
                *weight
            } else {
                0.0
            }
        };
        self.0.iter().map(side).sum()
    }

    fn entropy(&self) -> f64 {
        let p = self.high();
        [p, 1.0 - p].iter().filter(|p| **p > 0.0).map(|p| -p * p.ln()).sum()
    }

    /// The density of a look of this noise that comes out at `z`.
    fn predicts(&self, z: f64, noise: f64) -> f64 {
        self.0.iter().map(|(x, weight)| weight * bell(z - x, noise)).sum()
    }
}

fn dial_likelihood(axis: Axis, seen: &Observation, x: f64, widen: f64) -> f64 {
    let noise = match axis {
        Axis::Expressiveness => 0.8,
        Axis::Emotionality => 0.9,
        Axis::Decisiveness => 0.7,
    };
    seen.dial(axis).map_or(1.0, |reading| bell((reading.points() - 50.0) / 25.0 - x, noise * widen))
}

fn cue_likelihood(axis: Axis, seen: &Observation, x: f64, widen: f64) -> f64 {
    let values: Vec<f64> = seen.cues().of(axis).map(|cue| if cue.pole() == Pole::High { 1.2 } else { -1.2 }).collect();
    if values.is_empty() {
        return 1.0;
    }
    let (common, own) = (1.1 * widen * 0.3_f64.sqrt(), 1.1 * widen * 0.7_f64.sqrt());
    let halo = |c: f64| bell(c, common) * values.iter().map(|value| bell(value - x - c, own)).product::<f64>();
    (-30..=30).map(|n| halo(f64::from(n) * 0.15)).sum()
}

fn choice_likelihood(scale: Scale, seen: &Observation, x: f64, widen: f64) -> f64 {
    let high = |style: Style| if scale == Scale::Assertiveness { style.tells() } else { style.shows_feelings() };
    seen.choice().map_or(1.0, |choice| bell((if high(choice.style()) { 1.2 } else { -1.2 }) - x, 0.8 * widen))
}

/// Hundreds of observations that cover the dials, cues for and against, the choice and tension.
fn table() -> Vec<Observation> {
    let readings = [None, Some(8.0), Some(41.0), Some(83.0)];
    let cues = [
        vec![],
        vec![Cue::Loud],
        vec![Cue::Loud, Cue::Soft, Cue::TellsStories],
        vec![Cue::Asks, Cue::PutsOff, Cue::TrailsOff, Cue::PokerFace, Cue::AsksFigures, Cue::SmallTalk],
    ];
    let mut table = Vec::new();
    for n in 0..256 {
        let seen = dials([readings[n % 4], readings[n / 4 % 4], readings[n / 16 % 4]]);
        let ticked = cues[n / 64].iter().copied().collect::<Cues>();
        let choice = (n % 7 == 0).then_some(Choice::ALL[n % 4]);
        table.push(seen.with_cues(ticked).with_choice(choice).with_tension(n % 5 == 0));
    }
    table
}

#[test]
fn the_posterior_agrees_with_brute_force() {
    for seen in table() {
        for scale in Scale::ALL {
            let (ours, theirs) = (Belief::about(scale, &seen).high(), Grid::of(scale, &seen).high());
            assert!((ours - theirs).abs() < 1e-3, "{scale:?} {seen:?}: {ours} {theirs}");
        }
    }
}

#[test]
fn pulls_agree_with_brute_force() {
    let odds = |p: f64| (p / (1.0 - p)).ln();
    for seen in table().into_iter().step_by(7) {
        for pull in pulls(&seen) {
            let without = match pull.evidence {
                Evidence::Dial(axis) => seen.with(axis, None),
                Evidence::Cue(cue) => seen.with_cues(seen.cues().iter().filter(|&other| other != cue).collect()),
                Evidence::Choice(_) => seen.with_choice(None),
                Evidence::Tension => seen.with_tension(false),
            };
            let [with, without] = [&seen, &without].map(|seen| odds(Grid::of(pull.scale, seen).high()));
            assert!((pull.strength - (with - without)).abs() < 1e-3, "{pull:?} {seen:?}: {}", with - without);
        }
    }
}

#[test]
fn the_expected_entropy_agrees_with_brute_force() {
    let entropy = |seen: &Observation| Scale::ALL.map(|scale| Grid::of(scale, seen).entropy()).iter().sum::<f64>();
    for seen in table().into_iter().step_by(11) {
        let widen = if seen.tension() { 1.5 } else { 1.0 };
        for question in open(&seen, Channel::Shop, Moment::Deciding).step_by(4) {
            let noise = match question {
                Question::Dial(Axis::Expressiveness) => 0.8,
                Question::Dial(Axis::Emotionality) => 0.9,
                Question::Dial(Axis::Decisiveness) => 0.7,
                Question::Pair(_) => 1.1,
            };
            let today = Grid::of(question.axis().scale(), &seen);
            let [low, high] = [-1.2, 1.2].map(|z| today.predicts(z, noise * widen));
            let [after_low, after_high] = answers(&seen, question).map(|answer| entropy(&answer));
            let gain = entropy(&seen) - (low * after_low + high * after_high) / (low + high);
            let ours = look(&seen, question).gain;
            assert!((ours - gain).abs() < 1e-3, "{question:?} {seen:?}: {ours} {gain}");
        }
    }
}

#[test]
fn every_pole_of_every_axis_has_five_cues_and_every_channel_some() {
    for axis in Axis::ALL {
        for pole in [Pole::Low, Pole::High] {
            let cues: Vec<Cue> = Cue::ALL.into_iter().filter(|cue| cue.axis() == axis && cue.pole() == pole).collect();
            assert!(cues.len() >= 5, "{axis:?} {pole:?}: {cues:?}");
            for channel in Channel::ALL {
                assert!(cues.iter().any(|cue| cue.pair().shows_in(channel)), "{axis:?} {pole:?} {channel:?}");
            }
        }
    }
}

#[test]
fn every_cue_stands_in_one_pair_at_its_pole() {
    let paired: Vec<Cue> = Pair::ALL.into_iter().flat_map(|pair| [pair.cue(Pole::High), pair.cue(Pole::Low)]).collect();
    assert_eq!(paired, Cue::ALL);
    for cue in Cue::ALL {
        assert_eq!(cue.pair().cue(cue.pole()), cue);
        assert_eq!(cue.axis(), cue.pair().axis());
    }
}

#[test]
fn the_screen_shows_every_pair_once_axis_by_axis() {
    let shown = Pair::PLAINEST_FIRST;
    assert!(Pair::ALL.iter().all(|pair| shown.iter().filter(|each| *each == pair).count() == 1));
    assert!(shown.windows(2).all(|next| next[0].axis() as usize <= next[1].axis() as usize));
}

#[test]
fn a_pair_is_open_until_one_of_the_two_is_ticked() {
    for pair in Pair::ALL {
        for pole in [Pole::Low, Pole::High] {
            let cues: Cues = [pair.cue(pole)].into_iter().collect();
            assert!(Pair::ALL.into_iter().all(|other| cues.answers(other) == (other == pair)), "{pair:?}");
        }
    }
}

#[test]
fn the_customers_own_choice_is_the_strongest_single_observation() {
    for choice in Choice::ALL {
        let verdict = classify(&Observation::default().with_choice(Some(choice)));
        assert!(matches!(verdict.call, Call::Clear { style, .. } if style == choice.style()), "{choice:?}");
    }
}

/// What the product offers to look at next.
fn offered(seen: &Observation, channel: Channel) -> Option<NextLook> {
    next_look(seen, open(seen, channel, Moment::reached(seen)))
}

#[test]
fn what_is_asked_follows_the_conversation() {
    for channel in Channel::ALL {
        let asked = |seen: &Observation| offered(seen, channel).map(|next| next.question);
        let mut seen = Observation::default();
        for axis in [Axis::Emotionality, Axis::Expressiveness, Axis::Decisiveness] {
            assert_eq!(asked(&seen), Some(Question::Dial(axis)), "{channel:?} after {seen:?}");
            seen = seen.with(axis, Reading::new(50.0));
        }
        let cue = Observation::default().with_cues(Cues::default().with(Cue::WarmVoice));
        assert_eq!(asked(&cue), Some(Question::Dial(Axis::Expressiveness)), "a cue shows that they have met");
    }
}

#[test]
fn who_objects_or_has_chosen_is_deciding() {
    let objects = Marks::default().with(Mark::Objection(Objection::TooExpensive));
    let none = Observation::default();
    for seen in [none.with_marks(objects), none.with_choice(Some(Choice::Story))] {
        assert_eq!(Moment::reached(&seen), Moment::Deciding);
    }
    let first_visit = Marks::default().with(Mark::Situation(Situation::Newcomer)).with(Mark::Tension);
    assert_eq!(Moment::reached(&none.with_marks(first_visit)), Moment::Greeting);
}

#[test]
fn nothing_is_asked_that_would_hardly_help() {
    let sure = dials([Some(100.0), Some(0.0), Some(100.0)]).with_choice(Some(Choice::Result));
    assert_eq!(offered(&sure, Channel::Shop), None);
    let none = Observation::default();
    assert!(offered(&none, Channel::Chat).is_some());
}

fn observation() -> impl Strategy<Value = Observation> {
    let dial = || prop_oneof![1 => Just(None), 2 => (0.0..=100.0f64).prop_map(Some)];
    let cues = proptest::sample::subsequence(Cue::ALL.to_vec(), 0..=12);
    let choice = prop_oneof![3 => Just(None), 1 => proptest::sample::select(Choice::ALL.to_vec()).prop_map(Some)];
    ([dial(), dial(), dial()], cues, choice, any::<bool>()).prop_map(|(points, cues, choice, tension)| {
        dials(points).with_cues(cues.into_iter().collect()).with_choice(choice).with_tension(tension)
    })
}

proptest! {
    #[test]
    fn the_order_of_cues_and_saying_one_twice_never_matter(cues in proptest::collection::vec(proptest::sample::select(Cue::ALL.to_vec()), 0..20)) {
        let forward: Cues = cues.iter().copied().collect();
        let backward: Cues = cues.iter().rev().chain(&cues).copied().collect();
        let seen = |cues| classify(&Observation::default().with_cues(cues));
        prop_assert_eq!(seen(forward), seen(backward));
    }

    #[test]
    fn swapping_a_cue_for_its_high_counterpart_never_lowers_the_scale(seen in observation()) {
        for cue in seen.cues().iter().filter(|cue| cue.pole() == Pole::Low && !seen.cues().contains(cue.pair().cue(Pole::High))) {
            let swapped = seen.with_cues(seen.cues().without(cue).with(cue.pair().cue(Pole::High)));
            let scale = cue.axis().scale();
            prop_assert!(Belief::about(scale, &swapped).high() >= Belief::about(scale, &seen).high(), "{cue:?}");
        }
    }

    #[test]
    fn the_next_look_is_open_and_promises_what_its_answers_bring(seen in observation()) {
        for channel in Channel::ALL {
            let now = || open(&seen, channel, Moment::reached(&seen));
            let Some(next) = offered(&seen, channel) else { continue };
            prop_assert!(now().any(|question| question == next.question));
            let best = |seen: &Observation| {
                let certainty = classify(seen).certainty;
                certainty.get(certainty.ranked()[0])
            };
            let [low, high] = answers(&seen, next.question).map(|answer| best(&answer));
            let [w, v] = shike::model::next_look::weights(&seen, next.question);
            prop_assert!((w + v - 1.0).abs() < 1e-12);
            prop_assert!((next.promise - (w * low + v * high)).abs() < 1e-12);
            prop_assert!(next.gain.is_finite() && next.gain >= WORTH_ASKING);
            let most = now().map(|question| look(&seen, question).gain).fold(0.0, f64::max);
            prop_assert!((next.gain - most).abs() < 1e-12, "another question gains {most}, {next:?}");
        }
    }

    #[test]
    fn the_open_pairs_of_an_axis_all_gain_the_same(seen in observation()) {
        let mut gains = [None; 3];
        for question in open(&seen, Channel::Shop, Moment::Deciding).filter(|question| matches!(question, Question::Pair(_))) {
            let gain = look(&seen, question).gain;
            let first: f64 = *gains[question.axis() as usize].get_or_insert(gain);
            prop_assert!((gain - first).abs() < 1e-12, "{question:?}: {gain}, the first {first}");
        }
    }

    #[test]
    fn pulls_are_numbers_strongest_first_and_of_what_was_seen(seen in observation()) {
        let pulls = pulls(&seen);
        prop_assert!(pulls.iter().all(|pull| pull.strength.is_finite()));
        prop_assert!(pulls.is_sorted_by(|one, other| one.strength.abs() >= other.strength.abs()));
    }
}

/// A customer drawn from the model, who answers as the model says people are seen: the same to a question whenever it is
/// asked.
struct Customer {
    scales: [f64; 2],
    dials: [f64; 3],
    pairs: [f64; Pair::ALL.len()],
}

impl Customer {
    fn drawn(seed: u64) -> Self {
        let mut draws = StdRng::seed_from_u64(seed);
        let mut draw = || StandardNormal.sample(&mut draws);
        Self { scales: [(); 2].map(|()| draw()), dials: [(); 3].map(|()| draw()), pairs: [(); _].map(|()| draw()) }
    }

    fn style(&self) -> Style {
        let sides = (self.scales[0] > 0.0, self.scales[1] > 0.0);
        Style::ALL.into_iter().find(|style| (style.tells(), style.shows_feelings()) == sides).unwrap_or(Style::Driver)
    }

    fn answer(&self, seen: &Observation, question: Question) -> Observation {
        let at = self.scales[question.axis().scale() as usize];
        match question {
            Question::Dial(axis) => {
                let noise = [0.8, 0.9, 0.7][axis as usize] * self.dials[axis as usize];
                seen.with(axis, Some(Reading::nearest(50.0 + 25.0 * (at + noise))))
            }
            Question::Pair(pair) => {
                let shown = at + 1.1 * self.pairs[pair as usize];
                seen.with_cues(seen.cues().with(pair.cue(if shown > 0.0 { Pole::High } else { Pole::Low })))
            }
        }
    }

    /// How many questions until the right style is clear, up to `most`.
    fn questions(&self, most: usize, ask: impl Fn(&Observation) -> Option<Question>) -> usize {
        let mut seen = Observation::default();
        for asked in 0..most {
            if matches!(classify(&seen).call, Call::Clear { style, .. } if style == self.style()) {
                return asked;
            }
            let Some(question) = ask(&seen) else { return most };
            seen = self.answer(&seen, question);
        }
        most
    }
}

#[test]
fn asking_the_offered_look_reaches_the_style_in_fewer_questions_than_a_fixed_order() {
    const CUSTOMERS: u64 = 4_000;
    const MOST: usize = 12;
    let mean = |ask: fn(&Observation) -> Option<Question>| {
        let questions = |seed| Customer::drawn(seed).questions(MOST, ask);
        (0..CUSTOMERS).map(questions).sum::<usize>() as f64 / CUSTOMERS as f64
    };
    // Where nothing is worth asking any more, the seller goes on in the fixed order.
    fn in_order(seen: &Observation) -> Option<Question> {
        open(seen, Channel::Shop, Moment::Deciding).next()
    }
    let fixed = mean(in_order);
    let at_any_time = mean(|seen| {
        let next = next_look(seen, open(seen, Channel::Shop, Moment::Deciding)).filter(|next| next.gain >= 0.02);
        next.map(|next| next.question).or_else(|| in_order(seen))
    });
    let offered = mean(|seen| offered(seen, Channel::Shop).map(|next| next.question).or_else(|| in_order(seen)));
    println!(
        "questions to the right style, mean of {CUSTOMERS}: offered {offered:.3}; were everything to be seen from the \
         start and only what gains 0.02 offered, {at_any_time:.3}; in a fixed order {fixed:.3}"
    );
    assert!(offered < fixed, "offered {offered}, fixed {fixed}");
    // To wait until something can be seen costs no question.
    assert!(offered <= at_any_time, "offered {offered}, at any time {at_any_time}");
}
