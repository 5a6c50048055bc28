//! A company's own tips, as the checked list that `headless` makes of its pack.

use js_sys::Array;
use shike::content::{Own, Text};
use shike::model::{Channels, Marks, Phase, StyleSet, Tip, TipKind};
use wasm_bindgen::JsValue;

/// The tips of a flat list, seven items each: the sentence; the places of its kind (3 is a dialogue) and its phase among
/// all of them; then as bits its styles, its channels, what it is for and what it is wrong for.
pub(super) fn own_tips(list: &Array) -> Vec<Own> {
    let items: Vec<JsValue> = list.iter().collect();
    items.chunks_exact(7).map(own).collect()
}

fn own(items: &[JsValue]) -> Own {
    let number = |n: usize| items[n].as_f64().unwrap_or_default() as u64;
    let kind = number(1) as usize;
    let tip = Tip {
        kind: TipKind::ALL.get(kind).copied().unwrap_or(TipKind::Say),
        phase: Phase::ALL.get(number(2) as usize).copied().unwrap_or(Phase::Opening),
        styles: StyleSet::from_bits(number(3) as u8),
        channels: Channels::from_bits(number(4) as u8),
        when: Marks::from_bits(number(5)),
        not_when: Marks::from_bits(number(6)),
    };
    let text: Text = items[0].as_string().unwrap_or_default().into();
    Own { tip, text, is_dialogue: kind >= TipKind::ALL.len() }
}
