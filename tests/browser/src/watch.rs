//! What every visit ends with, without a test asking for it: no card says that something went wrong, the console has no
//! error, no policy refused anything, and no other host was asked. A [`Page`](crate::Page) and a
//! [`Window`](crate::Window) look when they are dropped, in each window and frame of the browser, and a test that
//! meets something else than it said fails.
//!
//! | | Chromium | Firefox, `WebKit` |
//! |---|---|---|
//! | console | the browser's own log, of all pages and frames; warnings too | errors, by the recorder |
//! | exceptions, refusals, notices | the recorder, put in by the browser | the recorder, put by [`Site`](crate::Site) before all that a page holds |
//! | requests | `Page`: the browser's own log; `Window`: what each page knows | what each page knows |
//!
//! What a policy refused the browser also reports to the [`Site`](crate::Site), which looks when it is dropped. The
//! recorder (`probe/watch.js`) cannot be put before a page from disk (a test may write it in), nor where no script of
//! the page's own server may run: there it hears from the first question on. What the recorder noted is
//! gone when a page loads another by itself, not when the test does; Chromium's own log stays.

use crate::Outcome;
use crate::checker::lines;
use crate::site::held;
use crate::wire::Wire;
use serde_json::{Value, json};
use std::sync::Mutex;
use url::{Origin, Url};

/// The recorder.
pub const RECORDER: &str = include_str!("probe/watch.js");
/// No page names one; browsers ask for it all the same.
const ICON: &str = "/favicon.ico";

/// A script that has a page say something, with the recorder put in where it is not.
pub(crate) fn asking(expression: &str) -> String {
    format!("if (!window.watch) {{ (function (globalThis) {{ {RECORDER} }})(window); }} return {expression}")
}

/// What a test expects, and what was met until now.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    expected: Mutex<Vec<String>>,
    allowed: Mutex<Vec<String>>,
    met: Mutex<Vec<String>>,
    /// Where the visit is at home; empty where each page tells by itself.
    home: Mutex<String>,
}

impl Watch {
    /// The test means this to happen: something is met that has `part` in it.
    pub(crate) fn expect(&self, part: &str) {
        held(&self.expected).push(part.to_owned());
    }

    /// This may happen.
    pub(crate) fn allow(&self, part: &str) {
        held(&self.allowed).push(part.to_owned());
    }

    /// The visit is at home wherever the page at this address comes from: on its host, or, from disk, in itself alone.
    pub(crate) fn at_home(&self, address: &str) {
        let origin = Url::parse(address).map(|address| address.origin()).ok().filter(Origin::is_tuple);
        *held(&self.home) = origin.map_or_else(|| address.to_owned(), |origin| origin.ascii_serialization() + "/");
    }

    /// Notes what was met.
    pub(crate) fn meet(&self, faults: Vec<String>) {
        held(&self.met).extend(faults);
    }

    /// Notes what stands in notes of Chromium's, of the console and of the network.
    pub(crate) fn read(&self, notes: &[Value]) {
        let home = held(&self.home).clone();
        self.meet(notes.iter().filter_map(|note| told(note).or_else(|| elsewhere(note, &home))).collect());
    }

    /// What nobody expected, and what was expected in vain; nothing when all is well.
    pub(crate) fn verdict(&self) -> Option<String> {
        let (expected, allowed, met) = (held(&self.expected), held(&self.allowed), held(&self.met));
        let known = |fault: &&String| !expected.iter().chain(allowed.iter()).any(|part| fault.contains(part));
        let unknown: Vec<&String> = met.iter().filter(known).collect();
        let vain: Vec<&String> =
            expected.iter().filter(|part| !met.iter().any(|fault| fault.contains(*part))).collect();
        let mut said = String::new();
        if !unknown.is_empty() {
            said += &format!("the visit met what no test expects: {unknown:#?}\n");
        }
        if !vain.is_empty() {
            said += &format!("the visit was to meet {vain:?}, and met {met:#?}\n");
        }
        Some(said).filter(|said| !said.is_empty())
    }

    /// Looks into every window and frame, and into Chromium's logs of these kinds.
    pub(crate) fn look(&self, wire: Wire<'_>, logs: &[&str]) {
        if let Err(error) = self.look_all(wire, logs) {
            self.meet(vec![format!("cannot be asked: {error}")]);
        }
    }

    fn look_all(&self, wire: Wire<'_>, logs: &[&str]) -> Outcome {
        for handle in lines(&wire.get("window/handles")?) {
            wire.post("window", &json!({ "handle": handle }))?;
            wire.post("frame", &json!({ "id": null }))?;
            self.look_here(wire)?;
        }
        for kind in logs {
            let notes = wire.post("se/log", &json!({ "type": kind }))?;
            self.read(notes.as_array().map_or(&[], Vec::as_slice));
        }
        Ok(())
    }

    fn look_here(&self, wire: Wire<'_>) -> Outcome {
        self.meet(lines(&wire.run(&asking("window.watch.faults()"))?));
        let frames = wire.run(&asking("window.watch.frames()"))?;
        for frame in frames.as_array().into_iter().flatten() {
            wire.post("frame", &json!({ "id": frame }))?;
            self.look_here(wire)?;
            wire.post("frame/parent", &json!({}))?;
        }
        Ok(())
    }
}

/// What a note of the console complains of.
fn told(note: &Value) -> Option<String> {
    let grave = matches!(note["level"].as_str(), Some("SEVERE" | "WARNING"));
    let message = note["message"].as_str().filter(|message| grave && !message.contains(ICON))?;
    Some(format!("console: {message}"))
}

/// The address of a request that went to another host than that of `home`.
fn elsewhere(note: &Value, home: &str) -> Option<String> {
    let request = crate::record::request(note).ok().flatten()?;
    let ours = home.is_empty() || request.starts_with(home);
    let nowhere = ["data:", "blob:", "about:", "chrome"].iter().any(|kind| request.starts_with(kind));
    (!ours && !nowhere).then(|| format!("elsewhere: {request}"))
}

#[cfg(test)]
mod tests {
    use super::{Watch, elsewhere, held};
    use serde_json::json;

    fn met(faults: &[&str]) -> Watch {
        let watch = Watch::default();
        watch.meet(faults.iter().map(|&fault| fault.to_owned()).collect());
        watch
    }

    #[test]
    fn what_no_test_expects_is_told() {
        assert_eq!(met(&[]).verdict(), None);
        let said = met(&["console: broken"]).verdict().unwrap_or_default();
        assert!(said.contains("console: broken"), "{said}");
    }

    #[test]
    fn what_is_expected_is_no_fault_and_what_does_not_come_is_one() {
        let watch = met(&["console: broken"]);
        watch.expect("broken");
        assert_eq!(watch.verdict(), None);
        watch.expect("refused");
        let said = watch.verdict().unwrap_or_default();
        assert!(said.contains("refused"), "{said}");
    }

    #[test]
    fn what_may_come_need_not() {
        let watch = met(&[]);
        watch.allow("broken");
        assert_eq!(watch.verdict(), None);
        watch.meet(vec!["console: broken".to_owned()]);
        assert_eq!(watch.verdict(), None);
    }
    #[test]
    fn at_home_is_the_whole_host_of_a_page_and_no_other() {
        let asked = |home: &str, address: &str| {
            let watch = Watch::default();
            watch.at_home(home);
            let sent = json!({ "method": "Network.requestWillBeSent", "params": { "request": { "url": address } } });
            let home = held(&watch.home).clone();
            elsewhere(&json!({ "message": json!({ "message": sent }).to_string() }), &home)
        };
        let page = "http://127.0.0.1:81/host.html";
        assert_eq!(asked(page, "http://127.0.0.1:81/embed/card.css"), None);
        for address in ["http://127.0.0.1:810/", "http://localhost:81/", "https://127.0.0.1:81/"] {
            assert!(asked(page, address).is_some_and(|said| said.contains(address)), "{address}");
        }
        assert_eq!(asked("file:///one/copy.html", "file:///one/copy.html#book/"), None);
        assert!(asked("file:///one/copy.html", "file:///one/other.html").is_some());
    }
}
