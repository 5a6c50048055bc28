//! Cards on a page without any framework, in every way that HTML has to make one.

use browser_tests::{Engine, KIT, Outcome, Setup, Site, Window};
use serde_json::{Value, json};

const POLICY: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";
const CARDS: &str = "<shike-card id=a lang=en expressiveness=78 emotionality='' decisiveness=30 readonly><p slot=notice>ours</p></shike-card>\
                     <shike-card id=b lang=zh-Hans theme=dark></shike-card>";

fn page(head: &str, body: &str) -> String {
    format!("<!doctype html><html lang=en><meta charset=utf-8><title>Host</title>{head}<body>{body}")
}

fn script() -> String {
    format!("<script type=module src=/{KIT}/shike.js></script>")
}

async fn card_is_there(window: &Window, card: &str) -> Outcome {
    window.until(&format!("({card}.scrollIntoView(), {card}.shadowRoot.querySelector('.panel'))")).await
}

async fn is(window: &Window, expression: &str, expected: Value) -> Outcome {
    assert_eq!(window.ask(expression).await?, expected, "{:?}: {expression}", window.engine());
    Ok(())
}

#[tokio::test]
async fn markup_is_a_card_before_the_script_and_after_it() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        site.host("before.html", &page("", &(CARDS.to_owned() + &script())), Some(POLICY));
        site.host("after.html", &page(&script(), CARDS), Some(POLICY));
        site.host("twice.html", &page(&script().repeat(2), &(CARDS.to_owned() + &script())), Some(POLICY));
        let window = Window::start(engine, &Setup::default()).await?;
        for name in ["before.html", "after.html", "twice.html"] {
            window.go(&format!("{}{name}", site.address())).await?;
            card_is_there(&window, "a").await?;
            card_is_there(&window, "b").await?;
            is(
                &window,
                "[a.expressiveness, a.emotionality, a.decisiveness, a.readonly, b.theme]",
                json!([78, null, 30, true, "dark"]),
            )
            .await?;
            window.until("probe.state().dials.expressiveness.value === 78").await?;
            is(&window, "probe.of(1).state().theme", json!("dark")).await?;
            is(
                &window,
                "a.shadowRoot.querySelector('slot[name=notice]').assignedNodes().map((node) => node.textContent)",
                json!(["ours"]),
            )
            .await?;
            assert!(window.complaints().await?.is_empty(), "{engine:?}, {name}: {:?}", window.complaints().await?);
        }
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_set_before_the_script_is_there_is_kept() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        site.host(
            "host.html",
            &page("", "<shike-card id=a></shike-card><shike-card id=b expressiveness=10></shike-card>"),
            Some(POLICY),
        );
        let window = Window::start(engine, &Setup::default()).await?;
        window.go(&format!("{}host.html", site.address())).await?;
        window.ask("void (a.reading = { decisiveness: 82, cues: ['loud'], choice: 'result' }, a.required = true, a.channel = 'chat')").await?;
        window.ask("void (b.emotionality = 90, b.name = 'customer')").await?;
        window.ask(&format!("document.head.append(Object.assign(document.createElement('script'), {{ type: 'module', src: '/{KIT}/shike.js' }}))")).await?;
        window.until("a.classify").await?;
        card_is_there(&window, "a").await?;
        card_is_there(&window, "b").await?;
        is(&window, "[a.decisiveness, a.reading.cues, a.reading.choice, a.required, a.channel, a.getAttribute('channel'), a.validity.valid]",
            json!([82, ["loud"], "result", true, "chat", "chat", true])).await?;
        is(&window, "['reading', 'required', 'channel'].some((name) => Object.hasOwn(a, name))", json!(false)).await?;
        is(
            &window,
            "[b.expressiveness, b.emotionality, b.name, b.getAttribute('emotionality')]",
            json!([10, 90, "customer", "90"]),
        )
        .await?;
        window.until("probe.of(1).state().dials.emotionality.value === 90").await?;
        window.leave(&site).await?;
    }
    Ok(())
}

/// Each way gives a card with the same reading, put into the page and shown.
const WAYS: [(&str, &str); 5] = [
    ("createElement", "Object.assign(document.createElement('shike-card'), { expressiveness: 78, lang: 'en' })"),
    ("new", "Object.assign(new (customElements.get('shike-card'))(), { reading: { expressiveness: 78 } })"),
    (
        "innerHTML",
        "Object.assign(document.createElement('div'), { innerHTML: '<shike-card expressiveness=78></shike-card>' }).firstChild",
    ),
    (
        "a template",
        "document.importNode(Object.assign(document.createElement('template'), { innerHTML: '<shike-card expressiveness=78></shike-card>' }).content, true).firstChild",
    ),
    ("cloneNode", "a.cloneNode(true)"),
];

#[tokio::test]
async fn every_way_to_make_an_element_makes_a_card() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        site.host(
            "host.html",
            &page(&script(), "<shike-card id=a lang=en expressiveness=78></shike-card><div id=app></div>"),
            Some(POLICY),
        );
        let window = Window::start(engine, &Setup::default()).await?;
        window.go(&format!("{}host.html", site.address())).await?;
        card_is_there(&window, "a").await?;
        for (way, made) in WAYS {
            window.ask(&format!("void (window.made = {made}, made.id = 'made', app.replaceChildren(made))")).await?;
            card_is_there(&window, "made").await?;
            is(&window, "[made.expressiveness, made.reading.cues, made.children.length]", json!([78, [], 0])).await?;
            let told = |error| format!("{way}: {error}");
            window.until("probe.of(1).state().dials.expressiveness.value === 78").await.map_err(told)?;
            // A copy is a card of its own.
            window.ask("void (made.decisiveness = 90)").await?;
            is(&window, "[a.decisiveness, made.decisiveness]", json!([null, 90])).await?;
        }
        window.leave(&site).await?;
    }
    Ok(())
}

/// What a framework does that does not know the element yet: an object becomes a text, and is lost.
#[tokio::test]
async fn a_reading_in_an_attribute_is_no_reading_and_told_once() -> Outcome {
    let site = Site::open()?;
    let cards = "<shike-card id=a reading='[object Object]' expressiveness=78></shike-card>";
    site.host("host.html", &page(&script(), cards), Some(POLICY));
    let window = Window::start(Engine::Chromium, &Setup::default()).await?;
    window.go(&format!("{}host.html", site.address())).await?;
    window.expect("reading=");
    card_is_there(&window, "a").await?;
    window.ask("void document.body.prepend(a)").await?;
    is(&window, "[a.expressiveness, a.reading.expressiveness]", json!([78, 78])).await?;
    let complaints = window.complaints().await?;
    assert!(
        matches!(&complaints[..], [told] if told.contains("reading=") && told.contains("property")),
        "{complaints:?}"
    );
    Ok(())
}
