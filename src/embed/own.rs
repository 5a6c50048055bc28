//! A company's own tips, as the checked list that `headless` makes of its pack.

use js_sys::Array;
use shike::content::Own;
use wasm_bindgen::JsValue;

/// The tips of a flat list, seven items each: the sentence, then the numbers that [`Own::of`] takes.
pub(super) fn own_tips(list: &Array) -> Vec<Own> {
    let items: Vec<JsValue> = list.iter().collect();
    items.chunks_exact(7).map(own).collect()
}

fn own(items: &[JsValue]) -> Own {
    let number = |n: usize| items[n].as_f64().unwrap_or_default() as u64;
    Own::of(items[0].as_string().unwrap_or_default().into(), [1, 2, 3, 4, 5, 6].map(number))
}
