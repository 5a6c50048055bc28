//! How much a pack may hold: what the checker refuses and the schema says.

/// The version of the format.
pub(crate) const VERSION: u64 = 1;
/// The size of a file, in bytes.
pub(crate) const MOST_BYTES: usize = 1_000_000;
/// How many brackets may stand around something.
pub(crate) const MOST_DEPTH: usize = 8;
/// How many faults are told: a file that has more is something else than a pack.
pub(crate) const MOST_FAULTS: usize = 1000;
/// The pack's name, in characters, as everything below.
pub(crate) const NAME: usize = 40;
/// A word may be twice as long as ours, and always this long.
pub(crate) const WORD: usize = 12;
/// A further word for a cue.
pub(crate) const CUE: usize = 12;
/// How many further words a cue may get.
pub(crate) const CUES: usize = 3;
/// A tip's sentence.
pub(crate) const TIP: usize = 120;
/// How many tips.
pub(crate) const TIPS: usize = 200;
/// A dialogue's title.
pub(crate) const TITLE: usize = 30;
/// A line of a dialogue.
pub(crate) const LINE: usize = 120;
/// How many lines a dialogue has at least: one of each.
pub(crate) const FEWEST_LINES: usize = 2;
/// How many lines a dialogue has at most.
pub(crate) const LINES: usize = 12;
/// How many dialogues.
pub(crate) const DIALOGUES: usize = 50;

/// How long a word may be that stands for `ours`.
pub(crate) fn word(ours: &str) -> usize {
    (2 * ours.chars().count()).max(WORD)
}
