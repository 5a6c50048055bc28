//! A whole visit: no complaint, no other host, each file fetched once.

use browser_tests::{Outcome, Page, Part, Site, View};
use serde_json::json;
use std::collections::BTreeMap;

#[tokio::test]
async fn a_whole_visit_is_quiet_and_asks_nothing_of_anyone_else() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
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
    page.tap("[part~=uncover]").await?;
    page.tap("[part~=next]").await?;
    page.tap("[data-button=undo]").await?;
    page.until("probe.state().kind === 'clear'").await?;
    assert_eq!(page.ask("probe.state().chips").await?, json!(["hurried", "particular", "affluent"]));
    let later = site.asked().split_off(loaded);
    let guide = matches!(later.as_slice(), [only] if Part::GUIDE.is(only));
    assert!(guide, "once loaded, nothing more is asked for but, once, the guide: {later:?}");
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
async fn nothing_is_kept_of_a_customer_when_the_page_is_loaded_again() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 78 }), &["hurried"]).await?;
    let kept = "localStorage.length + sessionStorage.length + document.cookie.length + location.hash.length";
    assert_eq!(page.ask(kept).await?, 0);
    page.ask("location.reload()").await?;
    page.until("globalThis.probe?.ready() && probe.state().kind === 'nothing'").await?;
    page.leave().await
}
