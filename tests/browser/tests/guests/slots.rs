//! What a page puts into a card stays the page's own, and is shown where and when its slot says.

use crate::{Visit, each_guest};
use browser_tests::{Answer, Engine, Outcome, Part, Words};
use serde_json::json;

const PROGRAM: Part = Part::File(concat!("embed/shike-", env!("CARGO_PKG_VERSION"), "/guest_bg.wasm"));

/// The texts of the card's own children, as the page has them.
const CHILDREN: &str = "[...a.querySelectorAll('p')].map((child) => child.textContent.trim())";

/// Whether a text is drawn.
fn shown(text: &str) -> String {
    format!("pane.shown().join(' ').includes({})", json!(text))
}

async fn children_are(visit: &Visit, note: &str) -> Outcome {
    visit.is(CHILDREN, json!(["loads", "fails", "notes", "beside"].map(|word| format!("{note} {word}")))).await
}

#[tokio::test]
async fn what_a_page_puts_into_the_slots_is_shown_when_it_is_time_and_kept() -> Outcome {
    for engine in Engine::ALL {
        each_guest(engine, false, async |visit| {
            let card = |note: &str| json!([{ "id": "a", "lang": "en", "note": note }]);
            visit.site.replace(PROGRAM, Answer::Held);
            visit.show(&card("One")).await?;
            visit.until(&shown("One loads")).await?;
            visit.is(&shown("One fails"), false).await?;
            children_are(visit, "One").await?;
            lift(visit)?;
            visit.ready(&["a"]).await?;
            visit.until(&shown("One notes")).await?;
            visit.is(&shown("One loads"), false).await?;
            children_are(visit, "One").await?;
            visit.show(&card("Two")).await?;
            children_are(visit, "Two").await?;
            visit.until(&shown("Two notes")).await?;
            visit.show(&json!([{ "id": "a", "lang": "en" }])).await?;
            visit.is(&format!("{CHILDREN}.length"), 3).await?;
            visit.show(&card("One")).await?;
            children_are(visit, "One").await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_a_page_says_of_a_failure_is_shown_in_place_of_our_words() -> Outcome {
    for engine in Engine::ALL {
        each_guest(engine, false, async |visit| {
            visit.window.expect(Words::of("en")?.get("boot.failed")?);
            visit.window.allow("Failed to load resource");
            visit.site.replace(PROGRAM, Answer::Silence);
            visit.show(&json!([{ "id": "a", "lang": "en", "note": "One" }])).await?;
            visit.until(&shown("One fails")).await?;
            visit.is(&shown("One loads"), false).await?;
            visit
                .is(
                    "guest.heard.map(({ type, detail, by }) => [type, detail.kind, by])",
                    json!([["shike-error", "program", "declared"], ["shike-error", "program", "imperative"]]),
                )
                .await?;
            lift(visit)?;
            visit.window.click("[part=failure] button").await?;
            visit.until("a.classify()").await?;
            visit.until(&format!("!{}", shown("One fails"))).await
        })
        .await?;
    }
    Ok(())
}

/// Gives every file of the site again, and the pages of guests.
fn lift(visit: &Visit) -> Outcome {
    visit.site.lift();
    browser_tests::GUESTS.into_iter().try_for_each(|guest| guest.put(&visit.site))
}
