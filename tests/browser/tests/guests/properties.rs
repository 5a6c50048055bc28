//! Texts, numbers, flags and objects arrive as every framework hands them over, change with what is drawn, and go with it.

use crate::each_guest;
use browser_tests::{Engine, Outcome, Words};
use serde_json::json;

const SEEN: &str = "a.reading.cues.join() + a.reading.decisiveness";

#[tokio::test]
async fn texts_numbers_and_flags_arrive_change_and_go() -> Outcome {
    for engine in Engine::ALL {
        each_guest(engine, false, async |visit| {
            visit
                .show(&json!([{ "id": "a", "lang": "en", "expressiveness": 78, "readonly": true, "required": false,
                                "channel": "phone", "name": "customer" }]))
                .await?;
            visit.ready(&["a"]).await?;
            visit
                .is(
                    "[a.expressiveness, a.reading.expressiveness, a.getAttribute('expressiveness')]",
                    json!([78, 78, "78"]),
                )
                .await?;
            visit.is("[a.lang, a.channel, a.name]", json!(["en", "phone", "customer"])).await?;
            visit
                .is(
                    "[a.readonly, a.hasAttribute('readonly'), a.required, a.hasAttribute('required')]",
                    json!([true, true, false, false]),
                )
                .await?;
            visit
                .until("probe.state().dials.expressiveness.value === 78 && probe.one('#expressiveness').disabled")
                .await?;
            visit
                .show(&json!([{ "id": "a", "lang": "zh-Hant", "expressiveness": 0, "readonly": false, "required": true,
                                "channel": "chat", "name": "guest" }]))
                .await?;
            visit.is("[a.expressiveness, a.lang, a.channel, a.name]", json!([0, "zh-Hant", "chat", "guest"])).await?;
            visit
                .is(
                    "[a.readonly, a.hasAttribute('readonly'), a.required, a.validity.valid]",
                    json!([false, false, true, true]),
                )
                .await?;
            visit
                .until("probe.state().dials.expressiveness.value === 0 && !probe.one('#expressiveness').disabled")
                .await?;
            visit
                .until(&format!("pane.text('[part~=next]') === {}", json!(Words::of("zh-Hant")?.get("ui.next")?)))
                .await?;
            visit.show(&json!([{ "id": "a" }])).await?;
            visit.is("[a.expressiveness, a.channel, a.name, a.required]", json!([null, "shop", "", false])).await?;
            visit.until("!probe.state().dials.expressiveness.seen").await?;
            visit
                .is("guest.heard.filter(({ type }) => type === 'shike-change' || type === 'shike-error').length", 0)
                .await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_reading_arrives_as_an_object_changes_and_goes() -> Outcome {
    for engine in Engine::ALL {
        each_guest(engine, false, async |visit| {
            visit.show(&json!([{ "id": "a", "lang": "en", "reading": { "decisiveness": 82, "cues": ["loud", "states"] } }])).await?;
            visit.is("a.hasAttribute('reading')", false).await?;
            visit.is(SEEN, "loud,states82").await?;
            visit.ready(&["a"]).await?;
            visit.is(SEEN, "loud,states82").await?;
            visit.is("[a.children.length, a.decisiveness, a.classify().style]", json!([0, 82, "driver"])).await?;
            visit.show(&json!([{ "id": "a", "lang": "en", "reading": { "decisiveness": 30, "cues": ["soft"] } }])).await?;
            visit.is(SEEN, "soft30").await?;
            visit.until("probe.state().dials.decisiveness.value === 30").await?;
            visit.show(&json!([{ "id": "a", "lang": "en", "reading": null }])).await?;
            visit.is("Object.values(a.reading).every((seen) => !seen || seen.length === 0)", true).await?;
            visit.until("!probe.state().dials.decisiveness.seen").await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn two_cards_speak_two_languages_and_hold_two_readings_at_once() -> Outcome {
    let next = [Words::of("en")?.get("ui.next")?.to_owned(), Words::of("zh-Hans")?.get("ui.next")?.to_owned()];
    for engine in Engine::ALL {
        each_guest(engine, false, async |visit| {
            visit
                .show(&json!([{ "id": "a", "lang": "en", "expressiveness": 90 },
                              { "id": "b", "lang": "zh-Hans", "reading": { "expressiveness": 10, "cues": ["soft"] } }]))
                .await?;
            visit.ready(&["a", "b"]).await?;
            visit.is("[0, 1].map((n) => probe.of(n).text('[part~=next]'))", json!(next)).await?;
            visit.is("[0, 1].map((n) => probe.of(n).state().dials.expressiveness.value)", json!([90, 10])).await?;
            visit.is("[a.reading.cues, b.reading.cues]", json!([[], ["soft"]])).await
        })
        .await?;
    }
    Ok(())
}
