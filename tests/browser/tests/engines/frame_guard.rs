//! The way between a page and the card in its frame is opened once, for the right page alone, and nothing but what was
//! agreed goes through it.

use crate::frame::{INSIDE, STRICT, leave_with, page, settled, site, visit};
use browser_tests::{Engine, KIT, Outcome, Setup, Site, Window};
use serde_json::{Value, json};

const GARBAGE: &str = include_str!("frame_guard/garbage.js");
const TAP: &str = include_str!("frame_guard/tap.js");
/// Messages to each of the four who listen.
const EACH: usize = 250;
const SEED: u32 = 20_261_122;
const NEIGHBOUR: &str = "<!DOCTYPE html><script src=/neighbour.js></script>";
const SPEAKS: &str = include_str!("frame_guard/neighbour.js");

/// All that a page and the card in its frame show: what no such message changes.
async fn state(window: &Window) -> Outcome<Value> {
    let element = "document.querySelector('shike-frame')";
    let frame = format!("[{INSIDE}.src, {INSIDE}.title, {INSIDE}.style.cssText]");
    let outside = format!("[{element}.outerHTML, {element}.reading, {frame}, heard, wrong]");
    let outside = window.ask(&outside).await?;
    window.enter(INSIDE).await?;
    let card = "document.querySelector('shike-card')";
    let inside =
        format!("[probe.state(), {card}.outerHTML, {card}.reading, document.documentElement.lang, pane.complaints]");
    let inside = window.ask(&inside).await?;
    window.step_out().await?;
    Ok(json!([outside, inside]))
}

/// Has the page set an attribute to what it is anyway, and waits for the frame's answer: it has heard all until then.
async fn heard_until_now(window: &Window) -> Outcome {
    window.ask("void document.querySelector('shike-frame').setAttribute('layout', 'auto')").await?;
    window.until("answered === said.at(-1).n").await
}

/// Counts what a window is told, from now on.
const COUNTS: &str = "void (window.got = 0, addEventListener('message', () => { window.got += 1; }))";

/// Fuzzes the frame's window from the page around it: openings with a wrong word, with none, and the right one again.
async fn at_the_frames_window(window: &Window) -> Outcome {
    window.enter(INSIDE).await?;
    window.ask(COUNTS).await?;
    window.step_out().await?;
    let word = format!("BigInt(new URL({INSIDE}.src).hash.slice(1).split('.')[0])");
    window
        .ask(&format!(
            "(() => {{
               window.leaked = [];
               const from = garbage({SEED});
               for (let n = 0; n < {EACH}; n += 1) {{
                 const {{ port1, port2 }} = new MessageChannel();
                 port1.onmessage = ({{ data }}) => leaked.push(data);
                 const again = {{ shike1: 'open', word: {word} }};
                 const wrong = {{ shike1: 'open', word: from.pick([undefined, 0n, {word} + 1n, String({word}), null]) }};
                 {INSIDE}.contentWindow.postMessage(from.pick([again, wrong, from.loose()]), '*', from.pick([[], [port2]]));
               }}
             }})()"
        ))
        .await?;
    window.enter(INSIDE).await?;
    window.until(&format!("got === {EACH}")).await?;
    window.step_out().await?;
    heard_until_now(window).await?;
    assert_eq!(window.ask("leaked").await?, json!([]), "{:?}: a second opening was answered", window.engine());
    Ok(())
}

/// Fuzzes both ends of the port, and says again what was said through it before.
async fn at_the_ports(window: &Window) -> Outcome {
    window
        .ask(&format!(
            "(() => {{
               const [from, [port], old] = [garbage({SEED} + 1), ports, [...said]];
               const element = document.querySelector('shike-frame');
               const shown = () => JSON.stringify([element.outerHTML, element.reading, heard, {INSIDE}.style.height]);
               const before = shown();
               const send = (message) => MessagePort.prototype.postMessage.call(port, message);
               for (let n = 0; n < {EACH}; n += 1) {{
                 send(from.draw() < 0.2 ? from.pick(old) : from.toFrame());
                 port.dispatchEvent(new MessageEvent('message', {{ data: from.toPage() }}));
                 if (shown() !== before) throw new Error(`message ${{n}} changed the page`);
               }}
             }})()"
        ))
        .await?;
    heard_until_now(window).await
}

/// Fuzzes the page's listener: from the frame itself, which says “hello” again too, and from a page of another host.
async fn at_the_pages_window(window: &Window) -> Outcome {
    window.ask(COUNTS).await?;
    let ports = window.ask("ports.length").await?;
    window
        .ask(&format!(
            "(() => {{
               const from = garbage({SEED} + 2);
               const say = Array.from({{ length: {} }}, () => from.pick([{{ shike1: 'hello' }}, from.loose()]));
               frames[0].postMessage({{ say }}, '*');
             }})()",
            EACH / 2
        ))
        .await?;
    window.until(&format!("got === {} + 1", EACH / 2)).await?;
    assert_eq!(window.ask("ports.length").await?, ports, "{:?}: another than the frame was answered", window.engine());
    window.enter(INSIDE).await?;
    window.ask(&format!("(() => {{ {GARBAGE} }})()")).await?;
    window
        .ask(&format!(
            "(() => {{
               const from = garbage({SEED} + 3);
               for (let n = 0; n < {}; n += 1) parent.postMessage(from.pick([{{ shike1: 'hello' }}, from.loose()]), '*');
             }})()",
            EACH / 2
        ))
        .await?;
    window.step_out().await?;
    window.until(&format!("got === {EACH} + 1")).await?;
    heard_until_now(window).await
}

#[tokio::test]
async fn in_every_engine_a_thousand_messages_that_were_not_agreed_change_nothing_and_throw_nothing() -> Outcome {
    println!("measured: the fuzz with seed {SEED}");
    for engine in Engine::ALL {
        let other = Site::open()?;
        other.host("neighbour.html", NEIGHBOUR, None);
        other.host("neighbour.js", SPEAKS, None);
        let html = page("lang=en expressiveness=80 emotionality=30", "").replacen(
            "<script",
            "<script src=/garbage.js></script><script src=/tap.js></script><script",
            1,
        );
        let html = format!("{html}<iframe src='{}neighbour.html'></iframe>", other.address());
        let site = site(&html, &format!("{STRICT} {}", other.address()))?;
        site.host("garbage.js", GARBAGE, None);
        site.host("tap.js", TAP, None);
        let window = visit(engine, &site).await?;
        // Something is there to be said again.
        window.ask("void (document.querySelector('shike-frame').reading = { expressiveness: 12 })").await?;
        window
            .ask("void (document.querySelector('shike-frame').reading = { expressiveness: 90, emotionality: 10 })")
            .await?;
        heard_until_now(&window).await?;
        window.until("document.querySelector('shike-frame').reading.cues").await?;
        window.enter(INSIDE).await?;
        // All has come that comes by itself: the words of the language, what is read out, the height.
        window.until("document.documentElement.lang === 'en' && probe.state().status").await?;
        settled(&window).await?;
        window.step_out().await?;
        window.until("heard.at(-1)[1] === 'en' || heard.at(-2)?.[1] === 'en'").await?;
        let before = state(&window).await?;
        assert_eq!(before[0][4], json!([]), "{engine:?}");
        at_the_frames_window(&window).await?;
        assert_eq!(state(&window).await?, before, "{engine:?}: at the frame's window");
        at_the_ports(&window).await?;
        assert_eq!(state(&window).await?, before, "{engine:?}: at the ports");
        at_the_pages_window(&window).await?;
        assert_eq!(state(&window).await?, before, "{engine:?}: at the page's window");
        window.ask("void (document.querySelector('shike-frame').reading = { decisiveness: 33 })").await?;
        heard_until_now(&window).await?;
        window.enter(INSIDE).await?;
        window.until("probe.state().dials.decisiveness.value === 33").await?;
        window.step_out().await?;
        leave_with(&window, &site, &other).await?;
    }
    Ok(())
}

/// What is to be said to a frame by hand, and what comes of it: `answers` is told what the port brings.
const BY_HAND: &str = include_str!("frame_guard/by-hand.js");

/// Waits until the frame has taken note of all that it was told before: it answers to a message of the test's.
async fn noted(window: &Window) -> Outcome {
    window.ask("void (window.noted = false, frames[0].postMessage('and?', '*'))").await?;
    window.until("window.noted").await
}

#[tokio::test]
async fn in_every_engine_the_frame_opens_to_its_parent_alone_with_the_right_word_and_once() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let html = format!(
            "<!DOCTYPE html><script src=/by-hand.js></script>\
             <iframe sandbox=allow-scripts src='/{KIT}/embed.html#1234567890123456.6543210987654321' width=500 height=800>\
             </iframe><iframe src=/neighbour.html></iframe>"
        );
        site.host("host.html", &html, Some(STRICT));
        site.host("by-hand.js", BY_HAND, None);
        site.host("neighbour.html", NEIGHBOUR, None);
        site.host("neighbour.js", SPEAKS, None);
        let window = Window::start(engine, &Setup::default()).await?;
        window.go(&format!("{}host.html", site.address())).await?;
        window.enter("document.querySelector('iframe')").await?;
        window.until("probe.ready()").await?;
        window
            .ask("void addEventListener('message', ({ data }) => data === 'and?' && parent.postMessage('and!', '*'))")
            .await?;
        window.step_out().await?;
        window
            .ask("void addEventListener('message', ({ data }) => { if (data === 'and!' || data.done) window.noted = true; })")
            .await?;
        for wrong in [
            "6543210987654321n",
            "1234567890123457n",
            "'1234567890123456'",
            "1234567890123456",
            "undefined",
            "1234567890123456n, 0",
            "1234567890123456n, 2",
        ] {
            window.ask(&format!("void say({wrong})")).await?;
        }
        // The neighbour is of our own host, but it is not the parent.
        let neighbour =
            "(([open, ports]) => frames[1].postMessage({ open, frame: 0 }, '*', ports))(opening(1234567890123456n))";
        window.ask(&format!("void (window.noted = false, {neighbour})")).await?;
        window.until("window.noted").await?;
        noted(&window).await?;
        assert_eq!(window.ask("answers.map(({ shike1 }) => shike1)").await?, json!([]), "{engine:?}");
        window.ask("void say(1234567890123456n)").await?;
        window.until("answers.length").await?;
        assert_eq!(window.ask("answers[0].shike1 + answers[0].word").await?, "opened6543210987654321", "{engine:?}");
        window.ask("void (port.postMessage({ shike1: 'reading', n: 5, value: { expressiveness: 61 } }))").await?;
        window.until("answers.some(({ n, value }) => n === 5 && value.expressiveness === 61)").await?;
        window.ask("void (answers.length = 0, port.onmessage = null, say(1234567890123456n))").await?;
        noted(&window).await?;
        assert_eq!(window.ask("[answers, wrong]").await?, json!([[], []]), "{engine:?}: opened a second time");
        window.leave(&site).await?;
    }
    Ok(())
}

/// A frame that is not ours: it answers once with a wrong word, and once with the right one.
const FALSE: &str = include_str!("frame_guard/false.js");

#[tokio::test]
async fn in_every_engine_the_page_hears_only_a_frame_that_knows_the_other_word() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", "").replace(&format!("/{KIT}/embed.html"), "/false.html"), STRICT)?;
        site.host("false.html", "<!DOCTYPE html><script src=/false.js></script>", None);
        site.host("false.js", FALSE, None);
        let window = Window::start(engine, &Setup::default()).await?;
        window.go(&format!("{}host.html", site.address())).await?;
        window.until("heard.length").await?;
        assert_eq!(window.ask("[heard, wrong]").await?, json!([[["language", "opening 2"]], []]), "{engine:?}");
        window.leave(&site).await?;
    }
    Ok(())
}
