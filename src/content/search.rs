//! Finding words while they are typed: Chinese by any part of a sentence or as it is read, in pinyin or zhuyin, whole or
//! begun; other scripts by the beginnings of words; and an entry by what people say in place of its name.

mod query;
mod readings;
mod text;

use query::{Query, Term};
use readings::Readings;
use std::ops::Range;
use text::{Part, Place, Text};

/// What can be found, each document in the order it was given.
#[derive(Clone, Debug)]
pub struct Index {
    documents: Vec<Document>,
    readings: Readings,
}

/// What belongs together to be found: the texts of a page.
#[derive(Clone, Debug, Default)]
pub struct Texts<'a> {
    /// What is shown, the title first; an empty title is not searched.
    pub shown: Vec<&'a str>,
    /// How many of these, from the first, are names: what is found in one counts more than in a sentence.
    pub names: usize,
    /// Words that lead here and are shown nowhere.
    pub synonyms: Vec<&'a str>,
}

impl<'a> From<Vec<&'a str>> for Texts<'a> {
    /// A title and sentences.
    fn from(shown: Vec<&'a str>) -> Self {
        Self { shown, names: 1, synonyms: Vec::new() }
    }
}

#[derive(Clone, Debug)]
struct Document {
    shown: Vec<Text>,
    names: usize,
    synonyms: Vec<Text>,
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

/// The score of a term found by nothing but two first letters in a sentence: they fit many by chance.
const BY_CHANCE: usize = 1;
/// The least score of a query of which a term was found in a name: more than all terms of one come to in sentences.
const NAMED: usize = 200;

impl Index {
    /// An index of documents. `readings` are as the playbook's pack has them: first each reading before the characters that
    /// have it, then a line for each word that is read otherwise.
    pub fn of<'a, T: Into<Texts<'a>>>(documents: impl IntoIterator<Item = T>, readings: &str) -> Self {
        let readings = Readings::of(readings);
        let documents = documents.into_iter().map(|texts| Document::of(texts.into(), &readings)).collect();
        Self { documents, readings }
    }

    /// The documents in which every term of the query is found, those first whose name or synonym it is, then those that
    /// have it in one, then those that have it in a sentence. If no name has it, those too whose name or synonym stands in
    /// the query. None for a blank query.
    pub fn search(&self, query: &str) -> Vec<Found> {
        let query = Query::of(query, &self.readings);
        let mut found = self.ranked(&|document| document.find_as_one(&query, &self.readings));
        if found.is_empty() {
            found = self.ranked(&|document| document.find_any(&query, &self.readings));
        }
        if found.first().is_none_or(|(score, _)| *score < NAMED) {
            let named = self.ranked(&|document| document.named_in(&query));
            // Words that stand together in a Chinese sentence were meant together; English words may be far apart.
            found = if query.is_wordy() { united(named, found) } else { united(found, named) };
        }
        found.into_iter().map(|(_, found)| found).collect()
    }

    /// What is found, the highest score first, else in order.
    fn ranked(&self, find: &dyn Fn(&Document) -> Option<(usize, Found)>) -> Vec<(usize, Found)> {
        let documents = self.documents.iter().enumerate();
        let numbered = |(n, document)| find(document).map(|(score, found)| (score, Found { document: n, ..found }));
        let mut rest: Vec<(usize, Found)> = documents.filter_map(numbered).collect();
        // There are few scores: this is less code than the standard sort.
        let mut ranked: Vec<(usize, Found)> = Vec::new();
        while let Some(best) = rest.iter().map(|(score, _)| *score).max() {
            if best <= BY_CHANCE && !ranked.is_empty() {
                break;
            }
            ranked.extend(rest.iter().filter(|(score, _)| *score == best).cloned());
            rest.retain(|(score, _)| *score != best);
        }
        ranked
    }
}

/// All of the first, then what of the second is not among them.
fn united(mut first: Vec<(usize, Found)>, second: Vec<(usize, Found)>) -> Vec<(usize, Found)> {
    for more in second {
        if first.iter().all(|(_, found)| found.document != more.1.document) {
            first.push(more);
        }
    }
    first
}

impl Document {
    fn of(texts: Texts<'_>, readings: &Readings) -> Self {
        let Texts { shown, names, synonyms } = texts;
        let text = |text: &str| Text::of(text, readings);
        let [shown, synonyms] = [shown, synonyms].map(|texts| texts.into_iter().map(text).collect());
        Self { shown, names, synonyms }
    }

    /// How well it is found by all terms as one reading.
    fn find_as_one(&self, query: &Query, readings: &Readings) -> Option<(usize, Found)> {
        self.find(std::slice::from_ref(query.joined.as_ref()?), readings)
    }

    /// How well it is found by all terms, or better by the query as it stands.
    fn find_any(&self, query: &Query, readings: &Readings) -> Option<(usize, Found)> {
        let phrase = query.phrase.as_ref().and_then(|phrase| self.find(std::slice::from_ref(phrase), readings));
        let whole = phrase.map(|(score, found)| (score * query.terms.len() + 1, found));
        whole.or_else(|| self.find(&query.terms, readings))
    }

    /// How well it is found, and where, when every term is somewhere.
    fn find(&self, terms: &[Term], readings: &Readings) -> Option<(usize, Found)> {
        let best = |part: Part, places: &[Place]| places.iter().map(|place| place.score(part)).max();
        let mut found: Vec<(usize, Vec<Range<usize>>)> = vec![Default::default(); self.shown.len()];
        let mut sum = 0;
        for term in terms {
            let mut score =
                self.synonyms.iter().filter_map(|text| best(Part::Name, &text.places(term, readings))).max();
            for (n, text) in self.shown.iter().enumerate() {
                let places = text.places(term, readings);
                score = score.max(best(self.part(n), &places));
                found[n].0 += usize::from(!places.is_empty());
                found[n].1.extend(places.into_iter().map(|place| place.range));
            }
            sum += score?;
        }
        // Of equals the first: a title that has it all is shown with the sentence after it.
        let text = (1..found.len()).rev().max_by_key(|&n| found[n].0).unwrap_or(0);
        let marked = |n: usize| merged(found.get(n).map(|(_, ranges)| ranges.clone()).unwrap_or_default());
        (!terms.is_empty()).then(|| (sum, Found { document: 0, text, in_title: marked(0), in_text: marked(text) }))
    }

    /// What the n-th text shown is.
    fn part(&self, n: usize) -> Part {
        match n {
            0 => Part::Title,
            n if n < self.names => Part::Name,
            _ => Part::Sentence,
        }
    }

    /// How much of a query is a name or a synonym of this document, when one stands in it.
    fn named_in(&self, query: &Query) -> Option<(usize, Found)> {
        let names = self.shown.iter().take(self.names).chain(&self.synonyms);
        let longest = names.filter_map(|name| name.longest_in(&query.letters)).max()?;
        let text = usize::from(self.shown.len() > 1);
        Some((longest, Found { document: 0, text, in_title: Vec::new(), in_text: Vec::new() }))
    }
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
