//! One text that is searched, letter by letter, and where a term stands in it.

use super::NAMED;
use super::query::{Read, Term};
use super::readings::{Numbers, Readings};
use std::ops::Range;

/// A text.
#[derive(Clone, Debug)]
pub(super) struct Text {
    letters: Vec<char>,
    /// How each letter is read; nothing where none is.
    read: Vec<Numbers>,
}

/// A place where a term was found.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// In characters.
    pub(super) range: Range<usize>,
    fit: Fit,
    bounds: Bounds,
}

/// How a term was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// As written, or as it is read.
    Whole,
    /// By first letters, two of them.
    TwoInitials,
    /// By more first letters, or some and some whole readings.
    Initials,
}

/// What stands around a term that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bounds {
    /// More of the same word or sentence before it, or after a word's beginning.
    Part,
    /// A Chinese text or clause begins with it; or it is a whole word of another script.
    Begins,
    /// It is all there is between two marks or ends.
    Entire,
}

/// What the text is on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    /// Another name, shown or not.
    Name,
    Sentence,
}

impl Place {
    /// How likely it is what was meant: a name before a sentence, whole before part. 1 is [`super::BY_CHANCE`].
    pub(super) fn score(&self, part: Part) -> usize {
        let name = if self.fit == Fit::Whole { 2 * NAMED } else { NAMED } + 2 * self.bounds as usize;
        match (part, self.fit) {
            (Part::Title, _) => name + 1,
            (Part::Name, _) => name,
            (Part::Sentence, Fit::Whole) => 3 + usize::from(self.bounds != Bounds::Part),
            (Part::Sentence, Fit::Initials) => 2,
            (Part::Sentence, Fit::TwoInitials) => 1,
        }
    }
}

impl Text {
    pub(super) fn of(text: &str, readings: &Readings) -> Self {
        let letters: Vec<char> = text.chars().map(folded).collect();
        let mut read = readings.of_letters(&letters);
        if read.iter().all(|[first, _]| *first == 0) {
            read.clear();
        }
        Self { letters, read }
    }

    /// Where a term stands.
    pub(super) fn places(&self, term: &Term, readings: &Readings) -> Vec<Place> {
        let mut places = Vec::new();
        let mut push = |at: usize, length: usize, fit: Fit| {
            let range = at..at + length;
            places.push(Place { bounds: self.bounds(&range, term.wordy), range, fit });
        };
        let length = term.literal.len();
        for (at, letters) in self.letters.windows(length.max(1)).enumerate() {
            if *letters == term.literal && (!term.wordy || self.begins_word(at)) {
                push(at, length, Fit::Whole);
            }
        }
        let Some(read) = &term.read else {
            return places;
        };
        for (at, _) in self.read.iter().enumerate().filter(|(_, numbers)| read.may_begin(**numbers)) {
            if let Some((length, fit)) = self.read_at(at, read, readings) {
                push(at, length, fit);
            }
        }
        places
    }

    fn begins_word(&self, at: usize) -> bool {
        at == 0 || !is_wordy(self.letters[at - 1])
    }

    /// How many characters from a place on are read as these letters. Each stands for a reading, whole or only begun with
    /// its consonant; the last one may be begun anyhow, but not if it is the only one. What of the letters is used up is
    /// held as a set of bits, so that all ways to divide them are tried at once.
    fn read_at(&self, at: usize, read: &Read, readings: &Readings) -> Option<(usize, Fit)> {
        let all = 1_u64 << read.letters.len();
        let (mut whole, mut any) = (1_u64, 1_u64);
        for (n, numbers) in self.read[at..].iter().enumerate() {
            let (mut next_whole, mut next_any) = (0, 0);
            for number in numbers.iter().filter(|number| **number > 0) {
                let (reading, initial) = readings.spelled(*number, read.zhuyin);
                for used in bits(any) {
                    let rest = &read.letters[used..];
                    let begun = n > 0 && reading.starts_with(rest);
                    if begun || rest.starts_with(reading) {
                        let used_then = 1 << (used + reading.len().min(rest.len()));
                        next_any |= used_then;
                        next_whole |= if whole & (1 << used) > 0 { used_then } else { 0 };
                    }
                    let initials = (1..=initial).filter(|length| rest.starts_with(&reading[..*length]));
                    next_any |= initials.map(|length| 1 << (used + length)).fold(0, |set, bit| set | bit);
                }
            }
            let fit = if read.letters.len() == 2 { Fit::TwoInitials } else { Fit::Initials };
            match () {
                () if next_whole & all > 0 => return Some((n + 1, Fit::Whole)),
                () if next_any & all > 0 && n > 0 => return Some((n + 1, fit)),
                () if next_any == 0 => return None,
                () => (whole, any) = (next_whole, next_any & !all),
            }
        }
        None
    }

    fn bounds(&self, range: &Range<usize>, wordy: bool) -> Bounds {
        let before = range.start.checked_sub(1).map(|at| self.letters[at]);
        let after = self.letters.get(range.end).copied();
        let edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != ' ');
        let read = self.read.get(range.start).is_some_and(|[first, _]| *first > 0);
        match wordy && !read {
            _ if edge(before) && edge(after) => Bounds::Entire,
            true if after.is_none_or(|letter| !is_wordy(letter)) => Bounds::Begins,
            false if edge(before) => Bounds::Begins,
            _ => Bounds::Part,
        }
    }

    /// The longest of the names in this text that stands in what was typed, in letters: two at least of Chinese, four of
    /// other scripts.
    pub(super) fn longest_in(&self, typed: &[char]) -> Option<usize> {
        let names = self.letters.split(|letter| !letter.is_alphanumeric() && !matches!(letter, ' ' | '’' | '-'));
        let names = names.map(|name| name.strip_prefix(&[' ']).unwrap_or(name));
        names.filter(|name| stands_in(name, typed)).map(<[char]>::len).max()
    }
}

fn stands_in(name: &[char], typed: &[char]) -> bool {
    let wordy = name.first().is_some_and(|&letter| is_wordy(letter));
    let begins = |at: usize| !wordy || at == 0 || !is_wordy(typed[at - 1]);
    let fewest = if wordy { 4 } else { 2 };
    let mut places = typed.windows(name.len().max(1)).enumerate();
    name.len() >= fewest && places.any(|(at, letters)| letters == name && begins(at))
}

fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        (bit < 64).then_some(bit)
    })
}

/// Letters and digits of scripts that put spaces between words.
pub(super) fn is_wordy(letter: char) -> bool {
    letter.is_alphanumeric()
        && !('\u{2e80}'..='\u{9fff}').contains(&letter)
        && !('\u{f900}'..='\u{faff}').contains(&letter)
}

/// One letter for one letter, so that places stay: the lower case where it is one letter too; a typed apostrophe is the
/// printed one.
pub(super) fn folded(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (letter, lower.next(), lower.next()) {
        ('\'', ..) => '’',
        (_, Some(lower), None) => lower,
        _ => letter,
    }
}
