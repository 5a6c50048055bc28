//! Once visited, the product works without a network, in every language; and it can be installed.

use crate::playbook;
use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::json;

/// The notice that the page says in the card.
pub(crate) const NOTICE: &str = "document.querySelector('shike-card > .notice')";
const OWN_WORDS: &str = ".more-of button:last-child";

/// Waits until a notice says this.
pub(crate) async fn told(page: &Page, text: &str) -> Outcome {
    page.until(&format!("{NOTICE}?.querySelector('p')?.textContent === {}", json!(text))).await
}

/// Presses the button of the notice that says this.
pub(crate) async fn press(page: &Page, text: &str) -> Outcome {
    let button =
        format!("[...{NOTICE}.querySelectorAll('button')].find((each) => each.textContent === {})", json!(text));
    page.act(&format!("{button}.scrollIntoView({{ block: 'center', behavior: 'instant' }})")).await?;
    let point = page.point(&format!("probe.middle({button}.getBoundingClientRect())")).await?;
    page.tap_at(point).await
}

/// Opens the site and waits until it is kept, which is said.
pub(crate) async fn kept(site: &Site) -> Outcome<Page> {
    let words = Words::read()?;
    let page = Page::keep(site, View::PHONE).await?;
    told(&page, words.get("page.offline")?).await?;
    press(&page, words.get("page.close")?).await?;
    page.until(&format!("!{NOTICE}")).await?;
    Ok(page)
}

async fn switch(page: &Page, language: &str) -> Outcome {
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(&format!(".choice:has([name=language][value={language}])")).await?;
    page.until(&format!("document.documentElement.lang === {language:?}")).await?;
    page.tap(".menu-button").await?;
    page.until("!probe.all('.menu').length").await
}

#[tokio::test]
async fn after_one_visit_all_of_it_works_without_a_network_in_every_language() -> Outcome {
    let site = Site::open()?;
    let page = kept(&site).await?;
    site.stop();
    page.load("").await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &["hurried"]).await?;
    page.until("probe.state().kind !== 'nothing'").await?;
    for language in ["en", "zh-Hant", "zh-Hans"] {
        switch(&page, language).await?;
        page.act("probe.one('[part~=more]').click(); await probe.shown('.guide .phase')").await?;
        page.act("probe.one('[part~=more]').click()").await?;
        page.act("location.hash = '#book/'").await?;
        playbook::at(&page, Some("")).await?;
        page.tap("[part~=back]").await?;
        page.until("!probe.all('.desk').length").await?;
    }
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(OWN_WORDS).await?;
    page.until("probe.all('[part~=choose] input').length").await?;
    let works = "window.shike.ready.then(({ classify }) => classify({}).kind)";
    assert_eq!(page.ask(works).await?, "open");
    page.load("?from=home#book/").await?;
    playbook::at(&page, Some("")).await?;
    page.leave().await
}

#[tokio::test]
async fn that_it_works_without_a_network_is_said_once() -> Outcome {
    let site = Site::open()?;
    let page = kept(&site).await?;
    page.load("").await?;
    page.until("window.shike.installer").await?;
    // By then a first visit has said it: the worker is there and the words are too.
    let words = "performance.getEntriesByType('resource').some(({ name }) => name.includes('-page-'))";
    page.act("await navigator.serviceWorker.ready; await probe.settle(); await probe.settle()").await?;
    assert!(!page.holds(&format!("{NOTICE} || {words}")).await?, "it is said again");
    page.leave().await
}

#[tokio::test]
async fn a_notice_speaks_the_cards_language_and_can_be_read_and_pressed() -> Outcome {
    let site = Site::open()?;
    let page = Page::keep(&site, View::PHONE).await?;
    told(&page, Words::read()?.get("page.offline")?).await?;
    page.picture("notice").await?;
    let small = "[...document.querySelectorAll('.notice button')].filter((each) => each.offsetHeight < 44).length";
    assert_eq!(page.ask(small).await?, 0);
    let checked = page.check().await?.faults;
    assert!(checked.is_empty(), "{checked:#?}");
    switch(&page, "en").await?;
    told(&page, Words::of("en")?.get("page.offline")?).await?;
    press(&page, Words::of("en")?.get("page.close")?).await?;
    page.until(&format!("!{NOTICE}")).await?;
    assert_eq!(
        page.ask("probe.root().activeElement?.part.value").await?,
        page.ask("probe.one('[part~=next]').part.value").await?
    );
    page.leave().await
}

#[tokio::test]
async fn what_is_not_the_products_own_is_left_to_the_network() -> Outcome {
    let site = Site::open()?;
    let page = kept(&site).await?;
    let before = site.asked().len();
    let asks = "Promise.all([fetch('pack.schema.json'), fetch('./', { method: 'POST' }).catch(() => 0), \
                fetch('own.json'), fetch(document.querySelector('link[rel=icon]').href, { headers: { range: 'bytes=0-1' } })]).then(() => 1)";
    // To what is posted nobody answers, and no company has put anything there.
    page.expect("ERR_EMPTY_RESPONSE");
    page.expect("own.json - Failed to load resource");
    page.ask(asks).await?;
    let mut asked = site.asked().split_off(before);
    asked.sort();
    let as_wanted = matches!(asked.as_slice(), [icon, own, schema]
        if icon.starts_with("/icon-") && own == "/own.json" && schema == "/pack.schema.json");
    assert!(as_wanted, "a part of a file, what a company put there, the schema: {asked:?}");
    Ok(())
}

#[tokio::test]
async fn the_browser_finds_nothing_in_the_way_of_installing_it() -> Outcome {
    let site = Site::open()?;
    let page = kept(&site).await?;
    let manifest = page.tell("Page.getAppManifest", json!({})).await?;
    assert_eq!(manifest["errors"], json!([]), "{manifest}");
    assert!(manifest["url"].as_str().is_some_and(|url| url.ends_with("/manifest.webmanifest")), "{manifest}");
    let errors = page.tell("Page.getInstallabilityErrors", json!({})).await?;
    let errors: Vec<_> = errors["installabilityErrors"].as_array().into_iter().flatten().collect();
    assert!(errors.is_empty(), "{errors:?}");
    // It offers it by itself.
    page.until("window.shike.installer().kind === 'prompt'").await?;
    page.leave().await
}

/// With `SHIKE_SHOTS` set, the pictures of the manifest are written there to be taken anew.
#[tokio::test]
async fn the_pictures_in_the_manifest_are_as_large_as_the_screens_they_show() -> Outcome {
    let site = Site::open()?;
    let narrow = View { width: 390, height: 780, ..View::PHONE };
    for (view, form) in [(narrow, "narrow"), (View::LAPTOP, "wide")] {
        let page = Page::open(&site, view).await?;
        page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &["hurried"]).await?;
        page.picture(&format!("screenshot-{form}")).await?;
        let screen = "[innerWidth, innerHeight].map((side) => side * devicePixelRatio).join('x')";
        let declared = format!(
            "fetch('manifest.webmanifest').then((found) => found.json()).then(({{ screenshots }}) => \
             screenshots.find(({{ form_factor }}) => form_factor === {form:?}).sizes)"
        );
        assert_eq!(page.ask(screen).await?, page.ask(&declared).await?, "{form}");
        page.leave().await?;
    }
    Ok(())
}
