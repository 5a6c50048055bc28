//! The reading as a whole: set, told, fixed, kept when the element is moved.

use super::host::{STRICT, of, page, shown, site, until};
use browser_tests::{Engine, Outcome};
use serde_json::json;

const ONE: &str = "<div id=\"here\"><shike-card id=\"one\" lang=\"en\"></shike-card></div><div id=\"there\"></div>";
const CHANGES: &str = "heard.filter(({ name }) => name === 'change')";

#[tokio::test]
async fn what_the_page_sets_is_shown_and_silent_and_what_the_person_does_is_told_once_a_frame() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", ONE), STRICT)?;
        let window = shown(engine, &site).await?;
        let reading = json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": null, "tension": true,
            "situations": ["hurried"], "contexts": ["too-expensive"], "cues": ["loud"], "choice": "result" });
        of(&window, "one", &format!("void (card.reading = {reading})")).await?;
        assert_eq!(of(&window, "one", "card.reading").await?, reading, "{engine:?}");
        assert_eq!(of(&window, "one", "JSON.parse(JSON.stringify(card))").await?, reading, "{engine:?}");
        until(&window, "one", "card.shadowRoot.getElementById('expressiveness').value === '78'").await?;
        of(&window, "one", "void (card.decisiveness = 60, card.theme = 'dark')").await?;
        window.ask("drawn(3)").await?;
        assert_eq!(window.ask(&format!("{CHANGES}.length")).await?, 0, "{engine:?}");
        let many = "for (let points = 0; points < 50; points += 1) slide(card, 'decisiveness', points)";
        of(&window, "one", &format!("(() => {{ {many} }})()")).await?;
        window.until(&format!("{CHANGES}.length")).await?;
        window.ask("drawn(3)").await?;
        let told = window.ask(CHANGES).await?;
        assert_eq!(told.as_array().map(Vec::len), Some(1), "{engine:?}: {told}");
        assert_eq!(told[0]["detail"], of(&window, "one", "card.classify()").await?, "{engine:?}");
        assert_eq!((&told[0]["bubbles"], &told[0]["composed"]), (&json!(true), &json!(true)), "{engine:?}");
        assert_eq!(of(&window, "one", "card.reading.decisiveness").await?, 49.0, "{engine:?}");
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_reading_that_is_none_changes_nothing_and_is_told() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", ONE), STRICT)?;
        let window = shown(engine, &site).await?;
        of(&window, "one", "void (card.reading = { expressiveness: 20 })").await?;
        for (bad, named) in [
            ("{ expressiveness: 'much' }", "expressiveness"),
            ("{ cues: ['loud', 'nope'] }", "cues[1]"),
            ("{ mood: 1 }", "mood"),
            ("7", "observation"),
        ] {
            of(&window, "one", &format!("void (card.reading = {bad})")).await?;
            let last = window.ask("heard.at(-1)").await?;
            assert_eq!(
                (&last["name"], &last["detail"]["kind"]),
                (&json!("error"), &json!("reading")),
                "{engine:?} {bad}"
            );
            assert!(
                last["detail"]["message"].as_str().is_some_and(|text| text.starts_with(named)),
                "{engine:?}: {last}"
            );
            assert_eq!(of(&window, "one", "card.expressiveness").await?, 20.0, "{engine:?} {bad}");
        }
        of(&window, "one", "void (card.value = '{')").await?;
        assert_eq!(of(&window, "one", "card.expressiveness").await?, 20.0, "{engine:?}");
        of(&window, "one", "card.reset()").await?;
        assert_eq!(of(&window, "one", "card.expressiveness").await?, json!(null), "{engine:?}");
    }
    Ok(())
}

#[tokio::test]
async fn one_that_is_only_to_be_read_stays_as_it_is_and_can_be_read() -> Outcome {
    for engine in Engine::ALL {
        let body =
            "<shike-card id=\"one\" lang=\"en\" readonly expressiveness=\"78\" emotionality=\"24\"></shike-card>";
        let site = site(&page("", body), STRICT)?;
        let window = shown(engine, &site).await?;
        let before = of(&window, "one", "card.reading").await?;
        let fixed = "[...card.shadowRoot.querySelectorAll('.dial input, .dial .pole')].every((each) => each.disabled) && \
             card.shadowRoot.querySelector('.dot').getAttribute('aria-disabled') === 'true'";
        until(&window, "one", fixed).await?;
        of(&window, "one", "slide(card, 'expressiveness', 5)").await?;
        let all = "card.shadowRoot.querySelectorAll('.panel button, .look button, [part~=turn], [part~=next]').forEach((button) => button.click())";
        of(&window, "one", all).await?;
        window.click("[part~=cover]").await?;
        window.turn_back().await?;
        // What the program drew anew is fixed too.
        until(&window, "one", fixed).await?;
        window.ask("drawn(3)").await?;
        assert_eq!(of(&window, "one", "card.reading").await?, before, "{engine:?}");
        assert_eq!(window.ask(&format!("{CHANGES}.length")).await?, 0, "{engine:?}");
        window.click("[part~=more]").await?;
        until(&window, "one", "card.shadowRoot.querySelector('.guide')").await?;
        // The page still may, and may set it free again.
        of(&window, "one", "void (card.expressiveness = 10)").await?;
        until(&window, "one", "card.shadowRoot.getElementById('expressiveness').value === '10'").await?;
        of(&window, "one", "void (card.readonly = false)").await?;
        of(&window, "one", "slide(card, 'expressiveness', 60)").await?;
        until(&window, "one", "card.expressiveness === 60").await?;
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_element_that_is_moved_or_taken_out_and_put_back_keeps_what_was_seen() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", ONE), STRICT)?;
        let window = shown(engine, &site).await?;
        of(&window, "one", "slide(card, 'expressiveness', 90)").await?;
        of(&window, "one", "card.shadowRoot.querySelector('[part~=why-button]').click()").await?;
        until(&window, "one", "card.expressiveness === 90 && card.shadowRoot.querySelector('.pulls')").await?;
        window.ask("void (window.seat = document.getElementById('one').shadowRoot.querySelector('.seat'))").await?;
        window.ask("void document.getElementById('there').append(document.getElementById('one'))").await?;
        window.ask("drawn(2)").await?;
        let same = "card.shadowRoot.querySelector('.seat') === window.seat && Boolean(card.shadowRoot.querySelector('.pulls'))";
        assert_eq!(of(&window, "one", same).await?, true, "{engine:?}: it is the very same card");
        window.ask("void (window.out = document.getElementById('one'), out.remove())").await?;
        window.until("!out.shadowRoot.querySelector('.card')").await?;
        window.ask("void document.getElementById('here').append(out)").await?;
        until(&window, "one", "there(card) && card.shadowRoot.getElementById('expressiveness').value === '90'").await?;
        assert_eq!(of(&window, "one", "card.expressiveness").await?, 90.0, "{engine:?}");
        window.leave(&site).await?;
    }
    Ok(())
}
