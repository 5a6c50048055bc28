//! Where each word stands in the packs, the tips with their tags, the playbook's parts: written by the build from
//! `content/catalogue.toml`.

use super::language::Language;
use crate::model::{
    Axis, Channel, Channels, Choice, Choices, Context, Cue, Group, Mark, Marks, Objection, Pair, Phase, Reason,
    Situation, Style, StyleSet, Tip, TipKind,
};

/// A section of the catalogue: each id has every word; without ids the words stand alone.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Its name, which is its file's too.
    pub name: &'static str,
    /// Its ids; none when its words stand alone.
    pub ids: &'static [&'static str],
    /// The words each id has.
    pub words: &'static [&'static str],
    /// Where its first word stands, all packs taken as one.
    pub at: usize,
}

/// A part of the playbook: one section shown in one way.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The system it belongs to, an id of the section `systems`.
    pub system: &'static str,
    /// The section whose ids are its entries.
    pub section: &'static str,
    /// How it is shown.
    pub show: Show,
    /// The texts it comes from, ids of the section `sources`; none when it is ours.
    pub sources: &'static [&'static str],
    /// Whether its ids are chips, so that an entry can be ticked for a reading.
    pub ticks: bool,
    /// The heading over it, an id of the section `parts`, where its system has several.
    pub heading: Option<&'static str>,
}

/// How a part of the playbook is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Side by side.
    Types,
    /// As types: the scales, with the sliders and their cues.
    Axes,
    /// As types: the styles, with all that is said of each and advised for it.
    Styles,
    /// The lines of the mnemonic as the source has them, as a list; an entry has what the card says and the guide adds.
    Mnemonic,
    /// To tick.
    Checks,
    /// Questions to ask oneself: a tick is a yes, what has none is named.
    Asked,
    /// To tick and score: the more the better.
    Good,
    /// To tick and score: the fewer the better.
    Bad,
    /// As a dialogue of seller and customer.
    Lines,
    /// As a dialogue in which nobody sells.
    Colleagues,
    /// Answers by style.
    Objections,
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
