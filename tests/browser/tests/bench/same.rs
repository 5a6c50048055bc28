//! What is compared is the same card: after each of many steps the product and every peer show the same.

use crate::contender::{Contender, PRODUCT, all};
use crate::visit::SCRIPT;
use browser_tests::{Outcome, Page, View};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::Instant;

/// The steps, and all that a card shows as text.
const SAME: &str = include_str!("../../../../bench/peers/same.js");
/// Until the card answers: from then on each has the same steps behind it.
const BEGIN: &str = "visit.told()
    .then(() => same.act({ do: 'move', at: '#expressiveness', values: [50] }))
    .then(() => same.act({ do: 'tap', at: '[part~=next]' }))
    .then(() => same.STEPS.length)";
const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::test]
async fn the_product_and_every_peer_show_the_same_after_every_step() -> Outcome {
    let contenders = all()?;
    let mut pages = Vec::new();
    for contender in &contenders {
        pages.push((contender.name, begun(contender).await?));
    }
    let [(_, (product, steps)), peers @ ..] = pages.as_slice() else { return Err("nobody is compared".into()) };
    assert!(*steps > 50, "{steps} steps are few");
    for step in 0..*steps {
        let shown = stepped(product, step).await?;
        for (name, (peer, _)) in peers {
            stepped(peer, step).await?;
            agrees(name, peer, step, &shown).await?;
        }
    }
    println!("measured: {steps} steps, after which {PRODUCT} and {} peers show the same", peers.len());
    Ok(())
}

/// The page of a contender when it answers and the first customer has gone, and how many steps there are.
async fn begun(contender: &Contender) -> Outcome<(Page, u64)> {
    let page = Page::bare(contender.address(""), View::PHONE).await?;
    page.prepare(SCRIPT).await?;
    page.go(&contender.address("")).await?;
    page.evaluate(SAME).await?;
    let steps = page.ask(BEGIN).await?.as_u64().ok_or("no steps are told")?;
    Ok((page, steps))
}

/// All that is shown after a step.
async fn stepped(page: &Page, step: u64) -> Outcome<Value> {
    page.ask(&format!("same.act(same.STEPS[{step}]).then(() => same.outline())")).await
}

/// On a busy machine a framework may draw a moment later.
async fn agrees(name: &str, peer: &Page, step: u64, shown: &Value) -> Outcome {
    let end = Instant::now() + PATIENCE;
    loop {
        let theirs = peer.ask("same.outline()").await?;
        if theirs == *shown {
            return Ok(());
        }
        if Instant::now() > end {
            let what = peer.ask(&format!("same.STEPS[{step}]")).await?;
            return Err(format!("{name} differs after {what}: {}", difference(shown, &theirs)).into());
        }
        peer.ask("new Promise(requestAnimationFrame).then(() => true)").await?;
    }
}

/// The first lines that differ.
fn difference(ours: &Value, theirs: &Value) -> Value {
    let lines = |text: &Value| text.as_str().unwrap_or_default().lines().map(str::to_owned).collect::<Vec<_>>();
    let (ours, theirs) = (lines(ours), lines(theirs));
    let at = ours.iter().zip(&theirs).take_while(|(ours, theirs)| ours == theirs).count();
    json!({ "line": at + 1, "ours": ours.get(at), "theirs": theirs.get(at) })
}
