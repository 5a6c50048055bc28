//! A whole visit: no complaint, no other host, each file fetched once.

use browser_tests::{Outcome, Page, Part, Site, View};
use serde_json::json;
use std::collections::BTreeMap;

#[tokio::test]
async fn a_whole_visit_is_quiet_and_asks_nothing_of_anyone_else() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    // What surrounds the card is fetched when the card is there.
    page.until("globalThis.shike?.installer").await?;
    let loaded = site.asked().len();
    page.tap("[data-axis=expressiveness] [data-pole=high]").await?;
    page.tap("[data-axis=emotionality] [data-pole=low]").await?;
    let thumb = page.point("probe.onDial('decisiveness', 82)").await?;
    page.tap_at(thumb).await?;
    for chip in ["hurried", "particular", "affluent", "tension", "tension"] {
        page.tap(&format!("[data-chip={chip}]")).await?;
    }
    for fold in ["[part~=why-button]", "[part~=more]", ".menu-button"] {
        page.tap(fold).await?;
        page.tap(fold).await?;
    }
    page.tap("[part~=cover]").await?;
    page.turn_back().await?;
    page.tap("[part~=next]").await?;
    page.tap("[data-button=undo]").await?;
    page.until("probe.state().kind === 'clear'").await?;
    assert_eq!(page.ask("probe.state().chips").await?, json!(["hurried", "particular", "affluent"]));
    let mut later = site.asked().split_off(loaded);
    later.sort();
    let guide = matches!(later.as_slice(), [look, words] if look.starts_with("/guide-") && Part::GUIDE.is(words));
    assert!(guide, "once loaded, nothing more is asked for but, once, the guide and its look: {later:?}");
    page.leave().await
}

#[tokio::test]
async fn a_first_visit_fetches_each_file_once() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let mut times = BTreeMap::<String, usize>::new();
    for path in site.asked() {
        *times.entry(path).or_default() += 1;
    }
    let twice: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "fetched more than once: {twice:?}");
    assert!(times.len() >= 7, "page, two scripts, two style sheets, program, words: {times:?}");
    page.leave().await
}

#[tokio::test]
async fn the_card_does_not_move_the_page_as_it_appears() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let shift = "new Promise((tell) => new PerformanceObserver((list) => tell(list.getEntries()\
                 .reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true })\
                 || probe.settle().then(probe.settle).then(() => tell(0)))";
    assert_eq!(page.ask(shift).await?, 0);
    page.leave().await
}

#[tokio::test]
async fn of_a_customer_only_the_last_reading_is_kept() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let kept = "JSON.stringify([Object.keys(localStorage), sessionStorage.length, document.cookie, location.hash])";
    assert_eq!(page.ask(kept).await?, r#"[[],0,"",""]"#, "nobody has been seen, and nothing is kept");
    page.see(json!({ "expressiveness": 78 }), &["hurried"]).await?;
    assert_eq!(page.ask(kept).await?, r#"[["shike.state"],0,"",""]"#);
    let state = page.ask("JSON.parse(localStorage['shike.state'])").await?;
    let fields: Vec<&String> = state.as_object().into_iter().flat_map(|state| state.keys()).collect();
    assert_eq!(fields, ["at", "reading", "v"], "{state}");
    assert_eq!(state["reading"], "v1.e78.t4");
    let before = page.state().await?;
    page.ask("void location.reload()").await?;
    page.until("globalThis.probe?.ready() && probe.state().kind !== 'nothing'").await?;
    assert_eq!(page.state().await?, before);
    page.leave().await
}
