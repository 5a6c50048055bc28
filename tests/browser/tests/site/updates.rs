//! A new version is fetched aside and taken when the reader says so; one that does not come whole changes nothing.

use crate::installed::{NOTICE, kept, press, told};
use crate::playbook;
use browser_tests::{Answer, Build, Outcome, Page, Part, Site, Words, dist};
use serde_json::{Value, json};

/// Whether the page is of the other build.
const OTHER: &str = "Boolean(document.querySelector('meta[name=build]'))";
const CACHES: &str = "caches.keys()";
/// Waits until nothing but the other build is kept.
const ALONE: &str = "while ((await caches.keys()).join() !== 'shike / other') await probe.settle()";

/// Has the browser look for a new version now.
async fn look(page: &Page) -> Outcome {
    page.ask("navigator.serviceWorker.ready.then((kept) => kept.update()).then(() => 1)").await?;
    Ok(())
}

/// The site with another build on its server, opened before, and asked whether to take it.
async fn offered(site: &Site, other: &Build) -> Outcome<Page> {
    let page = kept(site).await?;
    site.serve(other.folder());
    look(&page).await?;
    told(&page, Words::read()?.get("page.update")?).await?;
    Ok(page)
}

async fn names(page: &Page) -> Outcome<Vec<String>> {
    page.list(CACHES).await
}

#[tokio::test]
async fn a_new_version_is_taken_when_the_reader_says_so_and_the_old_one_goes() -> Outcome {
    let site = Site::open()?;
    let other = Build::after(&dist()?)?;
    let page = offered(&site, &other).await?;
    assert_eq!((page.ask(OTHER).await?, names(&page).await?.len()), (json!(false), 2));
    page.picture("update").await?;
    press(&page, Words::read()?.get("page.update-yes")?).await?;
    page.until(&format!("globalThis.probe?.ready() && {OTHER}")).await?;
    page.act(ALONE).await?;
    site.stop();
    page.load("").await?;
    assert_eq!(page.ask(OTHER).await?, true);
    playbook::open(&page).await?;
    page.leave().await
}

#[tokio::test]
async fn only_what_is_new_is_fetched() -> Outcome {
    let site = Site::open()?;
    let other = Build::after(&dist()?)?;
    let page = kept(&site).await?;
    let before = site.asked().len();
    site.serve(other.folder());
    look(&page).await?;
    told(&page, Words::read()?.get("page.update")?).await?;
    let fetched = site.asked().split_off(before);
    assert!(fetched.iter().any(|path| Part::Desk.is(path)), "{fetched:?}");
    let heavy = |path: &String| Part::Wasm.is(path) || Part::Headless.is(path) || path.ends_with(".json");
    assert!(!fetched.iter().any(heavy), "what has not changed is fetched again: {fetched:?}");
    page.leave().await
}

#[tokio::test]
async fn a_declined_version_waits_and_the_old_one_goes_on_after_a_reload_too() -> Outcome {
    let site = Site::open()?;
    let other = Build::after(&dist()?)?;
    let page = offered(&site, &other).await?;
    page.see(json!({ "expressiveness": 78 }), &["hurried"]).await?;
    press(&page, Words::read()?.get("page.update-no")?).await?;
    page.until(&format!("!{NOTICE}")).await?;
    assert_eq!(page.ask("probe.state().chips").await?, json!(["hurried"]), "nothing was loaded anew");
    page.ask("void (globalThis.before = true, setTimeout(() => location.reload()))").await?;
    page.until("!globalThis.before && globalThis.probe?.ready() && window.shike.installer").await?;
    page.act("await navigator.serviceWorker.ready").await?;
    assert!(!page.holds(NOTICE).await?, "it is asked again at once");
    assert_eq!((page.ask(OTHER).await?, names(&page).await?.len()), (json!(false), 2));
    // With its last window the old version ends by itself.
    page.load("").await?;
    assert_eq!(page.ask(OTHER).await?, true);
    page.act(ALONE).await?;
    page.leave().await
}

/// An update of which one file does not come leaves everything as it was, and comes whole when it can.
async fn survives(answer: Answer) -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let other = Build::after(&dist()?)?;
    let page = kept(&site).await?;
    let before = names(&page).await?;
    page.allow("Failed to load resource");
    site.replace(Part::Desk, answer);
    site.serve(other.folder());
    let fails = "navigator.serviceWorker.ready.then((kept) => new Promise((tell) => { \
                 kept.addEventListener('updatefound', () => { const { installing } = kept; \
                 installing.addEventListener('statechange', () => tell(installing.state)); }); \
                 kept.update().catch(() => {}); }))";
    assert_eq!(page.ask(fails).await?, "redundant");
    assert_eq!(names(&page).await?, before, "half a cache is left");
    page.settle().await?;
    assert!(!page.holds(NOTICE).await?, "half a version is offered");
    site.stop();
    page.load("").await?;
    assert_eq!(page.ask(OTHER).await?, false);
    playbook::open(&page).await?;
    site.start()?;
    site.lift();
    page.load("").await?;
    page.until("window.shike.installer").await?;
    look(&page).await?;
    told(&page, words.get("page.update")?).await
}

#[tokio::test]
async fn a_server_that_fails_in_the_middle_of_an_update_leaves_the_old_version_whole() -> Outcome {
    survives(Answer::Status(500)).await
}

#[tokio::test]
async fn a_connection_that_ends_in_the_middle_of_an_update_leaves_the_old_version_whole() -> Outcome {
    survives(Answer::Silence).await
}

#[tokio::test]
async fn a_file_that_is_not_what_was_built_is_never_kept() -> Outcome {
    survives(Answer::Body(b"export const open = 1;".to_vec())).await
}

#[tokio::test]
async fn a_second_window_goes_on_undisturbed_with_the_version_it_began_with() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let other = Build::after(&dist()?)?;
    let page = kept(&site).await?;
    page.see(json!({ "expressiveness": 78 }), &["hurried"]).await?;
    page.act("globalThis.same = true").await?;
    let first = page.second().await?;
    page.until("window.shike.installer").await?;
    site.serve(other.folder());
    look(&page).await?;
    told(&page, words.get("page.update")?).await?;
    press(&page, words.get("page.update-yes")?).await?;
    page.until(&format!("globalThis.probe?.ready() && {OTHER}")).await?;
    page.until("window.shike.installer").await?;
    page.turn_to(first).await?;
    page.settle().await?;
    let state: Value = page.ask(&format!("[globalThis.same ?? false, {OTHER}, probe.state().chips]")).await?;
    assert_eq!(state, json!([true, false, ["hurried"]]), "the first window was loaded anew");
    site.stop();
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(playbook::WAY).await?;
    playbook::at(&page, Some("")).await?;
    page.leave().await
}
