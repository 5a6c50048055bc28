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
        let mut letters: Vec<char> = Vec::new();
        for letter in query.chars().skip_while(|letter| letter.is_whitespace()).take(LONGEST) {
            if !letter.is_whitespace() {
                letters.push(folded(letter));
            } else if letters.last() != Some(&' ') {
                letters.push(' ');
            }
        }
        if letters.last() == Some(&' ') {
            letters.pop();
        }
        let terms: Vec<Term> = match letters[..] {
            [] => Vec::new(),
            _ => letters.split(|letter| *letter == ' ').map(|term| Term::of(term, readings)).collect(),
        };
        let (several, wordy) = (terms.len() > 1, terms.iter().all(|term| term.wordy));
        let read = if several { Read::of(&letters, readings) } else { None };
        Self {
            phrase: several.then(|| Term { literal: letters.clone(), wordy, read: None }),
            joined: read.map(|read| Term { literal: Vec::new(), wordy, read: Some(read) }),
            terms,
            letters,
        }
    }

    /// Whether it is of a script that puts spaces between words.
    pub(super) fn is_wordy(&self) -> bool {
        self.terms.iter().all(|term| term.wordy)
    }
}

impl Term {
    fn of(letters: &[char], readings: &Readings) -> Self {
        let wordy = letters.iter().all(|&letter| is_wordy(letter));
        Self { literal: letters.to_vec(), wordy, read: Read::of(letters, readings) }
    }
}

impl Read {
    /// The letters as pinyin or as zhuyin without tones; none when they are of another script or mixed.
    fn of(typed: &[char], readings: &Readings) -> Option<Self> {
        let (mut letters, mut pinyin, mut zhuyin) = (Vec::new(), true, true);
        for &letter in typed.iter().filter(|letter| !is_silent(**letter)) {
            letters.push(if letter == 'ü' { 'v' } else { letter });
            pinyin &= letter.is_ascii_lowercase() || letter == 'ü';
            zhuyin &= ZHUYIN.contains(&letter);
        }
        ((pinyin || zhuyin) && letters.len() >= FEWEST_READ).then(|| Self {
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

/// The tones as zhuyin writes them, and what stands between terms.
fn is_silent(letter: char) -> bool {
    matches!(letter, ' ' | 'ˇ'..='ˋ' | '˙')
}
