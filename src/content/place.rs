//! Where the sentence of a piece of advice stands.

use super::tables::{
    ContextsWord, MnemonicsWord, ObjectionsWord, OwnWord, PromisesWord, StylesWord, TIPS_AT, TensionWord, contexts,
    mnemonics, objections, own, promises, styles, tension,
};
use crate::model::{Style, TipKind, What};

/// Where the sentence of a piece of our advice stands, all packs taken as one, the hash being at 0.
pub fn place(what: What) -> usize {
    match what {
        What::Tip(position) => TIPS_AT + position,
        What::Situation(situation) => mnemonics(situation, MnemonicsWord::First),
        What::SituationSays(situation) => mnemonics(situation, MnemonicsWord::Say),
        What::Context(context, kind) => contexts(context, of_kind(kind)),
        What::Objection(objection, style) => objections(objection, answer(style).1),
        What::ObjectionSays(objection, style) => objections(objection, answer(style).0),
        What::TensionFirst => tension(TensionWord::First),
        What::TensionSecond => tension(TensionWord::Second),
        What::TensionDont => tension(TensionWord::Dont),
        What::TensionSays => tension(TensionWord::Say),
        What::PromiseFirst(choice) => promises(choice, PromisesWord::First),
        What::PromiseSecond(choice) => promises(choice, PromisesWord::Second),
        What::PromiseDont(choice) => promises(choice, PromisesWord::Dont),
        What::PromiseSays(choice) => promises(choice, PromisesWord::Say),
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

const fn of_kind(kind: TipKind) -> ContextsWord {
    match kind {
        TipKind::Do => ContextsWord::Do,
        TipKind::Dont => ContextsWord::Dont,
        TipKind::Say => ContextsWord::Say,
    }
}

/// What to say and what to do, for a style or for any.
const fn answer(style: Option<Style>) -> (ObjectionsWord, ObjectionsWord) {
    match style {
        None => (ObjectionsWord::AnySay, ObjectionsWord::AnyDo),
        Some(Style::Driver) => (ObjectionsWord::DriverSay, ObjectionsWord::DriverDo),
        Some(Style::Expressive) => (ObjectionsWord::ExpressiveSay, ObjectionsWord::ExpressiveDo),
        Some(Style::Amiable) => (ObjectionsWord::AmiableSay, ObjectionsWord::AmiableDo),
        Some(Style::Analytical) => (ObjectionsWord::AnalyticalSay, ObjectionsWord::AnalyticalDo),
    }
}
