//! The rows of a bench's table: how long each is measured, and the counts that it is named by.

use divan::Divan;
use std::fmt;
use std::time::Duration;

/// How long one row is measured: long enough for steady medians, short enough for all of them to end soon.
const LEAST: Duration = Duration::from_millis(100);
const MOST: Duration = Duration::from_millis(400);

/// Measures every row of a bench.
pub(crate) fn measure() {
    Divan::from_args().min_time(LEAST).max_time(MOST).main();
}

/// What a row is measured with, named by the counts that its cost may grow with.
#[derive(Clone, Debug)]
pub(crate) struct Row<T> {
    /// What it is measured with.
    pub(crate) with: T,
    counts: String,
}

impl<T> Row<T> {
    /// A row of that name.
    pub(crate) fn new(with: T, counts: String) -> Self {
        Self { with, counts }
    }
}

impl<T> fmt::Display for Row<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.counts)
    }
}
