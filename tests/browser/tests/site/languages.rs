//! The card speaks the reader's language, or the one that is chosen, and changes it without losing anything.

use browser_tests::{Answer, Outcome, Page, Part, Site, View, Words};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const SPOKEN: &str = "probe.one('.seat').lang";
const LANGUAGES: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];

/// Waits until card and page speak a language, in its words.
pub(crate) async fn speaks(page: &Page, language: &str) -> Outcome {
    let words = Words::of(language)?;
    page.until(&format!("probe.text('[part~=next]') === {:?}", words.get("ui.next")?)).await?;
    page.until(&format!("document.documentElement.lang === {language:?}")).await?;
    assert_eq!(page.ask(SPOKEN).await?, language);
    assert_eq!(page.ask("document.title").await?, words.get("boot.title")?);
    Ok(())
}

async fn remember(page: &Page, language: &str) -> Outcome {
    let state = json!({ "v": 1, "language": language }).to_string();
    page.ask(&format!("void localStorage.setItem('shike.state', {})", json!(state))).await?;
    page.load("").await
}

/// Has every card in the page bear a `lang` attribute.
fn attribute(site: &Site, language: &str) -> Outcome {
    let html = String::from_utf8(site.content(Part::Page)?)?;
    let bearing = html.replace("<shike-card", &format!("<shike-card lang=\"{language}\""));
    assert_ne!(bearing, html, "the page has no card");
    site.replace(Part::Page, Answer::Body(bearing.into_bytes()));
    Ok(())
}

pub(crate) async fn open_menu(page: &Page) -> Outcome {
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await
}

pub(crate) fn option(language: &str) -> String {
    format!(".choice:has([name=language][value={language}])")
}

async fn switch(page: &Page, language: &str) -> Outcome {
    open_menu(page).await?;
    page.tap(&option(language)).await?;
    speaks(page, language).await?;
    assert!(page.holds(&format!("probe.one('[name=language][value={language}]').checked")).await?);
    page.tap(".menu-button").await?;
    page.until("!probe.all('.menu').length").await
}

#[tokio::test]
async fn the_browsers_languages_choose_by_script_and_the_first_there_are_words_in() -> Outcome {
    let site = Site::open()?;
    let expected = [
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("en-GB", "en"),
        ("fr,en", "en"),
        ("fr", "zh-Hans"),
    ];
    for (languages, language) in expected {
        let page = Page::open(&site, View::PHONE.reading(languages)).await?;
        assert_eq!(page.ask("navigator.languages.join()").await?, languages);
        speaks(&page, language).await.map_err(|error| format!("{languages}: {error}"))?;
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_remembered_language_beats_the_browsers_and_the_attribute_beats_both() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    speaks(&page, "zh-Hans").await?;
    remember(&page, "zh-Hant").await?;
    speaks(&page, "zh-Hant").await?;
    attribute(&site, "en")?;
    page.load("").await?;
    speaks(&page, "en").await?;
    assert_eq!(
        page.ask("JSON.parse(localStorage['shike.state']).language").await?,
        "zh-Hant",
        "an attribute is not remembered"
    );
    page.leave().await
}

#[tokio::test]
async fn a_remembered_or_asked_language_that_is_unknown_or_broken_is_passed_over() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE.reading("en-GB")).await?;
    for broken in ["", "fr", "xx-YY", "null", "constructor", "__proto__", "en_US!", "🙂", "\"zh-Hans\""] {
        remember(&page, broken).await?;
        speaks(&page, "en").await.map_err(|error| format!("remembered “{broken}”: {error}"))?;
    }
    attribute(&site, "tlh")?;
    page.load("").await?;
    speaks(&page, "en").await?;
    page.leave().await
}

/// What must not change when the language does.
async fn seen(page: &Page) -> Outcome<Value> {
    let dials =
        "probe.all('.dial').map((dial) => [dial.dataset.axis, dial.dataset.seen, dial.querySelector('input').value])";
    let (dials, shares) = (page.ask(dials).await?, page.ask("probe.shares()").await?);
    let state = page.state().await?;
    let chips = page.ask("probe.all('.chips .chip').map((chip) => [chip.dataset.chip, chip.ariaPressed])").await?;
    Ok(json!([dials, shares, chips, state["kind"], state["tone"], state["dot"], state["theme"]]))
}

/// What can be read or heard, but for the names of the languages, which are the same in every one.
const SAID: &str = "[...probe.texts().filter(({ element }) => !element.closest('.setting:has([name=language])'))
    .map(({ text }) => text), ...probe.all('[aria-label], [aria-valuetext], [placeholder]').flatMap((each) =>
    ['aria-label', 'aria-valuetext', 'placeholder'].map((name) => each.getAttribute(name) ?? ''))]";

/// What is said in words of another language: those that are not also this one's.
async fn foreign(page: &Page, language: &str) -> Outcome<Vec<String>> {
    let own = Words::of(language)?;
    let own: BTreeSet<&str> = own.all().into_iter().collect();
    let others: Vec<Words> =
        LANGUAGES.iter().filter(|other| **other != language).map(|other| Words::of(other)).collect::<Outcome<_>>()?;
    let others: BTreeSet<&str> = others.iter().flat_map(Words::all).filter(|word| !own.contains(word)).collect();
    let han = |text: &str| text.chars().any(|letter| ('\u{2e80}'..='\u{9fff}').contains(&letter));
    let mut said = page.list(SAID).await?;
    assert!(said.len() > 30, "next to nothing is said: {said:?}");
    said.retain(|text| others.contains(text.as_str()) || language == "en" && han(text));
    Ok(said)
}

#[tokio::test]
async fn switching_changes_every_word_and_nothing_of_the_customer_and_survives_a_reload() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let dials = json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 });
    page.see(dials, &["hurried"]).await?;
    page.act("probe.one('[part~=contexts-button]').click(); await probe.shown('.contexts')").await?;
    page.see(json!({}), &["haughty"]).await?;
    page.act("probe.one('[part~=objections-button]').click(); await probe.shown('[data-chip=too-expensive]')").await?;
    page.see(json!({}), &["too-expensive"]).await?;
    let before = seen(&page).await?;
    for language in ["en", "zh-Hant", "zh-Hans", "zh-Hant", "en"] {
        switch(&page, language).await?;
        // The words of what was ticked come with the guide's.
        page.until("probe.all('.chips [data-chip=haughty]').length").await?;
        assert_eq!(seen(&page).await?, before, "{language}");
        for fold in [
            "[part~=why-button]",
            "[part~=more]",
            "[part~=objections-button]",
            "[part~=contexts-button]",
            ".menu-button",
        ] {
            page.act(&format!("probe.one('{fold}').click()")).await?;
            page.until("!probe.all('.waiting').length").await?;
            let foreign = foreign(&page, language).await?;
            assert!(foreign.is_empty(), "{language}, {fold}: {foreign:#?}");
            page.act(&format!("probe.one('{fold}').click()")).await?;
        }
    }
    page.load("").await?;
    speaks(&page, "en").await?;
    page.leave().await
}

#[tokio::test]
async fn with_the_guide_unfolded_it_is_shown_in_the_new_language() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &[]).await?;
    page.act("probe.one('[part~=more]').click(); await probe.shown('.phase')").await?;
    for (language, phase) in [("zh-Hant", "opening"), ("en", "opening")] {
        switch(&page, language).await?;
        // The menu takes the guide's place: it is unfolded again.
        if !page.holds("probe.all('.guide').length").await? {
            page.act("probe.one('[part~=more]').click(); await probe.shown('.phase')").await?;
        }
        let name = Words::of(language)?.get(&format!("phases.{phase}.name"))?.to_owned();
        page.until(&format!("probe.all('.phase h3').some((each) => each.textContent === {name:?})")).await?;
        let foreign = foreign(&page, language).await?;
        assert!(foreign.is_empty(), "{language}: {foreign:#?}");
    }
    page.leave().await
}

#[tokio::test]
async fn a_language_that_cannot_be_had_leaves_the_words_and_says_so_and_can_be_tried_again() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    let before = page.state().await?;
    page.expect(words.get("ui.not-fetched")?);
    page.expect("Failed to load resource");
    site.replace(Part::Pack("en"), Answer::Status(500));
    open_menu(&page).await?;
    page.tap(&option("en")).await?;
    page.until("probe.state().notice").await?;
    assert_eq!(page.state().await?["notice"], words.get("ui.not-fetched")?);
    speaks(&page, "zh-Hans").await?;
    page.until("probe.one('[name=language][value=zh-Hans]').checked").await?;
    // A screen reader hears of it in the one live region there is.
    let announced = page.ask("probe.text('[role=status]')").await? == words.get("ui.not-fetched")?;
    page.tap("[data-button=close]").await?;
    page.until("!probe.state().notice").await?;
    site.lift();
    page.tap(&option("en")).await?;
    speaks(&page, "en").await?;
    let after = page.state().await?;
    assert_eq!((&after["kind"], &after["dot"]), (&before["kind"], &before["dot"]));
    assert!(announced, "the notice is announced to nobody");
    Ok(())
}

#[tokio::test]
async fn where_storage_is_refused_the_language_can_still_be_switched() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    let refuse = "Object.defineProperty(globalThis, 'localStorage', \
                  { get() { throw new DOMException('refused', 'SecurityError'); } })";
    page.expect(Words::read()?.get("ui.unkept")?);
    page.prepare(refuse).await?;
    page.load("").await?;
    assert!(page.ask("localStorage").await.is_err(), "storage is not refused");
    assert_eq!(page.state().await?["notice"], Words::read()?.get("ui.unkept")?);
    switch(&page, "en").await?;
    assert_eq!(page.state().await?["notice"], "", "it is said once");
    page.leave().await
}
