//! What the tests here rest on: an engine that a test drives does what it does for a reader.

use browser_tests::{Answer, Engine, Outcome, Part, Setup, Site, Window};
use std::fs;
use std::time::Duration;

#[tokio::test]
async fn from_disk_no_engine_reads_what_lies_beside_the_page_and_each_keeps_opens_and_saves() -> Outcome {
    for engine in Engine::ALL {
        let folder = tempfile::tempdir()?;
        let page = "<!DOCTYPE html><a id=save download=kept.json href='data:application/json,{}'>save</a><input id=open type=file>";
        fs::write(folder.path().join("page.html"), page)?;
        fs::write(folder.path().join("beside.txt"), "")?;
        let window = Window::start(engine, &Setup::default()).await?;
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
        window.ask(&format!("fetch('{}', {{ mode: 'no-cors' }}).then(() => true)", other.address())).await?;
        // An engine may note what was asked a moment after it has come.
        window.until(&format!("pane.elsewhere().includes('{}')", other.address())).await?;
        assert!(window.complaints().await?.contains(&other.address()), "{engine:?}: nobody knows who else was asked");
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
