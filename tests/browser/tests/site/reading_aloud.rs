//! What a screen reader says: a change of verdict once, never at every pixel.

use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::json;

async fn heard_of_a_drag(from: &str, to: &str) -> Outcome<Vec<String>> {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.act("probe.listen()").await?;
    let (from, to) = (page.point(from).await?, page.point(to).await?);
    page.drag(from, to).await?;
    page.until("heard.length > 1").await?;
    page.settle().await?;
    let heard = page.list("heard").await?;
    page.leave().await?;
    Ok(heard)
}

#[tokio::test]
async fn a_slider_drawn_through_three_verdicts_is_announced_once() -> Outcome {
    let words = Words::read()?;
    let heard = heard_of_a_drag("probe.onDial('emotionality', 10)", "probe.onDial('emotionality', 90)").await?;
    assert_eq!(heard.len(), 2, "{heard:?}");
    assert_eq!(heard[0], words.get("ui.announce-nothing")?);
    assert!(heard[1].contains(words.get("styles.amiable.name")?), "{heard:?}");
    Ok(())
}

#[tokio::test]
async fn the_dot_drawn_across_the_map_is_announced_once() -> Outcome {
    let words = Words::read()?;
    let heard = heard_of_a_drag("probe.onMap(50, 50)", "probe.onMap(85, 15)").await?;
    assert_eq!(heard.len(), 2, "{heard:?}");
    assert!(heard[1].contains(words.get("styles.driver.name")?), "{heard:?}");
    Ok(())
}

#[tokio::test]
async fn what_leaves_the_verdict_as_it_was_is_not_announced() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &[]).await?;
    page.act("probe.listen()").await?;
    page.see(json!({ "expressiveness": 79 }), &["hurried"]).await?;
    assert_eq!(page.list("heard").await?.len(), 1);
    page.leave().await
}

#[tokio::test]
async fn the_covers_status_names_no_style() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &[]).await?;
    page.tap("[part~=cover]").await?;
    page.until("probe.state().covered").await?;
    assert_eq!(page.ask("probe.text('[role=status]')").await?, words.get("ui.announce-covered")?);
    page.leave().await
}

#[tokio::test]
async fn every_slider_has_its_name_and_says_its_reading_in_words() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    let tree = page.tell("Accessibility.getFullAXTree", json!({})).await?;
    let nodes = tree["nodes"].as_array().into_iter().flatten();
    let sliders: Vec<_> = nodes.filter(|node| node["role"]["value"] == "slider").collect();
    for axis in ["expressiveness", "emotionality", "decisiveness"] {
        let name = words.get(&format!("dials.{axis}.name"))?;
        assert!(sliders.iter().any(|slider| slider["name"]["value"] == name), "no slider is called {name}");
    }
    let spoken = page.state().await?["dials"]["emotionality"]["spoken"].to_string();
    assert!(spoken.contains("80") && spoken.contains(words.get("dials.emotionality.high")?), "{spoken}");
    let unseen = &page.state().await?["dials"]["decisiveness"]["spoken"];
    assert_eq!(unseen, words.get("ui.not-observed")?);
    page.leave().await
}

/// What is heard from the beginning on, when `action` has led to a verdict.
async fn heard_of(action: &str) -> Outcome<Vec<String>> {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.act("probe.listen()").await?;
    page.tap("[data-axis=emotionality] [part~=name]").await?;
    page.until("probe.all('.cues .chip').length").await?;
    page.tap(action).await?;
    page.until("heard.length > 1").await?;
    page.settle().await?;
    let heard = page.list("heard").await?;
    assert_eq!(heard.len(), 2, "{heard:?}");
    assert_eq!(heard[0], Words::read()?.get("ui.announce-nothing")?);
    page.leave().await?;
    Ok(heard)
}

#[tokio::test]
async fn a_ticked_cue_is_announced_once_and_the_cues_unfolding_not_at_all() -> Outcome {
    let words = Words::read()?;
    let heard = heard_of(".cues .chip").await?;
    let verdict = heard[1].contains(words.get("styles.amiable.name")?);
    assert!(verdict || heard[1] == words.get("ui.announce-open")?, "{heard:?}");
    Ok(())
}

#[tokio::test]
async fn an_answer_to_the_next_look_is_announced_once() -> Outcome {
    let words = Words::read()?;
    let heard = heard_of(".look .answers button:nth-child(2)").await?;
    let named = words
        .ids("styles")?
        .into_iter()
        .filter(|style| words.get(&format!("styles.{style}.name")).is_ok_and(|name| heard[1].contains(name)));
    assert_eq!(named.count(), 2, "two styles are left: {heard:?}");
    Ok(())
}
