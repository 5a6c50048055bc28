//! Finding words while they are typed: Chinese by any part of a sentence or by the first letters of its characters,
//! other scripts by the beginnings of words.

use std::ops::Range;

/// What can be found, each document in the order it was given.
#[derive(Clone, Debug)]
pub struct Index {
    documents: Vec<Document>,
}

/// Some texts that belong together, the first of them the title.
#[derive(Clone, Debug)]
struct Document(Vec<Indexed>);

/// A text, letter by letter.
#[derive(Clone, Debug)]
struct Indexed {
    letters: Vec<char>,
    /// For each letter the set of the letters a to z that it begins with when spoken, as bits; 0 when it is none.
    spoken: Vec<u32>,
}

/// A document that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which document.
    pub document: usize,
    /// Which of its texts shows it best.
    pub text: usize,
    /// What was found in the title, in characters.
    pub in_title: Vec<Range<usize>>,
    /// What was found in that text, in characters.
    pub in_text: Vec<Range<usize>>,
}

/// The fewest letters that are taken for the beginnings of Chinese characters: one fits nearly every sentence.
const FEWEST_SPOKEN: usize = 2;

impl Index {
    /// An index of documents, each a list of texts with the title first. `initials` are characters in order, each with
    /// the letters after it that it begins with when spoken.
    pub fn of<'a>(documents: impl IntoIterator<Item = Vec<&'a str>>, initials: &str) -> Self {
        let spoken = spoken(initials);
        let indexed = |text: &str| {
            let letters: Vec<char> = text.chars().map(folded).collect();
            let spoken = letters.iter().map(|&letter| letters_of(letter, &spoken)).collect();
            Indexed { letters, spoken }
        };
        let document = |texts: Vec<&str>| Document(texts.into_iter().map(indexed).collect());
        Self { documents: documents.into_iter().map(document).collect() }
    }

    /// The documents in which every term of the query is found: those with most terms in the title first, else in
    /// order. None for a blank query.
    pub fn search(&self, query: &str) -> Vec<Found> {
        let terms: Vec<Vec<char>> = query.split_whitespace().map(|term| term.chars().map(folded).collect()).collect();
        if terms.is_empty() {
            return Vec::new();
        }
        let found = |(n, document): (usize, &Document)| document.find(&terms).map(|(rank, found)| (rank, found(n)));
        let mut ranks: Vec<Vec<Found>> = vec![Vec::new(); terms.len() + 1];
        for (rank, found) in self.documents.iter().enumerate().filter_map(found) {
            ranks[rank].push(found);
        }
        ranks.into_iter().rev().flatten().collect()
    }
}

impl Document {
    /// How many terms the title has, and what was found, when every term is somewhere.
    fn find(&self, terms: &[Vec<char>]) -> Option<(usize, impl Fn(usize) -> Found + use<>)> {
        let places: Vec<Vec<Vec<Range<usize>>>> =
            self.0.iter().map(|text| terms.iter().map(|term| text.places(term)).collect()).collect();
        let everywhere = (0..terms.len()).all(|term| places.iter().any(|text| !text[term].is_empty()));
        if !everywhere {
            return None;
        }
        let count = |text: &Vec<Vec<Range<usize>>>| text.iter().filter(|places| !places.is_empty()).count();
        // Of equals the first: a title that has it all is shown with the sentence after it.
        let body = (1..places.len()).rev().max_by_key(|&n| count(&places[n])).unwrap_or(0);
        let flat = |text: &Vec<Vec<Range<usize>>>| merged(text.iter().flatten().cloned().collect());
        let (in_title, in_text) = (flat(&places[0]), flat(&places[body]));
        let rank = count(&places[0]);
        Some((rank, move |document| Found {
            document,
            text: body,
            in_title: in_title.clone(),
            in_text: in_text.clone(),
        }))
    }
}

impl Indexed {
    /// Where a term is found, in characters.
    fn places(&self, term: &[char]) -> Vec<Range<usize>> {
        let latin = term.iter().all(|&letter| is_wordy(letter));
        let starts = 0..(self.letters.len() + 1).saturating_sub(term.len());
        let fits = |&at: &usize| {
            let literal = self.letters[at..at + term.len()] == *term && (!latin || self.begins_word(at));
            literal || latin && term.len() >= FEWEST_SPOKEN && self.is_spoken(at, term)
        };
        starts.filter(fits).map(|at| at..at + term.len()).collect()
    }

    fn begins_word(&self, at: usize) -> bool {
        at == 0 || !is_wordy(self.letters[at - 1])
    }

    fn is_spoken(&self, at: usize, term: &[char]) -> bool {
        term.iter().zip(&self.spoken[at..]).all(|(&letter, spoken)| spoken & bit(letter) != 0)
    }
}

/// Letters and digits of scripts that put spaces between words.
fn is_wordy(letter: char) -> bool {
    letter.is_alphanumeric()
        && !('\u{2e80}'..='\u{9fff}').contains(&letter)
        && !('\u{f900}'..='\u{faff}').contains(&letter)
}

/// One letter for one letter, so that places stay: the lower case where it is one letter too; a typed apostrophe is the
/// printed one.
fn folded(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (letter, lower.next(), lower.next()) {
        ('\'', ..) => '’',
        (_, Some(lower), None) => lower,
        _ => letter,
    }
}

fn bit(letter: char) -> u32 {
    if letter.is_ascii_lowercase() { 1 << (letter as u32 - 'a' as u32) } else { 0 }
}

/// The characters in order, each with its letters as bits.
fn spoken(initials: &str) -> Vec<(char, u32)> {
    let mut all: Vec<(char, u32)> = Vec::new();
    for letter in initials.chars() {
        match all.last_mut().filter(|_| letter.is_ascii_lowercase()) {
            Some((_, letters)) => *letters |= bit(letter),
            None => all.push((letter, 0)),
        }
    }
    all
}

/// The letters that a character begins with when spoken.
fn letters_of(character: char, spoken: &[(char, u32)]) -> u32 {
    spoken.binary_search_by_key(&character, |(known, _)| *known).map_or(0, |at| spoken[at].1)
}

/// The ranges made one where they touch. They come term by term, each in order, so the next by place is taken each time.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    while let Some(first) = (0..ranges.len()).min_by_key(|&n| ranges[n].start) {
        let range = ranges.remove(first);
        match out.last_mut().filter(|last| last.end >= range.start) {
            Some(last) => last.end = last.end.max(range.end),
            None => out.push(range),
        }
    }
    out
}
