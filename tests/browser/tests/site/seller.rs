//! What the seller says of themselves, and what strain does: advice that depends on both sides.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

fn clear(style: &str) -> Value {
    let (across, up, soon) = match style {
        "driver" => (85, 15, 85),
        "expressive" => (85, 85, 85),
        "amiable" => (15, 85, 15),
        _ => (15, 15, 15),
    };
    json!({ "expressiveness": across, "emotionality": up, "decisiveness": soon })
}

async fn choose_own(page: &Page, own: &str) -> Outcome {
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(&format!(".choice:has([name=own][value={own}])")).await?;
    page.until(&format!("probe.one('[name=own][value={own}]').checked")).await?;
    page.tap(".menu-button").await?;
    page.until("!probe.all('.menu').length").await
}

/// Expects the card to say what a seller of the style `own` changes for this customer.
async fn reminds(page: &Page, words: &Words, own: &str, customer: &str) -> Outcome {
    page.see(clear(customer), &[]).await?;
    let state = page.state().await?;
    assert_eq!((&state["kind"], &state["tone"]), (&json!("clear"), &json!(customer)));
    let reason = words.filled("ui.own-reason", words.get(&format!("styles.{own}.name"))?)?;
    let line = format!("{reason}{}", words.get(&format!("own.{own}.{customer}"))?);
    assert_eq!(page.ask("probe.text('.own')").await?, line, "{own} meets {customer}");
    Ok(())
}

#[tokio::test]
async fn each_own_style_is_reminded_of_what_to_change_for_each_customer() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let styles = words.ids("styles")?;
    for own in &styles {
        choose_own(&page, own).await?;
        for customer in &styles {
            reminds(&page, &words, own, customer).await?;
        }
    }
    page.picture("own").await?;
    choose_own(&page, "none").await?;
    assert_eq!(page.ask("probe.text('.own')").await?, "", "taken back");
    page.leave().await
}

#[tokio::test]
async fn the_own_style_stays_for_the_next_customer() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    choose_own(&page, "amiable").await?;
    assert_eq!(page.ask("probe.text('.own')").await?, "", "nothing to change while nobody is read");
    reminds(&page, &words, "amiable", "driver").await?;
    page.tap("[part~=next]").await?;
    page.until("probe.state().kind === 'nothing'").await?;
    assert_eq!(page.ask("probe.text('.own')").await?, "");
    reminds(&page, &words, "amiable", "analytical").await?;
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    assert!(page.holds("probe.one('[name=own][value=amiable]').checked").await?);
    page.leave().await
}

#[tokio::test]
async fn between_two_styles_the_seller_is_told_to_change_nothing() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    choose_own(&page, "amiable").await?;
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    assert_eq!(page.state().await?["kind"], "split");
    assert_eq!(page.ask("probe.all('.own').length").await?, 0);
    page.leave().await
}

const STRAIN: &str = "probe.all('[part~=strain]').map((line) => line.textContent)";
const FIRST: &str = "probe.one('.tips li span:not([part])').textContent";

#[tokio::test]
async fn tension_warns_names_the_backup_and_puts_its_advice_first() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 100, "emotionality": 0, "decisiveness": 100 }), &[]).await?;
    let (before, shares) = (page.state().await?, page.ask("probe.shares()").await?);
    assert_eq!(page.list(STRAIN).await?, [""; 0]);
    page.tap("[data-chip=tension]").await?;
    page.until("probe.state().chips.includes('tension')").await?;
    let state = page.state().await?;
    assert_eq!((&state["kind"], &state["tone"]), (&json!("clear"), &json!("driver")));
    assert_ne!(page.ask("probe.shares()").await?, shares, "less sure");
    assert_eq!(page.list(STRAIN).await?, [words.get("tension.warning")?, words.get("styles.driver.backup")?]);
    assert_eq!(state["headline"], words.get("tension.headline")?);
    assert_eq!(state["reason"], words.get("tension.reason")?);
    let said = state["say"].as_str().unwrap_or_default();
    assert!(said.contains(words.get("tension.say")?), "{said}");
    let first = page.ask(FIRST).await?;
    assert_eq!(first, format!("{}{}", words.get("ui.do")?, words.get("tension.first")?));
    let never = page.ask("probe.text('[data-mark=dont]:not([data-extra])')").await?;
    assert_eq!(never, format!("{}{}", words.get("ui.dont")?, words.get("tension.dont")?));
    page.tap("[data-chip=tension]").await?;
    page.until("!probe.state().chips.length").await?;
    assert_eq!(page.state().await?, before);
    page.leave().await
}

#[tokio::test]
async fn tension_with_no_one_style_warns_and_names_no_backup() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "emotionality": 80 }), &["tension"]).await?;
    assert_ne!(page.state().await?["kind"], "clear");
    assert_eq!(page.list(STRAIN).await?, [words.get("tension.warning")?]);
    page.leave().await
}

#[tokio::test]
async fn channel_own_style_chips_reasons_and_guide_are_reached_by_key() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::LAPTOP).await?;
    page.see(clear("driver"), &[]).await?;
    page.tab_to(".menu-button").await?;
    page.press(&[Key::Enter]).await?;
    page.until("probe.all('.menu').length").await?;
    page.tab_to("[name=channel][value=shop]").await?;
    page.press(&[Key::Down]).await?;
    page.until("probe.one('[name=channel][value=phone]').checked").await?;
    page.tab_to("[name=own][value=none]").await?;
    page.press(&[Key::Down, Key::Down, Key::Down]).await?;
    page.until("probe.one('[name=own][value=amiable]').checked").await?;
    let line = page.ask("probe.text('.own')").await?.to_string();
    assert!(line.contains(words.get("own.amiable.driver")?), "{line}");
    page.tab_to("[part~=why-button]").await?;
    page.press(&[Key::Space]).await?;
    page.until("probe.all('.pulls .row').length === 3").await?;
    page.tab_to("[part~=more]").await?;
    page.press(&[Key::Enter]).await?;
    page.until("probe.all('.guide .phase').length > 5").await?;
    page.tab_to(".styles [data-chip=amiable]").await?;
    page.press(&[Key::Space]).await?;
    page.until("probe.one('.style-guide').dataset.tone === 'amiable'").await?;
    page.tab_to(".chips [data-chip=tension]").await?;
    page.press(&[Key::Space]).await?;
    page.until("probe.all('.tips [part~=strain]').length > 0").await
}
