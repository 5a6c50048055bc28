//! A reading in a link: shown once, gone on with, and never in the way of one's own.

use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::{Value, json};

const LINK: &str = "#v1.e78.m24.d82.t4";
const PLACE: &str = "location.pathname + location.search + location.hash";

/// Waits until the page has taken the link out of its address.
async fn open(page: &Page, link: &str) -> Outcome {
    page.load(link).await?;
    page.until(&format!("{PLACE} === '/'")).await?;
    page.settle().await
}

/// What the card shows of a customer.
async fn seen(page: &Page) -> Outcome<Value> {
    let state = page.state().await?;
    let dial = |axis: &str| {
        if state["dials"][axis]["seen"] == true { state["dials"][axis]["value"].clone() } else { Value::Null }
    };
    Ok(json!([dial("expressiveness"), dial("emotionality"), dial("decisiveness"), state["chips"]]))
}

#[tokio::test]
async fn a_link_shows_its_reading_and_is_gone_from_the_address() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let history = page.ask("history.length").await?;
    open(&page, LINK).await?;
    assert_eq!(seen(&page).await?, json!([78, 24, 82, ["hurried"]]));
    let state = page.state().await?;
    assert_eq!((&state["tone"], &state["notice"]), (&json!("driver"), &json!("")));
    assert!(page.ask("history.length").await?.as_i64() <= history.as_i64().map(|length| length + 2));
    page.leave().await
}

#[tokio::test]
async fn a_link_opened_in_the_page_as_it_stands_shows_its_reading_too() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.ask(&format!("void (location.hash = {LINK:?})")).await?;
    page.until("probe.state().tone === 'driver'").await?;
    page.until(&format!("{PLACE} === '/'")).await?;
    page.leave().await
}

#[tokio::test]
async fn gone_on_from_a_link_a_reload_shows_what_was_gone_on_to() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    open(&page, LINK).await?;
    page.tap("[data-axis=emotionality] [data-pole=high]").await?;
    page.until("probe.state().dials.emotionality.value === 80").await?;
    page.load("").await?;
    assert_eq!(seen(&page).await?, json!([78, 80, 82, ["hurried"]]));
    page.leave().await
}

#[tokio::test]
async fn only_looked_at_a_link_leaves_ones_own_last_reading() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "emotionality": 80 }), &["tension"]).await?;
    let own = seen(&page).await?;
    let stored = page.ask("localStorage['shike.state']").await?;
    open(&page, LINK).await?;
    assert_eq!(seen(&page).await?, json!([78, 24, 82, ["hurried"]]));
    assert_eq!(page.ask("localStorage['shike.state']").await?, stored);
    page.load("").await?;
    assert_eq!(seen(&page).await?, own);
    page.leave().await
}

#[tokio::test]
async fn a_link_asks_nothing_of_a_customer_left_a_while_ago() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.ask("void (localStorage['shike.state'] = JSON.stringify({ v: 1, reading: 'v1.m80', at: 1 }))").await?;
    open(&page, LINK).await?;
    assert_eq!(page.state().await?["notice"], "");
    assert_eq!(seen(&page).await?, json!([78, 24, 82, ["hurried"]]));
    page.leave().await
}

#[tokio::test]
async fn a_link_that_cannot_be_read_leaves_the_card_as_it_was_and_says_so() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "emotionality": 80 }), &["tension"]).await?;
    let own = seen(&page).await?;
    page.expect(words.get("ui.broken-link")?);
    let broken = [
        "#v1.e101",
        "#v1.e78.e78",
        "#v1.e078",
        "#v1.m24.e78",
        "#v1.z9",
        "#v1.",
        "#v1.e",
        "#v1.tc",
        "#v2.e78.m24",
        "#v10.e78",
        "#v1.e78%20",
        "#v1.e-1",
        "#v1.e99999999999999999999",
    ];
    for link in broken {
        open(&page, link).await?;
        let state = page.state().await?;
        assert_eq!(state["notice"], words.get("ui.broken-link")?, "{link}");
        assert_eq!(seen(&page).await?, own, "{link}");
    }
    page.leave().await
}
