//! What a card holds after many moves: it must not grow.

use crate::contender::Contender;
use crate::figures::{Figure, Figures};
use crate::moves::ready;
use crate::rounds;
use browser_tests::{Outcome, Page};
use serde_json::json;

/// So many moves for one question: a driver waits for no script longer than half a minute.
const AT_ONCE: usize = 1_000;

/// Moves sliders, and looks at what is held after the first and after the last of the moves.
pub(crate) async fn measure(contender: &Contender, figures: &mut Figures) -> Outcome {
    let page = ready(contender).await?;
    let [first, last] = rounds::endurance();
    hurry(&page, 0, first).await?;
    let early = held(&page).await?;
    hurry(&page, first, last).await?;
    let late = held(&page).await?;
    figures.note(contender, Figure::MemoryEarly, &json!(early))?;
    figures.note(contender, Figure::MemoryLate, &json!(late))
}

async fn hurry(page: &Page, from: usize, to: usize) -> Outcome {
    for from in (from..to).step_by(AT_ONCE) {
        let count = AT_ONCE.min(to - from);
        page.ask(&format!("moves.hurry({from}, {count})")).await?;
    }
    Ok(())
}

/// In bytes: the script's objects, the buffers beside them, and the memories of programs.
pub(crate) async fn held(page: &Page) -> Outcome<f64> {
    page.tell("HeapProfiler.collectGarbage", json!({})).await?;
    page.tell("HeapProfiler.collectGarbage", json!({})).await?;
    let told = page.tell("Runtime.getHeapUsage", json!({})).await?;
    let bytes = |name: &str| told[name].as_f64().ok_or_else(|| format!("the browser tells no {name}: {told}"));
    let programs = page.ask("visit.programs()").await?.as_f64().ok_or("the page does not know its programs")?;
    Ok(bytes("usedSize")? + bytes("backingStorageSize")? + programs)
}
