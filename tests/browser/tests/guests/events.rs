//! Every event is heard by whoever listens as the framework has it, and by whoever listens on the element.

use crate::each_guest;
use browser_tests::{Engine, Outcome};
use serde_json::json;

/// The arrow key to the right, as drivers write it.
const RIGHT: &str = "\u{e014}";

/// How many times an event was heard, as the framework has it and on the element, each by card `a`.
fn heard(event: &str) -> String {
    let by = |by| {
        format!("guest.heard.filter((told) => told.type === '{event}' && told.by === '{by}' && told.id === 'a').length")
    };
    format!("[{}, {}]", by("declared"), by("imperative"))
}

#[tokio::test]
async fn every_event_is_heard_by_its_name_and_on_the_element() -> Outcome {
    for engine in Engine::ALL {
        each_guest(engine, false, async |visit| {
            visit.show(&json!([{ "id": "a", "lang": "en", "emotionality": 20 }])).await?;
            visit.ready(&["a"]).await?;
            visit.until(&format!("{}.join() === '1,1'", heard("shike-ready"))).await?;
            visit.is(&heard("shike-language"), json!([1, 1])).await?;
            visit.is(&heard("shike-change"), json!([0, 0])).await?;

            visit.window.click("[data-axis=expressiveness] [data-pole=high]").await?;
            visit.until(&format!("{}.join() === '1,1'", heard("shike-change"))).await?;
            visit.is("a.expressiveness", 80).await?;
            visit.window.type_in("#decisiveness", RIGHT).await?;
            visit.until("a.decisiveness > 50").await?;
            visit.until(&format!("{}.join() === '2,2'", heard("shike-change"))).await?;
            let last = "guest.heard.findLast(({ type }) => type === 'shike-change').detail";
            visit.is(&format!("JSON.stringify({last}) === JSON.stringify(a.classify())"), true).await?;

            visit.window.ask("void (a.value = '{\"cues\":[\"nope\"]}')").await?;
            visit.is(&heard("shike-error"), json!([1, 1])).await?;
            visit.is("guest.heard.find(({ type }) => type === 'shike-error').detail.kind", "reading").await?;
            visit.is("a.expressiveness", 80).await?;
            visit.window.ask("void (a.book = '')").await?;
            visit.until(&format!("{}.join() === '1,1'", heard("shike-book"))).await
        })
        .await?;
    }
    Ok(())
}
