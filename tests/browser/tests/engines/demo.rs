//! The demo: a page that knows nothing of us, with cards as its guests, in every engine.

use browser_tests::{Engine, KIT, Outcome, Site, Window, Words};
use serde_json::{Value, json};

const PAGE: &str = "demo/index.html";
/// The cards of the demo, in order.
const CARDS: usize = 5;
/// The probe, as it is said of the card that `selector` finds; the cards of the page are numbered.
fn nth(selector: &str) -> String {
    format!("probe.of([...document.querySelectorAll('shike-card')].indexOf(document.querySelector('{selector}')))")
}
/// What the page itself says somewhere.
fn said(selector: &str) -> String {
    format!("[...document.querySelectorAll('{selector}')].map((each) => each.textContent)")
}

/// Opens the demo and waits until all of its cards are there. They come when they near what is seen.
async fn demo(engine: Engine, site: &Site) -> Outcome<Window> {
    let page = String::from_utf8(std::fs::read(browser_tests::dist()?.join(PAGE))?)?;
    let policy = browser_tests::policy(&page)?;
    site.send(PAGE, "Content-Security-Policy", &format!("{policy}; report-uri /refused"));
    let window = Window::start(engine, &browser_tests::Setup::default()).await?;
    window.go(&format!("{}{PAGE}", site.address())).await?;
    window.until(&format!("document.querySelectorAll('shike-card').length === {CARDS}")).await?;
    for n in 0..CARDS {
        window.ask(&format!("void document.querySelectorAll('shike-card')[{n}].scrollIntoView()")).await?;
        window.until(&format!("probe.of({n}).all('.face .panel').length")).await?;
    }
    Ok(window)
}

/// Moves a slider as a hand does.
async fn see(window: &Window, selector: &str, dials: Value) -> Outcome {
    window.ask(&format!("{}.see({dials}, []).then(() => true)", nth(selector))).await?;
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_list_written_with_react_gives_the_card_its_customers_and_hears_what_changes() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = demo(engine, &site).await?;
        let list = said("#customers em");
        window.until(&format!("{list}.join().startsWith('Driver, ')")).await?;
        let before = window.ask(&list).await?;
        window.click("#customers [value=tao]").await?;
        window.until("document.querySelector('#customers shike-card').emotionality === 78").await?;
        let card = nth("#customers shike-card");
        assert_eq!(window.ask(&format!("{card}.state().tone")).await?, "amiable", "{engine:?}");
        assert_eq!(window.ask(&list).await?, before, "{engine:?}: what the page sets is no news to it");
        let news = format!("{}.some((line) => line.includes('shike-change'))", said("#heard li"));
        window.ask("probe.settle().then(() => true)").await?;
        assert!(!window.holds(&news).await?, "{engine:?}: the card told what the page itself set");
        see(&window, "#customers shike-card", json!({ "decisiveness": 95 })).await?;
        window.until(&format!("{list}[3].startsWith('Expressive, ') && {news}")).await?;
        assert_eq!(window.ask(&format!("{list}[0]")).await?, before[0], "{engine:?}: the others stay");
        window.click("#customers [value=lin]").await?;
        window.until("document.querySelector('#customers shike-card').emotionality === 22").await?;
        window.click("#customers [value=tao]").await?;
        window.until("document.querySelector('#customers shike-card').decisiveness === 95").await?;
        window.click("#customers [value=new]").await?;
        window.until("document.querySelector('#customers shike-card').decisiveness === null").await?;
        window.picture("demo-react").await?;
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_plain_form_misses_the_reading_and_then_sends_it() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = demo(engine, &site).await?;
        let card = "document.querySelector('#enquiry shike-card')";
        let sent = "document.querySelector('#enquiry output').textContent";
        window.click("#enquiry form button:not([type])").await?;
        assert_eq!(window.ask(sent).await?, "", "{engine:?} sent what is not there");
        assert_eq!(window.ask(&format!("{card}.validationMessage")).await?, Words::of("en")?.get("boot.required")?);
        // The browser points at what is missing by giving it the focus.
        window.until(&format!("document.activeElement === {card}")).await?;
        see(&window, "#enquiry shike-card", json!({ "decisiveness": 70 })).await?;
        window.click("#enquiry form button:not([type])").await?;
        window.until(sent).await?;
        let lines =
            window.ask(&format!("Object.fromEntries({sent}.split('\\n').map((line) => line.split(' = ')))")).await?;
        let reading: Value = serde_json::from_str(lines["customer"].as_str().unwrap_or_default())?;
        assert_eq!((&reading["decisiveness"], &reading["emotionality"]), (&json!(70), &Value::Null), "{engine:?}");
        assert_eq!(lines["by"], "this week");
        window.click("#enquiry [type=reset]").await?;
        window.until(&format!("{card}.decisiveness === null && !{sent}")).await?;
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_two_cards_speak_two_languages_and_a_third_stays_as_it_is_among_arabic() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = demo(engine, &site).await?;
        let [chinese, english] = [1, 2].map(|n| nth(&format!(".portal article:nth-child({n}) shike-card")));
        for (card, language) in [(&chinese, "zh-Hans"), (&english, "en")] {
            assert_eq!(
                window.ask(&format!("{card}.text('[part~=next]')")).await?,
                Words::of(language)?.get("ui.next")?
            );
        }
        let before = window.ask(&format!("{english}.state()")).await?;
        see(&window, ".portal article:nth-child(1) shike-card", json!({ "decisiveness": 90 })).await?;
        window.until(&format!("{chinese}.state().dials.decisiveness.value === 90")).await?;
        assert_eq!(window.ask(&format!("{english}.state()")).await?, before, "{engine:?}: the other one changed");
        let taiwan = nth("#branch shike-card");
        let covers = Words::of("zh-Hant")?.get("ui.cover")?.to_owned();
        assert_eq!(window.ask(&format!("{taiwan}.text('[part~=cover]')")).await?, covers);
        let left = format!("{taiwan}.one('[part~=name]').getBoundingClientRect().left");
        let written = format!("getComputedStyle({taiwan}.one('.card')).direction");
        assert_eq!(window.ask(&written).await?, "ltr", "{engine:?}");
        let fixed = format!("{taiwan}.one('#expressiveness').disabled && {left} > 0");
        assert!(window.holds(&fixed).await?, "{engine:?}: only to be read, it can be moved");
        window.leave(&site).await?;
    }
    Ok(())
}

/// What a card looks like, once nothing moves: where its parts are within it, and how they are drawn; a part that it
/// does not have is null.
const LOOK: &str = "(async (card) => {
  await probe.settle();
  await Promise.all(card.root().getAnimations().map(({ finished }) => finished));
  const origin = card.one('.card').getBoundingClientRect();
  const parts = ['.header', '[part~=next]', '.panel', '.map', '.dial', '.track', '.answer', '.style', '[part~=words]',
    '[part~=say]', '.tips li', '.chip', '.look', '[part~=plain]', 'svg'];
  const drawn = ['display', 'color', 'backgroundColor', 'fontSize', 'fontFamily', 'fontWeight', 'lineHeight', 'letterSpacing',
    'wordSpacing', 'textTransform', 'textAlign', 'textIndent', 'listStyleType', 'direction', 'borderRadius', 'cursor', 'fill'];
  return Object.fromEntries(parts.map((part) => {
    if (!card.all(part).length) return [part, null];
    const [box, style] = [card.one(part).getBoundingClientRect(), getComputedStyle(card.one(part))];
    const place = [box.left - origin.left, box.width, box.height].map((length) => Math.round(length * 4) / 4);
    return [part, [...place, ...drawn.map((name) => style[name])]];
  }));
})";

/// A page that says nothing of how anything looks.
const CLEAN: &str =
    "<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=color-scheme content='light dark'><main></main>";

#[tokio::test]
async fn in_every_engine_no_rule_of_the_page_changes_anything_in_a_card() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = demo(engine, &site).await?;
        // The first one inherits what the page says of its sections; the host elements of the others are wiped clean.
        let cards = [
            ("#customers shike-card", "lang=en layout=card"),
            (".portal article:nth-child(1) shike-card", "lang=zh-Hans layout=card expressiveness=78 emotionality=24"),
            (
                ".portal article:nth-child(2) shike-card",
                "lang=en layout=card channel=phone expressiveness=30 emotionality=82 decisiveness=20",
            ),
        ];
        window.click("#customers [value=new]").await?;
        window.until("document.querySelector('#customers shike-card').decisiveness === null").await?;
        let mut foreign = Vec::new();
        for (selector, attributes) in cards {
            window.ask(&format!("void document.querySelector('{selector}').scrollIntoView()")).await?;
            let width = window.ask(&format!("{}.one('.seat').getBoundingClientRect().width", nth(selector))).await?;
            window.picture(&format!("demo-{}", foreign.len())).await?;
            foreign.push((attributes, width, window.ask(&format!("{LOOK}({})", nth(selector))).await?));
        }
        let parts = foreign[0].2.as_object().ok_or("a card has no parts")?.keys();
        let missing: Vec<_> =
            parts.filter(|part| foreign.iter().all(|(_, _, look)| look[part.as_str()].is_null())).collect();
        assert!(missing.is_empty(), "{engine:?}: no card has {missing:?}");
        site.host("clean.html", &format!("{CLEAN}<script type=module src='{KIT}/shike.js'></script>"), None);
        for (attributes, width, look) in &foreign {
            window.go(&format!("{}clean.html", site.address())).await?;
            window.ask(&format!("void (document.querySelector('main').style.width = '{width}px')")).await?;
            let html = format!("<shike-card {attributes}></shike-card>");
            window.ask(&format!("void (document.querySelector('main').innerHTML = {})", json!(html))).await?;
            window.until("probe.all('.face .panel').length").await?;
            let own = window.ask(&format!("{LOOK}(probe.of(0))")).await?;
            for (part, drawn) in own.as_object().into_iter().flatten() {
                assert_eq!(&look[part], drawn, "{engine:?}, {attributes}, {part}: on the demo, and on a clean page");
            }
        }
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_card_in_a_frame_is_told_and_tells_as_one_in_the_page() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = demo(engine, &site).await?;
        let frame = "document.querySelector('shike-frame')";
        window.ask(&format!("void {frame}.scrollIntoView()")).await?;
        window
            .until("[...document.querySelectorAll('#heard li')].some((line) => /ready.*Kiosk/.test(line.textContent))")
            .await?;
        window.until(&format!("{frame}.reading?.emotionality === 85")).await?;
        window.ask(&format!("void ({frame}.reading = {{ expressiveness: 80, emotionality: 20 }})")).await?;
        window
            .until(&format!("{frame}.reading.cues?.length === 0 && {frame}.getAttribute('emotionality') === '20'"))
            .await?;
        window.until(&format!("{frame}.getBoundingClientRect().height > 400")).await?;
        window.leave(&site).await?;
    }
    Ok(())
}
