//! All words of one language: what the playbook and its search read.

use super::keys::key;
use super::pack::OtherBuild;
use super::tables::{BOOK, CARD, HASH, LENGTH, PARTS, Part, Section, Show, TIPS, TIPS_AT};
use crate::model::Tip;

/// The section of the lines of the mnemonic as the source has them.
const SAYINGS: &str = "sayings";

/// All words of one language, and what its search knows beside them.
#[derive(Clone, Debug)]
pub struct Book {
    words: Vec<String>,
    synonyms: String,
    readings: String,
}

/// A thing the playbook tells of: one id of the section of one part.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The part it stands in.
    pub part: &'static Part,
    /// The part's section.
    pub section: &'static Section,
    /// Its id.
    pub id: &'static str,
}

impl Entry {
    /// Every entry, in the order of the playbook.
    pub fn all() -> impl Iterator<Item = Self> {
        let of = |part: &'static Part| {
            let section = Section::named(part.section).into_iter();
            section.flat_map(move |section| section.ids.iter().map(move |id| Self { part, section, id }))
        };
        PARTS.iter().flat_map(of)
    }

    /// The entry at a path such as `behaviours/haughty`.
    pub fn at(path: &str) -> Option<Self> {
        let (section, id) = path.split_once('/')?;
        Self::all().find(|entry| entry.part.section == section && entry.id == id)
    }

    /// The first entry of this id: what a tip's reason leads to. Those that can be ticked come first, then the styles.
    pub fn named(id: &str) -> Option<Self> {
        let ticks = Self::all().find(|entry| entry.part.ticks && entry.id == id);
        ticks.or_else(|| Self::all().find(|entry| entry.part.show == Show::Styles && entry.id == id))
    }

    /// Its path.
    pub fn path(&self) -> String {
        format!("{}/{}", self.part.section, self.id)
    }

    /// Where its words stand, in order: the first is its name. A line of the mnemonic is first the source's, then the
    /// card's, and what the guide adds follows.
    pub fn places(&self) -> Vec<(&'static str, usize)> {
        let of = |section: &'static Section| {
            let word = move |word: &&'static str| Some((*word, section.place(self.id, word)?));
            section.words.iter().filter_map(word).collect::<Vec<_>>()
        };
        if self.part.show != Show::Mnemonic {
            return of(self.section);
        }
        let sections = [Section::named(SAYINGS), Some(self.section), Section::named("meanings")];
        sections.into_iter().flatten().flat_map(of).collect()
    }
}

impl Book {
    /// The words of the three packs as they were fetched. The playbook's pack ends with two items more: the synonyms and
    /// the readings.
    ///
    /// # Errors
    /// [`OtherBuild`] when a hash or a number of words is not this build's.
    pub fn new([card, guide, mut book]: [Vec<String>; 3]) -> Result<Self, OtherBuild> {
        let readings = book.pop().unwrap_or_default();
        let synonyms = book.pop().unwrap_or_default();
        let lengths = [CARD, BOOK - CARD + 1, LENGTH - BOOK + 1];
        let packs = [card, guide, book];
        let ours = |(pack, length): (&Vec<String>, usize)| pack.len() == length && pack[0] == HASH;
        if !packs.iter().zip(lengths).all(ours) {
            return Err(OtherBuild);
        }
        let words = packs.into_iter().enumerate().flat_map(|(n, pack)| pack.into_iter().skip(usize::from(n > 0)));
        Ok(Self { words: words.collect(), synonyms, readings })
    }

    /// The word at a place, all packs taken as one.
    pub fn at(&self, place: usize) -> &str {
        self.words.get(place).map_or("", String::as_str)
    }

    /// A word by its names; for a section whose words stand alone `id` is empty. None where there is no such word.
    pub fn word(&self, section: &str, id: &str, word: &str) -> Option<&str> {
        Some(self.at(Section::named(section)?.place(id, word)?))
    }

    /// A word of the playbook's own, with its gaps filled.
    pub fn label(&self, word: &str, gaps: &[(&str, &str)]) -> String {
        super::fill(self.word("book", "", word).unwrap_or_default(), gaps).to_string()
    }

    /// An entry's name. Of a line of the mnemonic it is the line as the source has it.
    pub fn name(&self, entry: &Entry) -> &str {
        let word = match entry.part.show {
            Show::Mnemonic => return self.word(SAYINGS, entry.id, "saying").unwrap_or_default(),
            Show::Objections => "chip",
            Show::Types | Show::Axes | Show::Styles | Show::Checks | Show::Asked | Show::Good | Show::Bad => "name",
            Show::Lines | Show::Colleagues => "name",
        };
        entry.section.place(entry.id, word).map_or("", |place| self.at(place))
    }

    /// The tips with their sentences.
    pub fn tips(&self) -> impl Iterator<Item = (&'static Tip, usize, &str)> {
        TIPS.iter().enumerate().map(|(n, tip)| (tip, TIPS_AT + n, self.at(TIPS_AT + n)))
    }

    /// How this language's Chinese characters are read: on the first line each reading before the characters that have it,
    /// then a line for each word that is read otherwise.
    pub fn readings(&self) -> &str {
        &self.readings
    }

    /// What people type for what the playbook calls otherwise: a line for each page it leads to, first of the systems, then
    /// of the entries, in order; with tabs between the words.
    pub fn synonyms(&self) -> &str {
        &self.synonyms
    }

    /// The playbook's pack ends with these.
    pub fn ending(&self) -> [String; 2] {
        [self.synonyms.clone(), self.readings.clone()]
    }

    /// Every word with its key.
    pub fn keyed(&self) -> impl Iterator<Item = (String, &str)> {
        (1..LENGTH).filter_map(|place| Some((key(place)?, self.at(place))))
    }
}
