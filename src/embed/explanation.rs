//! The public function `explain`: why, what to look at next, what to advise, as ids.

use super::fields;
use crate::content::place;
use crate::content::tables::TIPS;
use crate::model::next_look::{NextLook, next_look, open};
use crate::model::{Advice, Because, Call, Evidence, Pole, Pull, Question, Scale, Style, advise, pulls};
use js_sys::Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What speaks for the verdict, what to look at next, and what to advise. `keys` lists the keys of all words, in order.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "SettledObservation")] observation: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string[]")] keys: &Array,
) -> Result<JsValue, JsValue> {
    let (seen, setting) = fields::observation_and_setting(observation)?;
    let verdict = crate::model::classify(&seen);
    let key = |advice: &Advice| keys.get(place(advice.what) as u32 - 1).as_string().unwrap_or_default();
    let advice = advise(&TIPS, &seen, &verdict, setting);
    let explanation = Explanation {
        why: pulls(&seen).iter().map(Evident::from).collect(),
        runner_up: match verdict.call {
            Call::Clear { runner_up, .. } | Call::Split { runner_up, .. } => Some(runner_up.id()),
            Call::Open => None,
        },
        next_look: next_look(&seen, open(&seen, setting.channel)).as_ref().map(Look::from),
        advice: advice.iter().map(|each| Piece::of(each, key(each))).collect(),
    };
    Ok(explanation.serialize(&Serializer::json_compatible())?)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Explanation {
    why: Vec<Evident>,
    runner_up: Option<&'static str>,
    next_look: Option<Look>,
    advice: Vec<Piece>,
}

#[derive(Serialize)]
struct Evident {
    kind: &'static str,
    id: &'static str,
    scale: &'static str,
    pull: f64,
}

#[derive(Serialize)]
struct Look {
    kind: &'static str,
    id: &'static str,
    answers: [&'static str; 2],
    gain: f64,
    certainty: f64,
}

#[derive(Serialize)]
struct Piece {
    key: String,
    kind: &'static str,
    phase: Option<&'static str>,
    because: &'static str,
    of: Vec<&'static str>,
}

impl From<&Pull> for Evident {
    fn from(pull: &Pull) -> Self {
        let (kind, id) = match pull.evidence {
            Evidence::Dial(axis) => ("dial", axis.id()),
            Evidence::Cue(cue) => ("cue", cue.id()),
            Evidence::Choice(choice) => ("choice", choice.id()),
            Evidence::Tension => ("tension", "tension"),
        };
        let scale = match pull.scale {
            Scale::Assertiveness => "assertiveness",
            Scale::Responsiveness => "responsiveness",
        };
        Self { kind, id, scale, pull: pull.strength }
    }
}

impl From<&NextLook> for Look {
    fn from(look: &NextLook) -> Self {
        let (kind, id, answers) = match look.question {
            Question::Dial(axis) => ("dial", axis.id(), ["low", "high"]),
            Question::Pair(pair) => ("pair", pair.id(), [Pole::Low, Pole::High].map(|pole| pair.cue(pole).id())),
        };
        Self { kind, id, answers, gain: look.gain, certainty: look.promise }
    }
}

impl Piece {
    fn of(advice: &Advice, key: String) -> Self {
        let (because, of) = match advice.because {
            Because::Tension => ("tension", vec![]),
            Because::Situation(situation) => ("situation", vec![situation.id()]),
            Because::Styles(styles) => {
                ("styles", Style::ALL.into_iter().filter(|&style| styles.contains(style)).map(Style::id).collect())
            }
            Because::Own(style) => ("own-style", vec![style.id()]),
        };
        Self { key, kind: advice.kind.id(), phase: advice.phase.map(|phase| phase.id()), because, of }
    }
}
