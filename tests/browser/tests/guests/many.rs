//! Very many observations in a browser, beside the same formula by hand in JavaScript.

use browser_tests::{Answer, Engine, KIT, Outcome, Part, Setup, Site, Window};
use serde_json::{Value, json};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'";
/// The formula by hand, and what it takes: a later benchmark has them too.
const PEERS: [(&str, &[u8]); 4] = [
    ("model.js", include_bytes!("../../../../bench/peers/model.js")),
    ("ids.js", include_bytes!("../../../../bench/peers/ids.js")),
    ("observations.js", include_bytes!("../../../../bench/peers/observations.js")),
    ("many.js", include_bytes!("many.js")),
];
/// How far a certainty may be from the other's: they take another exponential function.
const NEAR: f64 = 1e-9;

/// A page that has loaded the kit's functions, the formula by hand and what compares them.
pub(crate) async fn opened(engine: Engine, site: &Site) -> Outcome<Window> {
    for (name, content) in PEERS {
        site.replace(Part::File(name), Answer::Body(content.to_vec()));
    }
    // A module names what it imports: the kit's folder stands in no file that is written by hand.
    let kit = format!("export * from '/{KIT}/index.js';");
    site.replace(Part::File("kit.js"), Answer::Body(kit.into_bytes()));
    let page = "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><script type=module src=/many.js></script>";
    site.host("host.html", page, Some(POLICY));
    let window = Window::start(engine, &Setup::default()).await?;
    window.go(&format!("{}host.html", site.address())).await?;
    window.until("many").await?;
    Ok(window)
}

#[tokio::test]
async fn a_hundred_thousand_come_to_what_the_formula_by_hand_says() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = opened(engine, &site).await?;
        let told = window.ask("many.timed()").await?;
        println!(
            "measured: {engine:?}: classifyMany over 100,000 observations {} ms, the formula by hand in JavaScript {} ms (medians of {} rounds, by turns)",
            told["ours"], told["plain"], told["rounds"]
        );
        assert_eq!(
            [&told["kinds"], &told["others"], &told["faults"]],
            [&json!(["clear", "open", "split"]), &json!([]), &json!([[], []])],
            "{engine:?}"
        );
        let far = told["far"].as_f64().ok_or("it says no distance")?;
        assert!(far < NEAR, "{engine:?}: a certainty is {far} away");
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_bad_row_in_the_middle_names_its_index_and_field_and_spoils_nothing_else() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = opened(engine, &site).await?;
        let bad: [(Value, &str, &str); 5] = [
            (json!({ "expressiveness": 101 }), "expressiveness", "from 0 to 100"),
            (json!({ "decisiveness": 40, "cues": ["loud", "lout"] }), "cues[1]", "“lout” is unknown"),
            (json!({ "mood": 3 }), "mood", "unknown field"),
            (json!({ "tension": 1 }), "tension", "true or false"),
            (json!("a text"), "observation", "must be an object"),
        ];
        for (row, field, said) in bad {
            let told = window.ask(&format!("many.spoilt({})", json!(row.to_string()))).await?;
            for (who, faults) in [("ours", &told["ours"]), ("by hand", &told["plain"])] {
                assert_eq!(faults.as_array().map(Vec::len), Some(1), "{engine:?}, {who}: {faults}");
                let fault = &faults[0];
                assert_eq!((&fault["index"], &fault["field"]), (&json!(50_000), &json!(field)), "{engine:?}, {who}");
                assert!(
                    fault["message"].as_str().is_some_and(|message| message.contains(said)),
                    "{engine:?}, {who}: {fault}"
                );
            }
            assert_eq!(told["nulls"], json!([null, null]), "{engine:?}, {row}");
            assert_eq!(
                told["rest"],
                json!([99_999, 99_999]),
                "{engine:?}, {row}: as many as are right, and all as without it"
            );
        }
        window.leave(&site).await?;
    }
    Ok(())
}
