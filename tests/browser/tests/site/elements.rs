//! The custom element: moved, removed, put back, and beside others of its kind.

use browser_tests::{Outcome, Page, Site, View};
use serde_json::{Value, json};

/// How often a card is taken out and put back, to see whether anything of it stays.
const ROUNDS: u32 = 200;

async fn page_with_a_customer(site: &Site) -> Outcome<(Page, Value)> {
    let page = Page::open(site, View::LAPTOP).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &["hurried"]).await?;
    let state = page.state().await?;
    Ok((page, state))
}

#[tokio::test]
async fn moved_within_the_page_a_card_keeps_its_state() -> Outcome {
    let site = Site::open()?;
    let (page, before) = page_with_a_customer(&site).await?;
    let move_it = "document.body.append(Object.assign(document.createElement('main'), { id: 'new' })), \
                   document.querySelector('#new').append(document.querySelector('shike-card'))";
    page.ask(&format!("void ({move_it})")).await?;
    page.settle().await?;
    assert!(page.holds("document.querySelector('#new > shike-card')").await?);
    assert_eq!(page.state().await?, before);
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    assert_eq!(page.state().await?["tone"], "expressive", "and it still works");
    page.leave().await
}

/// Takes the card out of the page and puts it in again.
async fn removed_and_added(page: &Page) -> Outcome {
    page.act("globalThis.card = document.querySelector('shike-card'); card.remove()").await?;
    page.ask("void document.body.append(card)").await?;
    page.until("probe.ready()").await?;
    page.settle().await
}

#[tokio::test]
async fn removed_and_added_again_a_card_starts_fresh() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let another = "const card = document.createElement('shike-card'); \
                   document.querySelector('shike-card').replaceWith(card)";
    page.act(another).await?;
    page.until("probe.ready()").await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &["hurried"]).await?;
    let before = page.state().await?;
    removed_and_added(&page).await?;
    let after = page.state().await?;
    assert_ne!(after, before);
    assert_eq!((&after["kind"], &after["chips"]), (&json!("nothing"), &json!([])));
    assert_eq!(after["theme"], "auto");
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    assert_eq!(page.state().await?["kind"], "split", "and it works");
    page.leave().await
}

#[tokio::test]
async fn removed_and_added_again_a_card_that_keeps_shows_what_it_kept() -> Outcome {
    let site = Site::open()?;
    let (page, before) = page_with_a_customer(&site).await?;
    removed_and_added(&page).await?;
    assert_eq!(page.state().await?, before);
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    assert_eq!(page.state().await?["tone"], "expressive", "and it works");
    page.leave().await
}

#[tokio::test]
async fn added_and_removed_before_it_has_loaded_a_card_leaves_nothing_behind() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let flicker = "for (let n = 0; n < 20; n += 1) { const card = document.createElement('shike-card'); \
                   document.body.append(card); card.remove(); await Promise.resolve(); }";
    page.ask(&format!("(async () => {{ {flicker} }})()")).await?;
    page.settle().await?;
    assert_eq!(page.ask("document.querySelectorAll('shike-card').length").await?, 1);
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    assert_eq!(page.state().await?["kind"], "split");
    page.leave().await
}

#[tokio::test]
async fn two_cards_of_a_page_know_nothing_of_each_other() -> Outcome {
    let site = Site::open()?;
    let (page, before) = page_with_a_customer(&site).await?;
    page.ask("void document.body.append(document.createElement('shike-card'))").await?;
    page.until("probe.of(1).all('.panel').length").await?;
    page.ask("probe.of(1).see({ emotionality: 80 }, ['unhurried'])").await?;
    page.ask("void probe.of(1).one('[part~=cover]').click()").await?;
    page.settle().await?;
    assert_eq!(page.state().await?, before);
    assert_eq!(page.ask("probe.of(1).state()").await?, json!({ "covered": true }));
    page.ask("void probe.of(1).one('[part~=uncover]').click()").await?;
    page.settle().await?;
    let second = page.ask("probe.of(1).state()").await?;
    assert_eq!((&second["kind"], &second["chips"]), (&json!("split"), &json!(["unhurried"])));
    page.leave().await
}

#[tokio::test]
async fn the_functions_are_there_for_every_script_of_the_page() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let functions = page.ask("window.shike.ready.then((functions) => Object.keys(functions))").await?;
    assert_eq!(functions, json!(["classify", "classifyMany", "explain", "words"]));
    page.leave().await
}

/// Nodes and listeners that are still held after all that is no longer needed has been let go.
async fn held(page: &Page) -> Outcome<(i64, i64)> {
    page.tell("HeapProfiler.collectGarbage", json!({})).await?;
    let counters = page.tell("Memory.getDOMCounters", json!({})).await?;
    let count = |name: &str| counters[name].as_i64().ok_or_else(|| format!("no {name}: {counters}"));
    Ok((count("nodes")?, count("jsEventListeners")?))
}

#[tokio::test]
async fn two_hundred_cards_come_and_gone_leave_nothing_behind() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let rounds = |many: u32| {
        format!(
            "(async () => {{ const body = document.body; for (let n = 0; n < {many}; n += 1) {{
               const card = document.createElement('shike-card');
               body.append(card);
               while (!card.shadowRoot?.querySelector('.panel')) await new Promise((go) => setTimeout(go));
               card.shadowRoot.querySelector('[data-pole=high]').click();
               card.remove();
               await new Promise((go) => setTimeout(go));
             }} }})()"
        )
    };
    page.ask(&rounds(20)).await?;
    let (nodes, listeners) = held(&page).await?;
    page.ask(&rounds(ROUNDS)).await?;
    let (most_nodes, most_listeners) = (nodes + i64::from(ROUNDS) / 4, listeners + i64::from(ROUNDS) / 20);
    let mut later = held(&page).await?;
    // Not everything is let go at the first collection.
    for _ in 0..20 {
        if later.0 <= most_nodes && later.1 <= most_listeners {
            break;
        }
        page.settle().await?;
        later = held(&page).await?;
    }
    assert!(later.0 <= most_nodes, "nodes: {nodes}, then {}", later.0);
    assert!(later.1 <= most_listeners, "listeners: {listeners}, then {}", later.1);
    page.leave().await
}
