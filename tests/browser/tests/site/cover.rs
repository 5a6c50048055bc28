//! Covered, nothing that names or judges the customer is anywhere in the page.

use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(crate) async fn cover(page: &Page) -> Outcome {
    page.tap("[part~=cover]").await?;
    page.until("probe.state().covered").await
}

/// All that could be got out of the page: its document, and what a screen reader is told.
pub(crate) async fn all_there_is(page: &Page) -> Outcome<(Value, BTreeSet<String>)> {
    let tree = page.tell("Accessibility.getFullAXTree", json!({})).await?;
    let nodes = tree["nodes"].as_array().into_iter().flatten();
    let said = nodes.flat_map(|node| [&node["name"]["value"], &node["value"]["value"], &node["description"]["value"]]);
    let said = said.filter_map(Value::as_str).filter(|text| !text.trim().is_empty());
    Ok((page.ask("probe.readable()").await?, said.map(str::to_owned).collect()))
}

/// Expects that nothing can be got out of the page but these words and those it has before it is loaded.
pub(crate) async fn says_only(page: &Page, words: &Words, paths: &[&str]) -> Outcome {
    let boot = ["boot.title", "boot.loading", "boot.stuck", "boot.no-script"];
    let allowed = paths.iter().chain(&boot).map(|path| words.get(path));
    let allowed = allowed.collect::<Outcome<BTreeSet<&str>>>()?;
    let (document, said) = all_there_is(page).await?;
    let texts = document["texts"].as_array().into_iter().flatten().filter_map(Value::as_str);
    for text in texts.chain(said.iter().map(String::as_str)) {
        let markup = text.starts_with('<') && text.contains(words.get("boot.no-script")?);
        // A button that says two things is named by both.
        let named = text.split(' ').all(|part| allowed.contains(part));
        assert!(allowed.contains(text) || named || markup, "turned away, the page still says “{text}”");
    }
    Ok(())
}

pub(crate) async fn page_with_a_customer(site: &Site) -> Outcome<Page> {
    let page = Page::open(site, View::PHONE).await?;
    let dials = json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 });
    page.see(dials, &["hurried", "budget", "tension"]).await?;
    page.tap("[part~=more]").await?;
    page.until("probe.all('.guide .phase').length").await?;
    Ok(page)
}

#[tokio::test]
async fn covered_the_page_says_nothing_but_the_covers_own_words() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = page_with_a_customer(&site).await?;
    let (open, _) = all_there_is(&page).await?;
    assert!(open.to_string().contains(words.get("styles.driver.name")?), "the open card names styles");
    cover(&page).await?;
    page.picture("covered").await?;
    says_only(
        &page,
        &words,
        &["ui.covered-line", "ui.covered-more", "ui.uncover", "ui.turn-hold", "ui.announce-covered"],
    )
    .await?;
    page.leave().await
}

#[tokio::test]
async fn covered_two_customers_cannot_be_told_apart() -> Outcome {
    let site = Site::open()?;
    let (one, other) = (page_with_a_customer(&site).await?, Page::open(&site, View::PHONE).await?);
    cover(&one).await?;
    cover(&other).await?;
    assert_eq!(all_there_is(&one).await?, all_there_is(&other).await?);
    one.leave().await?;
    other.leave().await
}

#[tokio::test]
async fn uncovering_brings_everything_back_and_the_focus_to_the_button_that_covers() -> Outcome {
    let site = Site::open()?;
    let page = page_with_a_customer(&site).await?;
    let before = page.state().await?;
    cover(&page).await?;
    let focused = |class: &str| format!("probe.root().activeElement?.matches('{class}')");
    page.until(&focused("[part~=uncover]")).await?;
    page.turn_back().await?;
    page.until("!probe.state().covered").await?;
    assert_eq!(page.state().await?, before);
    page.until(&focused("[part~=cover]")).await?;
    page.leave().await
}

#[tokio::test]
async fn the_cover_fills_the_screen_in_every_view() -> Outcome {
    let site = Site::open()?;
    for view in View::ALL {
        let page = Page::open(&site, view).await?;
        page.ask("probe.one('[part~=cover]').click()").await?;
        page.until("probe.state().covered").await?;
        let unread = page
            .list("probe.unread(['.covered [part~=line]', '.covered [part~=line-more]', '[part~=uncover]'])")
            .await?;
        assert!(unread.is_empty(), "{view:?}: {unread:#?}");
        let height = page.ask("probe.one('.card').getBoundingClientRect().height").await?;
        assert!(height.as_f64() >= Some(f64::from(view.height) - 0.5), "{view:?}: {height} high");
    }
    Ok(())
}

#[tokio::test]
async fn coming_back_after_a_while_does_not_lift_the_cover() -> Outcome {
    let site = Site::open()?;
    let page = page_with_a_customer(&site).await?;
    cover(&page).await?;
    let before = all_there_is(&page).await?;
    page.ask("probe.away(60)").await?;
    assert_eq!(all_there_is(&page).await?, before);
    page.leave().await
}
