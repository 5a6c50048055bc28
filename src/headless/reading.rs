//! What was seen as a plain JavaScript object with every field: what [`fields`](super::fields) reads, the other way.

use js_sys::{Array, Object, Reflect};
use shike::export::Seen;
use shike::model::Observation;
use wasm_bindgen::JsValue;

/// The object of `seen`.
pub(crate) fn reading(seen: &Observation) -> JsValue {
    let object = Object::new();
    let set = |name: &str, value: JsValue| {
        // A plain object takes every field.
        let _ = Reflect::set(&object, &name.into(), &value);
    };
    let Seen { dials, tension, lists, choice } = Seen::from(seen);
    dials.into_iter().for_each(|(name, points)| set(name, points.map_or(JsValue::NULL, JsValue::from_f64)));
    set("tension", tension.into());
    lists
        .into_iter()
        .for_each(|(name, ids)| set(name, ids.into_iter().map(JsValue::from_str).collect::<Array>().into()));
    set("choice", choice.map_or(JsValue::NULL, JsValue::from_str));
    object.into()
}
