//! What is kept on this device: what was chosen and the last reading, whatever the storage does or holds.

use crate::languages::{open_menu, option, speaks};
use crate::share::choose;
use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::{Value, json};

/// Everything that is kept, by key.
pub(crate) const STORED: &str = "Object.fromEntries(Object.entries(localStorage))";
/// What happened so far with the storage.
const WATCHED: &str = "globalThis.touched = []; for (const name of ['getItem', 'setItem', 'removeItem']) { \
                       const known = Storage.prototype[name]; Storage.prototype[name] = function (key, ...rest) { \
                       touched.push(`${name} ${key}`); return known.call(this, key, ...rest); }; }";
const MINUTE: i64 = 60_000;

/// Loads the page anew with this, and nothing else, in its storage.
async fn load_with(page: &Page, stored: &Value) -> Outcome {
    let script =
        "localStorage.clear(); for (const [key, text] of Object.entries(STORED)) localStorage.setItem(key, text)";
    page.ask(&format!("void (() => {{ {} }})()", script.replace("STORED", &stored.to_string()))).await?;
    page.load("").await
}

async fn load_state(page: &Page, state: &Value) -> Outcome {
    load_with(page, &json!({ "shike.state": state.to_string() })).await
}

async fn state_kept(page: &Page) -> Outcome<Value> {
    page.ask("JSON.parse(localStorage['shike.state'] ?? '{}')").await
}

/// Does the main job, from nothing seen to a call.
pub(crate) async fn works(page: &Page, told: &str) -> Outcome {
    page.act("probe.all('.dial .clear').forEach((clear) => clear.click())").await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &[]).await?;
    let state = page.state().await?;
    assert_eq!((&state["kind"], &state["tone"]), (&json!("clear"), &json!("driver")), "{told}: {state}");
    Ok(())
}

/// Sets the seller's own style and where the talk is, in the menu.
pub(crate) async fn set(page: &Page, name: &str, value: &str) -> Outcome {
    let menu = "probe.one('.menu-button').click(); await probe.settle()";
    page.act(&format!("{menu}; probe.one('input[name={name}][value={value}]').click(); await probe.settle(); {menu}"))
        .await
}

#[tokio::test]
async fn what_was_chosen_and_the_last_reading_survive_a_reload() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    choose(&page, "dark").await?;
    set(&page, "channel", "phone").await?;
    set(&page, "own", "amiable").await?;
    set(&page, "language", "en").await?;
    speaks(&page, "en").await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &["hurried"]).await?;
    let before = page.state().await?;
    page.load("").await?;
    speaks(&page, "en").await?;
    assert_eq!(page.state().await?, before);
    assert_eq!(before["theme"], "dark");
    page.act("probe.one('.menu-button').click()").await?;
    for checked in ["theme][value=dark", "channel][value=phone", "own][value=amiable", "language][value=en"] {
        assert!(page.holds(&format!("probe.one('[name={checked}]').checked")).await?, "{checked}");
    }
    page.act("probe.one('.menu-button').click()").await?;
    page.tap("[part~=next]").await?;
    page.until("probe.state().kind === 'nothing'").await?;
    page.load("").await?;
    assert_eq!(page.state().await?["kind"], "nothing", "the next customer is not the last one");
    assert_eq!(page.state().await?["theme"], "dark", "what is the seller's stays");
    page.leave().await
}

#[tokio::test]
async fn two_windows_do_not_undo_each_others_choices() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let first = page.second().await?;
    choose(&page, "dark").await?;
    page.turn_to(first).await?;
    set(&page, "channel", "phone").await?;
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    let state = state_kept(&page).await?;
    assert_eq!(
        (&state["theme"], &state["channel"], &state["reading"]),
        (&json!("dark"), &json!("phone"), &json!("v1.m80"))
    );
    page.load("").await?;
    assert_eq!(page.state().await?["theme"], "dark", "what the other chose is there at the next visit");
    Ok(())
}

/// Texts that are no state of this version.
fn broken() -> Vec<(&'static str, String)> {
    let with = |field: &str, value: Value| json!({ "v": 1, field: value }).to_string();
    let mut texts = vec![
        ("cut short", "{".to_owned()),
        ("null", "null".to_owned()),
        ("a list", "[]".to_owned()),
        ("a number", "5".to_owned()),
        ("a text", "\"v1\"".to_owned()),
        ("no version", "{}".to_owned()),
        ("version 0", json!({ "v": 0 }).to_string()),
        ("version 2", json!({ "v": 2, "theme": "dark", "more": [] }).to_string()),
        ("version as text", json!({ "v": "1", "theme": "dark" }).to_string()),
        ("rubbish", "烂\u{0}x".repeat(70_000)),
        ("half a letter", r#"{"v":1,"theme":"\ud800"}"#.to_owned()),
        ("prototype", r#"{"__proto__":{"v":1,"theme":"dark"}}"#.to_owned()),
        ("time as text", with("at", json!("now"))),
        ("time without end", r#"{"v":1,"at":1e999}"#.to_owned()),
        ("unknown theme", with("theme", json!("plaid"))),
        ("unknown channel", with("channel", json!("smoke"))),
        ("unknown style", with("own", json!("lion"))),
        ("nobody who could look", with("facing", json!("wall"))),
    ];
    texts.extend(
        ["language", "facing", "theme", "channel", "own", "reading"]
            .map(|field| ("wrong type", with(field, json!({})))),
    );
    texts.extend(
        ["", "v2.e78", "v1.e101", "v1.e78.e78", "v1.z1", "constructor"]
            .map(|text| ("broken reading", with("reading", json!(text)))),
    );
    texts
}

#[tokio::test]
async fn whatever_is_broken_is_set_aside_whole_and_the_card_works() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let broken = broken();
    assert!(broken.len() >= 20);
    page.expect(words.get("ui.set-aside")?);
    for (name, text) in broken {
        let told = format!("{name}: {}", text.chars().take(60).collect::<String>());
        load_with(&page, &json!({ "shike.state": text })).await?;
        assert_eq!(page.state().await?["notice"], words.get("ui.set-aside")?, "{told}");
        assert!(page.holds(&format!("localStorage['shike.state.1'] === {}", json!(text))).await?, "{told}");
        works(&page, &told).await?;
        let state = state_kept(&page).await?;
        assert_eq!((&state["v"], &state["reading"]), (&json!(1), &json!("v1.e78.m24")), "{told}");
        page.load("").await?;
        let state = page.state().await?;
        assert_eq!((&state["notice"], &state["tone"]), (&json!(""), &json!("driver")), "{told}: said again");
        assert!(page.holds(&format!("localStorage['shike.state.1'] === {}", json!(text))).await?, "{told}");
    }
    page.leave().await
}

#[tokio::test]
async fn one_field_that_says_what_there_is_not_takes_nothing_else_with_it() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let state = json!({ "v": 1, "theme": "plaid", "channel": "phone", "reading": "v1.e78.m24", "at": 0 });
    load_state(&page, &state).await?;
    assert_eq!(page.state().await?["tone"], "driver");
    let kept = state_kept(&page).await?;
    assert_eq!((&kept["theme"], &kept["channel"]), (&Value::Null, &json!("phone")));
    assert_eq!(page.ask("localStorage['shike.state.1']").await?, state.to_string());
    page.leave().await
}

#[tokio::test]
async fn what_is_no_state_but_harmless_is_passed_over_in_silence() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    for text in ["", r#"{"v":1}"#, r#"{"v":1,"language":"tlh"}"#, r#"{"v":1,"__proto__":{"theme":"dark"}}"#] {
        load_with(&page, &json!({ "shike.state": text })).await?;
        let state = page.state().await?;
        assert_eq!((&state["notice"], &state["theme"]), (&json!(""), &json!("auto")), "{text}");
        works(&page, text).await?;
    }
    page.leave().await
}

#[tokio::test]
async fn a_second_broken_state_is_set_aside_beside_the_first() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.expect(Words::read()?.get("ui.set-aside")?);
    load_with(&page, &json!({ "shike.state": "{" })).await?;
    page.ask("void (localStorage['shike.state'] = '[')").await?;
    page.load("").await?;
    let stored = page.ask(STORED).await?;
    assert_eq!((&stored["shike.state.1"], &stored["shike.state.2"]), (&json!("{"), &json!("[")), "{stored}");
    page.leave().await
}

#[tokio::test]
async fn a_card_in_someone_elses_page_reads_and_writes_nothing() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    load_state(&page, &json!({ "v": 1, "theme": "dark", "reading": "v1.e78.m24" })).await?;
    let before = page.ask(STORED).await?;
    page.act(&format!(
        "{WATCHED}; document.querySelector('shike-card').replaceWith(document.createElement('shike-card'))"
    ))
    .await?;
    page.until("probe.ready()").await?;
    let state = page.state().await?;
    assert_eq!((&state["theme"], &state["kind"]), (&json!("auto"), &json!("nothing")));
    works(&page, "without `save`").await?;
    choose(&page, "sun").await?;
    open_menu(&page).await?;
    page.tap(&option("en")).await?;
    page.until("probe.one('.seat').lang === 'en'").await?;
    assert_eq!(page.ask("touched").await?, json!([]));
    assert_eq!(page.ask(STORED).await?, before);
    page.leave().await
}

#[tokio::test]
async fn after_a_while_it_asks_whether_the_customer_is_the_same() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let now = page.ask("Date.now()").await?.as_i64().ok_or("no time")?;
    let left = |minutes: i64| json!({ "v": 1, "reading": "v1.e78.m24", "at": now - minutes * MINUTE });
    load_state(&page, &left(9)).await?;
    let state = page.state().await?;
    assert_eq!((&state["kind"], &state["notice"]), (&json!("clear"), &json!("")), "not for less than ten minutes");
    for (button, kind) in [("resume", "clear"), ("next", "nothing")] {
        load_state(&page, &left(11)).await?;
        let state = page.state().await?;
        assert_eq!((&state["kind"], &state["notice"]), (&json!("clear"), &json!(words.get("ui.welcome-back")?)));
        page.tap(&format!("[data-button={button}]")).await?;
        page.until(&format!("probe.state().kind === {kind:?}")).await?;
        page.load("").await?;
        assert_eq!(page.state().await?["kind"], kind, "{button} holds at the next visit");
    }
    load_state(&page, &json!({ "v": 1, "reading": "v1", "at": 0 })).await?;
    assert_eq!(page.state().await?["notice"], "", "of nobody it asks nothing");
    page.leave().await
}
