//! A company's own words for scripts: checked, put among ours, or told what is wrong where.

use super::playbook::{Playbook, plain};
use company::{Checked, Fault, Known, Tags, check, dialogues, merge};
use js_sys::Array;
use serde::Serialize;
use shike::content::tables::{BOOK, CARD, HASH};
use shike::content::{Book, fill};
use shike::model::{Channel, Channels, Mark, Marks, Phase, Style, StyleSet, TipKind};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What a pack comes to.
#[derive(Serialize)]
struct Own {
    name: String,
    language: String,
    /// What is wrong, or what its author may want to know: where, and the sentence.
    faults: Vec<(String, String)>,
    warnings: Vec<(String, String)>,
    /// The three packs with the company's words among ours; none when something is wrong.
    packs: Option<[Vec<String>; 3]>,
}

/// The language a pack says it is in, if that much can be read.
#[wasm_bindgen(js_name = languageOf)]
pub fn language_of(pack: &str) -> Option<String> {
    company::language_of(pack)
}

#[wasm_bindgen]
impl Playbook {
    /// What a pack comes to among the words of this language, which must be the pack's.
    pub fn own(&self, pack: &str) -> JsValue {
        plain(&self.checked(pack, own))
    }

    /// A pack's name, tips and dialogues as the card takes them; nothing when something is wrong with the pack.
    #[wasm_bindgen(js_name = ownTips)]
    pub fn own_tips(&self, pack: &str) -> Array {
        self.checked(pack, |_, known, checked| checked.map(|checked| tips(&checked, known)).unwrap_or_default())
    }

    fn checked<T>(&self, pack: &str, of: impl Fn(&Book, &Known<'_>, Result<Checked, Vec<Fault>>) -> T) -> T {
        let keyed: Vec<(String, &str)> = self.book().keyed().collect();
        let words: Vec<(&str, &str)> = keyed.iter().map(|(key, text)| (key.as_str(), *text)).collect();
        let known = Known::new(&words);
        of(self.book(), &known, check(pack, &known))
    }
}

fn own(book: &Book, known: &Known<'_>, checked: Result<Checked, Vec<Fault>>) -> Own {
    let told = |faults: &[Fault]| faults.iter().map(|fault| told(book, fault)).collect();
    match checked {
        Err(faults) => {
            Own { name: String::new(), language: String::new(), faults: told(&faults), warnings: vec![], packs: None }
        }
        Ok(checked) => Own {
            faults: vec![],
            warnings: told(&checked.warnings),
            packs: Some(packs(book, merge(&checked, known))),
            name: checked.name,
            language: checked.language,
        },
    }
}

fn told(book: &Book, fault: &Fault) -> (String, String) {
    let sentence = book.word("faults", "", fault.problem.word()).unwrap_or_default();
    let gaps = fault.problem.gaps();
    let gaps: Vec<(&str, &str)> = gaps.iter().map(|(gap, text)| (*gap, text.as_str())).collect();
    (fault.path.clone(), fill(sentence, &gaps).to_string())
}

/// Words in the product's order as the packs they came in.
fn packs(book: &Book, words: Vec<String>) -> [Vec<String>; 3] {
    let part = |from: usize, to: usize| {
        std::iter::once(HASH.to_owned()).chain(words[from - 1..to - 1].iter().cloned()).collect::<Vec<_>>()
    };
    let mut last = part(BOOK, words.len() + 1);
    last.extend(book.ending());
    [part(1, CARD), part(CARD, BOOK), last]
}

/// The flat list that the card reads: see `company` there.
fn tips(checked: &Checked, known: &Known<'_>) -> Array {
    let list = Array::of1(&JsValue::from_str(&checked.name));
    for tip in &checked.tips {
        let kind = TipKind::ALL.iter().position(|kind| kind.id() == tip.kind).unwrap_or_default();
        push(&list, &tip.text, kind, &tip.tags);
    }
    for (dialogue, text) in checked.dialogues.iter().zip(dialogues(checked, known)) {
        push(&list, &text, TipKind::ALL.len(), &dialogue.tags);
    }
    list
}

fn push(list: &Array, text: &str, kind: usize, tags: &Tags) {
    let phase = Phase::ALL.iter().position(|phase| phase.id() == tags.phase).unwrap_or_default();
    let styles: Vec<Style> = Style::ALL.into_iter().filter(|style| has(&tags.styles, style.id())).collect();
    let all = tags.channels.is_empty();
    let channels: Vec<Channel> =
        Channel::ALL.into_iter().filter(|each| all || has(&tags.channels, each.id())).collect();
    let numbers = [
        kind as f64,
        phase as f64,
        f64::from(StyleSet::of(&styles).bits()),
        f64::from(Channels::of(&channels).bits()),
        marks(&tags.when).bits() as f64,
        marks(&tags.not_when).bits() as f64,
    ];
    list.push(&JsValue::from_str(text));
    for number in numbers {
        list.push(&JsValue::from_f64(number));
    }
}

fn has(ids: &[String], id: &str) -> bool {
    ids.iter().any(|known| known == id)
}

fn marks(ids: &[String]) -> Marks {
    Mark::ALL.into_iter().filter(|mark| has(ids, mark.id())).collect()
}
