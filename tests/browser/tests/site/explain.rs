//! The public functions `explain` and `words`, called as another page's script would.

use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::{Value, json};

async fn page(site: &Site) -> Outcome<Page> {
    Page::open(site, View::LAPTOP).await
}

async fn call(page: &Page, expression: &str) -> Outcome<Value> {
    page.ask(&format!("window.shike.ready.then((shike) => shike.{expression})")).await
}

/// What a call throws or rejects with, or null.
async fn thrown(page: &Page, expression: &str) -> Outcome<Value> {
    let told = "(error) => ({ type: error instanceof TypeError, range: error instanceof RangeError, \
                message: error.message })";
    page.ask(&format!("window.shike.ready.then((shike) => shike.{expression}).then(() => null, {told})")).await
}

const SEEN: &str = "{ expressiveness: 78, emotionality: 24, cues: ['loud'], choice: 'result', tension: true, \
                    situations: ['hurried'], channel: 'phone', ownStyle: 'amiable' }";

#[tokio::test]
async fn explain_tells_why_what_next_and_what_to_do() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let found = call(&page, &format!("explain({SEEN})")).await?;
    let mut fields: Vec<&String> = found.as_object().ok_or("no object")?.keys().collect();
    fields.sort();
    assert_eq!(fields, ["advice", "nextLook", "runnerUp", "why"]);
    let why = found["why"].as_array().ok_or("no reasons")?;
    for (kind, id) in [("dial", "expressiveness"), ("cue", "loud"), ("choice", "result"), ("tension", "tension")] {
        assert!(why.iter().any(|each| each["kind"] == kind && each["id"] == id), "{id}: {why:?}");
    }
    let pulls: Vec<f64> = why.iter().filter_map(|each| each["pull"].as_f64()).map(f64::abs).collect();
    assert!(pulls.len() == why.len() && pulls.is_sorted_by(|one, next| one >= next), "{why:?}");
    let look = &found["nextLook"];
    assert!(look["gain"].as_f64() > Some(0.0) && look["certainty"].as_f64() > Some(0.25), "{look}");
    assert_eq!(look["answers"].as_array().map(Vec::len), Some(2));
    let advice = found["advice"].as_array().ok_or("no advice")?;
    assert_eq!(advice[0]["because"], "tension", "{advice:?}");
    for because in ["tension", "situation", "styles"] {
        assert!(advice.iter().any(|each| each["because"] == because), "{because}: {advice:?}");
    }
    page.leave().await
}

#[tokio::test]
async fn every_piece_of_advice_has_its_words() -> Outcome {
    let (site, authored) = (Site::open()?, Words::read()?);
    let page = page(&site).await?;
    let words = call(&page, "words('zh-Hans')").await?;
    assert_eq!(words["ui.next"], authored.get("ui.next")?);
    assert_eq!(words["own.amiable.driver"], authored.get("own.amiable.driver")?);
    let clear = "{ expressiveness: 90, emotionality: 10, decisiveness: 90, ownStyle: 'amiable' }";
    for seen in [SEEN, clear, "{}"] {
        let found = call(&page, &format!("explain({seen})")).await?;
        let advice = found["advice"].as_array().ok_or("no advice")?;
        assert!(advice.len() > 5, "{seen}: {advice:?}");
        for piece in advice {
            let key = piece["key"].as_str().ok_or_else(|| format!("{seen}: no key in {piece}"))?;
            let sentence = words[key].as_str().unwrap_or_default();
            assert!(!sentence.is_empty(), "{seen}: there are no words {key}");
        }
        let own = advice.iter().find(|piece| piece["because"] == "own-style");
        let expected = (seen != "{}").then(|| json!("own.amiable.driver"));
        assert_eq!(own.map(|piece| piece["key"].clone()), expected, "{seen}");
    }
    page.leave().await
}

#[tokio::test]
async fn where_they_meet_decides_what_to_look_at_next() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let dials = "expressiveness: 50, emotionality: 50, decisiveness: 50";
    let ids = "['volume', 'pace', 'voice', 'sentences', 'posture', 'gaze', 'face', 'hands', 'movements']";
    let mut next = Vec::new();
    for channel in ["shop", "phone", "chat"] {
        // All that can be asked, one after the other, each answered by both of its cues so that nothing tips over.
        let walk = format!(
            "window.shike.ready.then(async ({{ explain }}) => {{ const ids = []; const cues = [];
               for (let look; ids.length < 30; ) {{
                 look = (await explain({{ {dials}, cues, channel: '{channel}' }})).nextLook;
                 if (!look) break;
                 ids.push(look.id); cues.push(...look.answers);
               }}
               return ids.filter((id) => {ids}.includes(id)); }})"
        );
        next.push(page.list(&walk).await?);
    }
    let has = |n: usize, id: &str| next[n].iter().any(|each| each == id);
    assert!(has(0, "face") && !has(1, "face") && !has(2, "face"), "{next:?}");
    assert!(has(1, "voice") && !has(2, "voice"), "{next:?}");
    page.leave().await
}

/// A call, the kind of error, what its message begins with, and a word of what is allowed.
const BAD: [(&str, &str, &str, &str); 9] = [
    ("explain(7)", "type", "observation", "object"),
    ("explain({ warmth: 50 })", "type", "warmth", "ownStyle"),
    ("explain({ Channel: 'shop' })", "type", "Channel", "channel"),
    ("explain({ channel: 'letter' })", "range", "channel", "phone"),
    ("explain({ channel: 7 })", "type", "channel", "phone"),
    ("explain({ ownStyle: 'leader' })", "range", "ownStyle", "driver"),
    ("explain({ emotionality: 101 })", "range", "emotionality", "0 to 100"),
    ("words('xx')", "range", "words", "zh-Hans"),
    ("words('toString')", "range", "words", "zh-Hans"),
];

#[tokio::test]
async fn bad_calls_are_refused_naming_the_field_and_what_is_allowed() -> Outcome {
    let site = Site::open()?;
    let page = page(&site).await?;
    let mut wrong = Vec::new();
    for (expression, kind, field, allowed) in BAD {
        let error = thrown(&page, expression).await?;
        let message = error["message"].as_str().unwrap_or_default();
        if error[kind] != true || !message.starts_with(field) || !message.contains(allowed) {
            wrong.push(format!("{expression} throws {error}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    page.leave().await
}
