//! An observation as a plain JavaScript object, checked field by field: an error names the field and what is allowed,
//! and has the field's name as `field` too.

use js_sys::{Array, RangeError, Reflect, TypeError};
use shike::model::{Axis, Choice, Cue, Mark, Marks, Observation, Reading, Situation};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// The fields of an observation.
pub(super) const SEEN: &str = "expressiveness, emotionality, decisiveness, tension, situations, contexts, cues, choice";

#[wasm_bindgen]
extern "C" {
    /// Caught: reading a field may run code of the page's, which may throw.
    #[wasm_bindgen(catch, js_namespace = Object)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;
}

/// The observation in `value`.
///
/// The fields are taken one by one: derived deserialising says only “invalid type”, takes NaN, passes over unknown
/// fields, and brings the formatting of floats into the wasm.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
pub(crate) fn observation(value: &JsValue) -> Result<Observation, JsValue> {
    let mut observation = Observation::default();
    each_field(value, SEEN, &mut |name, value| seen(&mut observation, name, value))?;
    Ok(observation)
}

/// Has `take` take every field of `value`; it says false of one that it does not know.
pub(super) fn each_field(
    value: &JsValue,
    allowed: &str,
    take: &mut dyn FnMut(&str, &JsValue) -> Result<bool, JsValue>,
) -> Result<(), JsValue> {
    if !value.is_object() || Array::is_array(value) {
        return Err(type_error("observation", &format!("must be an object with any of {allowed}")));
    }
    for entry in entries(value)?.iter() {
        let entry = Array::from(&entry);
        let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        if !take(&name, &value)? {
            return Err(type_error(&name, &format!("unknown field; allowed are {allowed}")));
        }
    }
    Ok(())
}

/// Takes a field of what was seen; false when it is none.
pub(super) fn seen(into: &mut Observation, name: &str, value: &JsValue) -> Result<bool, JsValue> {
    if let Some(axis) = Axis::ALL.into_iter().find(|axis| axis.id() == name) {
        *into = into.with(axis, dial(name, value)?);
        return Ok(true);
    }
    *into = match name {
        "tension" => into.with_tension(tension(value)?),
        "situations" => {
            let known: Vec<Mark> = Situation::ALL.into_iter().map(Mark::Situation).collect();
            into.with_marks(marks(into.marks(), name, value, &known)?)
        }
        "contexts" => {
            let beyond = |mark: &Mark| matches!(mark, Mark::Context(_) | Mark::Objection(_));
            let known: Vec<Mark> = Mark::ALL.into_iter().filter(beyond).collect();
            into.with_marks(marks(into.marks(), name, value, &known)?)
        }
        "cues" => {
            let listed = each(name, value, &Cue::ALL.map(Cue::id))?;
            into.with_cues(listed.into_iter().map(|n| Cue::ALL[n]).collect())
        }
        "choice" => into.with_choice(one(name, value, &Choice::ALL.map(Choice::id))?.map(|n| Choice::ALL[n])),
        _ => return Ok(false),
    };
    Ok(true)
}

/// The marks with those of `known` that the field lists.
fn marks(marks: Marks, name: &str, value: &JsValue, known: &[Mark]) -> Result<Marks, JsValue> {
    let ids: Vec<&str> = known.iter().map(|mark| mark.id()).collect();
    Ok(each(name, value, &ids)?.into_iter().fold(marks, |marks, n| marks.with(known[n])))
}

fn dial(id: &str, value: &JsValue) -> Result<Option<Reading>, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    let points = value.as_f64().ok_or_else(|| type_error(id, "must be a number from 0 to 100, or null"))?;
    let reading = Reading::new(points);
    reading.map(Some).ok_or_else(|| range_error(id, "must be a finite number from 0 to 100, or null"))
}

fn tension(value: &JsValue) -> Result<bool, JsValue> {
    if value.is_undefined() {
        return Ok(false);
    }
    value.as_bool().ok_or_else(|| type_error("tension", "must be true or false"))
}

/// Which of `ids` the field names, if any.
pub(super) fn one(name: &str, value: &JsValue, ids: &[&str]) -> Result<Option<usize>, JsValue> {
    let none = value.is_undefined() || value.is_null();
    if none { Ok(None) } else { position(name, value, ids).map(Some) }
}

/// Which of `ids` the field lists.
fn each(name: &str, value: &JsValue, ids: &[&str]) -> Result<Vec<usize>, JsValue> {
    let mut listed = Vec::new();
    if value.is_undefined() {
        return Ok(listed);
    }
    if !Array::is_array(value) {
        return Err(type_error(name, "must be an array of ids"));
    }
    for id in value.unchecked_ref::<Array>().iter() {
        listed.push(position(&format!("{name}[{}]", listed.len()), &id, ids)?);
    }
    Ok(listed)
}

fn position(name: &str, value: &JsValue, ids: &[&str]) -> Result<usize, JsValue> {
    let allowed = || ids.join(", ");
    let id = value.as_string().ok_or_else(|| type_error(name, &format!("must be one of {}", allowed())))?;
    let unknown = || range_error(name, &format!("“{id}” is unknown; allowed are {}", allowed()));
    ids.iter().position(|known| *known == id).ok_or_else(unknown)
}

fn type_error(field: &str, wrong: &str) -> JsValue {
    naming(TypeError::new(&format!("{field}: {wrong}")).into(), field)
}

fn range_error(field: &str, wrong: &str) -> JsValue {
    naming(RangeError::new(&format!("{field}: {wrong}")).into(), field)
}

/// The error with the field's name for scripts.
fn naming(error: JsValue, field: &str) -> JsValue {
    // An error takes a field as any object does.
    let _ = Reflect::set(&error, &"field".into(), &field.into());
    error
}
