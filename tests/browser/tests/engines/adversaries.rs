//! Where a browser keeps nothing, or kept something that cannot be read, the main job works in every engine and the
//! reader is told.

use crate::visit::read_a_driver;
use browser_tests::{Answer, Engine, Outcome, Part, Setup, Site, Window, Words};
use serde_json::json;

const BROKEN: [&str; 3] = ["{", r#"{"v":2,"theme":"dark"}"#, r#"{"v":1,"theme":7,"reading":"v1e78"}"#];
const REFUSES: &str =
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })";
const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }";

/// Serves the page with a script before all others. A file of the site's own: the policy that is sent lets no other run.
fn first(site: &Site, script: &str) -> Outcome {
    site.host("first.js", script, None);
    let page = String::from_utf8(site.content(Part::Page)?)?;
    let page = page.replacen("<head>", "<head><script src=\"/first.js\"></script>", 1);
    site.replace(Part::Page, Answer::Body(page.into_bytes()));
    Ok(())
}

/// Reads a customer on the card that is there, and expects this to be said.
async fn works_and_says(window: &Window, word: &str) -> Outcome {
    read_a_driver(window, "zh-Hans").await?;
    let said = window.ask("probe.state().notice").await?;
    let word = Words::read()?.get(word)?.to_owned();
    window.expect(&word);
    assert_eq!(said, word, "{:?}", window.engine());
    let complaints = window.complaints().await?;
    assert!(complaints.is_empty(), "{:?}: {complaints:#?}", window.engine());
    Ok(())
}

#[tokio::test]
async fn in_every_engine_what_was_kept_and_cannot_be_read_is_set_aside_and_the_card_works() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = Window::open(engine, &site.address()).await?;
        for broken in BROKEN {
            window.ask(&format!("void localStorage.setItem('shike.state', {})", json!(broken))).await?;
            window.reload().await?;
            works_and_says(&window, "ui.set-aside").await?;
            let aside = format!("Object.values(localStorage).includes({})", json!(broken));
            assert!(window.holds(&aside).await?, "{engine:?} lost {broken}");
        }
        // Full, and refused, on sites that this browser does not know yet.
        for script in [FULL, REFUSES] {
            let site = Site::open()?;
            first(&site, script)?;
            window.go(&site.address()).await?;
            window.until("probe.ready()").await?;
            works_and_says(&window, "ui.unkept").await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn where_the_reader_has_forbidden_all_storage_the_card_works_and_says_that_nothing_is_kept() -> Outcome {
    let chromium = json!({ "profile": { "default_content_setting_values": { "cookies": 2 } } });
    let firefox = json!({ "network.cookie.cookieBehavior": 2 });
    for (engine, prefs) in [(Engine::Chromium, chromium), (Engine::Firefox, firefox)] {
        let site = Site::open()?;
        let window = Window::start(engine, &Setup { prefs, ..Setup::default() }).await?;
        window.go(&site.address()).await?;
        window.until("probe.ready()").await?;
        let access = "(() => { try { return typeof window.localStorage.length; } catch { return 'refused'; } })()";
        assert_eq!(window.ask(access).await?, "refused", "{engine:?} does keep things");
        works_and_says(&window, "ui.unkept").await?;
        window.leave(&site).await?;
    }
    Ok(())
}
