//! An observation with where it was made and by whom, as a plain JavaScript object: what only advice depends on is read
//! here, the rest by [`fields`].

use super::fields::{self, SEEN, one, seen};
use shike::model::{Channel, Observation, Setting, Style};
use wasm_bindgen::JsValue;

/// The observation in `value`, with its setting.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
pub(super) fn settled(value: &JsValue) -> Result<(Observation, Setting), JsValue> {
    let mut settled = (Observation::default(), Setting::default());
    fields::each_field(value, &format!("{SEEN}, channel, ownStyle"), &mut |name, value| {
        Ok(seen(&mut settled.0, name, value)? || setting(&mut settled.1, name, value)?)
    })?;
    Ok(settled)
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
