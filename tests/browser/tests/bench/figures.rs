//! What was measured, of whom: medians, a table to read, the ratios that count, JSON to keep.

use crate::contender::{Contender, PRODUCT};
use crate::rounds;
use browser_tests::Outcome;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What is measured. Times in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Figure {
    /// Bytes of content over the wire until the card answers.
    Bytes,
    /// First contentful paint of the first visit.
    Painted,
    /// From the first visit's beginning until a slider has changed the verdict.
    Usable,
    /// First contentful paint from what the service worker kept.
    AgainPainted,
    /// The same until the card answers.
    AgainUsable,
    /// The same of the page that is one file, from the disk.
    SingleUsable,
    /// From a slider's input to the card laid out anew: the median of all moves.
    Move,
    /// The slowest of a hundred moves.
    MoveP99,
    /// The longest task over 50 ms while dragging; 0 without one.
    Longest,
    /// How often the page is laid out for each move.
    Layouts,
    /// Bytes held after the first thousand moves.
    MemoryEarly,
    /// And after ten thousand.
    MemoryLate,
    /// Until all of ten cards answer.
    TenUsable,
    /// Bytes held by ten cards.
    TenMemory,
}

impl Figure {
    const ALL: [Self; 14] = [
        Self::Bytes,
        Self::Painted,
        Self::Usable,
        Self::AgainPainted,
        Self::AgainUsable,
        Self::SingleUsable,
        Self::Move,
        Self::MoveP99,
        Self::Longest,
        Self::Layouts,
        Self::MemoryEarly,
        Self::MemoryLate,
        Self::TenUsable,
        Self::TenMemory,
    ];

    /// What it is called, and by how much it is divided to be read.
    const fn told(self) -> (&'static str, f64, usize) {
        match self {
            Self::Bytes => ("first visit, kB over the wire", 1e3, 1),
            Self::Painted => ("first visit, first paint, ms", 1.0, 0),
            Self::Usable => ("first visit, usable, ms", 1.0, 0),
            Self::AgainPainted => ("next visit, first paint, ms", 1.0, 0),
            Self::AgainUsable => ("next visit, usable, ms", 1.0, 0),
            Self::SingleUsable => ("single file, usable, ms", 1.0, 0),
            Self::Move => ("a move, median, ms", 1.0, 2),
            Self::MoveP99 => ("a move, p99, ms", 1.0, 2),
            Self::Longest => ("longest task over 50 ms while dragging", 1.0, 0),
            Self::Layouts => ("layouts for each move", 1.0, 2),
            Self::MemoryEarly => ("held after 1,000 moves, MB", 1e6, 2),
            Self::MemoryLate => ("held after 10,000 moves, MB", 1e6, 2),
            Self::TenUsable => ("ten cards, all usable, ms", 1.0, 0),
            Self::TenMemory => ("ten cards, held, MB", 1e6, 2),
        }
    }
}

/// What the product must not exceed: a figure of it, how often the figure of whom.
const BOUNDS: [(Figure, f64, Figure, &str); 6] = [
    (Figure::Painted, 1.1, Figure::Painted, "vanilla"),
    (Figure::Usable, 1.0, Figure::Usable, "React 19"),
    (Figure::Bytes, 1.25, Figure::Bytes, "React 19"),
    (Figure::MoveP99, 1.0, Figure::MoveP99, "React 19"),
    (Figure::MoveP99, 1.3, Figure::MoveP99, "vanilla"),
    (Figure::MemoryLate, 1.05, Figure::MemoryEarly, PRODUCT),
];

/// All that was measured so far.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    noted: BTreeMap<Figure, BTreeMap<&'static str, Vec<f64>>>,
    names: Vec<&'static str>,
    verdicts: Option<Value>,
}

impl Figures {
    /// Notes a figure of one round.
    pub(crate) fn note(&mut self, of: &Contender, figure: Figure, value: &Value) -> Outcome {
        let value = value.as_f64().ok_or_else(|| format!("{}: {figure:?} is {value}", of.name))?;
        self.add(of.name, figure, value);
        Ok(())
    }

    fn add(&mut self, name: &'static str, figure: Figure, value: f64) {
        if !self.names.contains(&name) {
            self.names.push(name);
        }
        self.noted.entry(figure).or_default().entry(name).or_default().push(value);
    }

    /// Notes the moves of one drag, by their median and their 99th percentile.
    pub(crate) fn moves(&mut self, of: &Contender, times: &[f64]) {
        self.add(of.name, Figure::Move, quantile(times, 0.5));
        self.add(of.name, Figure::MoveP99, quantile(times, 0.99));
    }

    /// All say the same of the same moves.
    pub(crate) fn agree(&mut self, of: &Contender, verdicts: &Value) -> Outcome {
        let first = self.verdicts.get_or_insert_with(|| verdicts.clone());
        if first == verdicts {
            return Ok(());
        }
        Err(format!("{} says {verdicts}, another {first}", of.name).into())
    }

    fn median(&self, figure: Figure, name: &str) -> Option<f64> {
        self.noted.get(&figure)?.get(name).map(|values| quantile(values, 0.5))
    }

    /// Prints the table and the ratios, and writes the file of them if one is wanted.
    pub(crate) fn say(&self) -> Outcome {
        if !rounds::is_whole() {
            println!("measured: everything once, beside other tests: no figures to compare");
            return Ok(());
        }
        println!("{}", self.table());
        for line in self.ratios().into_iter().chain(self.stalls()) {
            println!("{line}");
        }
        if let Ok(file) = std::env::var("SHIKE_FIGURES") {
            std::fs::write(&file, format!("{:#}\n", self.json())).map_err(|error| format!("{file}: {error}"))?;
        }
        Ok(())
    }

    fn table(&self) -> String {
        let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let head = std::iter::once(format!("medians of {}", rounds::visits()));
        let mut out = row(head.chain(self.names.iter().map(|name| (*name).to_owned())).collect());
        out += &row(std::iter::once("---".to_owned()).chain(self.names.iter().map(|_| "---:".to_owned())).collect());
        for figure in Figure::ALL {
            let (name, unit, digits) = figure.told();
            let cell = |of: &&str| {
                self.median(figure, of).map_or_else(String::new, |value| format!("{:.digits$}", value / unit))
            };
            out += &row(std::iter::once(name.to_owned()).chain(self.names.iter().map(cell)).collect());
        }
        out
    }

    fn ratios(&self) -> Vec<String> {
        let line = |(figure, bound, beside, whose): (Figure, f64, Figure, &str)| {
            let (ours, theirs) = (self.median(figure, PRODUCT)?, self.median(beside, whose)?);
            let ratio = ours / theirs;
            let (verdict, name) = (if ratio <= bound { "met" } else { "missed" }, figure.told().0);
            Some(format!("measured: {name}: {ratio:.3} × {whose}'s {}, wanted ≤ {bound}: {verdict}", beside.told().0))
        };
        BOUNDS.into_iter().filter_map(line).collect()
    }

    /// Whether the product ever kept the page from answering while a slider was dragged, in the worst of all rounds.
    fn stalls(&self) -> Option<String> {
        let longest = quantile(self.noted.get(&Figure::Longest)?.get(PRODUCT)?, 1.0);
        let verdict = if longest > 50.0 { "missed" } else { "met" };
        Some(format!("measured: the longest task over 50 ms while dragging: {longest:.0} ms, wanted none: {verdict}"))
    }

    fn json(&self) -> Value {
        let figures = self.noted.iter().map(|(figure, of)| {
            let values = of.iter().map(|(name, values)| {
                let told = json!({ "median": quantile(values, 0.5), "worst": quantile(values, 1.0), "rounds": values });
                ((*name).to_owned(), told)
            });
            (figure.told().0.to_owned(), Value::Object(values.collect()))
        });
        json!({ "rounds": rounds::visits(), "moves": rounds::moves(), "figures": Value::Object(figures.collect()) })
    }
}

/// The value below which a share of the others lies (the nearest rank).
pub(crate) fn quantile(values: &[f64], share: f64) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let rank = (values.len() as f64 * share).ceil() as usize;
    values.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

#[test]
fn a_quantile_is_one_of_the_values() {
    let values: Vec<f64> = (1..=100).rev().map(f64::from).collect();
    assert_eq!([0.5, 0.99, 1.0].map(|share| quantile(&values, share)), [50.0, 99.0, 100.0]);
    assert_eq!(quantile(&[7.0], 0.99), 7.0);
}
