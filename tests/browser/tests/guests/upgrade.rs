//! A page that draws its cards before the kit's script is there.

use crate::each_guest;
use browser_tests::{Engine, KIT, Outcome};
use serde_json::json;

#[tokio::test]
async fn what_is_said_before_the_element_is_one_is_kept() -> Outcome {
    for engine in Engine::ALL {
        each_guest(engine, true, async |visit| {
            let early = json!({ "id": "a", "early": { "decisiveness": 82, "cues": ["loud"] } });
            let full = json!({ "id": "b", "lang": "en", "expressiveness": 78, "readonly": true, "channel": "phone", "note": "One" });
            visit.show(&json!([early, full])).await?;
            visit.is("[a.constructor === HTMLElement, Object.hasOwn(a, 'reading')]", json!([true, true])).await?;
            visit
                .window
                .ask(&format!("document.head.append(Object.assign(document.createElement('script'), {{ type: 'module', src: '/{KIT}/shike.js' }}))"))
                .await?;
            visit.until("a.classify").await?;
            visit.ready(&["a", "b"]).await?;
            visit.is("[a.decisiveness, a.reading.cues.join(), Object.hasOwn(a, 'reading')]", json!([82, "loud", false])).await?;
            visit.is("[b.expressiveness, b.readonly, b.channel, b.lang]", json!([78, true, "phone", "en"])).await?;
            visit.until("probe.of(0).state().dials.decisiveness.value === 82 && probe.of(1).state().dials.expressiveness.value === 78").await?;
            visit.is("guest.heard.filter(({ id, type }) => id === 'b' && type === 'shike-ready').length", 2).await?;
            // From now on the framework knows what is a property.
            let full = json!({ "id": "b", "lang": "en", "expressiveness": 20, "readonly": false, "channel": "chat", "note": "Two" });
            visit.show(&json!([early, full])).await?;
            visit.is("[b.expressiveness, b.readonly, b.channel]", json!([20, false, "chat"])).await?;
            visit.until("probe.of(1).state().dials.expressiveness.value === 20").await
        })
        .await?;
    }
    Ok(())
}
