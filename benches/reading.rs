//! How long a reading takes, and what follows from it, and how that grows: `cargo bench`.
//!
//! Each function stands beside a plain way to do as much of its work as can be done without a model. Figures of one run
//! can be compared with each other, not with another machine's.

#[path = "support/rows.rs"]
mod rows;

use divan::{Bencher, black_box};
use rows::Row;
use shike::model::{Axis, Choice, Cue, Mark, Marks, Observation, Reading};

/// How many cues are ticked, all of them in the end.
const CUES: [usize; 6] = [0, 1, 5, 10, 20, Cue::ALL.len()];

fn main() {
    rows::measure();
}

/// All three sliders, the customer's choice, and so many cues, of both poles.
fn seen(cues: usize) -> Observation {
    let dials = Axis::ALL.into_iter().zip([78.0, 24.0, 82.0]);
    let seen =
        dials.fold(Observation::default(), |seen, (axis, points)| seen.with(axis, Some(Reading::nearest(points))));
    seen.with_cues(Cue::ALL.into_iter().take(cues).collect()).with_choice(Some(Choice::Result))
}

/// The same for each number of cues.
fn by_cues() -> impl Iterator<Item = Row<Observation>> {
    CUES.into_iter().map(|cues| Row::new(seen(cues), format!("cues: {cues}")))
}

/// So many marks, those first that come first and exclude none before; fewer where no more can hold at once.
fn marks(count: usize) -> Marks {
    Mark::ALL.into_iter().fold(Marks::default(), |marks, mark| {
        let more = marks.with(mark);
        if ticked(marks) < count && more.consistent().is_some() { more } else { marks }
    })
}

fn ticked(marks: Marks) -> usize {
    marks.bits().count_ones() as usize
}

mod classify {
    use super::{Axis, Bencher, Observation, Row, black_box, by_cues};
    use shike::model::{Style, classify};

    #[divan::bench(args = by_cues())]
    fn the_model(bencher: Bencher<'_, '_>, seen: &Row<Observation>) {
        bencher.bench(|| classify(black_box(&seen.with)));
    }

    /// The field of the map in which the dot is, from a table of two thresholds.
    #[divan::bench(args = by_cues().take(1))]
    fn a_threshold_table(bencher: Bencher<'_, '_>, seen: &Row<Observation>) {
        bencher.bench(|| by_thresholds(black_box(&seen.with)));
    }

    fn by_thresholds(seen: &Observation) -> Option<Style> {
        let high = |axis| seen.dial(axis).map(|reading| reading.points() > 50.0);
        match (high(Axis::Expressiveness)?, high(Axis::Emotionality)?) {
            (true, false) => Some(Style::Driver),
            (true, true) => Some(Style::Expressive),
            (false, true) => Some(Style::Amiable),
            (false, false) => Some(Style::Analytical),
        }
    }
}

mod why {
    use super::{Bencher, Observation, Row, black_box, by_cues};
    use shike::model::pulls;
    use shike::model::why::evidence;

    #[divan::bench(args = by_cues())]
    fn the_model(bencher: Bencher<'_, '_>, seen: &Row<Observation>) {
        bencher.bench(|| pulls(black_box(&seen.with)));
    }

    #[divan::bench(args = by_cues())]
    fn a_list_of_what_was_seen(bencher: Bencher<'_, '_>, seen: &Row<Observation>) {
        bencher.bench(|| evidence(black_box(&seen.with)));
    }
}

mod next_look {
    use super::{Bencher, CUES, Observation, Row, black_box, seen};
    use shike::model::moment::Moment;
    use shike::model::next_look::{next_look, open};
    use shike::model::{Channel, Question};

    /// Named by how many questions are open, too: each is weighed.
    fn by_open() -> impl Iterator<Item = Row<Observation>> {
        CUES.into_iter().map(|cues| {
            let seen = seen(cues);
            Row::new(seen, format!("cues: {cues}, questions open: {}", questions(&seen).count()))
        })
    }

    fn questions(seen: &Observation) -> impl Iterator<Item = Question> {
        open(seen, Channel::Shop, Moment::Deciding)
    }

    #[divan::bench(args = by_open())]
    fn the_model(bencher: Bencher<'_, '_>, seen: &Row<Observation>) {
        bencher.bench(|| next_look(black_box(&seen.with), questions(&seen.with)));
    }

    #[divan::bench(args = by_open())]
    fn asking_in_a_fixed_order(bencher: Bencher<'_, '_>, seen: &Row<Observation>) {
        bencher.bench(|| questions(black_box(&seen.with)).next());
    }
}

mod advise {
    use super::{Bencher, CUES, Mark, Observation, Row, black_box, marks, seen, ticked};
    use shike::content::tables::TIPS;
    use shike::model::advice::must_serve;
    use shike::model::{Advice, Setting, Tip, Verdict, advise, classify};

    /// How often the tips there are stand in the list.
    const TIMES: [usize; 4] = [1, 2, 4, 8];
    /// How many marks are ticked; of the last as many as can hold at once.
    const MARKS: [usize; 5] = [0, 1, 5, 10, Mark::ALL.len()];

    /// What the advice is made of.
    #[derive(Clone)]
    struct Given {
        tips: Vec<Tip>,
        seen: Observation,
        verdict: Verdict,
    }

    impl Given {
        fn new(times: usize, seen: Observation) -> Self {
            Self { tips: TIPS.repeat(times), seen, verdict: classify(&seen) }
        }

        fn advice(&self) -> Vec<Advice> {
            advise(black_box(&self.tips), &self.seen, &self.verdict, Setting::default())
        }

        /// The tips that serve the style, in their order.
        fn filtered(&self) -> Vec<Tip> {
            let wanted = must_serve(self.verdict.call);
            black_box(&self.tips).iter().filter(|tip| tip.styles.covers(wanted)).copied().collect()
        }

        fn row(self, what: &str) -> Row<Self> {
            let counts = format!("{what}tips: {}, given: {}", self.tips.len(), self.advice().len());
            Row::new(self, counts)
        }
    }

    fn by_cues() -> impl Iterator<Item = Row<Given>> {
        CUES.into_iter().map(|cues| Given::new(1, seen(cues)).row(&format!("cues: {cues}, ")))
    }

    fn by_marks() -> impl Iterator<Item = Row<Given>> {
        MARKS.into_iter().map(|count| {
            let marks = marks(count);
            Given::new(1, seen(0).with_marks(marks)).row(&format!("marks: {}, ", ticked(marks)))
        })
    }

    fn by_tips() -> impl Iterator<Item = Row<Given>> {
        TIMES.into_iter().map(|times| Given::new(times, seen(0)).row(""))
    }

    #[divan::bench(args = by_cues())]
    fn the_model_by_cues(bencher: Bencher<'_, '_>, given: &Row<Given>) {
        bencher.bench(|| given.with.advice());
    }

    #[divan::bench(args = by_marks())]
    fn the_model_by_marks(bencher: Bencher<'_, '_>, given: &Row<Given>) {
        bencher.bench(|| given.with.advice());
    }

    #[divan::bench(args = by_tips())]
    fn the_model_by_tips(bencher: Bencher<'_, '_>, given: &Row<Given>) {
        bencher.bench(|| given.with.advice());
    }

    #[divan::bench(args = by_tips())]
    fn a_filter_by_style(bencher: Bencher<'_, '_>, given: &Row<Given>) {
        bencher.bench(|| given.with.filtered());
    }
}
