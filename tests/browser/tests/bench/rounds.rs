//! How much is measured: a little in the tests, all of it by `cargo xtask bench`, which sets `SHIKE_ROUNDS`.

use std::env;

/// How often each visit is made.
pub(crate) fn visits() -> usize {
    env::var("SHIKE_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(1)
}

/// Whether all of it is measured, by itself.
pub(crate) fn is_whole() -> bool {
    visits() > 1
}

/// How often a slider is dragged all the way, and a page with ten cards is opened: each has many figures in itself.
pub(crate) fn drags() -> usize {
    visits().div_ceil(3)
}

/// How many moves a drag has.
pub(crate) fn moves() -> usize {
    if is_whole() { 1_000 } else { 60 }
}

/// After how many moves memory is looked at, first and last.
pub(crate) fn endurance() -> [usize; 2] {
    if is_whole() { [1_000, 10_000] } else { [100, 300] }
}

/// The same items, another one first each round: who comes first in a round is not always the same.
pub(crate) fn turned<T>(items: &[T], round: usize) -> impl Iterator<Item = &T> {
    let (before, after) = items.split_at(round % items.len().max(1));
    after.iter().chain(before)
}
