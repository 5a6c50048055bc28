//! Every look: chosen or the system's, it applies, has no fault the checker knows, and stands out enough.

use browser_tests::{Medium, Outcome, Page, Site, View};
use serde_json::json;
use std::collections::BTreeMap;

/// What of a theme can be told without knowing its colours.
const DARK: &str =
    "probe.light(probe.style('.card').backgroundColor) < 0.05 && probe.light(probe.style('.card').color) > 0.7";
const LIGHT: &str =
    "probe.light(probe.style('.card').backgroundColor) > 0.8 && probe.light(probe.style('.card').color) < 0.05";
const SUN: &str = "probe.contrast(probe.style('.card').backgroundColor, probe.style('.card').color) === 21";

/// So high that no text lies under the controls, where the checker does not look.
pub(crate) const TALL: View = View { height: 4000, ..View::PHONE };

/// Every state that draws other things, with what leads to it from the one before.
const STATES: [(&str, &str); 18] = [
    ("start", ""),
    ("menu", "probe.one('.menu-button').click()"),
    ("split", "await probe.see({ emotionality: 80 }, [])"),
    (
        "clear, why",
        "await probe.see({ expressiveness: 78, emotionality: 24, decisiveness: 82 }, ['hurried']); probe.one('[part~=why-button]').click()",
    ),
    ("clear, guide of this customer", "probe.one('[part~=more]').click(); await probe.shown('.phase')"),
    ("clear, guide of a style", "probe.one('.styles [data-chip=amiable]').click()"),
    ("expressive", "await probe.see({ emotionality: 90 }, [])"),
    ("amiable", "await probe.see({ expressiveness: 5, decisiveness: 5 }, [])"),
    ("analytical", "await probe.see({ emotionality: 10 }, [])"),
    ("notice", "probe.one('[part~=next]').click()"),
    ("covered", "probe.one('[part~=cover]').click()"),
    ("uncovered", "probe.one('[part~=uncover]').click()"),
    ("turned", "probe.one('[part~=turn]').click()"),
    ("thanks", "probe.one('[data-choice=result]').click()"),
    (
        "own style",
        "probe.one('[part~=uncover]').click(); await probe.settle(); probe.one('.menu-button').click(); await probe.settle(); probe.one('[name=own][value=amiable]').click(); await probe.settle(); probe.one('.menu-button').click(); await probe.see({ expressiveness: 100, emotionality: 0, decisiveness: 100 }, [])",
    ),
    (
        "tension, why",
        "probe.one('[data-chip=tension]').click(); await probe.settle(); probe.one('[part~=why-button]').click()",
    ),
    (
        "cues",
        "probe.one('[data-axis=emotionality] [part~=name]').click(); await probe.settle(); probe.one('.cues .chip').click()",
    ),
    (
        "look at a cue",
        "probe.one('[part~=next]').click(); await probe.settle(); probe.one('.look .answers button:nth-child(2)').click(); await probe.settle(); probe.one('.look .answers button:nth-child(3)').click()",
    ),
];

/// What must stand out from what it lies on, by 3 : 1 (WCAG 2.1, 1.4.11).
const CONTROLS: [(&str, &str, &str); 7] = [
    (".all", "stroke", ".panel"),
    (".filled", "stroke", ".panel"),
    (".knob", "stroke", ".panel"),
    (".belief", "stroke", ".panel"),
    (".core", "fill", ".halo"),
    (".panel .chip[aria-pressed=false]", "borderTopColor", ".panel"),
    (".clear", "color", ".panel"),
];

pub(crate) async fn choose(page: &Page, theme: &str) -> Outcome {
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(&format!(".choice:has([value={theme}])")).await?;
    page.until(&format!("probe.one('.card').dataset.theme === '{theme}'")).await?;
    page.tap(".menu-button").await?;
    page.until("!probe.all('.menu').length").await
}

async fn themed(theme: &str, dark: bool) -> Outcome<(Site, Page)> {
    let site = Site::open()?;
    let page = Page::open(&site, TALL).await?;
    page.show(Medium { dark, ..Medium::default() }).await?;
    if theme != "auto" {
        choose(&page, theme).await?;
    }
    Ok((site, page))
}

async fn is_without_fault(theme: &str, dark: bool, looks: &str) -> Outcome {
    let (_site, page) = themed(theme, dark).await?;
    page.until(looks).await?;
    // Each fault with the first state it shows in.
    let mut faults = BTreeMap::new();
    for (state, action) in STATES {
        page.act(action).await?;
        page.picture(&format!("theme-{theme}-{dark}-{state}")).await?;
        let faint = page.list("probe.faint(4.5)").await?;
        for fault in page.check().await?.faults.into_iter().chain(faint) {
            faults.entry(fault).or_insert(state);
        }
    }
    stands_out(&page, theme).await?;
    assert!(faults.is_empty(), "{theme}: {faults:#?}");
    page.leave().await
}

async fn stands_out(page: &Page, theme: &str) -> Outcome {
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &[]).await?;
    for (selector, property, ground) in CONTROLS {
        let ground = match ground {
            ".halo" => "probe.style('.halo').fill".to_owned(),
            other => format!("probe.style('{other}').backgroundColor"),
        };
        let question = format!("probe.contrast(probe.style('{selector}').{property}, {ground})");
        let contrast = page.ask(&question).await?;
        assert!(contrast.as_f64() >= Some(3.0), "{theme}: {selector} stands out by {contrast} only");
    }
    Ok(())
}

#[tokio::test]
async fn the_systems_light_look_applies_without_fault() -> Outcome {
    is_without_fault("auto", false, LIGHT).await
}

#[tokio::test]
async fn the_systems_dark_look_applies_without_fault() -> Outcome {
    is_without_fault("auto", true, DARK).await
}

#[tokio::test]
async fn the_light_look_applies_without_fault_on_a_dark_system() -> Outcome {
    is_without_fault("light", true, LIGHT).await
}

#[tokio::test]
async fn the_dark_look_applies_without_fault_on_a_light_system() -> Outcome {
    is_without_fault("dark", false, DARK).await
}

#[tokio::test]
async fn the_look_for_the_sun_is_black_on_white_without_fault() -> Outcome {
    is_without_fault("sun", true, SUN).await
}

#[tokio::test]
async fn the_look_stays_for_the_next_customer_and_under_the_cover() -> Outcome {
    let (_site, page) = themed("sun", false).await?;
    for button in ["[part~=next]", "[part~=cover]"] {
        page.tap(button).await?;
        page.settle().await?;
        assert_eq!(page.ask("probe.one('.card').dataset.theme").await?, "sun", "after {button}");
    }
    page.leave().await
}

#[tokio::test]
async fn in_the_systems_own_colours_all_that_is_drawn_is_still_seen() -> Outcome {
    let (_site, page) = themed("auto", false).await?;
    page.show(Medium { forced: true, ..Medium::default() }).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &["hurried"]).await?;
    page.picture("forced").await?;
    assert!(page.holds("matchMedia('(forced-colors: active)').matches").await?);
    let chip = |pressed| format!("probe.style('.panel .chip[aria-pressed={pressed}]').backgroundColor");
    let ticked = page.ask(&format!("probe.contrast({}, {})", chip(true), chip(false))).await?;
    assert!(ticked.as_f64() >= Some(3.0), "a ticked chip differs by {ticked} only");
    for drawn in [".all", ".filled", ".knob", ".belief", ".halo", ".core"] {
        let question = format!("probe.contrast(probe.style('{drawn}').stroke, probe.style('.panel').backgroundColor)");
        let contrast = page.ask(&question).await?;
        assert!(contrast.as_f64() >= Some(3.0), "{drawn} stands out by {contrast} only");
    }
    let report = page.check().await?;
    assert!(report.faults.is_empty(), "{:#?}", report.faults);
    page.leave().await
}

#[tokio::test]
async fn nothing_moves_by_itself_for_a_reader_who_asked_for_no_movement() -> Outcome {
    let (_site, page) = themed("auto", false).await?;
    page.show(Medium { still: true, ..Medium::default() }).await?;
    page.ask("void probe.one('[part~=more]').click()").await?;
    page.until("probe.all('.guide').length").await?;
    assert_eq!(page.ask("probe.root().getAnimations().length").await?, 0);
    page.leave().await
}
