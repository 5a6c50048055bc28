//! The public types for TypeScript name every id there is, and none that is not.

use shike::model::{
    Axis, Channel, Choice, Context, Cue, Mark, Objection, Pair, Phase, Reason, Situation, Style, TipKind,
};
use std::collections::BTreeSet;
use std::path::Path;

fn source() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/headless/types.d.ts");
    std::fs::read_to_string(path).expect("the types are in the source")
}

/// The ids between `start` and the semicolon after it.
fn listed(start: &str) -> BTreeSet<String> {
    let source = source();
    let (_, rest) = source.split_once(start).unwrap_or_else(|| panic!("no “{start}” in the types"));
    let (union, _) = rest.split_once(';').unwrap_or_else(|| panic!("“{start}” does not end"));
    union.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[track_caller]
fn check<const N: usize>(start: &str, ids: [&'static str; N]) {
    let unique: BTreeSet<String> = ids.into_iter().map(str::to_owned).collect();
    assert_eq!(unique.len(), N, "{start}: an id stands twice");
    assert_eq!(listed(start), unique, "{start}");
}

#[test]
fn every_union_lists_the_models_ids() {
    check("type Style =", Style::ALL.map(Style::id));
    check("type Situation =", Situation::ALL.map(Situation::id));
    let contexts = Context::ALL.map(Mark::Context).into_iter().chain(Objection::ALL.map(Mark::Objection));
    let contexts: Vec<&'static str> = contexts.map(Mark::id).collect();
    check::<26>("type Context =", contexts.try_into().expect("there are 18 contexts and 8 objections"));
    check("type Choice =", Choice::ALL.map(Choice::id));
    check("type Channel =", Channel::ALL.map(Channel::id));
    check("type Cue =", Cue::ALL.map(Cue::id));
    check("type Pair =", Pair::ALL.map(Pair::id));
    check("type Reason =", Reason::ALL.map(Reason::id));
}

#[test]
fn every_field_of_advice_lists_its_ids() {
    let source = source();
    let (_, advice) = source.split_once("export interface Advice {").expect("there is advice among the types");
    let field = |name: &str| {
        let (_, rest) = advice.split_once(name).unwrap_or_else(|| panic!("advice has no {name}"));
        rest.split(';').next().unwrap_or_default().split('"').skip(1).step_by(2).collect::<Vec<_>>()
    };
    assert_eq!(field("kind:"), [TipKind::Do, TipKind::Dont, TipKind::Say].map(TipKind::id));
    assert_eq!(field("phase:"), Phase::ALL.map(Phase::id));
    for axis in Axis::ALL {
        assert!(source.contains(&format!("\"{}\"", axis.id())) && source.contains(&format!("{}?: number", axis.id())));
    }
}
