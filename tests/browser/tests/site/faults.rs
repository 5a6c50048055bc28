//! What the card says to the page around it and nobody listens to; and what goes wrong at the desk.

use crate::own_words;
use browser_tests::{Answer, Outcome, Page, Part, Site, View, Words};
use serde_json::json;

/// The program's bindings, which also give the test what the card calls.
const HANDED: &str =
    "import * as real from './real.js'; export * from './real.js'; export { default } from './real.js';
    export const mount = (div, words, asks) => real.mount(div, words, globalThis.asks = asks);";

#[tokio::test]
async fn what_the_card_tells_and_nobody_listens_to_is_no_fault() -> Outcome {
    let site = Site::open()?;
    let bindings = site.content(Part::Glue)?;
    site.replace(Part::Glue, Answer::Body(HANDED.into()));
    site.replace(Part::File("real.js"), Answer::Body(bindings));
    let page = Page::open(&site, View::PHONE).await?;
    for name in ["moved", "drawn", "of another version", "constructor", "take", "path"] {
        page.act(&format!("await asks({}, 'about')", json!(name))).await?;
        assert_eq!(page.state().await?["notice"], "", "{name}");
    }
    assert!(!page.holds("probe.all('.desk').length").await?);
    page.leave().await
}

#[tokio::test]
async fn what_goes_wrong_at_the_desk_is_told_there() -> Outcome {
    let (site, said) = (Site::open()?, Words::read()?.get("ui.not-fetched")?.to_owned());
    let page = Page::open(&site, View::PHONE).await?;
    own_words::open(&page).await?;
    for pack in ["en", "en-guide", "en-book"] {
        site.replace(Part::Pack(pack), Answer::Status(503));
    }
    page.expect(&said);
    page.expect("Failed to load resource");
    own_words::put(&page, &json!({ "version": 1, "language": "en", "name": "Spring" }).to_string()).await?;
    page.until(&format!("probe.text('.desk [role=alert]') === {}", json!(said))).await?;
    let hidden = page.list("probe.unread(['.desk [role=alert]'])").await?;
    assert!(hidden.is_empty(), "{hidden:?}");
    page.picture("desk-fault").await?;
    site.lift();
    own_words::back(&page).await?;
    page.leave().await
}
