//! An observation as a plain JavaScript object, checked field by field: an error names the field and what is allowed.

use crate::model::{Axis, Observation, Reading, Situation, Situations};
use js_sys::{Array, Object, RangeError, TypeError};
use wasm_bindgen::{JsCast, JsValue};

const FIELDS: [&str; 5] = ["expressiveness", "emotionality", "decisiveness", "tension", "situations"];

/// The observation in `value`.
///
/// The fields are taken one by one: derived deserialising says only “invalid type”, takes NaN, passes over unknown
/// fields, and brings the formatting of floats into the wasm.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
pub fn observation(value: &JsValue) -> Result<Observation, JsValue> {
    if !value.is_object() || Array::is_array(value) {
        let allowed = FIELDS.join(", ");
        return Err(type_error(&format!("observation: must be an object with any of {allowed}")));
    }
    let entries = Object::entries(value.unchecked_ref::<Object>());
    entries.iter().try_fold(Observation::default(), |observation, entry| {
        let entry = Array::from(&entry);
        field(observation, &entry.get(0).as_string().unwrap_or_default(), &entry.get(1))
    })
}

fn field(observation: Observation, name: &str, value: &JsValue) -> Result<Observation, JsValue> {
    Ok(match name {
        "expressiveness" => observation.with(Axis::Expressiveness, dial(name, value)?),
        "emotionality" => observation.with(Axis::Emotionality, dial(name, value)?),
        "decisiveness" => observation.with(Axis::Decisiveness, dial(name, value)?),
        "tension" => observation.with_tension(tension(value)?),
        "situations" => observation.with_situations(situations(value)?),
        _ => {
            return Err(type_error(&format!("{name}: unknown field; allowed are {}", FIELDS.join(", "))));
        }
    })
}

fn dial(id: &str, value: &JsValue) -> Result<Option<Reading>, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
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
    let allowed = || Situation::ALL.map(Situation::id).join(", ");
    let no_id = || type_error(&format!("situations[{n}]: must be one of {}", allowed()));
    let id = value.as_string().ok_or_else(no_id)?;
    let unknown = || range_error(&format!("situations[{n}]: “{id}” is unknown; allowed are {}", allowed()));
    Situation::from_id(&id).ok_or_else(unknown)
}

fn type_error(message: &str) -> JsValue {
    TypeError::new(message).into()
}

fn range_error(message: &str) -> JsValue {
    RangeError::new(message).into()
}
