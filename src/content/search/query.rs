//! What was typed, as what can be looked for.

use super::readings::{Numbers, Readings};
use super::text::{folded, is_wordy};

/// How many letters of a query are looked at: the work for each key stays bounded, whatever is pasted. No more than the
/// bits of [`super::text`]'s sets less one.
const LONGEST: usize = 63;
/// The fewest letters that are taken for a reading: one fits nearly every sentence.
const FEWEST_READ: usize = 2;

/// A query.
#[derive(Debug)]
pub(super) struct Query {
    /// All of it, blanks made one space.
    pub(super) letters: Vec<char>,
    /// What stands between blanks.
    pub(super) terms: Vec<Term>,
    /// The query as it stands, if it has several terms.
    pub(super) phrase: Option<Term>,
    /// All terms as one reading, if there are several and each can be one: “tai gui”, “ㄊㄞˋ ㄍㄨㄟˋ”.
    pub(super) joined: Option<Term>,
}

/// A piece of a query.
#[derive(Clone, Debug)]
pub(super) struct Term {
    /// It as it is looked for in a text; none of it when it is looked for as a reading alone.
    pub(super) literal: Vec<char>,
    /// Whether it is of a script that puts spaces between words.
    pub(super) wordy: bool,
    /// It as a reading, if it can be one.
    pub(super) read: Option<Read>,
}

/// Letters that may be read Chinese.
#[derive(Clone, Debug)]
pub(super) struct Read {
    pub(super) letters: Vec<char>,
    /// Whether they are zhuyin, not pinyin.
    pub(super) zhuyin: bool,
    /// For each reading by its number, whether it begins with the first of the letters.
    begin: Vec<bool>,
}

impl Query {
    pub(super) fn of(query: &str, readings: &Readings) -> Self {
        let typed: String = query.trim().chars().take(LONGEST).map(folded).collect();
        let terms: Vec<&str> = typed.split_whitespace().collect();
        let letters: Vec<char> = terms.join(" ").chars().collect();
        let joined = Read::of(&terms.concat().chars().collect::<Vec<_>>(), readings);
        let several = terms.len() > 1;
        let wordy = letters.first().is_some_and(|&letter| is_wordy(letter));
        Self {
            terms: terms.into_iter().map(|term| Term::of(term.chars().collect(), readings)).collect(),
            phrase: several.then(|| Term { literal: letters.clone(), wordy, read: None }),
            joined: joined.filter(|_| several).map(|read| Term { literal: Vec::new(), wordy, read: Some(read) }),
            letters,
        }
    }

    /// Whether it is of a script that puts spaces between words.
    pub(super) fn is_wordy(&self) -> bool {
        self.terms.iter().all(|term| term.wordy)
    }
}

impl Term {
    fn of(literal: Vec<char>, readings: &Readings) -> Self {
        Self { wordy: literal.iter().all(|&letter| is_wordy(letter)), read: Read::of(&literal, readings), literal }
    }
}

impl Read {
    /// The letters as pinyin or as zhuyin without tones; none when they are of another script or mixed.
    fn of(typed: &[char], readings: &Readings) -> Option<Self> {
        let letters: Vec<char> = typed
            .iter()
            .filter(|letter| !TONES.contains(letter))
            .map(|&letter| if letter == 'ü' { 'v' } else { letter })
            .collect();
        let zhuyin = letters.iter().all(|letter| ZHUYIN.contains(letter));
        let read = zhuyin || letters.iter().all(char::is_ascii_lowercase);
        (read && letters.len() >= FEWEST_READ).then(|| Self {
            begin: readings.beginning_with(letters[0], zhuyin),
            letters,
            zhuyin,
        })
    }

    /// Whether a character that is read so can be the first.
    pub(super) fn may_begin(&self, numbers: Numbers) -> bool {
        numbers.into_iter().any(|number| self.begin[usize::from(number)])
    }
}

const ZHUYIN: std::ops::RangeInclusive<char> = 'ㄅ'..='ㄩ';
/// The tones as zhuyin writes them; the first is seldom written.
const TONES: [char; 5] = ['ˉ', 'ˊ', 'ˇ', 'ˋ', '˙'];
