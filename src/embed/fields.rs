//! An observation as a plain JavaScript object, checked field by field: an error names the field and what is allowed.

use crate::model::{Axis, Observation, Reading, Situation, Situations};
use js_sys::{Array, Object, RangeError, TypeError};
use serde::Deserialize;
use serde_wasm_bindgen::preserve;
use wasm_bindgen::{JsCast, JsValue};

const FIELDS: [&str; 5] = ["expressiveness", "emotionality", "decisiveness", "tension", "situations"];

/// The fields as they came. Derived checks would say only “invalid type”, take NaN and pass over unknown fields.
#[derive(Deserialize)]
struct Fields {
    #[serde(default, with = "preserve")]
    expressiveness: JsValue,
    #[serde(default, with = "preserve")]
    emotionality: JsValue,
    #[serde(default, with = "preserve")]
    decisiveness: JsValue,
    #[serde(default, with = "preserve")]
    tension: JsValue,
    #[serde(default, with = "preserve")]
    situations: JsValue,
}

/// The observation in `value`.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
pub fn observation(value: &JsValue) -> Result<Observation, JsValue> {
    check_object(value)?;
    let fields: Fields = serde_wasm_bindgen::from_value(value.clone())?;
    Ok(Observation::default()
        .with(Axis::Expressiveness, dial(Axis::Expressiveness, &fields.expressiveness)?)
        .with(Axis::Emotionality, dial(Axis::Emotionality, &fields.emotionality)?)
        .with(Axis::Decisiveness, dial(Axis::Decisiveness, &fields.decisiveness)?)
        .with_tension(tension(&fields.tension)?)
        .with_situations(situations(&fields.situations)?))
}

fn check_object(value: &JsValue) -> Result<(), JsValue> {
    let allowed = FIELDS.join(", ");
    if !value.is_object() || Array::is_array(value) {
        return Err(type_error(&format!("observation: must be an object with any of {allowed}")));
    }
    for key in Object::keys(value.unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()) {
        if !FIELDS.contains(&key.as_str()) {
            return Err(type_error(&format!("{key}: unknown field; allowed are {allowed}")));
        }
    }
    Ok(())
}

fn dial(axis: Axis, value: &JsValue) -> Result<Option<Reading>, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    let id = axis.id();
    let points = value.as_f64().ok_or_else(|| type_error(&format!("{id}: must be a number from 0 to 100, or null")))?;
    let reading = Reading::new(points);
    reading.map(Some).ok_or_else(|| range_error(&format!("{id}: must be a finite number from 0 to 100, or null")))
}

fn tension(value: &JsValue) -> Result<bool, JsValue> {
    if value.is_undefined() {
        return Ok(false);
    }
    value.as_bool().ok_or_else(|| type_error("tension: must be true or false"))
}

fn situations(value: &JsValue) -> Result<Situations, JsValue> {
    if value.is_undefined() {
        return Ok(Situations::default());
    }
    if !Array::is_array(value) {
        return Err(type_error("situations: must be an array of situation ids"));
    }
    value.unchecked_ref::<Array>().iter().enumerate().map(|(n, id)| situation(n, &id)).collect()
}

fn situation(n: usize, value: &JsValue) -> Result<Situation, JsValue> {
    let id = value.as_string().ok_or_else(|| type_error(&format!("situations[{n}]: must be a situation id")))?;
    Situation::from_id(&id).ok_or_else(|| {
        let allowed = Situation::ALL.map(Situation::id).join(", ");
        range_error(&format!("situations[{n}]: “{id}” is unknown; allowed are {allowed}"))
    })
}

fn type_error(message: &str) -> JsValue {
    TypeError::new(message).into()
}

fn range_error(message: &str) -> JsValue {
    RangeError::new(message).into()
}
