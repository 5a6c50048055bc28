//! What `classify` and `classifyMany` are made of (`www/classified.js`): observations are read to rows of numbers, and
//! rows of numbers come to rows of numbers.

use super::fields;
use shike::export::numbers::{self, SEEN};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// An observation as a row of numbers, when nothing is wrong with it.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
#[wasm_bindgen]
pub fn observed(observation: &JsValue) -> Result<Vec<f64>, JsValue> {
    Ok(numbers::row(&fields::observation(observation)?).to_vec())
}

/// What rows of numbers come to, one after the other.
#[wasm_bindgen]
pub fn verdicts(rows: &[f64]) -> Vec<f64> {
    let mut verdicts = Vec::with_capacity(rows.len() * 2);
    for row in rows.as_chunks::<SEEN>().0 {
        numbers::verdict(row, &mut verdicts);
    }
    verdicts
}

/// The ids that the numbers are places of, as [`numbers::ids`] has them.
#[wasm_bindgen]
pub fn ids() -> String {
    numbers::ids()
}
