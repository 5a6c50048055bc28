//! The mark on the map: where the verdict is, put by a tap, drawn by a finger or a mouse, moved by keys; its names and ring.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// As wide as phones are sold.
const WIDE_PHONE: View = View { width: 390, height: 844, ..View::PHONE };
const LANGUAGES: [&str; 3] = ["zh-CN", "zh-TW", "en"];

/// Waits until mark and sliders stand, together, within two points of a place.
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

async fn at(page: &Page, (across, up): (i64, i64)) -> Outcome<(f64, f64)> {
    page.point(&format!("probe.onMap({across}, {up})")).await
}

#[tokio::test]
async fn a_quiet_customer_who_decides_at_once_stands_where_the_verdict_is() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 10, "emotionality": 90, "decisiveness": 95 }), &[]).await?;
    page.picture("map-contradiction").await?;
    let state = page.state().await?;
    assert!(state["style"].as_str().is_some_and(|style| style.starts_with("情感型")), "{state}");
    assert!(state["dot"]["across"].as_i64() > Some(50) && state["dot"]["up"].as_i64() > Some(50), "{}", state["dot"]);
    let said = page.ask("probe.one('.dot').getAttribute('aria-valuetext')").await?;
    assert!(said.as_str().is_some_and(|said| said.contains("情感型") && said.contains("90")), "{said}");
    // The ring is around the mark, and a line says what it is.
    for place in ["cx", "cy"] {
        let of = |part: &str| format!("probe.one('{part}').getAttribute('{place}')");
        assert_eq!(page.ask(&of(".belief")).await?, page.ask(&of(".core")).await?, "{place}");
    }
    let label = page.ask("probe.one('.map').ariaLabel").await?;
    assert!(label.as_str().is_some_and(|label| words.get("ui.map-ring").is_ok_and(|ring| label.contains(ring))));
    page.leave().await
}

#[tokio::test]
async fn the_mark_drawn_by_a_finger_sets_both_sliders() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let mut from = (50, 50);
    for place in [(80, 24), (15, 70), (15, 20), (60, 90)] {
        page.drag(at(&page, from).await?, at(&page, place).await?).await?;
        stands_at(&page, place.0, place.1).await?;
        from = place;
    }
    page.leave().await
}

#[tokio::test]
async fn the_mark_drawn_by_a_mouse_sets_both_sliders() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    page.drag_with_mouse(at(&page, (50, 50)).await?, at(&page, (24, 78)).await?).await?;
    stands_at(&page, 24, 78).await?;
    page.leave().await
}

#[tokio::test]
async fn the_mark_drawn_beyond_the_map_stays_at_its_edge() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.drag(at(&page, (50, 50)).await?, at(&page, (150, 140)).await?).await?;
    stands_at(&page, 100, 100).await?;
    page.leave().await
}

#[tokio::test]
async fn a_tap_anywhere_on_the_map_puts_the_mark_there() -> Outcome {
    let site = Site::open()?;
    for view in [View::PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        for place in [(15, 15), (85, 30), (98, 97), (10, 85), (50, 50)] {
            let point = at(&page, place).await?;
            if view.touch {
                page.tap_at(point).await?
            } else {
                page.drag_with_mouse(point, point).await?
            }
            stands_at(&page, place.0, place.1).await?;
        }
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_tap_on_the_map_sets_decisiveness_too_where_that_was_seen() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 10, "decisiveness": 95 }), &[]).await?;
    page.tap_at(at(&page, (30, 80)).await?).await?;
    page.until("probe.state().dials.emotionality.seen").await?;
    let state = page.state().await?;
    let [e, d] = ["expressiveness", "decisiveness"].map(|axis| &state["dials"][axis]["value"]);
    assert_eq!(e, d);
    assert_eq!(e, &state["dot"]["across"]);
    assert!((28..=32).contains(&e.as_i64().unwrap_or_default()), "{e}");
    page.leave().await
}

#[tokio::test]
async fn a_drag_that_goes_sideways_takes_the_mark_along_from_wherever_it_begins() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 90, "emotionality": 90 }), &[]).await?;
    page.drag(at(&page, (5, 20)).await?, at(&page, (70, 24)).await?).await?;
    stands_at(&page, 70, 24).await?;
    page.leave().await
}

#[tokio::test]
async fn only_the_first_button_of_a_mouse_moves_mark_or_slider() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let before = page.state().await?;
    let places = ["probe.onMap(20, 20)", "probe.onMap(50, 50)", "probe.onDial('emotionality', 80)"];
    for (button, buttons) in [("right", 2), ("middle", 4)] {
        for place in places {
            let (x, y) = page.point(place).await?;
            for (kind, x) in [("mousePressed", x), ("mouseMoved", x + 30.0), ("mouseReleased", x + 30.0)] {
                let buttons = if kind == "mouseReleased" { 0 } else { buttons };
                let event =
                    json!({ "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1 });
                page.tell("Input.dispatchMouseEvent", event).await?;
            }
            page.settle().await?;
            assert_eq!(page.state().await?, before, "the {button} button at {place}");
        }
    }
    page.leave().await
}

#[tokio::test]
async fn a_vertical_pan_on_the_map_beside_the_mark_scrolls() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 90, "emotionality": 90 }), &[]).await?;
    page.tap("[part~=more]").await?;
    page.until("probe.all('.guide .phase').length").await?;
    page.act("scrollTo(0, 0)").await?;
    let before = page.state().await?;
    let (x, y) = at(&page, (10, 10)).await?;
    page.drag((x, y), (x, y - 220.0)).await?;
    page.until("scrollY > 100").await?;
    assert_eq!(page.state().await?, before);
    page.leave().await
}

#[tokio::test]
async fn arrow_keys_move_the_mark_and_the_sliders_with_it() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    page.ask("probe.one('.dot').focus()").await?;
    page.press(&[Key::Right, Key::Right, Key::Up]).await?;
    page.until("probe.state().dot.across === 54 && probe.state().dot.up === 52").await?;
    stands_at(&page, 54, 52).await?;
    page.press(&[Key::Left, Key::Down, Key::Down]).await?;
    page.until("probe.state().dot.across === 52 && probe.state().dot.up === 48").await?;
    stands_at(&page, 52, 48).await?;
    assert_eq!(page.ask("scrollY").await?, 0, "the keys moved the mark, not the page");
    page.leave().await
}

#[tokio::test]
async fn a_third_slider_moves_the_mark_and_its_ring_together() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let ring = "['cx', 'rx'].map((name) => Number.parseFloat(probe.one('.belief').getAttribute(name)))";
    page.see(json!({ "expressiveness": 80 }), &[]).await?;
    let one = page.ask(ring).await?;
    page.see(json!({ "decisiveness": 10 }), &[]).await?;
    let both = page.ask(ring).await?;
    assert!(both[0].as_f64() < one[0].as_f64(), "{both} is not left of {one}");
    assert!(both[1].as_f64() < one[1].as_f64(), "what was seen twice is surer: {both}, {one}");
    assert_eq!(page.state().await?["dot"]["across"], json!(both[0].as_f64().unwrap_or_default().round() as i64));
    page.leave().await
}

/// At twenty-five places of the mark: which names it hides, which names are cut off, small or not upright.
const NAMES: &str = "(async () => {
    const found = new Set();
    // On a small phone nothing stays in place, and the map may begin below what is seen.
    probe.one('.map').scrollIntoView({ block: 'center' });
    for (const across of [0, 25, 50, 75, 100]) {
      for (const up of [0, 25, 50, 75, 100]) {
        await probe.see({ expressiveness: across, emotionality: up }, []);
        const mark = probe.one('.halo').getBoundingClientRect();
        for (const name of probe.all('.corner')) {
          const box = name.getBoundingClientRect();
          const style = getComputedStyle(name);
          const meets = box.left < mark.right && mark.left < box.right && box.top < mark.bottom && mark.top < box.bottom;
          if (meets) found.add(`${name.textContent} under the mark at ${across}, ${up}`);
          if (style.writingMode !== 'horizontal-tb') found.add(`${name.textContent} stands sideways`);
          if (Number.parseFloat(style.fontSize) < 14) found.add(`${name.textContent} is small`);
          if (box.height > 1.5 * Number.parseFloat(style.fontSize)) found.add(`${name.textContent} is broken in two`);
        }
        const field = probe.one('.field').getBoundingClientRect();
        if (mark.left < field.left || mark.right > field.right || mark.top < field.top || mark.bottom > field.bottom)
          found.add(`the mark sticks out at ${across}, ${up}`);
      }
    }
    const [map, dials] = ['.map', '.dials'].map((part) => probe.one(part).getBoundingClientRect());
    if (map.right > dials.left && map.bottom > dials.top) found.add('the map lies over the sliders');
    const field = probe.one('.field').getBoundingClientRect();
    if (Math.min(field.width, field.height) < 44) found.add(`the field is ${field.width} by ${field.height}`);
    return [...found, ...probe.unread(['.corner'])];
})()";

#[tokio::test]
async fn in_every_language_on_every_screen_the_names_stand_upright_and_the_mark_hides_none() -> Outcome {
    let site = Site::open()?;
    let views = [View::SMALL_PHONE, View::PHONE, WIDE_PHONE, View::TABLET, View::LAPTOP];
    let mut faults = Vec::new();
    for view in views {
        for language in LANGUAGES {
            let page = Page::open(&site, view.reading(language)).await?;
            let found = page.list(NAMES).await?;
            page.picture(&format!("map-{}-{language}", view.width)).await?;
            faults.extend(found.into_iter().map(|fault| format!("{} {language}: {fault}", view.width)));
            page.leave().await?;
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

#[tokio::test]
async fn a_line_says_what_the_ring_is_on_the_map_or_where_there_is_no_room_under_why() -> Outcome {
    let site = Site::open()?;
    for (view, on_the_map) in [
        (View::SMALL_PHONE, false),
        (View::PHONE, true),
        (WIDE_PHONE, true),
        (View::TABLET, true),
        (View::LAPTOP, true),
    ] {
        for language in LANGUAGES {
            let page = Page::open(&site, view.reading(language)).await?;
            let shown = page.ask("probe.one('.legend').checkVisibility()").await?;
            assert_eq!(shown, Value::Bool(on_the_map), "{} {language}", view.width);
            if on_the_map {
                assert_eq!(page.list("probe.unread(['.legend'])").await?, [""; 0], "{} {language}", view.width);
            }
            page.see(json!({ "emotionality": 80 }), &[]).await?;
            page.act("probe.one('[part~=why-button]').click()").await?;
            let line = page.ask("probe.one('.legend').textContent").await?;
            let notes = page.list("probe.all('.why [part~=note]').map((note) => note.textContent)").await?;
            assert!(notes.iter().any(|note| line == **note), "{line} is not among {notes:?}");
            page.leave().await?;
        }
    }
    Ok(())
}
