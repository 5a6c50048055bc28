//! One language's words.

use super::gaps::fill;
use super::tables::{
    ChannelsWord, ChoicesWord, CuesWord, DialsWord, FIRST, HASH, LENGTH, MeaningsWord, MnemonicsWord, NotesWord,
    OwnWord, PairsWord, PhasesWord, PortraitsWord, ReasonsWord, StylesWord, TIPS_AT, TensionWord, UiWord, channels,
    choices, cues, dials, meanings, mnemonics, notes, own, pairs, phases, portraits, reasons, styles, tension, ui,
};
use crate::model::{Axis, Channel, Choice, Cue, Pair, Phase, Reason, Situation, Style, What};
use std::fmt;
use std::rc::Rc;

/// A word or sentence, cheap to clone.
pub type Text = Rc<str>;

/// The words of one language, in the order of the build's tables: those of the first pack, and those of the second
/// once it was fetched.
#[derive(Clone, Debug)]
pub struct Pack {
    first: Rc<[Text]>,
    later: Option<Later>,
}

/// The words of the second pack: what stands only in the whole guide.
#[derive(Clone, Debug)]
pub struct Later(Rc<[Text]>);

/// The words are of another build than the product: using them would show wrong words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherBuild;

impl fmt::Display for OtherBuild {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words: of another build than the program; load both again")
    }
}

impl std::error::Error for OtherBuild {}

fn of_this_build(words: Vec<Text>, length: usize) -> Result<Rc<[Text]>, OtherBuild> {
    let ours = words.len() == length && &*words[0] == HASH;
    if ours { Ok(words.into()) } else { Err(OtherBuild) }
}

impl Pack {
    /// A pack of `words`, item 0 being the hash of the catalogue they were made with.
    ///
    /// # Errors
    /// [`OtherBuild`] when the hash or the number of words is not this build's.
    pub fn new(words: Vec<Text>) -> Result<Self, OtherBuild> {
        Ok(Self { first: of_this_build(words, FIRST)?, later: None })
    }

    /// The same with the words of the second pack, item 0 being the same hash.
    ///
    /// # Errors
    /// [`OtherBuild`] when the hash or the number of words is not this build's.
    pub fn with_later(self, words: Vec<Text>) -> Result<Self, OtherBuild> {
        Ok(Self { later: Some(Later(of_this_build(words, LENGTH - FIRST + 1)?)), ..self })
    }

    /// The words of the second pack, if it is there.
    pub fn later(&self) -> Option<&Later> {
        self.later.as_ref()
    }

    /// A word of the screen.
    pub fn ui(&self, word: UiWord) -> Text {
        self.at(ui(word))
    }

    /// A sentence of the screen with its gaps filled.
    pub fn filled(&self, word: UiWord, gaps: &[(&str, &str)]) -> Text {
        fill(&self.first[ui(word)], gaps)
    }

    /// A word of the slider for `axis`.
    pub fn dial(&self, axis: Axis, word: DialsWord) -> Text {
        self.at(dials(axis, word))
    }

    /// What the customer does, in a few words.
    pub fn cue(&self, cue: Cue) -> Text {
        self.at(cues(cue, CuesWord::Chip))
    }

    /// What to ask or to watch, to see which of a pair it is.
    pub fn pair(&self, pair: Pair) -> Text {
        self.at(pairs(pair, PairsWord::Question))
    }

    /// A word of the customer's own choice.
    pub fn choice(&self, choice: Choice, word: ChoicesWord) -> Text {
        self.at(choices(choice, word))
    }

    /// The name of `channel`.
    pub fn channel(&self, channel: Channel) -> Text {
        self.at(channels(channel, ChannelsWord::Name))
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

    /// A piece of advice; a tip that stands in the second pack is there only when that is.
    pub fn advice(&self, what: What) -> Option<Text> {
        let place = place(what);
        if place < FIRST { Some(self.at(place)) } else { self.later.as_ref().map(|later| later.at(place)) }
    }

    /// A piece of advice that the card can show: those of the second pack never are, so that the card says the same
    /// whether that is there or not.
    pub fn card_advice(&self, what: What) -> Option<Text> {
        self.advice(what).filter(|_| place(what) < FIRST)
    }

    fn at(&self, place: usize) -> Text {
        self.first[place].clone()
    }
}

/// Where the sentence of a piece of advice stands in both packs taken as one, the hash being at 0.
pub fn place(what: What) -> usize {
    match what {
        What::Tip(position) => TIPS_AT + position,
        What::Situation(situation) => mnemonics(situation, MnemonicsWord::First),
        What::SituationSays(situation) => mnemonics(situation, MnemonicsWord::Say),
        What::TensionFirst => tension(TensionWord::First),
        What::TensionSecond => tension(TensionWord::Second),
        What::TensionDont => tension(TensionWord::Dont),
        What::TensionSays => tension(TensionWord::Say),
        What::Calm(style) => styles(style, StylesWord::Calm),
        What::Own(own_style, customer) => own(own_style, of_customer(customer)),
    }
}

const fn of_customer(style: Style) -> OwnWord {
    match style {
        Style::Driver => OwnWord::Driver,
        Style::Expressive => OwnWord::Expressive,
        Style::Amiable => OwnWord::Amiable,
        Style::Analytical => OwnWord::Analytical,
    }
}

impl Later {
    /// What a slider must not be mistaken for.
    pub fn note(&self, axis: Axis) -> Text {
        self.at(notes(axis, NotesWord::IsNot))
    }

    /// A word of `style` at length.
    pub fn portrait(&self, style: Style, word: PortraitsWord) -> Text {
        self.at(portraits(style, word))
    }

    /// A word of the mnemonic's line for `situation`, at length.
    pub fn meaning(&self, situation: Situation, word: MeaningsWord) -> Text {
        self.at(meanings(situation, word))
    }

    /// The name of `phase`.
    pub fn phase(&self, phase: Phase) -> Text {
        self.at(phases(phase, PhasesWord::Name))
    }

    /// The hash comes first here too, so the second pack's first word stands at 1.
    fn at(&self, place: usize) -> Text {
        self.0[place - FIRST + 1].clone()
    }
}

impl PartialEq for Pack {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.first, &other.first) && self.later.is_some() == other.later.is_some()
    }
}
