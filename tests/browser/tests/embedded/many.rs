//! Many cards: one program for all, and nothing that grows.

use super::host::{STRICT, of, page, shown, site, visit};
use browser_tests::{Engine, Outcome, Window};
use serde_json::json;

const ROUNDS: &str = "(async (count) => {
    const element = document.getElementById('one');
    for (let round = 0; round < count; round += 1) {
      element.remove();
      await new Promise((done) => setTimeout(done));
      document.body.append(element);
      await new Promise((done) => element.addEventListener('shike-ready', done, { once: true }));
      slide(element, 'expressiveness', round % 100);
    }
    return programs[0].buffer.byteLength;
      })";

/// Ten cards in sight at once: one program, one of each file; prints what they take.
#[tokio::test]
async fn ten_cards_share_one_program() -> Outcome {
    let cards = |count: usize| (0..count).map(|n| format!("<shike-card id=\"c{n}\"></shike-card>")).collect::<String>();
    let grid = "<link rel=\"stylesheet\" href=\"/grid.css\">";
    for engine in Engine::ALL {
        let mut told = Vec::new();
        for count in [1, 10] {
            let site = site(&page(grid, &cards(count)), STRICT)?;
            site.host("grid.css", "body { display: grid; grid-template-columns: repeat(5, 1fr) } shike-card { max-block-size: 300px; overflow: hidden }", None);
            let window = visit(engine, &site).await?;
            let all = format!("heard.filter(({{ name }}) => name === 'ready').length === {count}");
            window.until(&all).await?;
            let asked = |name: &str| site.asked().iter().filter(|path| path.ends_with(name)).count();
            assert_eq!((asked("guest_bg.wasm"), asked("card.css")), (1, 1), "{engine:?}: {:?}", site.asked());
            assert_eq!(window.ask("programs.length").await?, 1, "{engine:?}");
            let memory = window.ask("programs[0].buffer.byteLength").await?.as_u64().unwrap_or_default();
            let start =
                window.ask("Math.max(...heard.filter(({ name }) => name === 'ready').map(({ at }) => at))").await?;
            told.push((count, memory, start.as_f64().unwrap_or_default()));
            window.picture(&format!("cards-{count}")).await?;
            window.leave(&site).await?;
        }
        for (count, memory, start) in &told {
            println!(
                "measured: {engine:?}: {count} cards, {memory} bytes of the program's memory, all there after {start:.0} ms"
            );
        }
        assert!(told[1].1 < 4 * told[0].1, "{engine:?}: ten cards take {} bytes, one {}", told[1].1, told[0].1);
    }
    Ok(())
}

/// A thousand times in and out of the page: neither the program's memory nor the page's nodes and listeners grow.
#[tokio::test]
async fn a_thousand_rounds_leave_nothing_behind() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", "<shike-card id=\"one\"></shike-card>"), STRICT)?;
        let window = shown(engine, &site).await?;
        let first = window.ask(&format!("{ROUNDS}(20)")).await?;
        let nodes = of(&window, "one", "card.shadowRoot.querySelectorAll('*').length").await?;
        // In parts: a driver waits for no script longer than half a minute.
        let mut last = first.clone();
        for _ in 0..5 {
            last = window.ask(&format!("{ROUNDS}(200)")).await?;
        }
        println!("measured: {engine:?}: {first} bytes of the program's memory after 20 rounds, {last} after 1000 more");
        assert_eq!(first, last, "{engine:?}");
        assert_eq!(of(&window, "one", "card.shadowRoot.querySelectorAll('*').length").await?, nodes, "{engine:?}");
        assert_eq!(window.ask("programs.length").await?, 1, "{engine:?}");
        window.leave(&site).await?;
    }
    Ok(())
}

/// As Chromium counts them: nodes and listeners that are still held.
async fn held(window: &Window) -> Outcome<[u64; 2]> {
    window.tell("HeapProfiler.collectGarbage", json!({})).await?;
    let told = window.tell("Performance.getMetrics", json!({})).await?;
    let count = |name: &str| {
        let metrics = told["metrics"].as_array().into_iter().flatten();
        metrics
            .clone()
            .find(|metric| metric["name"] == name)
            .and_then(|metric| metric["value"].as_f64())
            .unwrap_or(-1.0)
    };
    Ok(["Nodes", "JSEventListeners"].map(|name| count(name) as u64))
}

#[tokio::test]
async fn a_thousand_rounds_leave_no_node_and_no_listener() -> Outcome {
    let site = site(&page("", "<shike-card id=\"one\"></shike-card>"), STRICT)?;
    let window = shown(Engine::Chromium, &site).await?;
    window.tell("Performance.enable", json!({})).await?;
    window.ask(&format!("{ROUNDS}(20)")).await?;
    let first = held(&window).await?;
    window.ask(&format!("{ROUNDS}(1000)")).await?;
    let last = held(&window).await?;
    println!("measured: Chromium: {first:?} nodes and listeners after 20 rounds, {last:?} after 1000 more");
    assert!(first[0] > 100 && first[1] > 10, "nothing was counted: {first:?}");
    assert!(last[0] <= first[0] + 20 && last[1] <= first[1] + 5, "{first:?}, then {last:?}");
    window.leave(&site).await
}
