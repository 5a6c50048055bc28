//! A pack without a fault.

use crate::fault::Fault;
use std::collections::BTreeMap;

/// A pack without a fault: every id in it is one the product knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// The language its words are in.
    pub language: String,
    /// What it is called.
    pub name: String,
    /// The words it overrides, by key.
    pub words: BTreeMap<String, String>,
    /// The further words of each cue.
    pub cues: BTreeMap<String, Vec<String>>,
    /// Its tips in order.
    pub tips: Vec<Tip>,
    /// Its dialogues in order.
    pub dialogues: Vec<Dialogue>,
    /// What its author may want to know though nothing is wrong.
    pub warnings: Vec<Fault>,
}

/// Whom something is for, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    /// The phase of the conversation.
    pub phase: String,
    /// The styles it serves; at least one.
    pub styles: Vec<String>,
    /// Where it can be done; everywhere when empty.
    pub channels: Vec<String>,
    /// The marks it is for; any customer when empty.
    pub when: Vec<String>,
    /// The marks it is wrong for.
    pub not_when: Vec<String>,
}

/// A thing to do, not to do or to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tip {
    /// `do`, `dont` or `say`.
    pub kind: String,
    /// Whom it is for, and when.
    pub tags: Tags,
    /// Its sentence.
    pub text: String,
}

/// What the seller and the customer might say in turn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dialogue {
    /// What it is called.
    pub title: String,
    /// Whom it is for, and when.
    pub tags: Tags,
    /// Its lines in turn; the seller begins.
    pub lines: Vec<String>,
}
