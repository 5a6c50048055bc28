//! Before the program is there the card the build drew stands in its place: styled, in the same words, at the same
//! place; and what was done to it is kept.

use browser_tests::{Answer, Engine, Outcome, Part, Setup, Site, Window, Words};
use serde_json::Value;

/// The drawn card, and the line beside it that goes with it.
const DRAWN: &str = "document.readyState !== 'loading' && probe.all('.seat, .late').length === 2";
/// Of each element of the card that is drawn: what it is, its place, its look.
const LOOK: &str = "probe.all('.seat *').filter((each) => each.checkVisibility()).map((each) => { \
    const { left, top, width, height } = each.getBoundingClientRect(); \
    const { fontSize, fontFamily, color, backgroundColor, borderRadius } = getComputedStyle(each); \
    return [each.localName, each.className.baseVal ?? each.className, ...[left, top, width, height].map(Math.round), \
      fontSize, fontFamily, color, backgroundColor, borderRadius].join(' '); })";
const TEXTS: &str = "pane.shown(probe.one('.seat'))";
/// A header and controls that nobody has styled are transparent.
const STYLED: &str = "['.header', '.panel'].every((part) => { \
    const { backgroundColor, display } = getComputedStyle(probe.one(part)); \
    return backgroundColor !== 'rgba(0, 0, 0, 0)' && display !== 'block'; })";

/// A browser at the page whose program is held back.
async fn held(engine: Engine, site: &Site) -> Outcome<Window> {
    site.replace(Part::Wasm, Answer::Held);
    let window = Window::start(engine, &Setup { whole: false, ..Setup::default() }).await?;
    window.go(&site.address()).await?;
    window.until(DRAWN).await?;
    assert!(!window.holds("probe.ready()").await?, "{engine:?}: the program was not held back");
    Ok(window)
}

/// The rows of two pictures that differ.
fn moved<'a>(before: &'a Value, after: &'a Value) -> Vec<(&'a Value, &'a Value)> {
    let rows = |picture: &'a Value| picture.as_array().into_iter().flatten();
    rows(before).zip(rows(after)).filter(|(before, after)| before != after).collect()
}

#[tokio::test]
async fn in_every_engine_the_card_is_there_before_its_program_and_stays_where_it_was_and_keeps_what_was_done() -> Outcome
{
    let words = Words::read()?;
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = held(engine, &site).await?;
        window.until(STYLED).await?;
        window.picture("first-paint").await?;
        let shown = window.shown().await?;
        for path in ["ui.next", "ui.cover", "styles.driver.name", "styles.amiable.name"] {
            let word = words.get(path)?;
            assert!(shown.iter().any(|text| text == word), "{engine:?} does not show “{word}” first: {shown:?}");
        }
        let (texts, look) = (window.ask(TEXTS).await?, window.ask(LOOK).await?);
        site.lift();
        window.until("probe.ready()").await?;
        assert_eq!(window.ask(TEXTS).await?, texts, "{engine:?}: other words");
        let after = window.ask(LOOK).await?;
        assert!(moved(&look, &after).is_empty(), "{engine:?}: {:#?}", moved(&look, &after));
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_slider_moved_before_the_program_is_there_stays_where_it_was_put() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = held(engine, &site).await?;
        let at = |point: &Value| (point["x"].as_f64().unwrap_or_default(), point["y"].as_f64().unwrap_or_default());
        let from = window.ask("probe.onDial('decisiveness', 50)").await?;
        let end = window.ask("probe.onDial('decisiveness', 82)").await?;
        window.drag(at(&from), at(&end)).await?;
        let put = window.text("[data-axis=decisiveness] output").await?;
        assert!(put.parse::<u8>().is_ok_and(|put| (80..=84).contains(&put)), "{engine:?} shows {put}");
        window.click("[data-axis=emotionality] [data-pole=low]").await?;
        window.click("[data-chip=hurried]").await?;
        assert!(!window.holds("probe.ready()").await?, "{engine:?}: the program was there too soon");
        site.lift();
        window.until("probe.ready() && probe.state().chips.join() === 'hurried'").await?;
        // The dials draw themselves after the rest, on a busy machine in a later task.
        window.until("probe.state().dials.emotionality.seen").await?;
        let dials = &window.ask("probe.state()").await?["dials"];
        let decisiveness = (&dials["decisiveness"]["shown"], &dials["decisiveness"]["seen"]);
        assert_eq!(decisiveness, (&put.into(), &true.into()), "{engine:?}: {dials}");
        assert_eq!(dials["emotionality"]["value"], 20, "{engine:?}: {dials}");
        assert_eq!(dials["expressiveness"]["seen"], false, "{engine:?}: {dials}");
    }
    Ok(())
}
