//! What happens around the card, as far as the scripts say it: each request has an answer, and what is told as a missing
//! network is one.

use shike::state::{Event, Request};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The script that fetches and imports, for all others.
const FETCHES: &str = "fetched.js";

fn www() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www")
}

fn text(name: &str) -> String {
    fs::read_to_string(www().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The names of all scripts below `www/`.
fn scripts() -> Vec<String> {
    let folders = ["", "single/", "embed/", "frame/", "demo/"];
    let all = folders.iter().flat_map(|folder| {
        let entries = fs::read_dir(www().join(folder)).expect("the folder is there").flatten();
        entries.map(move |entry| format!("{folder}{}", entry.file_name().to_string_lossy()))
    });
    all.filter(|name| name.ends_with(".js")).collect()
}

/// The texts in quotes that follow `before`.
fn quoted<'a>(script: &'a str, before: &str) -> BTreeSet<&'a str> {
    script.split(before).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0)).collect()
}

#[test]
fn every_request_of_the_card_has_an_answer_and_nothing_else_has() {
    let answered = text("card.js");
    let requests: BTreeSet<&str> = Request::EACH.map(|request| request.named().0).into();
    assert_eq!(requests.len(), Request::EACH.len(), "two have one name");
    assert_eq!(quoted(&answered, "case \""), requests);
}

#[test]
fn what_is_kept_and_what_a_guest_hears_are_events_of_the_card() {
    let events: BTreeSet<&str> = Event::ALL.map(Event::name).into();
    let requests: BTreeSet<&str> = Request::EACH.map(|request| request.named().0).into();
    let card = text("card.js");
    let kept =
        card.split_once("const KEPT = [").and_then(|(_, rest)| rest.split_once(']')).expect("card.js names them");
    let kept: BTreeSet<&str> = kept.0.split(", ").map(|name| name.trim_matches('"')).collect();
    assert!(kept.is_subset(&events), "{kept:?}");
    let guest = text("embed/shike.js");
    let (_, hears) = guest.split_once("#hear(name, about) {").expect("the element of others hears");
    let hears = hears.split("\n  }").next().unwrap_or_default();
    let heard = quoted(hears, "name === \"");
    assert!(
        !heard.is_empty() && heard.iter().all(|name| events.contains(name) || requests.contains(name)),
        "{heard:?}"
    );
}

#[test]
fn one_script_alone_fetches_and_says_that_something_was_not_reached() {
    for name in scripts() {
        let script = text(&name);
        // The worker answers the page; what it cannot fetch either, the page's own request says.
        let fetches = script.contains("fetch(") && name != "sw.js";
        assert_eq!(fetches, name == FETCHES, "{name} fetches by itself, so nobody knows what its failure is");
        assert_eq!(script.contains("name: \"Unreached\""), name == FETCHES, "{name}");
        // A module of the page's own, or of the single file, which has all of it.
        let imports = script.contains("import(") && !["page.js", "single/source.js"].contains(&name.as_str());
        assert_eq!(imports, name == FETCHES, "{name} imports by itself, so nobody knows what its failure is");
    }
}

#[test]
fn no_failure_is_swallowed_without_a_look() {
    for name in scripts() {
        let script = text(&name);
        for silent in [".catch(() => {})", ".catch(() => undefined)", ".catch(() => null)"] {
            let allowed = match name.as_str() {
                // The browser may refuse the worker, and to look for a newer one.
                "app.js" => 1,
                _ => 0,
            };
            assert!(script.matches(silent).count() <= allowed, "{name}: {silent}");
        }
    }
}
