//! The first visit, the next one from what the browser has kept, and the page that is one file: how soon each is seen
//! and answers.

use crate::contender::Contender;
use crate::figures::{Figure, Figures};
use browser_tests::{Outcome, Page, View};
use serde_json::{Value, json};
use url::Url;

/// Put in before a page's own scripts.
pub(crate) const SCRIPT: &str = include_str!("visit.js");
/// How much slower than this machine.
pub(crate) const SLOWER: u32 = 4;
/// Slow 4G: 1.6 Mbit/s down, 0.75 up, 150 ms for each round trip; in bytes a second.
const DOWN: u32 = 200_000;
const UP: u32 = 93_750;
const LATENCY: u32 = 150;

/// Opens the page for the first time in a new browser, then once more, then the single file from the disk.
pub(crate) async fn measure(contender: &Contender, figures: &mut Figures) -> Outcome {
    let page = fresh(contender, View::PHONE).await?;
    let first = open(&page, &contender.address("")).await?;
    figures.note(contender, Figure::Bytes, &first["bytes"])?;
    figures.note(contender, Figure::Painted, &first["painted"])?;
    figures.note(contender, Figure::Usable, &first["usable"])?;
    page.ask("navigator.serviceWorker.ready.then(() => true)").await?;
    let again = open(&page, &contender.address("")).await?;
    if again["kept"] != true {
        return Err(format!("{}: nothing was kept from the first visit", contender.name).into());
    }
    figures.note(contender, Figure::AgainPainted, &again["painted"])?;
    figures.note(contender, Figure::AgainUsable, &again["usable"])?;
    let file = Url::from_file_path(&contender.single).map_err(|()| "the single file has no address")?;
    let single = open(&page, file.as_str()).await?;
    figures.note(contender, Figure::SingleUsable, &single["usable"])
}

/// A slow device with a slow connection, which has seen nothing yet.
pub(crate) async fn fresh(contender: &Contender, view: View) -> Outcome<Page> {
    let page = Page::bare(contender.address(""), view).await?;
    page.prepare(SCRIPT).await?;
    page.tell("Network.enable", json!({})).await?;
    let slow = json!({ "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP });
    page.tell("Network.emulateNetworkConditions", slow).await?;
    page.tell("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
    Ok(page)
}

/// Opens an address and moves a slider until the verdict has changed.
pub(crate) async fn open(page: &Page, address: &str) -> Outcome<Value> {
    page.go("about:blank").await?;
    page.go(address).await?;
    page.ask("visit.told()").await
}
