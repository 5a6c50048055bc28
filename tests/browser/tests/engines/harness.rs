//! What the tests here rest on: an engine that a test drives does what it does for a reader.

use browser_tests::{Answer, Engine, Outcome, Page, Part, Setup, Site, View, Window};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

#[tokio::test]
async fn from_disk_no_engine_reads_what_lies_beside_the_page_and_each_keeps_opens_and_saves() -> Outcome {
    for engine in Engine::ALL {
        let folder = tempfile::tempdir()?;
        let page = "<!DOCTYPE html><a id=save download=kept.json href='data:application/json,{}'>save</a><input id=open type=file>";
        fs::write(folder.path().join("page.html"), page)?;
        fs::write(folder.path().join("beside.txt"), "")?;
        let window = Window::start(engine, &Setup::default()).await?;
        window.allow("beside.txt");
        let address = format!("file://{}/page.html", folder.path().display());
        window.go(&address).await?;
        let read = window.ask("fetch('beside.txt').then(() => 'read', () => 'refused')").await?;
        assert_eq!(read, "refused", "{engine:?} reads what it reads for no reader");
        window.ask("void localStorage.setItem('kept', 'yes')").await?;
        window.go(&address).await?;
        assert_eq!(window.ask("localStorage.getItem('kept')").await?, "yes", "{engine:?} forgot");
        window.type_in("#open", &folder.path().join("beside.txt").to_string_lossy()).await?;
        assert_eq!(window.ask("pane.find('#open').files[0].name").await?, "beside.txt", "{engine:?} opened nothing");
        let other = Site::open()?;
        window.expect(&format!("elsewhere: {}", other.address()));
        window.ask(&format!("fetch('{}', {{ mode: 'no-cors' }}).then(() => true)", other.address())).await?;
        // An engine may note what was asked a moment after it has come.
        window.until(&format!("watch.faults().some((each) => each.includes('{}'))", other.address())).await?;
        let asked = format!("elsewhere: {}", other.address());
        assert!(window.complaints().await?.contains(&asked), "{engine:?}: nobody knows who else was asked");
        window.click("#save").await?;
        let file = window.downloads().join("kept.json");
        let come = async {
            while !fs::read(&file).is_ok_and(|text| text == b"{}") {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let come = tokio::time::timeout(Duration::from_secs(10), come).await;
        assert!(
            come.is_ok(),
            "{engine:?} has not downloaded: {:?}",
            fs::read_dir(window.downloads())?.collect::<Vec<_>>()
        );
    }
    Ok(())
}

/// Answers everything itself.
const WORKER: &str = "
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.respondWith(
      new Response('<p>kept</p>', { headers: { 'content-type': 'text/html' } })));";

#[tokio::test]
async fn in_every_engine_a_worker_answers_once_the_server_is_gone() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        site.replace(Part::File("sw.js"), Answer::Body(WORKER.into()));
        let window = Window::open(engine, &site.address()).await?;
        window.ask("navigator.serviceWorker.register('sw.js').then(() => true)").await?;
        window.until("navigator.serviceWorker.controller").await?;
        site.stop();
        window.go(&site.address()).await?;
        assert_eq!(window.text("p").await?, "kept", "{engine:?}");
    }
    Ok(())
}

/// What dropping a visit says that nobody expected; nothing when it has nothing to say.
fn said_at_the_end<T>(visit: T) -> String {
    let fell = catch_unwind(AssertUnwindSafe(|| drop(visit))).err();
    fell.and_then(|told| told.downcast_ref::<String>().cloned()).unwrap_or_default()
}

/// All that no visit may meet, by a script of the page's: what a driver's throws, engines do not tell.
const MEETS: &str = "window.meets = async (other) => {
    console.error('of the console');
    setTimeout(() => { throw new Error('thrown alone'); });
    Promise.reject(new Error('promised alone'));
    await fetch(other, { mode: 'no-cors' });
    const card = document.createElement('shike-card');
    document.body.append(card);
    card.attachShadow({ mode: 'open' }).innerHTML
      = '<div class=notice><p>said by a card</p><button data-button=close></button></div>';
    await new Promise((done) => setTimeout(done, 100));
    card.remove();
    return true;
};";

#[tokio::test]
async fn in_every_engine_what_no_test_expects_ends_it_and_what_one_expects_must_come() -> Outcome {
    for engine in Engine::ALL {
        let (site, other) = (Site::open()?, Site::open()?);
        site.host("plain.html", "<!DOCTYPE html><title>Plain</title><script src=/meets.js></script><body>", None);
        site.host("meets.js", MEETS, None);
        for framed in [false, true] {
            let window = Window::start(engine, &Setup::default()).await?;
            window.go(&format!("{}plain.html", site.address())).await?;
            if framed {
                window.ask("void (document.body.innerHTML = '<iframe src=/plain.html></iframe>')").await?;
                window.enter("document.querySelector('iframe')").await?;
                window.until("window.meets && document.body").await?;
            }
            window.ask(&format!("meets('{}')", other.address())).await?;
            if !framed {
                // What was met before stays met.
                window.go("about:blank").await?;
            }
            window.expect("what never comes");
            let said = said_at_the_end(window);
            for part in ["of the console", "thrown alone", "promised alone", "said by a card", "never comes"] {
                assert!(said.contains(part), "{engine:?}, framed {framed}: nobody said {part}: {said}");
            }
            let asked = format!("elsewhere: {}", other.address());
            assert!(said.contains(&asked), "{engine:?}, framed {framed}: nobody knows who else was asked: {said}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_what_goes_wrong_before_the_first_question_is_known() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let html = "<!DOCTYPE html><title>Plain</title><script src=/first.js></script>";
        site.host("first.js", "console.error('at once'); throw new Error('thrown at once')", None);
        site.host("plain.html", html, Some("script-src 'self'; style-src 'none'"));
        let window = Window::start(engine, &Setup::default()).await?;
        window.go(&format!("{}plain.html", site.address())).await?;
        let said = said_at_the_end(window);
        assert!(said.contains("console: at once") && said.contains("thrown at once"), "{engine:?}: {said}");
    }
    Ok(())
}

#[tokio::test]
async fn a_page_and_a_site_end_with_what_nobody_expected_too() -> Outcome {
    let (site, other) = (Site::open()?, Site::open()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.ask("console.error('of the console')").await?;
    page.ask(&format!("fetch('{}').catch(() => true)", other.address())).await?;
    page.until("probe.refusals.length").await?;
    let said = said_at_the_end(page);
    assert!(said.contains("of the console") && said.contains("connect-src refused"), "{said}");
    let page = Page::at(format!("{}nothing.html", other.address()), View::PHONE).await?;
    page.go(&site.address()).await?;
    let said = said_at_the_end(page);
    assert!(said.contains(&format!("elsewhere: {}", site.address())), "{said}");
    let said = said_at_the_end(site);
    assert!(said.contains("connect-src"), "{said}");
    Ok(())
}
