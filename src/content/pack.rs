//! One language's words.

use super::book::Book;
use super::gaps::fill;
use super::language::Language;
use super::own::{Company, Own};
use super::place::place;
use super::tables::{
    BOOK, CARD, ChannelsWord, ChoicesWord, ContextsWord, CuesWord, DialsWord, GroupsWord, HASH, LanguagesWord,
    MeaningsWord, MnemonicsWord, NotesWord, ObjectionsWord, PairsWord, PhasesWord, PortraitsWord, PromisesWord,
    ReasonsWord, StylesWord, TIPS, TensionWord, UiWord, channels, choices, contexts, cues, dials, groups, languages,
    meanings, mnemonics, notes, objections, pairs, phases, portraits, promises, reasons, styles, tension, ui,
};
use crate::model::{Axis, Channel, Choice, Cue, Group, Mark, Pair, Phase, Reason, Situation, Style, Tip, What};
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

/// A word or sentence, cheap to clone.
pub type Text = Rc<str>;

/// The words of one language, in the order of the build's tables: those of the card, and those of the guide once they
/// were fetched; and what a company adds.
#[derive(Clone, Debug)]
pub struct Pack {
    card: Rc<[Text]>,
    guide: Option<GuideWords>,
    tips: Rc<[Tip]>,
    company: Rc<Company>,
}

/// The words of the guide's pack: what stands only in the guide and in what unfolds.
#[derive(Clone, Debug)]
pub struct GuideWords(Rc<[Text]>);

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

/// All tips: ours, then the company's.
fn tips(company: &Company) -> Rc<[Tip]> {
    TIPS.iter().copied().chain(company.tips.iter().map(|each| each.tip)).collect()
}

impl Pack {
    /// A pack of the card's `words`, item 0 being the hash of the catalogue they were made with, and of what a company
    /// adds.
    ///
    /// # Errors
    /// [`OtherBuild`] when the hash or the number of words is not this build's.
    pub fn new(words: Vec<Text>, company: Company) -> Result<Self, OtherBuild> {
        let card = of_this_build(words, CARD)?;
        Ok(Self { card, guide: None, tips: tips(&company), company: company.into() })
    }

    /// The same with the words of the guide's pack, item 0 being the same hash.
    ///
    /// # Errors
    /// [`OtherBuild`] when the hash or the number of words is not this build's.
    pub fn with_guide(self, words: Vec<Text>) -> Result<Self, OtherBuild> {
        Ok(Self { guide: Some(GuideWords(of_this_build(words, BOOK - CARD + 1)?)), ..self })
    }

    /// All that the card and the guide say of the words of `book`, with what a company adds.
    pub fn of(book: &Book, company: Company) -> Self {
        let texts = |places: Range<usize>| places.map(|place| Text::from(book.at(place)));
        let guide = std::iter::once(Text::from(HASH)).chain(texts(CARD..BOOK)).collect();
        let card = texts(0..CARD).collect();
        Self { card, guide: Some(GuideWords(guide)), tips: tips(&company), company: company.into() }
    }

    /// The words of the guide's pack, if they are there.
    pub fn guide(&self) -> Option<&GuideWords> {
        self.guide.as_ref()
    }

    /// All tips: ours, then the company's.
    pub fn tips(&self) -> &[Tip] {
        &self.tips
    }

    /// What the company's pack is called that is in use, if one is.
    pub fn company(&self) -> Option<&Text> {
        Some(&self.company.name).filter(|name| !name.is_empty())
    }

    /// A word of the screen.
    pub fn ui(&self, word: UiWord) -> Text {
        self.at(ui(word))
    }

    /// A sentence of the screen with its gaps filled.
    pub fn filled(&self, word: UiWord, gaps: &[(&str, &str)]) -> Text {
        fill(&self.card[ui(word)], gaps)
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

    /// A word of what the customer was promised by their own choice.
    pub fn promise(&self, choice: Choice, word: PromisesWord) -> Text {
        self.at(promises(choice, word))
    }

    /// The name of `channel`.
    pub fn channel(&self, channel: Channel) -> Text {
        self.at(channels(channel, ChannelsWord::Name))
    }

    /// The name of `language`, in itself.
    pub fn language(&self, language: Language) -> Text {
        self.at(languages(language, LanguagesWord::Name))
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

    /// The chip of `mark`; that of a context or an objection is there only when the guide's words are.
    pub fn mark(&self, mark: Mark) -> Option<Text> {
        match mark {
            Mark::Situation(situation) => Some(self.mnemonic(situation, MnemonicsWord::Chip)),
            Mark::Tension => Some(self.tension(TensionWord::Chip)),
            Mark::Context(context) => self.guide.as_ref().map(|guide| guide.at(contexts(context, ContextsWord::Chip))),
            Mark::Objection(objection) => {
                self.guide.as_ref().map(|guide| guide.at(objections(objection, ObjectionsWord::Chip)))
            }
        }
    }

    /// A piece of advice; what stands in the guide's pack is there only when that is.
    pub fn advice(&self, what: What) -> Option<Text> {
        match self.own(what) {
            Some(own) => Some(own.text.clone()),
            None => self.wherever(place(what)),
        }
    }

    /// A piece of advice that the card can show: a tip of the guide's never is, so that the card says the same whether
    /// its words are there or not; nor is a dialogue.
    pub fn card_advice(&self, what: What) -> Option<Text> {
        let on_card = match (what, self.own(what)) {
            (_, Some(own)) => !own.is_dialogue,
            (What::Tip(_), None) => place(what) < CARD,
            _ => true,
        };
        if on_card { self.advice(what) } else { None }
    }

    /// The company's tip that is meant, if it is one.
    pub fn own(&self, what: What) -> Option<&Own> {
        match what {
            What::Tip(position) => self.company.tips.get(position.checked_sub(TIPS.len())?),
            _ => None,
        }
    }

    fn wherever(&self, place: usize) -> Option<Text> {
        if place < CARD { Some(self.at(place)) } else { self.guide.as_ref().map(|guide| guide.at(place)) }
    }

    fn at(&self, place: usize) -> Text {
        self.card[place].clone()
    }
}

impl GuideWords {
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

    /// A word of a group of contexts.
    pub fn group(&self, group: Group, word: GroupsWord) -> Text {
        self.at(groups(group, word))
    }

    /// The hash comes first here too, so this pack's first word stands at 1.
    fn at(&self, place: usize) -> Text {
        self.0[place - CARD + 1].clone()
    }
}

impl PartialEq for Pack {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.card, &other.card) && self.guide.is_some() == other.guide.is_some()
    }
}
