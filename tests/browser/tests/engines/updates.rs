//! In every engine a new version is taken when the reader says so and not before; one that does not come whole changes
//! nothing.

use crate::offline::{kept, press, told};
use crate::visit::{look_up, read_a_driver};
use browser_tests::{Answer, Build, Engine, Outcome, Part, Site, Window, Words, dist};
use serde_json::{Value, json};

/// Whether the page is of the other build.
const OTHER: &str = "Boolean(document.querySelector('meta[name=build]'))";
const CACHES: &str = "caches.keys()";
/// What the page says of another version, once it has had the time to: it asks for the worker and for its words first.
const SAID: &str = "navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' })\
    .then(() => fetch(document.querySelector('link[rel=stylesheet]').href)).then(probe.settle).then(probe.settle) \
    .then(() => document.querySelector('shike-card > .notice')?.textContent ?? null)";

/// Has the browser look for a new version now.
async fn look(window: &Window) -> Outcome {
    window.ask("navigator.serviceWorker.ready.then((kept) => kept.update()).then(() => true)").await?;
    told(window, Words::read()?.get("page.update")?).await
}

/// How Chromium's console speaks of a server that fails or is gone.
const NOT_LOADED: &str = "Failed to load resource";

/// What becomes of an update that the browser looks for now.
const BECOMES: &str = "navigator.serviceWorker.ready.then((kept) => new Promise((tell) => { \
    kept.addEventListener('updatefound', () => { const { installing } = kept; \
    installing.addEventListener('statechange', () => tell(installing.state)); }); kept.update().catch(() => {}); }))";

/// An update of which one file does not come leaves everything as it was.
async fn survives(window: &Window, site: &Site, answer: Answer) -> Outcome {
    let (engine, before) = (window.engine(), window.ask(CACHES).await?);
    window.allow(NOT_LOADED);
    site.replace(Part::Desk, answer.clone());
    assert_eq!(window.ask(BECOMES).await?, "redundant", "{engine:?}, {answer:?}");
    assert_eq!(window.ask(CACHES).await?, before, "{engine:?}, {answer:?}: half a cache is left");
    site.stop();
    window.reload().await?;
    window.until("window.shike?.installer").await?;
    assert_eq!(window.ask(SAID).await?, Value::Null, "{engine:?}, {answer:?}: half a version is offered");
    assert_eq!(window.ask(OTHER).await?, false, "{engine:?}, {answer:?}");
    look_up(window, "zh-Hans").await?;
    site.start()?;
    site.lift();
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_broken_update_changes_nothing_and_a_whole_one_is_taken_on_a_yes() -> Outcome {
    let (words, other) = (Words::read()?, Build::after(&dist()?)?);
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = kept(engine, &site).await?;
        let before = window.ask(CACHES).await?;
        site.serve(other.folder());
        survives(&window, &site, Answer::Status(500)).await?;
        survives(&window, &site, Answer::Silence).await?;
        window.reload().await?;
        look(&window).await?;
        assert_eq!(window.ask(OTHER).await?, false, "{engine:?}: taken without a yes");
        press(&window, 1, words.get("page.update-yes")?).await?;
        window.until(&format!("probe.ready() && {OTHER}")).await?;
        window.until(&format!("{CACHES}.then((names) => names.length === 1 && names[0] !== {}[0])", before)).await?;
        site.stop();
        window.reload().await?;
        assert_eq!(window.ask(OTHER).await?, true, "{engine:?}");
        read_a_driver(&window, "zh-Hans").await?;
        look_up(&window, "zh-Hans").await?;
        let complaints = window.complaints().await?;
        assert!(complaints.is_empty(), "{engine:?}: {complaints:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_declined_version_waits_and_the_old_one_stays_after_a_reload_too() -> Outcome {
    let (words, other) = (Words::read()?, Build::after(&dist()?)?);
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = kept(engine, &site).await?;
        site.serve(other.folder());
        look(&window).await?;
        window.click("[data-chip=hurried]").await?;
        press(&window, 2, words.get("page.update-no")?).await?;
        assert_eq!(window.ask("probe.state().chips").await?, json!(["hurried"]), "{engine:?} loaded the page anew");
        window.reload().await?;
        window.until("window.shike?.installer").await?;
        assert_eq!(window.ask(SAID).await?, Value::Null, "{engine:?}: asked again at once");
        assert_eq!(window.ask(OTHER).await?, false, "{engine:?}: taken without a yes");
        assert_eq!(window.ask(&format!("{CACHES}.then((names) => names.length)")).await?, 2, "{engine:?}");
        look_up(&window, "zh-Hans").await?;
        let complaints = window.complaints().await?;
        assert!(complaints.is_empty(), "{engine:?}: {complaints:#?}");
    }
    Ok(())
}
