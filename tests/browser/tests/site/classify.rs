//! The public function `classify`, called as another page's script would.

use browser_tests::{Outcome, Page, Site, View};
use serde_json::{Value, json};

const STYLES: [&str; 4] = ["driver", "expressive", "amiable", "analytical"];

async fn page(site: &Site) -> Outcome<Page> {
    Page::open(site, View::LAPTOP).await
}

/// What `classify` gives for the observation that a piece of script stands for.
async fn classify(page: &Page, observation: &str) -> Outcome<Value> {
    page.ask(&format!("window.shike.ready.then(({{ classify }}) => classify({observation}))")).await
}

/// What it throws, or null.
async fn thrown(page: &Page, observation: &str) -> Outcome<Value> {
    let told = "(error) => ({ type: error instanceof TypeError, range: error instanceof RangeError, \
                message: error.message })";
    let call = format!("window.shike.ready.then(({{ classify }}) => classify({observation}))");
    page.ask(&format!("{call}.then(() => null, {told})")).await
}

fn to_four_places(certainty: &Value) -> [String; 4] {
    STYLES.map(|style| format!("{:.4}", certainty[style].as_f64().unwrap_or(f64::NAN)))
}

#[tokio::test]
async fn the_reference_points_come_out_to_four_places() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let cases = [
        (
            "{ expressiveness: 78, emotionality: 24, decisiveness: 82 }",
            "clear",
            ["0.7879", "0.1911", "0.0041", "0.0169"],
        ),
        (
            "{ expressiveness: 78, emotionality: 24, decisiveness: 82, tension: true }",
            "split",
            ["0.5991", "0.2862", "0.0371", "0.0776"],
        ),
        ("{ emotionality: 80 }", "split", ["0.0804", "0.4196", "0.4196", "0.0804"]),
        ("{}", "open", ["0.2500"; 4]),
    ];
    for (observation, kind, certainty) in cases {
        let result = classify(&page, observation).await?;
        assert_eq!(result["kind"], kind, "{observation}");
        assert_eq!(to_four_places(&result["certainty"]), certainty, "{observation}");
    }
    page.leave().await
}

#[tokio::test]
async fn a_result_has_exactly_the_documented_fields() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let result =
        classify(&page, "{ expressiveness: 78, emotionality: 24, decisiveness: 82, situations: ['frugal'] }").await?;
    let keys = |value: &Value| value.as_object().map(|object| object.keys().cloned().collect::<Vec<_>>());
    let expected = |names: &[&str]| {
        let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        names.sort();
        Some(names)
    };
    let sorted = |value: &Value| {
        let mut names = keys(value)?;
        names.sort();
        Some(names)
    };
    let fields = ["kind", "style", "runnerUp", "certainty", "position", "mnemonics"];
    assert_eq!(sorted(&result), expected(&fields));
    assert_eq!(sorted(&result["certainty"]), expected(&STYLES));
    assert_eq!(sorted(&result["position"]), expected(&["assertiveness", "responsiveness"]));
    for scale in ["assertiveness", "responsiveness"] {
        assert_eq!(sorted(&result["position"][scale]), expected(&["mean", "sd"]));
    }
    assert_eq!((&result["style"], &result["runnerUp"]), (&json!("driver"), &json!("expressive")));
    let lines = json!([{ "id": "frugal", "reason": "ticked" }, { "id": "hurried", "reason": "decisive-driver" }]);
    assert_eq!(result["mnemonics"], lines);
    let plain =
        page.ask("window.shike.ready.then(({ classify }) => Object.getPrototypeOf(classify({})) === Object.prototype)");
    assert_eq!(plain.await?, true, "a plain object");
    page.leave().await
}

#[tokio::test]
async fn with_nothing_observed_no_style_is_claimed() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let nothing = classify(&page, "{}").await?;
    assert_eq!((&nothing["style"], &nothing["runnerUp"]), (&Value::Null, &Value::Null));
    assert_eq!(nothing["mnemonics"], json!([]));
    let prior = json!({ "mean": 0.0, "sd": 1.0 });
    assert_eq!(nothing["position"]["assertiveness"]["sd"].as_f64(), prior["sd"].as_f64());
    for same in [
        "{ expressiveness: null, emotionality: null, decisiveness: null }",
        "{ expressiveness: undefined, tension: undefined, situations: undefined }",
        "{ tension: false, situations: [] }",
        "Object.create(null)",
    ] {
        assert_eq!(classify(&page, same).await?, nothing, "{same}");
    }
    page.leave().await
}

#[tokio::test]
async fn fractions_and_both_ends_are_taken() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let at = async |value: &str| -> Outcome<f64> {
        let result = classify(&page, &format!("{{ emotionality: {value} }}")).await?;
        let mean = result["position"]["responsiveness"]["mean"].as_f64();
        mean.ok_or_else(|| format!("{value}: {result}").into())
    };
    let (fifty, half, next) = (at("50").await?, at("50.5").await?, at("51").await?);
    assert!(fifty.abs() < 1e-12 && fifty < half && half < next, "{fifty} {half} {next}");
    assert!((at("0").await? + at("100").await?).abs() < 1e-12, "both ends are equally far from the middle");
    assert!((at("-0").await? - at("0").await?).abs() < 1e-12, "minus nought is nought");
    page.leave().await
}

/// A bad observation, the kind of error, the field it must name, and a word of what is allowed.
const BAD: [(&str, &str, &str, &str); 35] = [
    ("undefined", "type", "observation", "object"),
    ("null", "type", "observation", "object"),
    ("[]", "type", "observation", "object"),
    ("7", "type", "observation", "object"),
    ("'driver'", "type", "observation", "object"),
    ("() => ({})", "type", "observation", "object"),
    ("{ expressiveness: '50' }", "type", "expressiveness", "0 to 100"),
    ("{ expressiveness: true }", "type", "expressiveness", "0 to 100"),
    ("{ expressiveness: 50n }", "type", "expressiveness", "0 to 100"),
    ("{ expressiveness: [50] }", "type", "expressiveness", "0 to 100"),
    ("{ decisiveness: {} }", "type", "decisiveness", "0 to 100"),
    ("{ emotionality: NaN }", "range", "emotionality", "0 to 100"),
    ("{ emotionality: Infinity }", "range", "emotionality", "0 to 100"),
    ("{ emotionality: -Infinity }", "range", "emotionality", "0 to 100"),
    ("{ decisiveness: -1 }", "range", "decisiveness", "0 to 100"),
    ("{ decisiveness: 100.01 }", "range", "decisiveness", "0 to 100"),
    ("{ tension: 1 }", "type", "tension", "true"),
    ("{ tension: 'yes' }", "type", "tension", "true"),
    ("{ tension: null }", "type", "tension", "true"),
    ("{ situations: 'hurried' }", "type", "situations", "array"),
    ("{ situations: null }", "type", "situations", "array"),
    ("{ situations: new Set(['hurried']) }", "type", "situations", "array"),
    ("{ situations: ['hurried', 7] }", "type", "situations[1]", "must be one of newcomer"),
    ("{ situations: ['tension'] }", "range", "situations[0]", "newcomer"),
    ("{ cues: 'loud' }", "type", "cues", "array"),
    ("{ cues: null }", "type", "cues", "array"),
    ("{ cues: ['loud', 7] }", "type", "cues[1]", "must be one of loud"),
    ("{ cues: ['shouts'] }", "range", "cues[0]", "loud"),
    ("{ choice: 'cheap' }", "range", "choice", "result"),
    ("{ choice: 7 }", "type", "choice", "result"),
    ("{ choice: ['result'] }", "type", "choice", "result"),
    ("{ channel: 'shop' }", "type", "channel", "allowed are expressiveness"),
    ("{ ownStyle: 'driver' }", "type", "ownStyle", "allowed are expressiveness"),
    ("{ Expressiveness: 50 }", "type", "Expressiveness", "expressiveness"),
    ("{ warmth: 50 }", "type", "warmth", "emotionality"),
];

#[tokio::test]
async fn cues_and_the_customers_choice_are_read() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let mean = async |seen: &str, scale: &str| -> Outcome<f64> {
        let mean = classify(&page, seen).await?["position"][scale]["mean"].as_f64();
        mean.ok_or_else(|| format!("{seen} has no {scale}").into())
    };
    let (loud, soft) = (mean("{ cues: ['loud'] }", "assertiveness"), mean("{ cues: ['soft'] }", "assertiveness"));
    let (loud, soft) = (loud.await?, soft.await?);
    assert!(loud > 0.0 && (loud + soft).abs() < 1e-12, "{loud} {soft}");
    let both = mean("{ cues: ['loud', 'soft'] }", "assertiveness").await?;
    assert!(both.abs() < 1e-12, "a pair speaks against itself: {both}");
    assert!(mean("{ cues: ['warm-voice'] }", "responsiveness").await? > 0.0);
    let nothing = classify(&page, "{}").await?;
    for choice in ["result", "story", "slowly", "comparison"] {
        assert_ne!(classify(&page, &format!("{{ choice: '{choice}' }}")).await?, nothing, "{choice}");
    }
    for same in ["{ cues: [], choice: null }", "{ cues: undefined, choice: undefined }"] {
        assert_eq!(classify(&page, same).await?, nothing, "{same}");
    }
    page.leave().await
}

#[tokio::test]
async fn bad_input_throws_naming_the_field_and_what_is_allowed() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let mut wrong = Vec::new();
    for (observation, kind, field, allowed) in BAD {
        let error = thrown(&page, observation).await?;
        let message = error["message"].as_str().unwrap_or_default();
        if error[kind] != true || !message.starts_with(field) || !message.contains(allowed) {
            wrong.push(format!("{observation} throws {error}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(classify(&page, "{}").await?["kind"], "open", "it works on after errors");
    page.leave().await
}

#[tokio::test]
async fn the_card_is_not_moved_by_calls() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let before = page.state().await?;
    classify(&page, "{ expressiveness: 10, emotionality: 10 }").await?;
    page.settle().await?;
    assert_eq!(page.state().await?, before);
    page.leave().await
}
