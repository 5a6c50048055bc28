//! The three sliders: by finger, by pole word, by key, and what must not move them.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

const AXES: [&str; 3] = ["expressiveness", "emotionality", "decisiveness"];

async fn phone(site: &Site) -> Outcome<Page> {
    Page::open(site, View::PHONE).await
}

/// Waits until a dial stands within a point of `value`, and checks that all that shows it agrees.
async fn stands_at(page: &Page, axis: &str, value: i64) -> Outcome {
    page.until(&near(axis, value)).await?;
    let state = page.state().await?;
    let dial = &state["dials"][axis];
    assert_eq!(dial["shown"], dial["value"].to_string(), "{axis}: {dial}");
    assert_eq!(dial["drawn"], dial["value"], "{axis}: {dial}");
    let dot = match axis {
        // The one dial of its scale that was seen.
        "expressiveness" if state["dials"]["decisiveness"]["seen"] == false => &state["dot"]["across"],
        "emotionality" => &state["dot"]["up"],
        _ => &dial["value"],
    };
    assert_eq!(dot, &dial["value"], "{axis}: the dot is at {}", state["dot"]);
    Ok(())
}

fn near(axis: &str, value: i64) -> String {
    format!("(({{ seen, value }}) => seen && Math.abs(value - {value}) <= 1)(probe.state().dials.{axis})")
}

#[tokio::test]
async fn a_finger_draws_a_slider_from_its_thumb() -> Outcome {
    let site = Site::open()?;
    let page = phone(&site).await?;
    for (axis, value) in AXES.into_iter().zip([82, 24, 67]) {
        let from = page.point(&format!("probe.onDial('{axis}', 50)")).await?;
        let to = page.point(&format!("probe.onDial('{axis}', {value})")).await?;
        page.drag(from, to).await?;
        stands_at(&page, axis, value).await?;
    }
    page.leave().await
}

#[tokio::test]
async fn a_mouse_draws_a_slider_from_its_thumb() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    for (axis, value) in AXES.into_iter().zip([82, 24, 67]) {
        let from = page.point(&format!("probe.onDial('{axis}', 50)")).await?;
        let to = page.point(&format!("probe.onDial('{axis}', {value})")).await?;
        page.drag_with_mouse(from, to).await?;
        stands_at(&page, axis, value).await?;
    }
    page.leave().await
}

#[tokio::test]
async fn a_tap_on_the_track_sets_the_slider_there() -> Outcome {
    let site = Site::open()?;
    let page = phone(&site).await?;
    for axis in AXES {
        for value in [75, 0, 100, 31] {
            let point = page.point(&format!("probe.onDial('{axis}', {value})")).await?;
            page.tap_at(point).await?;
            stands_at(&page, axis, value).await?;
        }
    }
    page.leave().await
}

#[tokio::test]
async fn a_tap_on_the_thumb_of_an_unseen_slider_sets_fifty() -> Outcome {
    let site = Site::open()?;
    let page = phone(&site).await?;
    for axis in AXES {
        assert_eq!(page.state().await?["dials"][axis]["seen"], false);
        let thumb = page.point(&format!("probe.onDial('{axis}', 50)")).await?;
        page.tap_at(thumb).await?;
        page.until(&near(axis, 50)).await?;
        let dial = &page.state().await?["dials"][axis];
        assert_eq!((&dial["value"], &dial["shown"]), (&json!(50), &json!("50")), "{axis}");
    }
    page.leave().await
}

#[tokio::test]
async fn pole_words_set_a_slider_to_twenty_and_eighty() -> Outcome {
    let site = Site::open()?;
    let page = phone(&site).await?;
    for axis in AXES {
        for (pole, value) in [("low", 20), ("high", 80)] {
            page.tap(&format!("[data-axis={axis}] [data-pole={pole}]")).await?;
            page.until(&format!("probe.state().dials.{axis}.value === {value}")).await?;
            stands_at(&page, axis, value).await?;
        }
    }
    page.leave().await
}

#[tokio::test]
async fn keys_move_a_slider_a_point_at_a_time_and_to_its_ends() -> Outcome {
    let site = Site::open()?;
    let page = phone(&site).await?;
    for axis in AXES {
        page.ask(&format!("probe.one('#{axis}').focus()")).await?;
        for (key, value) in [(Key::Right, 51), (Key::Up, 52), (Key::Left, 51), (Key::Home, 0), (Key::End, 100)] {
            page.press(&[key]).await?;
            page.until(&format!("probe.state().dials.{axis}.value === {value}")).await?;
            stands_at(&page, axis, value).await?;
        }
    }
    page.leave().await
}

#[tokio::test]
async fn a_dial_is_set_cleared_and_set_again() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = phone(&site).await?;
    let fresh = page.state().await?;
    for axis in AXES {
        page.tap(&format!("[data-axis={axis}] [data-pole=high]")).await?;
        stands_at(&page, axis, 80).await?;
        page.tap(&format!("[data-axis={axis}] .clear")).await?;
        page.until(&format!("!probe.state().dials.{axis}.seen")).await?;
        assert_eq!(page.state().await?["dials"][axis]["shown"], words.get("ui.not-observed")?);
        assert_eq!(page.state().await?, fresh, "{axis}: cleared is as if never set");
        let point = page.point(&format!("probe.onDial('{axis}', 30)")).await?;
        page.tap_at(point).await?;
        stands_at(&page, axis, 30).await?;
        page.tap(&format!("[data-axis={axis}] .clear")).await?;
        page.until(&format!("!probe.state().dials.{axis}.seen")).await?;
    }
    page.leave().await
}

/// Pans up from each slider, with the guide unfolded so that there is somewhere to scroll to.
async fn pans_from_every_slider(page: &Page, at: u32) -> Outcome<(Value, Value)> {
    page.tap("[part~=more]").await?;
    page.until("probe.all('.guide .phase').length").await?;
    page.act("probe.listen()").await?;
    let before = page.state().await?;
    for axis in AXES {
        page.act("scrollTo(0, 0)").await?;
        let (x, y) = page.point(&format!("probe.onDial('{axis}', {at})")).await?;
        page.drag((x, y), (x + 3.0, y - 220.0)).await?;
        page.until("scrollY > 100").await?;
    }
    page.settle().await?;
    assert_eq!(page.ask("heard.length").await?, 1, "a pan is nothing to announce");
    Ok((before, page.state().await?))
}

async fn a_pan_leaves_it_unseen(at: u32) -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = phone(&site).await?;
    let (before, after) = pans_from_every_slider(&page, at).await?;
    assert_eq!(before, after);
    for axis in AXES {
        let dial = &after["dials"][axis];
        assert_eq!((&dial["seen"], &dial["value"]), (&json!(false), &json!(50)), "{axis}");
        assert_eq!(dial["shown"], words.get("ui.not-observed")?);
    }
    page.leave().await
}

#[tokio::test]
async fn a_vertical_pan_on_an_unseen_slider_scrolls_and_changes_nothing() -> Outcome {
    a_pan_leaves_it_unseen(80).await
}

#[tokio::test]
async fn a_vertical_pan_on_the_thumb_of_an_unseen_slider_scrolls_and_changes_nothing() -> Outcome {
    a_pan_leaves_it_unseen(50).await
}

#[tokio::test]
async fn a_vertical_pan_on_a_set_slider_scrolls_and_changes_nothing() -> Outcome {
    let site = Site::open()?;
    let page = phone(&site).await?;
    let dials = json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 });
    page.see(dials, &[]).await?;
    let (before, after) = pans_from_every_slider(&page, 40).await?;
    assert_eq!(before, after);
    assert_eq!(after["dials"]["emotionality"]["value"], 24);
    page.leave().await
}
