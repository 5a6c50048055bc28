//! The public function `explain`: why, what to look at next, what to advise, as ids.

use super::settled::settled;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use shike::content::keys::key;
use shike::content::place;
use shike::content::tables::TIPS;
use shike::model::moment::Moment;
use shike::model::next_look::{NextLook, next_look, open};
use shike::model::{Advice, Because, Call, Evidence, Mark, Pole, Pull, Question, Scale, Style, advise, pulls};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What speaks for the verdict, what to look at next, and what to advise. A piece of advice has its sentence by key.
///
/// # Errors
/// A `TypeError` or `RangeError` naming the field and what is allowed.
#[wasm_bindgen]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "SettledObservation")] observation: &JsValue,
) -> Result<JsValue, JsValue> {
    let (seen, setting) = settled(observation)?;
    let verdict = shike::model::classify(&seen);
    let advice = advise(&TIPS, &seen, &verdict, setting);
    let explanation = Explanation {
        why: pulls(&seen).iter().map(Evident::from).collect(),
        runner_up: match verdict.call {
            Call::Clear { runner_up, .. } | Call::Split { runner_up, .. } => Some(runner_up.id()),
            Call::Open => None,
        },
        next_look: next_look(&seen, open(&seen, setting.channel, Moment::reached(&seen))).as_ref().map(Look::from),
        advice: advice.iter().map(Piece::from).collect(),
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

impl From<&Advice> for Piece {
    fn from(advice: &Advice) -> Self {
        let (because, of) = match advice.because {
            Because::Mark(Mark::Tension) => ("tension", vec![]),
            Because::Mark(mark @ Mark::Situation(_)) => ("situation", vec![mark.id()]),
            Because::Mark(mark @ Mark::Context(_)) => ("context", vec![mark.id()]),
            Because::Mark(mark @ Mark::Objection(_)) => ("objection", vec![mark.id()]),
            Because::Choice(choice) => ("choice", vec![choice.id()]),
            Because::Styles(styles) => {
                ("styles", Style::ALL.into_iter().filter(|&style| styles.contains(style)).map(Style::id).collect())
            }
            Because::Own(style) => ("own-style", vec![style.id()]),
        };
        Self {
            key: key(place(advice.what)).unwrap_or_default(),
            kind: advice.kind.id(),
            phase: advice.phase.map(|phase| phase.id()),
            because,
            of,
        }
    }
}
