//! What a page says by attributes and properties, and what they say back.

use super::host::{STRICT, of, page, shown, site, until};
use browser_tests::{Engine, Outcome};
use serde_json::{Value, json};

#[tokio::test]
async fn every_attribute_is_a_property_and_back() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", "<shike-card id=\"one\"></shike-card>"), STRICT)?;
        let window = shown(engine, &site).await?;
        let picks = [("theme", "auto", "sun"), ("channel", "shop", "chat"), ("layout", "auto", "wide")];
        for (name, default, other) in picks {
            assert_eq!(of(&window, "one", &format!("card.{name}")).await?, default, "{engine:?}");
            of(&window, "one", &format!("void (card.{name} = '{other}')")).await?;
            assert_eq!(of(&window, "one", &format!("card.getAttribute('{name}')")).await?, other, "{engine:?}");
            of(&window, "one", &format!("card.removeAttribute('{name}')")).await?;
            assert_eq!(of(&window, "one", &format!("card.{name}")).await?, default, "{engine:?}");
        }
        for name in ["readonly", "required", "save", "disabled"] {
            of(&window, "one", &format!("void (card.{name} = true)")).await?;
            assert_eq!(of(&window, "one", &format!("card.getAttribute('{name}')")).await?, "", "{engine:?} {name}");
            of(&window, "one", &format!("card.removeAttribute('{name}')")).await?;
            assert_eq!(of(&window, "one", &format!("card.{name}")).await?, false, "{engine:?} {name}");
        }
        for axis in ["expressiveness", "emotionality", "decisiveness"] {
            of(&window, "one", &format!("void (card.{axis} = 33.5)")).await?;
            assert_eq!(of(&window, "one", &format!("card.getAttribute('{axis}')")).await?, "33.5", "{engine:?}");
            of(&window, "one", &format!("card.setAttribute('{axis}', '7')")).await?;
            assert_eq!(of(&window, "one", &format!("card.{axis}")).await?, 7.0, "{engine:?}");
            assert_eq!(of(&window, "one", &format!("card.reading.{axis}")).await?, 7.0, "{engine:?}");
            of(&window, "one", &format!("void (card.{axis} = null)")).await?;
            assert_eq!(of(&window, "one", &format!("card.hasAttribute('{axis}')")).await?, false, "{engine:?}");
        }
        window.leave(&site).await?;
    }
    Ok(())
}

/// What is none holds as if it were not there, and is said once.
#[tokio::test]
async fn a_bad_value_is_left_out_and_said_once() -> Outcome {
    const BAD: [(&str, &[&str], Value); 7] = [
        ("theme", &["pink", "red"], Value::String(String::new())),
        ("channel", &["fax", "telex"], Value::Null),
        ("layout", &["huge", "tiny"], Value::Null),
        ("lang", &["xx", "tlh"], Value::Null),
        ("expressiveness", &["101", "-1", "much", "NaN", "1e9"], Value::Null),
        ("emotionality", &["fifty"], Value::Null),
        ("decisiveness", &["Infinity"], Value::Null),
    ];
    for engine in Engine::ALL {
        let site = site(&page("", "<shike-card id=\"one\" lang=\"en\"></shike-card>"), STRICT)?;
        let window = shown(engine, &site).await?;
        // Only Chromium's log knows warnings.
        window.allow("is left out; allowed is");
        for (name, values, _) in &BAD {
            for value in *values {
                of(&window, "one", &format!("card.setAttribute('{name}', '{value}')")).await?;
            }
            let said = window.ask(&format!("warned.filter((line) => line.includes('{name}=')).length")).await?;
            assert_eq!(said, 1, "{engine:?} {name}");
        }
        let now = of(&window, "one", "[card.theme, card.channel, card.layout, card.expressiveness]").await?;
        assert_eq!(now, json!(["auto", "shop", "auto", null]), "{engine:?}");
        let none =
            of(&window, "one", "Object.values(card.reading).every((value) => !value || value.length === 0)").await?;
        assert_eq!(none, true, "{engine:?}");
    }
    Ok(())
}

#[tokio::test]
async fn what_the_person_chooses_in_the_card_stands_in_its_attributes() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", "<shike-card id=\"one\" lang=\"en\"></shike-card>"), STRICT)?;
        let window = shown(engine, &site).await?;
        window.click(".menu-button").await?;
        window.until("probe.all('.menu').length").await?;
        for (name, value) in [("theme", "sun"), ("channel", "phone"), ("language", "zh-Hant")] {
            window.click(&format!(".choice:has([name={name}][value={value}])")).await?;
            let attribute = if name == "language" { "lang" } else { name };
            until(&window, "one", &format!("card.getAttribute('{attribute}') === '{value}'")).await?;
        }
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn two_cards_speak_two_languages_and_know_nothing_of_each_other() -> Outcome {
    for engine in Engine::ALL {
        let body = "<shike-card id=\"one\" lang=\"zh-Hans\"></shike-card><shike-card id=\"two\" lang=\"en\" theme=\"dark\"></shike-card>";
        let site = site(&page("", body), STRICT)?;
        let window = shown(engine, &site).await?;
        of(&window, "one", "slide(card, 'expressiveness', 90)").await?;
        until(&window, "one", "card.expressiveness === 90").await?;
        let state = |id: &'static str| {
            let told = "[card.expressiveness, card.shadowRoot.querySelector('.seat').lang, \
                        card.shadowRoot.querySelector('[data-theme]').dataset.theme]";
            of(&window, id, told)
        };
        assert_eq!(state("one").await?, json!([90, "zh-Hans", "auto"]), "{engine:?}");
        assert_eq!(state("two").await?, json!([null, "en", "dark"]), "{engine:?}");
        let froms = window.ask("heard.filter(({ name }) => name === 'change').map(({ from }) => from)").await?;
        assert_eq!(froms, json!(["one"]), "{engine:?}");
        window.picture("two").await?;
        window.leave(&site).await?;
    }
    Ok(())
}
