//! One language's words.

use super::tables::{
    DialsWord, HASH, LENGTH, MnemonicsWord, PhasesWord, ReasonsWord, StylesWord, TIPS_AT, TensionWord, UiWord, dials,
    mnemonics, phases, reasons, styles, tension, ui,
};
use crate::model::{Axis, Phase, Reason, Situation, Style};
use std::fmt;
use std::rc::Rc;

/// A word or sentence, cheap to clone.
pub type Text = Rc<str>;

/// Every word of one language, in the order of the build's tables.
#[derive(Clone, Debug)]
pub struct Pack(Rc<[Text]>);

/// The words are of another build than the product: using them would show wrong words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherBuild;

impl fmt::Display for OtherBuild {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words: of another build than the program; load both again")
    }
}

impl std::error::Error for OtherBuild {}

impl Pack {
    /// A pack of `words`, item 0 being the hash of the catalogue they were made with.
    ///
    /// # Errors
    /// [`OtherBuild`] when the hash or the number of words is not this build's.
    pub fn new(words: Vec<Text>) -> Result<Self, OtherBuild> {
        let ours = words.len() == LENGTH && &*words[0] == HASH;
        if ours { Ok(Self(words.into())) } else { Err(OtherBuild) }
    }

    /// A word of the screen.
    pub fn ui(&self, word: UiWord) -> Text {
        self.at(ui(word))
    }

    /// A word of the slider for `axis`.
    pub fn dial(&self, axis: Axis, word: DialsWord) -> Text {
        self.at(dials(axis, word))
    }

    /// A word of `style`.
    pub fn style(&self, style: Style, word: StylesWord) -> Text {
        self.at(styles(style, word))
    }

    /// A word of the mnemonic's line for `situation`.
    pub fn mnemonic(&self, situation: Situation, word: MnemonicsWord) -> Text {
        self.at(mnemonics(situation, word))
    }

    /// Why a line of the mnemonic is shown.
    pub fn reason(&self, reason: Reason) -> Text {
        self.at(reasons(reason, ReasonsWord::Text))
    }

    /// A word for the upset customer.
    pub fn tension(&self, word: TensionWord) -> Text {
        self.at(tension(word))
    }

    /// The name of `phase`.
    pub fn phase(&self, phase: Phase) -> Text {
        self.at(phases(phase, PhasesWord::Name))
    }

    /// The sentence of the tip at `position` of [`TIPS`](super::tables::TIPS).
    pub fn tip(&self, position: usize) -> Text {
        self.at(TIPS_AT + position)
    }

    fn at(&self, position: usize) -> Text {
        self.0[position].clone()
    }
}

impl PartialEq for Pack {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
