//! The card in a plain form: sent, reset, disabled, required.

use super::host::{STRICT, of, page, shown, site, until};
use browser_tests::{Engine, Outcome, Words};
use serde_json::{Value, json};

const FORM: &str = "<form id=\"form\"><label id=\"label\">Customer <shike-card id=\"one\" lang=\"en\" name=\"customer\" required \
                    emotionality=\"30\"></shike-card></label><shike-card id=\"two\" name=\"second\" required lang=\"en\"></shike-card>\
                    <fieldset id=\"set\"><shike-card id=\"three\" name=\"third\"></shike-card></fieldset></form>";
const SENT: &str = "[...new FormData(document.getElementById('form'))]";

/// The reading that the form sends under a name.
async fn sent(window: &browser_tests::Window, name: &str) -> Outcome<Value> {
    let all = window.ask(SENT).await?;
    let entry = all.as_array().into_iter().flatten().find(|entry| entry[0] == name);
    let entry = entry.ok_or_else(|| format!("{name} is not sent: {all}"))?;
    Ok(serde_json::from_str(entry[1].as_str().unwrap_or_default())?)
}

#[tokio::test]
async fn a_form_sends_what_was_seen_as_json() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", FORM), STRICT)?;
        let window = shown(engine, &site).await?;
        assert_eq!(sent(&window, "customer").await?, of(&window, "one", "card.reading").await?, "{engine:?}");
        of(&window, "one", "slide(card, 'expressiveness', 90)").await?;
        until(&window, "one", "card.expressiveness === 90").await?;
        let now = sent(&window, "customer").await?;
        assert_eq!((&now["expressiveness"], &now["emotionality"]), (&json!(90), &json!(30)), "{engine:?}");
        assert_eq!(of(&window, "one", "card.form.id + card.labels[0].id + card.type").await?, "formlabelshike-card");
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_form_that_is_reset_shows_again_what_the_page_said_first() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", FORM), STRICT)?;
        let window = shown(engine, &site).await?;
        of(&window, "one", "slide(card, 'emotionality', 90)").await?;
        of(&window, "one", "slide(card, 'expressiveness', 90)").await?;
        until(&window, "one", "card.expressiveness === 90").await?;
        window.ask("void document.getElementById('form').reset()").await?;
        assert_eq!(
            of(&window, "one", "[card.expressiveness, card.emotionality]").await?,
            json!([null, 30]),
            "{engine:?}"
        );
        until(&window, "one", "card.shadowRoot.getElementById('emotionality').value === '30'").await?;
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_disabled_is_not_sent_and_takes_nothing() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", FORM), STRICT)?;
        let window = shown(engine, &site).await?;
        window.ask("void (document.getElementById('set').disabled = true)").await?;
        assert!(sent(&window, "third").await.is_err(), "{engine:?}");
        until(&window, "three", "card.shadowRoot.querySelector('.seat').inert").await?;
        of(&window, "three", "slide(card, 'expressiveness', 90)").await?;
        window.ask("drawn(3)").await?;
        assert_eq!(of(&window, "three", "card.expressiveness").await?, json!(null), "{engine:?}");
        window.ask("void (document.getElementById('set').disabled = false)").await?;
        until(&window, "three", "!card.shadowRoot.querySelector('.seat').inert").await?;
        of(&window, "three", "slide(card, 'expressiveness', 90)").await?;
        until(&window, "three", "card.expressiveness === 90").await?;
        assert_eq!(sent(&window, "third").await?["expressiveness"], 90, "{engine:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_required_card_wants_something_seen_and_says_what() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", FORM), STRICT)?;
        let window = shown(engine, &site).await?;
        let state = "[card.checkValidity(), card.validity.valueMissing, card.validationMessage]";
        assert_eq!(of(&window, "one", state).await?, json!([true, false, ""]), "{engine:?}");
        let wanted = Words::of("en")?.get("boot.required")?.to_owned();
        assert_eq!(of(&window, "two", state).await?, json!([false, true, wanted]), "{engine:?}");
        assert_eq!(window.ask("document.getElementById('form').reportValidity()").await?, false, "{engine:?}");
        // The first slider is where the reader is led to.
        until(&window, "two", "card.shadowRoot.activeElement?.type === 'range'").await?;
        of(&window, "two", "slide(card, 'decisiveness', 10)").await?;
        until(&window, "two", "card.checkValidity()").await?;
        of(&window, "two", "card.reset()").await?;
        assert_eq!(of(&window, "two", "card.checkValidity()").await?, false, "{engine:?}");
        of(&window, "two", "void (card.required = false)").await?;
        assert_eq!(of(&window, "two", "card.checkValidity()").await?, true, "{engine:?}");
    }
    Ok(())
}
