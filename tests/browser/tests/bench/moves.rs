//! A slider that is dragged on a slow device: from each input to the card laid out anew, and whether anything stalls.

use crate::contender::Contender;
use crate::figures::{Figure, Figures};
use crate::rounds;
use crate::visit::{SCRIPT, SLOWER};
use browser_tests::{Outcome, Page, View};
use serde_json::json;

/// Put into the page when it is there.
pub(crate) const MOVES: &str = include_str!("moves.js");

/// Opens the page, waits until it has come to rest, and drags.
pub(crate) async fn measure(contender: &Contender, figures: &mut Figures) -> Outcome {
    let page = ready(contender).await?;
    page.tell("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
    page.tell("Performance.enable", json!({})).await?;
    let before = layouts(&page).await?;
    let told = page.ask(&format!("moves.drag({})", rounds::moves())).await?;
    let layouts = layouts(&page).await? - before;
    let times: Vec<f64> = serde_json::from_value(told["times"].clone())?;
    figures.moves(contender, &times);
    figures.note(contender, Figure::Longest, &told["longest"])?;
    figures.note(contender, Figure::Layouts, &json!(layouts / times.len() as f64))?;
    figures.agree(contender, &told["verdicts"])
}

/// The page as it is when a visitor has had time to look at it.
pub(crate) async fn ready(contender: &Contender) -> Outcome<Page> {
    let page = Page::bare(contender.address(""), View::PHONE).await?;
    page.prepare(SCRIPT).await?;
    page.go(&contender.address("")).await?;
    page.ask("visit.told()").await?;
    page.ask("navigator.serviceWorker.ready.then(() => true)").await?;
    page.ask("new Promise((done) => requestIdleCallback(() => done(true)))").await?;
    page.evaluate(MOVES).await?;
    Ok(page)
}

/// How often the page was laid out so far.
async fn layouts(page: &Page) -> Outcome<f64> {
    let told = page.tell("Performance.getMetrics", json!({})).await?;
    let metrics = told["metrics"].as_array().into_iter().flatten();
    let count = metrics.filter(|metric| metric["name"] == "LayoutCount").find_map(|metric| metric["value"].as_f64());
    count.ok_or_else(|| format!("the browser does not count layouts: {told}").into())
}
