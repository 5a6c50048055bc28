//! What a seller sees at a glance, before any scrolling, on the phone they hold.

use crate::installed::told;
use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::json;

/// Where everything stands that must be seen at once: certainty, line, sentence, two things to do and one never to do,
/// map, sliders with their poles.
const AT_ONCE: [&str; 17] = [
    ".brand",
    "[part~=cover]",
    "[part~=turn]",
    "[part~=next]",
    ".menu-button",
    ".style",
    "[part~=certainty]",
    ".headline [part~=words]",
    ".headline [part~=reason]",
    ".answer [part~=say]",
    ".tips li:not([data-extra])",
    ".map",
    ".corner",
    ".dial [part~=name]",
    ".track",
    ".pole",
    ".dial output",
];

const POLES: [(&[&str], &str); 6] = [
    (&[], "nothing"),
    (&[WARM], "two styles"),
    (&[TELLS, RESERVED], "driver"),
    (&[TELLS, WARM], "expressive"),
    (&[ASKS, WARM], "amiable"),
    (&[ASKS, RESERVED], "analytical"),
];
const TELLS: &str = "[data-axis=expressiveness] [data-pole=high]";
const ASKS: &str = "[data-axis=expressiveness] [data-pole=low]";
const WARM: &str = "[data-axis=emotionality] [data-pole=high]";
const RESERVED: &str = "[data-axis=emotionality] [data-pole=low]";

async fn shows_all_at_once(dials: serde_json::Value, chips: &[&str], kind: &str, name: &str) -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    shows_all(page, dials, chips, kind, name).await
}

async fn shows_all(page: Page, dials: serde_json::Value, chips: &[&str], kind: &str, name: &str) -> Outcome {
    page.see(dials, chips).await?;
    page.ask("document.activeElement?.blur()").await?;
    page.picture(name).await?;
    assert_eq!(page.state().await?["kind"], kind);
    assert_eq!(page.ask("scrollY").await?, 0, "nothing has been scrolled");
    let unread = page.list(&format!("probe.unread({})", json!(AT_ONCE))).await?;
    assert!(unread.is_empty(), "not in the first screen: {unread:#?}");
    assert_eq!(shown(&page, "[data-mark=do]").await?, 2, "things to do");
    assert_eq!(shown(&page, "[data-mark=dont]").await?, 1, "things never to do");
    assert_eq!(page.ask("probe.all('.dial input').length").await?, 3, "sliders");
    assert_eq!(page.ask("probe.all('.corner').length").await?, 4, "corners of the map");
    let chips =
        "probe.all('.chips .chip').filter((chip) => probe.isAt(chip, probe.middle(chip.getBoundingClientRect())))";
    let chips = page.ask(&format!("{chips}.length")).await?;
    assert!(chips.as_u64() >= Some(3), "only {chips} chips to be reached at once");
    page.leave().await
}

async fn shown(page: &Page, mark: &str) -> Outcome<serde_json::Value> {
    page.ask(&format!("probe.all('.tips {mark}').filter((tip) => tip.checkVisibility()).length")).await
}

#[tokio::test]
async fn a_clear_reading_shows_all_of_it_at_once_on_a_phone() -> Outcome {
    let dials = json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 });
    shows_all_at_once(dials, &["hurried"], "clear", "first-clear").await
}

#[tokio::test]
async fn a_reading_between_two_styles_shows_all_of_it_at_once_on_a_phone() -> Outcome {
    shows_all_at_once(json!({ "emotionality": 80 }), &[], "split", "first-split").await
}

#[tokio::test]
async fn with_nothing_seen_yet_all_there_is_to_begin_with_shows_at_once_on_a_phone() -> Outcome {
    shows_all_at_once(json!({}), &[], "nothing", "first-nothing").await
}

#[tokio::test]
async fn a_clear_reading_under_tension_shows_all_of_it_at_once_on_a_phone() -> Outcome {
    let dials = json!({ "expressiveness": 100, "emotionality": 0, "decisiveness": 100 });
    shows_all_at_once(dials, &["tension"], "clear", "first-tension").await
}

#[tokio::test]
async fn two_uneven_styles_under_tension_show_all_of_it_at_once_on_a_phone() -> Outcome {
    let dials = json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 });
    shows_all_at_once(dials, &["tension"], "split", "first-tension-split").await
}

#[tokio::test]
async fn a_reading_with_the_sellers_own_style_shows_all_of_it_at_once_on_a_phone() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.act("probe.one('.menu-button').click()").await?;
    page.act("probe.one('[name=own][value=amiable]').click()").await?;
    page.act("probe.one('.menu-button').click()").await?;
    let dials = json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 });
    shows_all(page, dials, &["hurried"], "clear", "first-own").await
}

#[tokio::test]
async fn with_what_the_page_has_to_say_all_of_it_still_shows_at_once_on_a_phone() -> Outcome {
    let site = Site::open()?;
    for (languages, folder) in [("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("en", "en")] {
        let page = Page::keep(&site, View::PHONE.reading(languages)).await?;
        told(&page, Words::of(folder)?.get("page.offline")?).await?;
        // In English the reason waits on a low screen, with the notice or without.
        let at_once: Vec<&str> =
            AT_ONCE.into_iter().filter(|part| folder != "en" || !part.ends_with("[part~=reason]")).collect();
        for dials in [json!({}), json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 })] {
            page.see(dials, &[]).await?;
            page.ask("document.activeElement?.blur()").await?;
            page.picture(&format!("first-notice-{folder}")).await?;
            let unread = page.list(&format!("probe.unread({})", json!(at_once))).await?;
            assert!(unread.is_empty(), "{folder}: not in the first screen: {unread:#?}");
        }
        // It is there below the answer.
        page.act("document.querySelector('shike-card > .notice').scrollIntoView({ block: 'center' })").await?;
        page.leave().await?;
    }
    Ok(())
}

/// Every corner of the sliders, two styles left, and nothing seen, each with every chip.
#[tokio::test]
async fn whatever_is_seen_and_ticked_all_of_it_shows_at_once_on_a_phone() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let chips = page.list("probe.all('.chips .chip').map((chip) => chip.dataset.chip)").await?;
    let mut hidden = Vec::new();
    for (poles, style) in POLES {
        page.act("probe.all('.dial .clear').forEach((clear) => clear.click())").await?;
        page.act(&format!("for (const pole of {}) probe.one(pole).click()", json!(poles))).await?;
        for chip in &chips {
            let press = format!("probe.one('[data-chip={chip}]').click()");
            page.act(&press).await?;
            let unread = page.list(&format!("probe.unread({})", json!(AT_ONCE))).await?;
            hidden.extend(unread.iter().map(|what| format!("{style}, {chip}: {what}")));
            page.act(&press).await?;
        }
    }
    assert!(hidden.is_empty(), "not in the first screen: {hidden:#?}");
    page.leave().await
}
