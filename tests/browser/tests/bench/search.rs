//! How long a keystroke in the playbook's search takes on a slow device, beside a plain filter over the same words.
//! `cargo test -p browser-tests --test bench -- --nocapture` prints it.

use crate::figures::quantile;
use crate::visit::SLOWER;
use browser_tests::{Outcome, Page, Site, View};
use serde_json::{Value, json};

const RUNS: u32 = 5;

const QUERIES: [(&str, &str, [&str; 4]); 2] = [
    ("zh-CN", "zh-Hans", ["太贵", "tg", "再考虑考虑", "kr"]),
    ("en", "en", ["expensive", "object", "the customer", "how"]),
];

/// Types a query letter by letter, some times over; for each letter the time to the laid-out result and the time of the
/// filter, in milliseconds, and what was found in the end.
const MEASURE: &str = "
    const words = Object.values(await (await window.shike.ready).words(language));
    const root = document.querySelector('shike-card').shadowRoot;
    const field = root.querySelector('[type=search]');
    const type = (text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return root.querySelector('.desk').getBoundingClientRect().height;
    };
    const [ours, plain] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      type('');
      for (let n = 1; n <= query.length; n += 1) {
        const text = query.slice(0, n);
        await new Promise(requestAnimationFrame);
        const begun = performance.now();
        type(text);
        ours.push(performance.now() - begun);
        const filtering = performance.now();
        for (let again = 0; again < 50; again += 1) words.filter((word) => word.includes(text));
        plain.push((performance.now() - filtering) / 50);
      }
    }
    return { ours, plain, hits: root.querySelectorAll('.found a').length, words: words.length };";

/// The median and the worst of a list of times.
fn median_and_worst(times: &Value) -> Outcome<(f64, f64)> {
    let times: Vec<f64> = serde_json::from_value(times.clone())?;
    Ok((quantile(&times, 0.5), quantile(&times, 1.0)))
}

#[tokio::test]
async fn searching_while_typing() -> Outcome {
    let site = Site::open()?;
    for (languages, language, queries) in QUERIES {
        let page = Page::open(&site, View::PHONE.reading(languages)).await?;
        page.load("#book/").await?;
        page.until("probe.all('[type=search]').length").await?;
        page.tell("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
        for query in queries {
            let given = format!("const [language, query, runs] = {};", json!([language, query, RUNS]));
            let measured = page.ask(&format!("(async () => {{ {given} {MEASURE} }})()")).await?;
            let ((ours, worst), (plain, plain_worst)) =
                (median_and_worst(&measured["ours"])?, median_and_worst(&measured["plain"])?);
            println!(
                "{language} “{query}”, {SLOWER}× slower: {ours:.1} ms a keystroke, at worst {worst:.1} ms; \
                 filter over {} words {plain:.2} ms, at worst {plain_worst:.2} ms; {} found",
                measured["words"], measured["hits"]
            );
            assert!(measured["hits"].as_u64() > Some(0), "{query} finds nothing");
        }
        page.leave().await?;
    }
    Ok(())
}
