//! The words by name: `tips.conclusion-first`, `styles.driver.name`. Only what speaks of words by name carries these.

use super::tables::{LENGTH, SECTIONS, Section, TIP_IDS, TIPS_AT};

impl Section {
    /// How many words it has.
    pub const fn len(&self) -> usize {
        if self.ids.is_empty() { self.words.len() } else { self.ids.len() * self.words.len() }
    }

    /// Whether it has no word.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The section of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        SECTIONS.iter().find(|section| section.name == name)
    }

    /// Where `word` of `id` stands, all packs taken as one; for a section whose words stand alone `id` is empty.
    pub fn place(&self, id: &str, word: &str) -> Option<usize> {
        let row = if self.ids.is_empty() { 0 } else { self.ids.iter().position(|known| *known == id)? };
        let column = self.words.iter().position(|known| *known == word)?;
        Some(self.at + row * self.words.len() + column)
    }

    fn key(&self, at: usize) -> String {
        let word = self.words[at % self.words.len()];
        match self.ids.get(at / self.words.len()) {
            Some(id) => format!("{}.{id}.{word}", self.name),
            None => format!("{}.{word}", self.name),
        }
    }
}

/// The key of the word at `place` of all packs taken as one; none at 0, where the hash stands, nor beyond the last.
pub fn key(place: usize) -> Option<String> {
    let tip = place.checked_sub(TIPS_AT).and_then(|n| TIP_IDS.get(n)).map(|id| format!("tips.{id}"));
    tip.or_else(|| {
        let section = SECTIONS.iter().find(|section| (section.at..section.at + section.len()).contains(&place))?;
        Some(section.key(place - section.at))
    })
}

/// Every key in the order of the packs, without their hashes.
pub fn keys() -> impl Iterator<Item = String> {
    (1..LENGTH).filter_map(key)
}
