//! How long a reading takes, and what follows from it: `cargo bench`.
//!
//! The first row is what the model is measured against, doing as much of the work as can be done without one: the four
//! fields of the map by thresholds. Figures of one run can be compared with each other, not with another machine's.

use divan::{Bencher, black_box};
use shike::content::tables::TIPS;
use shike::model::next_look::{next_look, open};
use shike::model::{Axis, Channel, Choice, Cue, Cues, Observation, Reading, Setting, Style, advise, classify, pulls};

fn main() {
    divan::main();
}

/// All three sliders, and as many cues as are asked for, of both poles.
fn seen(cues: usize) -> Observation {
    let dials = Axis::ALL.into_iter().zip([78.0, 24.0, 82.0]);
    let seen =
        dials.fold(Observation::default(), |seen, (axis, points)| seen.with(axis, Some(Reading::nearest(points))));
    seen.with_cues(Cue::ALL.into_iter().take(cues).collect::<Cues>()).with_choice(Some(Choice::Result))
}

/// What a lookup table says: the field of the map in which the dot is.
fn by_thresholds(seen: &Observation) -> Option<Style> {
    let high = |axis| seen.dial(axis).map(|reading| reading.points() > 50.0);
    match (high(Axis::Expressiveness)?, high(Axis::Emotionality)?) {
        (true, false) => Some(Style::Driver),
        (true, true) => Some(Style::Expressive),
        (false, true) => Some(Style::Amiable),
        (false, false) => Some(Style::Analytical),
    }
}

#[divan::bench]
fn a_threshold_table(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(|| seen(0)).bench_values(|seen| by_thresholds(black_box(&seen)));
}

#[divan::bench(args = [0, 1, 10, 30, 42])]
fn classify_with_cues(bencher: Bencher<'_, '_>, cues: usize) {
    bencher.with_inputs(|| seen(cues)).bench_values(|seen| classify(black_box(&seen)));
}

#[divan::bench(args = [0, 30])]
fn why_with_cues(bencher: Bencher<'_, '_>, cues: usize) {
    bencher.with_inputs(|| seen(cues)).bench_values(|seen| pulls(black_box(&seen)));
}

#[divan::bench(args = [0, 30])]
fn next_look_with_cues(bencher: Bencher<'_, '_>, cues: usize) {
    bencher.with_inputs(|| seen(cues)).bench_values(|seen| next_look(black_box(&seen), open(&seen, Channel::Shop)));
}

#[divan::bench(args = [0, 30])]
fn advice_with_cues(bencher: Bencher<'_, '_>, cues: usize) {
    let verdict = classify(&seen(cues));
    bencher
        .with_inputs(|| seen(cues))
        .bench_values(|seen| advise(&TIPS, black_box(&seen), &verdict, Setting::default()));
}
