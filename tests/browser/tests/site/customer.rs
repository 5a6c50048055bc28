//! From one customer to the next, back again, and after a while away.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

async fn page_with_a_customer(site: &Site) -> Outcome<(Page, Value)> {
    let page = Page::open(site, View::PHONE).await?;
    let dials = json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 });
    page.see(dials, &["hurried"]).await?;
    let state = page.state().await?;
    assert_eq!(state["kind"], "clear");
    Ok((page, state))
}

/// The state without the notice.
fn beside_the_notice(mut state: Value) -> Value {
    state["notice"] = json!("");
    state
}

#[tokio::test]
async fn next_clears_the_customer_and_undo_brings_them_back() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let (page, before) = page_with_a_customer(&site).await?;
    page.tap("[part~=next]").await?;
    page.until("probe.state().kind === 'nothing'").await?;
    let cleared = page.state().await?;
    assert_eq!(cleared["notice"], words.get("ui.cleared")?);
    assert_eq!(cleared["chips"], json!([]));
    for axis in ["expressiveness", "emotionality", "decisiveness"] {
        assert_eq!(cleared["dials"][axis]["seen"], false, "{axis}");
    }
    page.tap("[data-button=undo]").await?;
    page.until("probe.state().kind === 'clear'").await?;
    assert_eq!(page.state().await?, before);
    page.leave().await
}

#[tokio::test]
async fn undone_by_key_the_focus_stays_in_the_page() -> Outcome {
    let site = Site::open()?;
    let (page, _) = page_with_a_customer(&site).await?;
    page.tap("[part~=next]").await?;
    page.until("probe.all('[data-button=undo]').length").await?;
    page.ask("probe.one('[data-button=undo]').focus()").await?;
    page.press(&[Key::Enter]).await?;
    page.until("probe.state().kind === 'clear'").await?;
    page.until("probe.root().activeElement?.matches('[part~=next]')").await?;
    page.leave().await
}

#[tokio::test]
async fn next_twice_can_still_be_undone() -> Outcome {
    let site = Site::open()?;
    let (page, before) = page_with_a_customer(&site).await?;
    page.tap("[part~=next]").await?;
    page.until("probe.all('[data-button=undo]').length").await?;
    page.tap("[part~=next]").await?;
    page.tap("[data-button=undo]").await?;
    page.until("probe.state().kind === 'clear'").await?;
    assert_eq!(page.state().await?, before);
    page.leave().await
}

#[tokio::test]
async fn the_undo_is_gone_once_the_next_customer_is_being_read() -> Outcome {
    let site = Site::open()?;
    let (page, _) = page_with_a_customer(&site).await?;
    page.tap("[part~=next]").await?;
    page.until("probe.all('[data-button=undo]').length").await?;
    page.tap("[data-axis=emotionality] [data-pole=high]").await?;
    page.until("probe.state().kind === 'split'").await?;
    assert_eq!(page.state().await?["notice"], "");
    page.leave().await
}

#[tokio::test]
async fn ticking_one_of_two_that_exclude_each_other_unticks_the_other() -> Outcome {
    let site = Site::open()?;
    let (page, _) = page_with_a_customer(&site).await?;
    page.tap("[data-chip=unhurried]").await?;
    page.until("probe.state().chips.includes('unhurried')").await?;
    assert_eq!(page.state().await?["chips"], json!(["unhurried"]));
    page.leave().await
}

#[tokio::test]
async fn after_ten_minutes_away_it_asks_whether_the_customer_is_the_same() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let (page, before) = page_with_a_customer(&site).await?;
    page.ask("probe.away(9.9)").await?;
    assert_eq!(page.state().await?["notice"], "", "not for less than ten minutes");
    page.ask("probe.away(10.1)").await?;
    page.until("probe.state().notice").await?;
    let asked = page.state().await?;
    assert_eq!(asked["notice"], words.get("ui.welcome-back")?);
    assert_eq!(beside_the_notice(asked), before);
    let buttons = page.ask("probe.text('.notice button')").await?;
    assert_eq!(buttons, format!("{} {}", words.get("ui.resume")?, words.get("ui.next")?));
    page.tap("[data-button=resume]").await?;
    page.until("!probe.state().notice").await?;
    assert_eq!(page.state().await?, before);
    page.ask("probe.away(60)").await?;
    page.tap("[data-button=next]").await?;
    page.until("probe.state().kind === 'nothing'").await?;
    page.leave().await
}

#[tokio::test]
async fn coming_back_with_nothing_seen_asks_nothing() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.ask("probe.away(60)").await?;
    assert_eq!(page.state().await?["notice"], "");
    page.leave().await
}
