//! The public function `classify`: a plain object in, a plain object of ids and numbers out.

use super::fields;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use shike::model::{Belief, Call, Mnemonic, Style, Verdict};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What an observation comes to.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
#[wasm_bindgen(unchecked_return_type = "Classification")]
pub fn classify(
    #[wasm_bindgen(unchecked_param_type = "Observation")] observation: &JsValue,
) -> Result<JsValue, JsValue> {
    let verdict = shike::model::classify(&fields::observation(observation)?);
    Ok(Classification::from(&verdict).serialize(&Serializer::json_compatible())?)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Classification {
    kind: &'static str,
    style: Option<&'static str>,
    runner_up: Option<&'static str>,
    certainty: Certainty,
    position: Position,
    mnemonics: Vec<Line>,
}

#[derive(Serialize)]
struct Certainty {
    driver: f64,
    expressive: f64,
    amiable: f64,
    analytical: f64,
}

#[derive(Serialize)]
struct Position {
    assertiveness: Normal,
    responsiveness: Normal,
}

#[derive(Serialize)]
struct Normal {
    mean: f64,
    sd: f64,
}

#[derive(Serialize)]
struct Line {
    id: &'static str,
    reason: &'static str,
}

impl From<&Verdict> for Classification {
    fn from(verdict: &Verdict) -> Self {
        let (kind, named) = match verdict.call {
            Call::Clear { style, runner_up } => ("clear", Some((style, runner_up))),
            Call::Split { style, runner_up } => ("split", Some((style, runner_up))),
            Call::Open => ("open", None),
        };
        let share = |style| verdict.certainty.get(style);
        Self {
            kind,
            style: named.map(|(style, _)| style.id()),
            runner_up: named.map(|(_, runner_up)| runner_up.id()),
            certainty: Certainty {
                driver: share(Style::Driver),
                expressive: share(Style::Expressive),
                amiable: share(Style::Amiable),
                analytical: share(Style::Analytical),
            },
            position: Position {
                assertiveness: verdict.position.assertiveness.into(),
                responsiveness: verdict.position.responsiveness.into(),
            },
            mnemonics: verdict.mnemonics.iter().map(Line::from).collect(),
        }
    }
}

impl From<Belief> for Normal {
    fn from(Belief { mean, sd }: Belief) -> Self {
        Self { mean, sd }
    }
}

impl From<&Mnemonic> for Line {
    fn from(mnemonic: &Mnemonic) -> Self {
        Self { id: mnemonic.situation.id(), reason: mnemonic.reason.id() }
    }
}
