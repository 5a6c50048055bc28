//! Cards that a framework moves, takes away and brings back.

use crate::each_guest;
use browser_tests::{Engine, Outcome};
use serde_json::json;

const SEEN: &str = "[...document.querySelectorAll('shike-card')].map((card) => card.id + card.reading.decisiveness)";

#[tokio::test]
async fn cards_in_another_order_are_the_same_cards_with_what_was_seen() -> Outcome {
    for engine in Engine::ALL {
        each_guest(engine, false, async |visit| {
            let [a, b, c] = ["a", "b", "c"].map(|id| json!({ "id": id, "lang": "en" }));
            visit.show(&json!([a, b, c])).await?;
            visit.ready(&["a", "b", "c"]).await?;
            // What the person did, which the page knows nothing of.
            for (n, points) in [(0, 10), (1, 50), (2, 90)] {
                visit.window.ask(&format!("probe.of({n}).see({{ decisiveness: {points} }}, [])")).await?;
            }
            visit.until(&format!("{SEEN}.join() === 'a10,b50,c90'")).await?;
            visit.window.ask("void (window.before = [a, b, c].flatMap((card) => [card, card.shadowRoot.querySelector('.card')]))").await?;
            visit.window.ask("void (window.told = guest.heard.length)").await?;
            visit.show(&json!([c, a, b])).await?;
            visit.is(SEEN, json!(["c90", "a10", "b50"])).await?;
            visit.window.ask("probe.settle()").await?;
            visit.is("[a, b, c].flatMap((card) => [card, card.shadowRoot.querySelector('.card')]).every((one, n) => one === before[n])", true).await?;
            visit.is("[0, 1, 2].map((n) => probe.of(n).state().dials.decisiveness.value)", json!([90, 10, 50])).await?;
            visit.show(&json!([b, c])).await?;
            visit.is(SEEN, json!(["b50", "c90"])).await?;
            visit.is("guest.heard.length - told", 0).await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_card_that_is_taken_away_and_brought_back_is_there_as_the_page_says() -> Outcome {
    for engine in Engine::ALL {
        each_guest(engine, false, async |visit| {
            let cards = json!([{ "id": "a", "lang": "en", "expressiveness": 78, "note": "One" },
                               { "id": "b", "lang": "en", "reading": { "decisiveness": 20 } }]);
            for _ in 0..3 {
                visit.show(&cards).await?;
                visit.ready(&["a", "b"]).await?;
                visit.is("[a.expressiveness, b.decisiveness]", json!([78, 20])).await?;
                visit.until("probe.of(0).state().dials.expressiveness.value === 78 && probe.of(1).state().dials.decisiveness.value === 20").await?;
                visit.is("pane.text('[slot=notice]')", "One notes").await?;
                visit.window.ask("probe.of(1).see({ emotionality: 90 }, [])").await?;
                visit.until("b.emotionality === 90").await?;
                visit.show(&json!([])).await?;
                visit.is("[document.querySelectorAll('shike-card').length, pane.text('#none')]", json!([0, "none"])).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}
