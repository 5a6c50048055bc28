//! What goes wrong is told as what it is: a missing network as that, an error of the product's own as that, and what is
//! no fault not at all.

use crate::visit::open_menu;
use browser_tests::{Answer, Engine, KIT, Outcome, Part, Setup, Site, Window, Words, single_file};
use serde_json::json;

/// Takes away what the program drew, as an extension does that rewrites pages: it cannot go on drawing.
const BROKEN: &str = "void [...probe.one('.answer').parentElement.children].forEach((each) => each.remove())";
const PLAYBOOK: &str = ".more-of button:first-child";

async fn says_nothing(window: &Window, done: &str) -> Outcome {
    window.ask("probe.settle()").await?;
    assert_eq!(window.ask("probe.state().notice").await?, "", "{:?}, after {done}", window.engine());
    Ok(())
}

#[tokio::test]
async fn in_every_engine_nothing_goes_wrong_at_the_first_touch_of_the_single_file() -> Outcome {
    let address = format!("file://{}", single_file()?.display());
    for engine in Engine::ALL {
        let window = Window::open(engine, &address).await?;
        window.type_in("#emotionality", "\u{e014}").await?;
        window.until("probe.state().dials.emotionality.seen").await?;
        says_nothing(&window, "a key").await?;
        window.click("[data-axis=expressiveness] [data-pole=high]").await?;
        window.until("probe.state().dials.expressiveness.seen").await?;
        says_nothing(&window, "a pole word").await?;
        let point = window.ask("probe.onDial('decisiveness', 50)").await?;
        let (x, y) = (point["x"].as_f64().unwrap_or_default(), point["y"].as_f64().unwrap_or_default());
        window.drag((x, y), (x + 60.0, y)).await?;
        window.until("probe.state().dials.decisiveness.seen").await?;
        says_nothing(&window, "a slider").await?;
        window.click(".panel .chip").await?;
        window.until("probe.state().chips.length").await?;
        says_nothing(&window, "a chip").await?;
    }
    Ok(())
}

/// Opens the playbook from the menu, and waits for a line of the card's that says this.
async fn opens_in_vain(window: &Window, said: &str) -> Outcome {
    open_menu(window).await?;
    window.click(PLAYBOOK).await?;
    window.until(&format!("probe.state().notice === {}", json!(said))).await?;
    window.click("[data-button=close]").await?;
    window.until("!probe.state().notice").await
}

#[tokio::test]
async fn in_every_engine_what_cannot_be_fetched_is_told_as_the_network() -> Outcome {
    let said = Words::read()?.get("ui.not-fetched")?.to_owned();
    for engine in Engine::ALL {
        for (part, answer) in [
            (Part::Desk, Answer::Status(503)),
            (Part::Desk, Answer::Silence),
            (Part::BOOK, Answer::Status(404)),
            (Part::Headless, Answer::Silence),
        ] {
            let site = Site::open()?;
            site.replace(part, answer);
            let window = Window::open(engine, &site.address()).await?;
            window.expect(&said);
            window.allow("Failed to load resource");
            opens_in_vain(&window, &said).await.map_err(|error| format!("{part:?}: {error}"))?;
            site.lift();
            // Firefox remembers for a whole page that what a script imports did not come.
            if part != Part::Headless {
                window.click(PLAYBOOK).await?;
                window.until("probe.all('.desk h1').length").await.map_err(|error| format!("{part:?}: {error}"))?;
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_an_error_of_a_script_is_told_as_our_own_and_stands_on_the_console() -> Outcome {
    let said = Words::read()?.get("ui.program-error")?.to_owned();
    let throws = "throw new TypeError('on purpose')";
    let opens = "export const open = () => ({ path: null, close() {}, book() { throw new TypeError('on purpose'); } })";
    for engine in Engine::ALL {
        for script in [throws, opens] {
            let site = Site::open()?;
            site.replace(Part::Desk, Answer::Body(script.into()));
            let window = Window::open(engine, &site.address()).await?;
            window.expect(&said);
            window.expect("console: TypeError: on purpose");
            window.allow("on purpose");
            opens_in_vain(&window, &said).await?;
            window.click("[data-axis=emotionality] [data-pole=high]").await?;
            window.until("probe.state().dials.emotionality.seen").await?;
        }
    }
    Ok(())
}

/// What a panic comes to: the page that met it loads itself anew, so it may be forgotten at the end.
fn allow_panic(window: &Window, said: &str) {
    // The last is the trap that follows, as the engine calls it.
    for part in [said, "panicked", "failed to insert node", "nreachable"] {
        window.allow(part);
    }
}

#[tokio::test]
async fn in_every_engine_a_program_that_broke_says_so_in_its_place_and_begins_anew() -> Outcome {
    let said = Words::read()?.get("boot.program-error")?.to_owned();
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = Window::open(engine, &site.address()).await?;
        allow_panic(&window, &said);
        window.click("[data-axis=emotionality] [data-pole=high]").await?;
        window.until("probe.state().dials.emotionality.seen").await?;
        window.ask(BROKEN).await?;
        window.ask("void probe.one('.menu-button').click()").await?;
        window.until(&format!("probe.text('[part=failure] p') === {}", json!(said))).await?;
        window.picture("program-error").await?;
        window.until("watch.heard.some((each) => each.includes('panicked'))").await?;
        assert!(!window.holds("probe.all('.panel').length").await?, "{engine:?}: what is dead is still there");
        window.click("[part=failure] button").await?;
        window.until("probe.ready() && probe.state().dials.emotionality.seen").await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_guest_is_told_that_the_program_broke_and_its_page_is_left_alone() -> Outcome {
    let said = Words::read()?.get("boot.program-error")?.to_owned();
    let html = format!(
        "<!DOCTYPE html><html lang=zh-Hans><meta charset=utf-8><title>Guest</title><script src=/hears.js></script>\
         <script type=module src=/{KIT}/shike.js></script><shike-card></shike-card><shike-card></shike-card>"
    );
    let hears = "window.told = []; addEventListener('shike-error', ({ detail }) => told.push(detail.kind))";
    for engine in Engine::ALL {
        let site = Site::open()?;
        site.host("hears.js", hears, None);
        site.host("guest.html", &html, Some("script-src 'self' 'wasm-unsafe-eval'; style-src 'self'"));
        let window = Window::start(engine, &Setup::default()).await?;
        window.go(&format!("{}guest.html", site.address())).await?;
        window.until("probe.ready() && probe.of(1).all('.panel').length").await?;
        allow_panic(&window, &said);
        window.ask(BROKEN).await?;
        window.ask("void probe.one('.menu-button').click()").await?;
        for n in [0, 1] {
            window.until(&format!("probe.of({n}).text('[part=failure] p') === {}", json!(said))).await?;
            assert!(!window.holds(&format!("probe.of({n}).all('[part=failure] button').length")).await?, "{engine:?}");
        }
        assert_eq!(window.ask("told").await?, json!(["program", "program"]), "{engine:?}");
    }
    Ok(())
}
