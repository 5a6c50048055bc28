//! An observation as a plain JavaScript object, checked field by field: an error names the field and what is allowed.

use js_sys::{Array, Object, RangeError, TypeError};
use shike::model::{Axis, Channel, Choice, Cue, Mark, Marks, Observation, Reading, Setting, Situation, Style};
use wasm_bindgen::{JsCast, JsValue};

/// The fields of an observation; [`SETTING`] are those that only advice depends on.
const SEEN: &str = "expressiveness, emotionality, decisiveness, tension, situations, contexts, cues, choice";
const SETTING: &str = "channel, ownStyle";

/// The observation in `value`.
///
/// The fields are taken one by one: derived deserialising says only “invalid type”, takes NaN, passes over unknown
/// fields, and brings the formatting of floats into the wasm.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
pub fn observation(value: &JsValue) -> Result<Observation, JsValue> {
    Ok(read(value, false)?.0)
}

/// The observation in `value`, with where it was made and by whom.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
pub fn observation_and_setting(value: &JsValue) -> Result<(Observation, Setting), JsValue> {
    read(value, true)
}

fn read(value: &JsValue, with_setting: bool) -> Result<(Observation, Setting), JsValue> {
    let allowed = || if with_setting { format!("{SEEN}, {SETTING}") } else { SEEN.to_owned() };
    if !value.is_object() || Array::is_array(value) {
        return Err(type_error(&format!("observation: must be an object with any of {}", allowed())));
    }
    let mut read = (Observation::default(), Setting::default());
    for entry in Object::entries(value.unchecked_ref::<Object>()).iter() {
        let entry = Array::from(&entry);
        let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        if !(seen(&mut read.0, &name, &value)? || with_setting && setting(&mut read.1, &name, &value)?) {
            return Err(type_error(&format!("{name}: unknown field; allowed are {}", allowed())));
        }
    }
    Ok(read)
}

/// Takes a field of what was seen; false when it is none.
fn seen(into: &mut Observation, name: &str, value: &JsValue) -> Result<bool, JsValue> {
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

fn setting(into: &mut Setting, name: &str, value: &JsValue) -> Result<bool, JsValue> {
    match name {
        "channel" => {
            into.channel = one(name, value, &Channel::ALL.map(Channel::id))?.map_or(Channel::Shop, |n| Channel::ALL[n]);
        }
        "ownStyle" => into.own = one(name, value, &Style::ALL.map(Style::id))?.map(|n| Style::ALL[n]),
        _ => return Ok(false),
    }
    Ok(true)
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

/// Which of `ids` the field names, if any.
fn one(name: &str, value: &JsValue, ids: &[&str]) -> Result<Option<usize>, JsValue> {
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
        return Err(type_error(&format!("{name}: must be an array of ids")));
    }
    for id in value.unchecked_ref::<Array>().iter() {
        listed.push(position(&format!("{name}[{}]", listed.len()), &id, ids)?);
    }
    Ok(listed)
}

fn position(name: &str, value: &JsValue, ids: &[&str]) -> Result<usize, JsValue> {
    let allowed = || ids.join(", ");
    let id = value.as_string().ok_or_else(|| type_error(&format!("{name}: must be one of {}", allowed())))?;
    let unknown = || range_error(&format!("{name}: “{id}” is unknown; allowed are {}", allowed()));
    ids.iter().position(|known| *known == id).ok_or_else(unknown)
}

fn type_error(message: &str) -> JsValue {
    TypeError::new(message).into()
}

fn range_error(message: &str) -> JsValue {
    RangeError::new(message).into()
}
