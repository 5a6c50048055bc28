//! The work that is measured: each function of the model over a list of customers, and what was found counted, so that
//! nothing can be left out and whoever else does the work can be asked for the same counts.

use shike::content::tables::TIPS;
use shike::model::moment::Moment;
use shike::model::next_look::open;
use shike::model::{self, Call, NextLook, Observation, Question, Setting, advise, pulls};
use std::hint::black_box;

/// How many are clear, split and open, and how many are of each style, the better one of two.
pub(crate) fn classify(customers: &[Observation]) -> [u32; 7] {
    let mut found = [0; 7];
    for seen in customers {
        let verdict = model::classify(black_box(seen));
        let (kind, style) = match black_box(&verdict).call {
            Call::Clear { style, .. } => (0, Some(style)),
            Call::Split { style, .. } => (1, Some(style)),
            Call::Open => (2, None),
        };
        found[kind] += 1;
        if let Some(style) = style {
            found[3 + style as usize] += 1;
        }
    }
    found
}

/// How many things to look at next are sliders, and how many are pairs of cues.
pub(crate) fn next_look(customers: &[Observation]) -> [u32; 2] {
    let mut found = [0; 2];
    for seen in customers {
        count(look(black_box(seen)), &mut found);
    }
    found
}

/// All that `explain` finds: how many runners-up are of each style, how many reasons why there are, how many things to
/// look at next are sliders and how many pairs, how many pieces of advice there are.
pub(crate) fn explain(customers: &[Observation]) -> [u32; 8] {
    let (mut runners_up, mut why, mut looks, mut advice) = ([0; 4], 0, [0; 2], 0);
    for seen in customers {
        let verdict = model::classify(black_box(seen));
        if let Call::Clear { runner_up, .. } | Call::Split { runner_up, .. } = verdict.call {
            runners_up[runner_up as usize] += 1;
        }
        why += black_box(pulls(seen)).len() as u32;
        count(look(seen), &mut looks);
        advice += black_box(advise(&TIPS, seen, &verdict, Setting::default())).len() as u32;
    }
    let [driver, expressive, amiable, analytical] = runners_up;
    let [dials, pairs] = looks;
    [driver, expressive, amiable, analytical, why, dials, pairs, advice]
}

fn look(seen: &Observation) -> Option<NextLook> {
    black_box(model::next_look(seen, open(seen, Setting::default().channel, Moment::reached(seen))))
}

fn count(look: Option<NextLook>, into: &mut [u32; 2]) {
    match look.map(|look| look.question) {
        Some(Question::Dial(_)) => into[0] += 1,
        Some(Question::Pair(_)) => into[1] += 1,
        None => {}
    }
}
