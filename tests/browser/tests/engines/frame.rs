//! The card in a frame, on pages whose policy lets neither a program nor a foreign script run.

use crate::visit::{open_menu, read_a_driver, shows_a_driver};
use browser_tests::{Answer, Engine, KIT, Outcome, Part, Setup, Site, Window, Words, policy};
use serde_json::{Value, json};
use std::fs;

/// Of a page that lets in what is its own and no more.
pub(crate) const STRICT: &str = "script-src 'self'; style-src 'self'; frame-src 'self'";
/// What a page's own script notes.
const NOTES: &str = include_str!("frame/notes.js");
/// The frame in the page, where no selector of the page finds it.
pub(crate) const INSIDE: &str = "document.querySelector('shike-frame').shadowRoot.querySelector('iframe')";
const READY: &str = "heard.some(([name]) => name === 'ready')";

/// The page around a frame with these attributes, from wherever its address says.
pub(crate) fn page(attributes: &str, from: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=zh-Hans><meta charset=utf-8><title>Intranet</title><script src=/notes.js></script>\
         <script type=module src=/{KIT}/frame.js></script><h1>Intranet</h1>\
         <shike-frame src='{from}/{KIT}/embed.html' {attributes}></shike-frame><p id=after>after</p>"
    )
}

/// A site with that page as `host.html`, which hears what policies refuse, the page's and the frame's.
pub(crate) fn site(html: &str, policy: &str) -> Outcome<Site> {
    let site = Site::open()?;
    site.host("host.html", html, Some(policy));
    site.host("notes.js", NOTES, None);
    Ok(site)
}

/// The page in the frame as it was built.
fn built() -> Outcome<String> {
    Ok(fs::read_to_string(browser_tests::dist()?.join(KIT).join("embed.html"))?)
}

/// Opens the page and waits for the card in its frame.
pub(crate) async fn visit(engine: Engine, site: &Site) -> Outcome<Window> {
    let window = Window::start(engine, &Setup::default()).await?;
    window.go(&format!("{}host.html", site.address())).await?;
    window.until(READY).await?;
    Ok(window)
}

/// Leaves a page on which nothing may have gone wrong, in it or in its frame.
async fn leave(window: Window, site: &Site) -> Outcome {
    window.enter(INSIDE).await?;
    let inside = window.ask("pane.complaints").await?;
    window.step_out().await?;
    assert_eq!((inside, window.ask("wrong").await?), (json!([]), json!([])), "{:?}", window.engine());
    window.leave(site).await
}

/// The same where the page asked another host for a frame, which may be known here as having been asked.
pub(crate) async fn leave_with(window: &Window, site: &Site, other: &Site) -> Outcome {
    let of_frame = format!("elsewhere: {}", other.address());
    window.allow(&of_frame);
    let complaints = window.complaints().await?;
    let ours = |said: &String| said.starts_with(&of_frame);
    assert!(complaints.iter().all(ours), "{:?} complained: {complaints:#?}", window.engine());
    assert!(site.refusals().is_empty(), "{:?} reported: {:#?}", window.engine(), site.refusals());
    Ok(())
}

/// Waits, in the frame, until it is as high as what is in it: until then what is to be clicked moves.
pub(crate) async fn settled(window: &Window) -> Outcome {
    window.until("Math.ceil(document.documentElement.getBoundingClientRect().height) === innerHeight").await
}

/// Unfolds the guide, and folds it again: the frame is as high as what is in it.
async fn height_follows(window: &Window) -> Outcome {
    const HEIGHT: &str = "Math.round(document.querySelector('shike-frame').getBoundingClientRect().height)";
    let engine = window.engine();
    let mut heights = Vec::new();
    for unfolded in [false, true, false] {
        window.enter(INSIDE).await?;
        settled(window).await?;
        if unfolded != window.holds("probe.all('.guide .phase').length").await? {
            window.click("[part~=more]").await?;
            window.until(&format!("Boolean(probe.all('.guide .phase').length) === {unfolded}")).await?;
        }
        settled(window).await?;
        let inside = window.ask("Math.ceil(document.documentElement.getBoundingClientRect().height)").await?;
        window.step_out().await?;
        window.until(&format!("{HEIGHT} === {inside}")).await?;
        heights.extend(inside.as_u64());
    }
    assert!(heights[1] > heights[0] + 200 && heights[2] == heights[0], "{engine:?}: {heights:?}");
    Ok(())
}

/// What the page set is shown, and told back as nothing that happened.
async fn takes_what_is_set(window: &Window) -> Outcome {
    window.ask("void (document.querySelector('shike-frame').reading = { emotionality: 90, cues: ['loud'] })").await?;
    window.enter(INSIDE).await?;
    window.until("probe.state().dials.emotionality.value === 90").await?;
    assert_eq!(window.ask("probe.state().dials.expressiveness.seen").await?, false, "{:?}", window.engine());
    window.step_out().await?;
    let whole = json!({
        "expressiveness": null, "emotionality": 90, "decisiveness": null, "tension": false, "situations": [],
        "contexts": [], "cues": ["loud"], "choice": null,
    });
    let reading = "document.querySelector('shike-frame').reading";
    window.until(&format!("{reading}.situations")).await?;
    assert_eq!(window.ask(reading).await?, whole, "{:?}", window.engine());
    assert_eq!(window.ask("heard.filter(([name]) => name === 'change')").await?, json!([]), "{:?}", window.engine());
    window.ask("void (document.querySelector('shike-frame').reading = null)").await?;
    window.until(&format!("{reading}.emotionality === null")).await
}

/// What the person moves is told.
async fn tells_what_is_done(window: &Window) -> Outcome {
    window.enter(INSIDE).await?;
    for pole in ["[data-axis=expressiveness] [data-pole=high]", "[data-axis=emotionality] [data-pole=low]"] {
        settled(window).await?;
        window.click(pole).await?;
    }
    shows_a_driver(window, "en").await?;
    settled(window).await?;
    window.type_in("#decisiveness", "\u{e010}").await?;
    window.until("probe.state().dials.decisiveness.value === 100").await?;
    window.picture("frame").await?;
    window.step_out().await?;
    window.until("heard.at(-1)[1]?.style === 'driver' && document.querySelector('[decisiveness=\"100\"]')").await?;
    let told = window.ask("({ ...heard.at(-1)[1], certainty: undefined, position: undefined })").await?;
    assert_eq!((&told["kind"], &told["style"]), (&json!("clear"), &json!("driver")), "{:?}: {told}", window.engine());
    let reading = window.ask("document.querySelector('shike-frame').reading").await?;
    assert_eq!(reading["decisiveness"], 100, "{:?}: {reading}", window.engine());
    Ok(())
}

/// A reading that is none is told as a fault and changes nothing.
async fn refuses_what_is_no_reading(window: &Window) -> Outcome {
    let before = window.ask("document.querySelector('shike-frame').reading").await?;
    window.ask("void (document.querySelector('shike-frame').reading = { cues: ['shoe-size'] })").await?;
    window.until("heard.at(-1)[0] === 'error'").await?;
    let told: Value = window.ask("heard.at(-1)[1]").await?;
    assert_eq!(told["kind"], "reading", "{:?}", window.engine());
    assert!(told["message"].to_string().contains("shoe-size"), "{:?}: {told}", window.engine());
    window.until("document.querySelector('shike-frame').reading.decisiveness === 100").await?;
    assert_eq!(window.ask("document.querySelector('shike-frame').reading").await?, before, "{:?}", window.engine());
    Ok(())
}

/// What the page and the person choose holds for both, and still holds when the element has been moved.
async fn keeps_what_is_chosen_when_moved(window: &Window) -> Outcome {
    window.enter(INSIDE).await?;
    open_menu(window).await?;
    settled(window).await?;
    window.click(".choice:has([name=theme][value=dark])").await?;
    window.step_out().await?;
    window.until("document.querySelector('shike-frame').getAttribute('theme') === 'dark'").await?;
    let moving = "(heard.length = 0, document.body.prepend(document.querySelector('shike-frame')))";
    window
        .ask(&format!("void (document.querySelector('shike-frame').setAttribute('lang', 'zh-Hant'), {moving})"))
        .await?;
    window.until(&format!("{READY} && heard.some(([, detail]) => detail === 'zh-Hant')")).await?;
    window.enter(INSIDE).await?;
    shows_a_driver(window, "zh-Hant").await?;
    window.until("probe.state().theme === 'dark' && probe.state().dials.decisiveness.value === 100").await?;
    window.step_out().await
}

#[tokio::test]
async fn in_every_engine_the_card_in_a_frame_is_the_card_where_no_program_may_run() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("lang=en title='Read the customer'", ""), STRICT)?;
        site.send("/embed.html", "Content-Security-Policy", &format!("{}; report-uri /refused", policy(&built()?)?));
        let window = visit(engine, &site).await?;
        let alone = "try { new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); return false } catch { return true }";
        assert!(window.holds(&format!("document.title && (() => {{ {alone} }})")).await?, "{engine:?}");
        assert_eq!(window.ask(&format!("{INSIDE}.getAttribute('sandbox')")).await?, "allow-scripts allow-downloads");
        assert_eq!(window.ask(&format!("{INSIDE}.title")).await?, "Read the customer", "{engine:?}");
        window.enter(INSIDE).await?;
        assert_eq!(window.ask("self.origin").await?, "null", "{engine:?}");
        window.step_out().await?;
        height_follows(&window).await?;
        takes_what_is_set(&window).await?;
        tells_what_is_done(&window).await?;
        refuses_what_is_no_reading(&window).await?;
        keeps_what_is_chosen_when_moved(&window).await?;
        leave(window, &site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_frame_that_nobody_speaks_with_shows_a_working_card() -> Outcome {
    for engine in Engine::ALL {
        for sandbox in ["", "sandbox=allow-scripts"] {
            let site = Site::open()?;
            let html = format!("<!DOCTYPE html><iframe {sandbox} src=/{KIT}/embed.html width=500 height=800></iframe>");
            site.host("host.html", &html, Some("script-src 'none'; style-src 'none'; frame-src 'self'"));
            let window = Window::start(engine, &Setup { languages: "en", ..Setup::default() }).await?;
            window.go(&format!("{}host.html", site.address())).await?;
            window.enter("document.querySelector('iframe')").await?;
            window.until("probe.ready()").await?;
            read_a_driver(&window, window.ask("document.documentElement.lang").await?.as_str().unwrap_or("en")).await?;
            assert_eq!(window.ask("pane.complaints").await?, json!([]), "{engine:?} {sandbox}");
            if sandbox.is_empty() {
                assert_eq!(window.ask("localStorage.length").await?, 0, "{engine:?}: something was kept");
            }
            window.step_out().await?;
            window.leave(&site).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_a_page_of_another_host_is_told_nothing_until_the_frame_names_it() -> Outcome {
    for engine in Engine::ALL {
        let (ours, theirs) = (Site::open()?, site("", STRICT)?);
        let from = ours.address().trim_end_matches('/').to_owned();
        let policy = format!("script-src 'self'; style-src 'self'; frame-src {from}");
        theirs.host("intranet.html", &page("lang=en expressiveness=70", &from), Some(&policy));
        let window = Window::start(engine, &Setup::default()).await?;
        window.go(&format!("{}intranet.html", theirs.address())).await?;
        window.enter(INSIDE).await?;
        window.until("probe.ready() && probe.state().kind").await?;
        // It answered to “hello” long ago; what it says now has come when the frame has said the next thing.
        window.ask("void addEventListener('message', () => parent.postMessage('later', '*'))").await?;
        window.step_out().await?;
        let word = format!("BigInt(new URL({INSIDE}.src).hash.slice(1).split('.')[0])");
        let say = "{ const { port1, port2 } = new MessageChannel(); port1.onmessage = ({ data }) => told.push(data); \
                   addEventListener('message', ({ data }) => told.push(data)); ";
        window.ask(&format!("(() => {{ window.told = []; {say} {INSIDE}.contentWindow.postMessage({{ shike1: 'open', word: {word} }}, '*', [port2]); }} }})()")).await?;
        window.until("told.includes('later')").await?;
        assert_eq!(window.ask("[told, heard]").await?, json!([["later"], []]), "{engine:?}");
        window.enter(INSIDE).await?;
        assert_eq!(window.ask("probe.state().dials.expressiveness.seen").await?, false, "{engine:?}: it was let in");
        let language = window.ask("document.documentElement.lang").await?;
        read_a_driver(&window, language.as_str().unwrap_or_default()).await?;
        window.step_out().await?;
        let named = format!("name=\"shike-hosts\" content=\"https://intranet.example {}\"", theirs.address());
        let named = built()?.replacen("name=\"shike-hosts\" content=\"\"", &named, 1);
        ours.replace(
            Part::File(concat!("embed/shike-", env!("CARGO_PKG_VERSION"), "/embed.html")),
            Answer::Body(named.into()),
        );
        window.go(&format!("{}intranet.html", theirs.address())).await?;
        window.until(READY).await?;
        window.enter(INSIDE).await?;
        window.until("probe.state().dials.expressiveness.value === 70").await?;
        assert_eq!(window.text("[part~=next]").await?, Words::of("en")?.get("ui.next")?, "{engine:?}");
        window.step_out().await?;
        assert_eq!(window.ask("wrong").await?, json!([]), "{engine:?}");
        leave_with(&window, &theirs, &ours).await?;
    }
    Ok(())
}
