//! How long the reading of a thousand customers takes on the host, who are the same in JavaScript and inside WebAssembly
//! (`bench/inside/run.js`). A microsecond for all of them is a nanosecond for one.
//!
//! Last comes a line of JSON with the medians for one customer, taken as there, by turns.

#[path = "../bench/inside/src/customers.rs"]
mod customers;
#[path = "support/rows.rs"]
mod rows;
#[path = "../bench/inside/src/work.rs"]
mod work;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use rows::Row;
use serde_json::json;
use shike::model::Observation;
use std::time::{Duration, Instant};

const COUNT: usize = 1000;
const ROUNDS: usize = 9;
/// How long a stretch of work takes at least.
const STRETCH: Duration = Duration::from_millis(20);
/// What the line with the medians begins with.
const SAID: &str = "on the host:";

type Work = fn(&[Observation]);

fn main() {
    rows::measure();
    let customers = customers::made(COUNT);
    let works: [Work; 3] = [classify, next_look, explain];
    let passes = works.map(|work| filling(work, &customers));
    let mut times = works.map(|_| Vec::new());
    for round in 0..ROUNDS {
        for n in 0..works.len() {
            // Who begins changes.
            let n = if round % 2 == 0 { n } else { works.len() - 1 - n };
            times[n].push(took(works[n], &customers, passes[n]).as_secs_f64() / f64::from(passes[n]));
        }
    }
    let [classify, next_look, explain] = times.map(|times| (median(times) * 1e10 / COUNT as f64).round() / 1e4);
    let figures = json!({ "unit": "µs per observation", "count": COUNT, "rounds": ROUNDS,
        "classify": classify, "next_look": next_look, "explain": explain });
    println!("{SAID} {figures}");
}

fn classify(customers: &[Observation]) {
    black_box(work::classify(customers));
}

fn next_look(customers: &[Observation]) {
    black_box(work::next_look(customers));
}

fn explain(customers: &[Observation]) {
    black_box(work::explain(customers));
}

fn took(work: Work, customers: &[Observation], passes: u32) -> Duration {
    let begun = Instant::now();
    for _ in 0..passes {
        work(black_box(customers));
    }
    begun.elapsed()
}

/// How many passes fill a stretch.
fn filling(work: Work, customers: &[Observation]) -> u32 {
    let mut passes = 1;
    while took(work, customers, passes) < STRETCH {
        passes *= 2;
    }
    passes
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn by_work() -> impl Iterator<Item = Row<Work>> {
    let works = [("classify", classify as Work), ("next look", next_look), ("explain", explain)];
    works.map(|(what, work)| Row::new(work, format!("{what}, customers: {COUNT}"))).into_iter()
}

#[divan::bench(args = by_work())]
fn read(bencher: Bencher<'_, '_>, work: &Row<Work>) {
    let customers = customers::made(COUNT);
    bencher.counter(ItemsCount::new(COUNT)).bench(|| (work.with)(&customers));
}
