//! The dot on the map: dragged from itself only, moved by keys, always where the sliders are.

use browser_tests::{Outcome, Page, Site, View};
use fantoccini::key::Key;
use serde_json::json;

/// Waits until dot and sliders stand, together, within two points of a place.
async fn stands_at(page: &Page, across: i64, up: i64) -> Outcome {
    let near = |value: &str, to: i64| format!("Math.abs({value} - {to}) <= 2");
    let (x, y) = (near("dot.across", across), near("dot.up", up));
    page.until(&format!("(({{ dot }}) => dot.seen && {x} && {y})(probe.state())")).await?;
    let state = page.state().await?;
    for (axis, place) in [("expressiveness", "across"), ("emotionality", "up")] {
        let dial = &state["dials"][axis];
        assert_eq!((&dial["value"], &dial["seen"]), (&state["dot"][place], &json!(true)), "{axis}");
        assert_eq!(dial["shown"], dial["value"].to_string(), "{axis}");
    }
    assert_eq!(state["dials"]["decisiveness"]["seen"], false, "the map says nothing of decisiveness");
    Ok(())
}

#[tokio::test]
async fn the_dot_drawn_by_a_finger_sets_both_sliders() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let mut from = (50, 50);
    for place in [(80, 24), (15, 70), (60, 90)] {
        let start = page.point(&format!("probe.onMap({}, {})", from.0, from.1)).await?;
        let end = page.point(&format!("probe.onMap({}, {})", place.0, place.1)).await?;
        page.drag(start, end).await?;
        stands_at(&page, place.0, place.1).await?;
        from = place;
    }
    page.leave().await
}

#[tokio::test]
async fn the_dot_drawn_by_a_mouse_sets_both_sliders() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let start = page.point("probe.onMap(50, 50)").await?;
    let end = page.point("probe.onMap(24, 78)").await?;
    page.drag_with_mouse(start, end).await?;
    stands_at(&page, 24, 78).await?;
    page.leave().await
}

#[tokio::test]
async fn the_dot_drawn_beyond_the_map_stays_at_its_edge() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let start = page.point("probe.onMap(50, 50)").await?;
    let end = page.point("probe.onMap(150, 140)").await?;
    page.drag(start, end).await?;
    stands_at(&page, 100, 100).await?;
    page.leave().await
}

#[tokio::test]
async fn a_drag_from_elsewhere_on_the_map_changes_nothing() -> Outcome {
    let site = Site::open()?;
    for view in [View::PHONE, View::TABLET] {
        let page = Page::open(&site, view).await?;
        page.see(json!({ "expressiveness": 80, "emotionality": 80 }), &[]).await?;
        let before = page.state().await?;
        let start = page.point("probe.onMap(15, 15)").await?;
        for end in ["probe.onMap(60, 15)", "probe.onMap(80, 80)"] {
            let end = page.point(end).await?;
            page.drag(start, end).await?;
            page.drag_with_mouse(start, end).await?;
            page.tap_at(start).await?;
        }
        page.settle().await?;
        assert_eq!(page.state().await?, before);
    }
    Ok(())
}

#[tokio::test]
async fn a_vertical_pan_on_the_map_beside_the_dot_scrolls() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.tap("[part~=more]").await?;
    page.until("probe.all('.guide .phase').length").await?;
    page.act("scrollTo(0, 0)").await?;
    let before = page.state().await?;
    let (x, y) = page.point("probe.onMap(15, 15)").await?;
    page.drag((x, y), (x, y - 220.0)).await?;
    page.until("scrollY > 100").await?;
    assert_eq!(page.state().await?, before);
    page.leave().await
}

#[tokio::test]
async fn arrow_keys_move_the_dot_and_the_sliders_with_it() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    page.ask("probe.one('.dot').focus()").await?;
    page.press(&[Key::Right, Key::Right, Key::Up]).await?;
    page.until("probe.state().dot.across === 54 && probe.state().dot.up === 52").await?;
    stands_at(&page, 54, 52).await?;
    page.press(&[Key::Left, Key::Down, Key::Down]).await?;
    page.until("probe.state().dot.across === 52 && probe.state().dot.up === 48").await?;
    stands_at(&page, 52, 48).await?;
    assert_eq!(page.ask("scrollY").await?, 0, "the keys moved the dot, not the page");
    page.leave().await
}

#[tokio::test]
async fn a_third_slider_that_contradicts_pulls_the_outline_away_from_the_dot() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let outline = "Number.parseFloat(probe.one('.belief').getAttribute('cx'))";
    page.see(json!({ "expressiveness": 80 }), &[]).await?;
    let agreeing = page.ask(outline).await?;
    page.see(json!({ "decisiveness": 10 }), &[]).await?;
    let pulled = page.ask(outline).await?;
    assert!(pulled.as_f64() < agreeing.as_f64(), "{pulled} is not left of {agreeing}");
    assert_eq!(page.state().await?["dot"]["across"], 80, "the dot stays with its slider");
    page.leave().await
}
