//! The main job, the languages, the playbook and the cover work in every engine, and nobody complains.

use browser_tests::{Answer, Engine, Outcome, Part, Site, Window, Words};
use serde_json::json;

/// Two pole words tapped: telling and reserved.
pub(crate) async fn read_a_driver(window: &Window, language: &str) -> Outcome {
    for (axis, pole) in [("expressiveness", "high"), ("emotionality", "low")] {
        window.click(&format!("[data-axis={axis}] [data-pole={pole}]")).await?;
    }
    shows_a_driver(window, language).await
}

pub(crate) async fn shows_a_driver(window: &Window, language: &str) -> Outcome {
    window.until("probe.state().kind === 'clear'").await?;
    assert_eq!(window.text(".style").await?, Words::of(language)?.get("styles.driver.name")?);
    assert_eq!(window.ask("probe.state().tone").await?, "driver");
    Ok(())
}

/// Unfolds the menu, unless it is.
pub(crate) async fn open_menu(window: &Window) -> Outcome {
    if !window.holds("probe.all('.menu').length").await? {
        window.click(".menu-button").await?;
    }
    window.until("probe.all('.menu').length").await
}

pub(crate) async fn switch(window: &Window, language: &str) -> Outcome {
    open_menu(window).await?;
    window.click(&format!(".choice:has([name=language][value={language}])")).await?;
    let next = Words::of(language)?.get("ui.next")?.to_owned();
    window.until(&format!("pane.text('[part~=next]') === {}", json!(next))).await?;
    window.click(".menu-button").await?;
    window.until("!probe.all('.menu').length").await
}

/// Into the playbook from the menu, to the answer to “too expensive” by its name, and back level by level; the address
/// says where.
pub(crate) async fn look_up(window: &Window, language: &str) -> Outcome {
    const PLACE: &str = "document.querySelector('shike-card').book";
    open_menu(window).await?;
    window.click(".more-of button:first-child").await?;
    window.until(&format!("{PLACE} === ''")).await?;
    let words = Words::of(language)?;
    // Letters that every engine's driver can type.
    let query = if language == "en" { "expens" } else { "tg" };
    window.type_in("[type=search]", query).await?;
    window.until("probe.all('.found a').length").await?;
    window.click(".found a[href='#book/objections/too-expensive']").await?;
    window.until(&format!("{PLACE} === 'objections/too-expensive'")).await?;
    assert_eq!(window.text(".text > [tabindex]").await?, words.get("objections.too-expensive.chip")?);
    for place in ["system/objections", ""] {
        window.click("[part~=back]").await?;
        window.until(&format!("{PLACE} === '{place}' && location.hash === '#book/{place}'")).await?;
    }
    window.click("[part~=back]").await?;
    window.until(&format!("{PLACE} === null && !location.hash && !probe.all('.desk, .menu').length")).await
}

/// Covered, the style is named nowhere; uncovered, it is back.
pub(crate) async fn cover_and_uncover(window: &Window, language: &str) -> Outcome {
    let words = Words::of(language)?;
    let style = words.get("styles.driver.name")?;
    let named = |shown: Vec<String>| shown.iter().any(|text| text.contains(style));
    assert!(named(window.shown().await?), "{style} is not named before it is covered");
    window.click("[part~=cover]").await?;
    window.until("probe.state().covered").await?;
    assert!(!named(window.shown().await?), "covered, {style} is named");
    window.turn_back().await?;
    window.until("!probe.state().covered").await?;
    shows_a_driver(window, language).await
}

#[tokio::test]
async fn in_every_engine_a_whole_visit_works_and_nothing_is_refused_or_asked_of_another_host() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = Window::open(engine, &site.address()).await?;
        read_a_driver(&window, "zh-Hans").await?;
        window.picture("read").await?;
        cover_and_uncover(&window, "zh-Hans").await?;
        look_up(&window, "zh-Hans").await?;
        switch(&window, "en").await?;
        shows_a_driver(&window, "en").await?;
        look_up(&window, "en").await?;
        window.picture("read-en").await?;
        window.reload().await?;
        let next = Words::of("en")?.get("ui.next")?.to_owned();
        assert_eq!(window.text("[part~=next]").await?, next, "{engine:?}: the language is kept");
        window.leave(&site).await?;
    }
    Ok(())
}

/// What the checks of every other test here rest on: a refusal that comes before any script can listen is known.
#[tokio::test]
async fn in_every_engine_a_refusal_is_heard_from_the_first_byte_on_and_a_dead_server_is_dead() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let page = String::from_utf8(site.content(Part::Page)?)?;
        let page = page.replace("<main>", "<main><p style=\"color: red\"></p>");
        site.replace(Part::Page, Answer::Body(page.into_bytes()));
        let window = Window::open(engine, &site.address()).await?;
        assert!(site.refusals().iter().any(|report| report.contains("style-src")), "{engine:?} reported nothing");
        site.expect("style-src");
        site.expect("elsewhere.invalid");
        window.expect("connect-src");
        window.allow("style-src");
        window.allow("Content Security Policy");
        window.ask("fetch('https://elsewhere.invalid/').catch(() => {})").await?;
        window.until("pane.complaints.some((each) => each.includes('connect-src'))").await?;
        // What was still to be fetched then, such as the worker's script.
        window.allow("when fetching the script");
        site.stop();
        // An engine either says that there is nobody, or shows a page of its own that says so.
        let met = window.go(&site.address()).await.is_ok() && window.holds("probe.ready()").await?;
        assert!(!met, "{engine:?} was answered by a server that is gone");
        site.start()?;
        site.lift();
        window.go(&site.address()).await?;
        window.until("probe.ready()").await?;
    }
    Ok(())
}
