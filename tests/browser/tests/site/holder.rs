//! The screen belongs to whoever holds it: turned to the customer, covered, or thanked, no tap, key, address or reload
//! shows the verdict; holding the way back does.

use crate::cover::page_with_a_customer;
use browser_tests::{Medium, Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::json;

const AXES: [&str; 3] = ["expressiveness", "emotionality", "decisiveness"];
/// Who looks, with what leads there from the seller's card.
const TURNED: [(&str, &str); 3] = [
    ("covered", "probe.one('[part~=cover]').click()"),
    ("choosing", "probe.one('[part~=turn]').click()"),
    (
        "thanked",
        "probe.one('[part~=turn]').click(); await probe.shown('.turned'); probe.one('[data-choice=result]').click()",
    ),
];
/// Goes somewhere, and waits until the page has heard of it.
const GOING: &str =
    "const going = (go) => new Promise((gone) => { addEventListener('popstate', gone, { once: true }); go(); });";
const AWAY: &str = "probe.all('.covered, .turned').length && !probe.all('.face').length";
const BUTTON: &str = "[part~=uncover]";
/// A timer that is set after the card's own and waits no less rings after it: then a finger that stayed has opened.
const A_HOLD: &str = "new Promise((go) => setTimeout(go, 620))";
/// The page's clock stands still, so that a finger has not been held for long, however slow the machine; and goes on.
const STOP: &str = "globalThis.clock = Date.now; const now = Date.now(); Date.now = () => now";
const GO_ON: &str = "Date.now = clock";
const HINT: &str = "getComputedStyle(probe.one('[part~=hint]')).visibility === 'visible'";

async fn turned(site: &Site, way: &str) -> Outcome<Page> {
    let page = page_with_a_customer(site).await?;
    page.act(way).await?;
    page.until(AWAY).await?;
    Ok(page)
}

fn hold_is(state: &str) -> String {
    format!("probe.one('{BUTTON}').dataset.hold === '{state}'")
}

#[tokio::test]
async fn a_tap_on_the_way_back_opens_nothing_and_shows_that_it_is_held() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    for (facing, way) in TURNED {
        let page = turned(&site, way).await?;
        assert!(!page.holds(HINT).await?, "{facing}: not before somebody tapped");
        for _ in 0..3 {
            page.tap(BUTTON).await?;
            page.until(HINT).await?;
            assert!(page.holds(AWAY).await?, "{facing}: a tap has opened it");
        }
        page.picture(&format!("hint-{facing}")).await?;
        assert_eq!(page.ask("probe.text('[part~=hint]')").await?, words.get("ui.turn-hold")?);
        assert!(page.list("probe.unread(['[part~=hint]'])").await?.is_empty(), "{facing}");
        page.turn_back().await?;
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn holding_fills_the_ring_and_opens_and_leaving_the_button_opens_nothing() -> Outcome {
    let site = Site::open()?;
    for (facing, way) in TURNED {
        let page = turned(&site, way).await?;
        let (x, y) = page.point(&format!("probe.reach('{BUTTON}')")).await?;
        page.act(STOP).await?;
        page.finger_down((x, y)).await?;
        page.until(&hold_is("fill")).await?;
        page.finger_move((x, y), (x + 150.0, y + 90.0)).await?;
        page.until(&hold_is("empty")).await?;
        page.act(GO_ON).await?;
        page.ask(A_HOLD).await?;
        page.finger_up().await?;
        assert!(page.holds(AWAY).await?, "{facing}: a finger that left has opened it");
        page.act(STOP).await?;
        page.finger_down((x, y)).await?;
        page.until(&hold_is("fill")).await?;
        page.picture(&format!("hold-{facing}")).await?;
        page.act("globalThis.taps = []; for (const name of ['mousedown', 'click']) addEventListener(name, () => taps.push(name), true)").await?;
        page.act(GO_ON).await?;
        page.until("probe.all('.face').length").await?;
        page.finger_up().await?;
        page.settle().await?;
        assert_eq!(page.ask("taps").await?, json!([]), "{facing}: the finger's end taps what is there by then");
        let state = page.state().await?;
        let dials = AXES.map(|axis| state["dials"][axis]["value"].clone());
        assert_eq!(
            dials,
            [78, 24, 82].map(|points| json!(points)),
            "{facing}: the finger that opened it moved something"
        );
        assert_eq!(state["unfolded"], json!(["fold more"]), "{facing}: or tapped it");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_gesture_taken_over_by_the_browser_opens_nothing_and_no_menu_comes() -> Outcome {
    let site = Site::open()?;
    let page = turned(&site, TURNED[1].1).await?;
    let at = page.point(&format!("probe.reach('{BUTTON}')")).await?;
    page.act(STOP).await?;
    page.finger_down(at).await?;
    page.until(&hold_is("fill")).await?;
    page.tell("Input.dispatchTouchEvent", json!({ "type": "touchCancel", "touchPoints": [] })).await?;
    page.until(&hold_is("empty")).await?;
    page.act(GO_ON).await?;
    page.ask(A_HOLD).await?;
    assert!(page.holds(AWAY).await?);
    let menu = "probe.one('[part~=uncover]').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true }))";
    assert_eq!(page.ask(menu).await?, false, "the menu of a long press");
    page.leave().await
}

#[tokio::test]
async fn keys_and_what_clicks_without_a_finger_open_at_once() -> Outcome {
    let site = Site::open()?;
    for (_, way) in TURNED {
        for key in [Key::Enter, Key::Space] {
            let page = turned(&site, way).await?;
            page.until(&format!("probe.root().activeElement?.matches('{BUTTON}')")).await?;
            page.press(&[key]).await?;
            page.until("probe.all('.face').length").await?;
            page.leave().await?;
        }
        let page = turned(&site, way).await?;
        page.act(&format!("probe.one('{BUTTON}').click()")).await?;
        page.until("probe.all('.face').length").await?;
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn for_a_reader_who_asked_for_no_movement_the_ring_is_there_at_once() -> Outcome {
    let site = Site::open()?;
    let page = turned(&site, TURNED[0].1).await?;
    let offset = "getComputedStyle(probe.one('[part~=hold] circle')).strokeDashoffset";
    for still in [true, false] {
        page.show(Medium { still, ..Medium::default() }).await?;
        assert!(page.ask(offset).await?.as_str().is_some_and(|offset| offset.starts_with('1')));
        page.act(&format!("probe.one('{BUTTON}').dataset.hold = 'fill'")).await?;
        let moves = page.ask("probe.root().getAnimations().length > 0").await?;
        assert_eq!(moves, !still);
        page.act(&format!("probe.one('{BUTTON}').dataset.hold = 'empty'")).await?;
    }
    page.leave().await
}

#[tokio::test]
async fn loaded_anew_the_screen_is_turned_to_whom_it_was_and_shows_no_verdict_on_the_way() -> Outcome {
    let site = Site::open()?;
    // What the answer has shown, frame by frame, from the first on.
    const WATCH: &str = "globalThis.shown = []; (function look() {
        const kind = globalThis.probe?.all('.answer')[0]?.dataset.kind;
        if (kind && kind !== shown.at(-1)) shown.push(kind);
        requestAnimationFrame(look);
    })()";
    for (facing, way) in TURNED {
        let page = turned(&site, way).await?;
        page.prepare(WATCH).await?;
        let before = page.ask("probe.readable().texts").await?;
        for _ in 0..2 {
            page.ask("void (globalThis.left = true, setTimeout(() => location.reload()))").await?;
            page.until(&format!("!globalThis.left && {AWAY}")).await?;
            page.settle().await?;
            assert_eq!(page.ask("probe.readable().texts").await?, before, "{facing}");
            let shown = page.list("shown").await?;
            assert!(shown.iter().all(|kind| kind == "nothing"), "{facing}: {shown:?}");
        }
        page.turn_back().await?;
        page.until("probe.state().kind !== 'nothing'").await?;
        page.load("").await?;
        page.until("probe.state().kind !== 'nothing'").await?;
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_way_back_of_the_browser_an_address_escape_and_ten_minutes_show_no_verdict() -> Outcome {
    let site = Site::open()?;
    for (facing, way) in TURNED {
        let page = page_with_a_customer(&site).await?;
        // Two places to go back to.
        page.act("location.hash = '#book/behaviours/haughty'").await?;
        page.until("probe.all('.desk').length").await?;
        page.act("document.querySelector('shike-card').book = null").await?;
        page.until("!probe.all('.desk').length").await?;
        page.act(way).await?;
        page.until(AWAY).await?;
        let before = page.ask("probe.readable().texts").await?;
        for attempt in [
            "await going(() => history.back())",
            "await going(() => history.forward())",
            "await going(() => { location.hash = '#book/'; })",
            "await going(() => { location.hash = '#book/objections/too-expensive'; })",
            "document.querySelector('shike-card').book = 'system/types'",
            "await going(() => { location.hash = '#v1.e90.m90'; })",
            "await probe.away(60)",
        ] {
            page.act(&format!("{GOING} {attempt}; await probe.settle()")).await?;
            assert!(page.holds(&format!("{AWAY} && !probe.all('.desk').length")).await?, "{facing}, {attempt}");
            assert_eq!(page.ask("probe.readable().texts").await?, before, "{facing}, {attempt}");
        }
        page.press(&[Key::Escape]).await?;
        assert!(page.holds(AWAY).await?, "{facing}");
        page.turn_back().await?;
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_playbook_long_in_coming_does_not_open_over_what_the_customer_reads() -> Outcome {
    let site = Site::open()?;
    let page = page_with_a_customer(&site).await?;
    page.act("document.querySelector('shike-card').book = ''; probe.one('[part~=cover]').click()").await?;
    page.until(AWAY).await?;
    // By now the playbook's program is there, and its words.
    page.until("performance.getEntriesByType('resource').filter(({ name }) => /headless_bg/.test(name)).length")
        .await?;
    page.ask("window.shike.ready.then(probe.settle).then(probe.settle)").await?;
    assert!(page.holds(&format!("{AWAY} && !probe.all('.desk').length")).await?);
    page.turn_back().await?;
    page.leave().await
}

#[tokio::test]
async fn a_notice_in_the_cards_slot_cannot_be_seen_or_touched() -> Outcome {
    let site = Site::open()?;
    for (facing, way) in TURNED {
        let page = turned(&site, way).await?;
        page.act(
            "const note = document.createElement('button'); note.slot = 'notice'; note.textContent = 'note'; \
             document.querySelector('shike-card').append(note)",
        )
        .await?;
        assert!(!page.holds("document.querySelector('[slot=notice]').checkVisibility()").await?, "{facing}");
        page.turn_back().await?;
        assert!(page.holds("document.querySelector('[slot=notice]').checkVisibility()").await?, "{facing}");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_the_customer_reads_is_whole_in_every_language_on_every_screen_with_the_hint() -> Outcome {
    let site = Site::open()?;
    let mut faults = Vec::new();
    for view in View::ALL {
        for language in ["zh-CN", "zh-TW", "en"] {
            let page = Page::open(&site, view.reading(language)).await?;
            for (facing, way) in TURNED {
                page.act(way).await?;
                page.until(AWAY).await?;
                page.act(&format!("probe.one('{BUTTON}').dataset.hold = 'hint'")).await?;
                page.picture(&format!("turned-{}-{language}-{facing}", view.width)).await?;
                let mut found = page.list("probe.unread(['[part~=hint]', '[part~=uncover]'])").await?;
                found.extend(page.list("probe.cut()").await?);
                found.extend(page.list("probe.small(14)").await?);
                faults.extend(found.into_iter().map(|fault| format!("{} {language} {facing}: {fault}", view.width)));
                page.act(&format!("probe.one('{BUTTON}').click()")).await?;
                page.until("probe.all('.face').length").await?;
            }
            page.leave().await?;
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}
