//! What a company adds, as the checked list that `headless` makes of its pack.

use js_sys::Array;
use shike::content::{Company, Own};
use wasm_bindgen::JsValue;

/// What a flat list holds: the pack's name, then for each tip its sentence and the numbers that [`Own::of`] takes. An
/// empty list is no pack.
pub(super) fn company(list: &Array) -> Company {
    let items: Vec<JsValue> = list.iter().collect();
    let Some((name, tips)) = items.split_first() else { return Company::default() };
    let name = name.as_string().unwrap_or_default().into();
    Company { name, tips: tips.chunks_exact(7).map(own).collect() }
}

fn own(items: &[JsValue]) -> Own {
    let number = |n: usize| items[n].as_f64().unwrap_or_default() as u64;
    Own::of(items[0].as_string().unwrap_or_default().into(), [1, 2, 3, 4, 5, 6].map(number))
}
