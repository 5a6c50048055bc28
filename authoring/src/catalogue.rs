//! The catalogue: which words there are, in which order, and what each tip is for. No language.

use crate::fault::{Fault, Faults};
use crate::shelf::Shelf;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The catalogue's file in `content/`.
pub const FILE: &str = "catalogue.toml";
/// The section whose words are written into the page by the build, not into the packs.
pub const BOOT: &str = "boot";
/// The section whose words only scripts say, around the card: a file of its own, where each stands under its key.
pub const PAGE: &str = "page";
/// The file of a language that holds the tips' sentences.
pub const TIPS: &str = "tips";
/// The one thing beside a situation that a tip can be wrong in.
pub(crate) const TENSION: &str = "tension";
const KINDS: [&str; 3] = ["do", "dont", "say"];
/// How a part of the playbook can be shown.
pub const SHOWN: [&str; 11] =
    ["types", "axes", "styles", "mnemonic", "checks", "asked", "good", "bad", "lines", "colleagues", "objections"];

/// A group of words: every id has every word; without ids the words stand alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The ids, empty for a section that has only words.
    #[serde(default)]
    pub ids: Vec<String>,
    /// The words each id has.
    pub words: Vec<String>,
    /// Which pack the words stand in.
    #[serde(default)]
    pub pack: Shelf,
}

impl Section {
    /// The keys of this section in order, as they stand in a language's file.
    pub fn keys(&self) -> Vec<String> {
        if self.ids.is_empty() {
            return self.words.clone();
        }
        let of = |id: &String| self.words.iter().map(move |word| format!("{id}.{word}")).collect::<Vec<_>>();
        self.ids.iter().flat_map(of).collect()
    }
}

/// A thing to do, not to do or to say, with its tags.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tip {
    /// Its key in `tips.toml`.
    pub id: String,
    /// `do`, `dont` or `say`.
    pub kind: String,
    /// An id of the section `phases`.
    pub phase: String,
    /// Ids of the section `styles`: the styles this tip serves.
    pub styles: Vec<String>,
    /// Ids of the section `channels`: where it can be done; all of them when left out.
    #[serde(default)]
    pub channels: Vec<String>,
    /// Ids of the section `mnemonics`, or `tension`: the situations in which it is wrong.
    #[serde(default, rename = "not-when")]
    pub not_when: Vec<String>,
    /// Ids of the section `choices`: what the customer may have chosen that this tip would break.
    #[serde(default)]
    pub breaks: Vec<String>,
    /// The pack its sentence stands in: the card's or the guide's.
    #[serde(default)]
    pub pack: Shelf,
}

/// A part of the playbook: the words of one section, shown in one way.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// An id of the section `systems`.
    pub system: String,
    /// The section whose ids are the part's entries.
    pub section: String,
    /// How it is shown: one of [`SHOWN`]; the catalogue says what each is.
    pub show: String,
    /// Ids of the section `sources`: the texts it comes from; none when it is ours.
    pub sources: Vec<String>,
    /// Whether its ids are chips, so that an entry can be ticked for a reading.
    #[serde(default)]
    pub ticks: bool,
    /// An id of the section `parts`: the heading over it, where a system has several.
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(default)]
    tip: Vec<Tip>,
    #[serde(default)]
    part: Vec<Part>,
    #[serde(flatten)]
    sections: BTreeMap<String, Section>,
}

/// Every id the product can speak of.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The sections of the packs by name, without [`BOOT`] and [`PAGE`].
    pub sections: BTreeMap<String, Section>,
    /// The words written into the page itself.
    pub boot: Section,
    /// The words of the page around the card.
    pub page: Section,
    /// The tips in the author's order: the first of a kind is the most important.
    pub tips: Vec<Tip>,
    /// The parts of the playbook in order.
    pub parts: Vec<Part>,
}

impl Catalogue {
    /// Reads and checks `catalogue.toml` in the folder `content`.
    ///
    /// # Errors
    /// Every fault found, each naming the key.
    pub fn read(content: &Path) -> Result<Self, Faults> {
        let whole = |problem: String| Faults(vec![Fault::new(FILE, "", problem)]);
        let text = std::fs::read_to_string(content.join(FILE)).map_err(|e| whole(format!("cannot be read: {e}")))?;
        Self::parse(&text)
    }

    /// Checks a catalogue's text.
    ///
    /// # Errors
    /// Every fault found, each naming the key.
    pub fn parse(text: &str) -> Result<Self, Faults> {
        let whole = |problem: String| Faults(vec![Fault::new(FILE, "", problem)]);
        let Raw { tip, part, mut sections } = toml::from_str(text).map_err(|e| whole(e.to_string()))?;
        let mut take = |name| sections.remove(name).ok_or_else(|| whole(format!("the section [{name}] is missing")));
        let (boot, page) = (take(BOOT)?, take(PAGE)?);
        let mut catalogue = Self { sections, boot, page, tips: tip, parts: part };
        // Stable: among those of one pack the author's order stays.
        catalogue.tips.sort_by_key(|tip| tip.pack);
        Faults::none_or(catalogue.faults())?;
        Ok(catalogue)
    }

    /// The keys of all packs in order, as `(file, key)`; item 0 of a pack, the hash, is not among them. Each pack has
    /// its sections, then its tips, but the guide's tips come first, so that all tips stand together.
    pub fn keys(&self) -> Vec<(String, String)> {
        let tips = self.tips.iter().map(|tip| (TIPS.to_owned(), tip.id.clone()));
        let section = |(name, section): (&String, &Section)| {
            let name = name.clone();
            section.keys().into_iter().map(move |key| (name.clone(), key)).collect::<Vec<_>>()
        };
        let [card, guide, book] = Shelf::ALL.map(|shelf| self.sections(shelf).flat_map(section));
        card.chain(tips).chain(guide).chain(book).collect()
    }

    /// The sections of a pack.
    pub fn sections(&self, shelf: Shelf) -> impl Iterator<Item = (&String, &Section)> {
        self.sections.iter().filter(move |(_, section)| section.pack == shelf)
    }

    /// How many keys stand in each pack.
    pub fn lengths(&self) -> [usize; 3] {
        Shelf::ALL.map(|shelf| {
            let words: usize = self.sections(shelf).map(|(_, section)| section.keys().len()).sum();
            words + self.tips.iter().filter(|tip| tip.pack == shelf).count()
        })
    }

    /// The hash of the keys and their order, in 16 hexadecimal digits: item 0 of every pack.
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for (file, key) in self.keys() {
            hasher.update(format!("{file}.{key}\n"));
        }
        hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = self.tips.iter().flat_map(|tip| self.tip_faults(tip)).collect();
        let mut seen = BTreeSet::new();
        for (file, key) in self.keys() {
            if !seen.insert((file.clone(), key.clone())) {
                faults.push(Fault::new(FILE, format!("{file}.{key}"), "stands twice; keep one"));
            }
        }
        faults.extend(self.parts.iter().flat_map(|part| self.part_faults(part)));
        if self.sections.contains_key(TIPS) {
            faults.push(Fault::new(FILE, TIPS, "is the name of the tips' own file; name the section otherwise"));
        }
        faults
    }

    fn part_faults(&self, part: &Part) -> Vec<Fault> {
        let key = format!("part.{}", part.section);
        let ids = |name: &str| self.sections.get(name).map(|section| section.ids.as_slice()).unwrap_or_default();
        let mut faults = Vec::new();
        if ids(&part.section).is_empty() {
            faults.push(Fault::new(FILE, &key, "is not a section with ids"));
        }
        if !SHOWN.contains(&part.show.as_str()) {
            faults.push(Fault::new(FILE, &key, format!("show is “{}”; use {}", part.show, SHOWN.join(", "))));
        }
        let named = [("systems", &part.system)].into_iter().chain(part.sources.iter().map(|id| ("sources", id)));
        for (section, id) in named.chain(part.heading.iter().map(|id| ("parts", id))) {
            if !ids(section).contains(id) {
                faults.push(Fault::new(FILE, &key, format!("“{id}” is not an id of [{section}]")));
            }
        }
        faults
    }

    fn tip_faults(&self, tip: &Tip) -> Vec<Fault> {
        let key = format!("tip.{}", tip.id);
        let known = |section: &str, id: &String| self.sections.get(section).is_some_and(|s| s.ids.contains(id));
        let mut faults = Vec::new();
        if !KINDS.contains(&tip.kind.as_str()) {
            faults.push(Fault::new(FILE, &key, format!("kind is “{}”; use do, dont or say", tip.kind)));
        }
        if !known("phases", &tip.phase) {
            faults.push(Fault::new(FILE, &key, format!("phase “{}” is not an id of [phases]", tip.phase)));
        }
        if tip.styles.is_empty() {
            faults.push(Fault::new(FILE, &key, "serves no style; name at least one"));
        }
        let tags = [
            ("style", &tip.styles, "styles"),
            ("channel", &tip.channels, "channels"),
            ("choice", &tip.breaks, "choices"),
        ];
        for (tag, ids, section) in tags {
            for id in ids.iter().filter(|id| !known(section, id)) {
                faults.push(Fault::new(FILE, &key, format!("{tag} “{id}” is not an id of [{section}]")));
            }
        }
        if tip.pack == Shelf::Book {
            faults.push(Fault::new(FILE, &key, "cannot stand in the playbook's pack; use card or guide"));
        }
        for id in tip.not_when.iter().filter(|id| *id != TENSION && !known("mnemonics", id)) {
            faults.push(Fault::new(FILE, &key, format!("not-when “{id}” is neither an id of [mnemonics] nor tension")));
        }
        faults
    }
}
