//! Where nothing can be kept: the card works, says so once, and gives all that was chosen as a file.

use crate::kept::{STORED, set, works};
use crate::share::choose;
use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::{Value, json};

const REFUSED: &str = "Object.defineProperty(globalThis, 'localStorage', \
                       { get() { throw new DOMException('refused', 'SecurityError'); } })";
const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";

#[tokio::test]
async fn where_nothing_can_be_written_the_card_works_and_says_so_once() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    for (name, script) in [("full", FULL), ("refused", REFUSED)] {
        let page = Page::open(&site, View::PHONE).await?;
        page.expect(words.get("ui.unkept")?);
        page.prepare(script).await?;
        page.load("").await?;
        page.see(json!({ "emotionality": 80 }), &[]).await?;
        page.until("probe.state().notice").await?;
        assert_eq!(page.state().await?["notice"], words.get("ui.unkept")?, "{name}");
        page.tap("[data-button=close]").await?;
        page.until("!probe.state().notice").await?;
        works(&page, name).await?;
        choose(&page, "dark").await?;
        set(&page, "channel", "phone").await?;
        assert_eq!(page.state().await?["notice"], "", "{name}: said again");
        let out = exported(&page).await?;
        assert_eq!(
            (&out["theme"], &out["channel"], &out["reading"]),
            (&json!("dark"), &json!("phone"), &json!("v1.e78.m24")),
            "{name}: {out}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_full_storage_with_a_broken_state_loses_nothing() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.ask("void (localStorage['shike.state'] = '{')").await?;
    page.allow(words.get("ui.unkept")?);
    page.allow(words.get("ui.set-aside")?);
    page.prepare(FULL).await?;
    page.load("").await?;
    let said = page.state().await?["notice"].clone();
    assert!([words.get("ui.unkept")?, words.get("ui.set-aside")?].iter().any(|word| said == *word), "{said}");
    works(&page, "full").await?;
    assert_eq!(page.ask(STORED).await?, json!({ "shike.state": "{" }));
    assert_eq!(exported(&page).await?["reading"], "v1.e78.m24");
    page.leave().await
}

/// What the page that keeps would have the browser download.
async fn exported(page: &Page) -> Outcome<Value> {
    crate::share::open(page, 3).await?;
    let take = "const made = URL.createObjectURL; URL.createObjectURL = (blob) => { globalThis.blob = blob; \
                return made(blob); }; probe.one('.text section .tools button').click()";
    page.act(take).await?;
    let text = page.ask("blob.text()").await?;
    Ok(serde_json::from_str(text.as_str().unwrap_or_default())?)
}
