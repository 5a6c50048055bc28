//! The guide for pages that embed the card says what the source says: each of its tables has a row for all there is, and
//! none for what there is not.

use std::collections::BTreeSet;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The rows below a heading of the guide: the name in the first column, and what else the row says.
fn rows(heading: &str) -> Vec<(String, String)> {
    let guide = read("docs/embedding.md");
    let (_, section) =
        guide.split_once(&format!("\n### {heading}\n")).unwrap_or_else(|| panic!("the guide has no “{heading}”"));
    let section = section.split("\n##").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |"));
    rows.map(|(name, rest)| (name.to_owned(), rest.to_owned())).collect()
}

/// Their names, each of them once.
fn named(heading: &str) -> BTreeSet<String> {
    let rows = rows(heading);
    let names: BTreeSet<String> = rows.iter().map(|(name, _)| name.clone()).collect();
    assert_eq!(names.len(), rows.len(), "{heading}: something stands twice");
    assert!(!names.is_empty(), "{heading} has no rows");
    names
}

/// What stands between two texts, the first time.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("there is no “{start}”"));
    rest.split_once(end).unwrap_or_else(|| panic!("“{start}” does not end")).0
}

fn quoted(text: &str) -> BTreeSet<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The lines of an interface of the kit's types that declare something.
fn declared(interface: &str) -> Vec<String> {
    let types = read("www/embed/shike.d.ts");
    let body = between(&types, &format!("interface {interface} "), "\n}\n");
    let lines = body.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    lines.map(|line| line.trim().to_owned()).filter(|line| !line.starts_with(['/', ')'])).collect()
}

/// The properties and the methods of the element.
fn members() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut properties, mut methods) = (BTreeSet::new(), BTreeSet::new());
    for line in declared("ShikeCard") {
        let accessed = ["get ", "set "].iter().find_map(|word| line.strip_prefix(word));
        let plain = accessed.or_else(|| line.strip_prefix("readonly ")).unwrap_or(&line);
        let name: String = plain.chars().take_while(|letter| letter.is_alphanumeric()).collect();
        let is_method = accessed.is_none() && plain[name.len()..].starts_with(['(', '<']);
        if is_method {
            methods.insert(format!("{name}()"))
        } else {
            properties.insert(name)
        };
    }
    methods.remove("addEventListener()");
    (properties, methods)
}

#[test]
fn every_attribute_stands_in_the_guide_with_its_values() {
    let contract = read("www/embed/contract.js");
    let picks = between(&contract, "PICKS = {", "\n};");
    let mut attributes = BTreeSet::from(["lang".to_owned()]);
    for list in ["DIALS = [", "FLAGS = [", "TEXTS = ["] {
        attributes.extend(quoted(between(&contract, list, "];")));
    }
    let rows = rows("Attributes");
    for line in picks.lines().filter(|line| line.contains(": [")) {
        let (name, values) = line.trim().split_once(": [").expect("the line was chosen by it");
        attributes.insert(name.to_owned());
        let values: Vec<String> = values.split('"').skip(1).step_by(2).map(|value| format!("`{value}`")).collect();
        let row = rows.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("the guide has no {name}"));
        let told = row.1.split('|').next().unwrap_or_default().trim();
        assert_eq!(told, values.join(", "), "{name}: the first value is the one that holds where none is given");
    }
    assert_eq!(named("Attributes"), attributes);
}

#[test]
fn every_property_and_method_of_the_types_stands_in_the_guide() {
    let (properties, methods) = members();
    assert_eq!(named("Properties"), properties);
    assert_eq!(named("Methods"), methods);
}

#[test]
fn every_field_of_a_reading_stands_in_the_guide() {
    let types = read("src/headless/types.d.ts");
    let fields = between(&types, "interface Observation {", "\n}");
    let fields = fields.lines().filter_map(|line| Some(line.trim().split_once("?:")?.0.to_owned()));
    assert_eq!(named("A reading"), fields.collect());
}

#[test]
fn every_event_that_is_sent_stands_in_the_types_and_in_the_guide() {
    let typed: BTreeSet<String> = declared("ShikeEventMap").iter().flat_map(|line| quoted(line)).collect();
    let typed: BTreeSet<String> = typed.into_iter().filter(|name| name.starts_with("shike-")).collect();
    let mut sent = BTreeSet::new();
    for file in ["www/card.js", "www/desk.js", "www/embed/shike.js"] {
        let script = read(file);
        let told = script.split(".tell(\"").skip(1).filter_map(|rest| rest.split('"').next());
        sent.extend(told.map(|name| format!("shike-{name}")));
    }
    assert_eq!(sent, typed, "what the scripts tell, and what the types say");
    assert_eq!(named("Events"), typed);
    let types = read("www/embed/shike.d.ts");
    let kinds = quoted(between(&types, "\n  kind: ", ";"));
    let (_, row) = rows("Events").into_iter().find(|(name, _)| name == "shike-error").expect("it was compared above");
    for kind in &kinds {
        assert!(row.contains(&format!("`{kind}`:")), "shike-error: the guide says nothing of {kind}");
    }
    assert_eq!(row.matches("`: ").count(), kinds.len(), "shike-error: the guide has a kind that there is not");
}

#[test]
fn every_slot_stands_in_the_guide() {
    let script = read("www/embed/shike.js");
    let mut slots: BTreeSet<String> =
        script.split(" slot(\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect();
    slots.extend(script.split("(slot(\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    slots.insert(between(&read("tests/golden/card-start.html"), "<slot name=\"", "\"").to_owned());
    assert_eq!(named("Slots"), slots);
}

#[test]
fn every_colour_that_a_page_may_choose_stands_in_the_guide() {
    let styles = read("xtask/src/finish/kit/styles.rs");
    let chosen = quoted(between(&styles, "CHOSEN: [&str;", "];"));
    assert_eq!(named("Custom properties"), chosen.into_iter().map(|name| format!("--shike-{name}")).collect());
}

#[test]
fn every_part_in_the_guide_is_one() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    // Drawn by a script, when there is nothing else to draw.
    let mut parts = BTreeSet::from([between(&read("www/card.js"), "\"part\", \"", "\"").to_owned()]);
    for file in std::fs::read_dir(golden).expect("there are golden files") {
        let path = file.expect("they can be listed").path();
        let html = std::fs::read_to_string(path).unwrap_or_default();
        let drawn = html.split(" part=\"").skip(1).filter_map(|rest| rest.split('"').next());
        parts.extend(drawn.flat_map(str::split_whitespace).map(str::to_owned));
    }
    let named = named("Parts");
    let none: Vec<&String> = named.difference(&parts).collect();
    assert!(none.is_empty(), "the guide names parts that there are not: {none:?}");
    assert!(named.len() >= 12, "the guide names {} parts", named.len());
}

#[test]
fn the_guide_asks_the_build_for_nothing_but_version_and_integrity() {
    let guide = read("docs/embedding.md");
    for place in guide.split("{{").skip(1) {
        let place = place.split("}}").next().unwrap_or_default();
        assert!(["version", "integrity"].contains(&place), "{{{{{place}}}}} is filled by nobody");
    }
    assert!(guide.contains("{{version}}") && guide.contains("{{integrity}}"));
}

#[test]
fn the_readme_names_the_kit_of_this_version() {
    let readme = read("README.md");
    let versions: BTreeSet<&str> = readme
        .split("embed/shike-")
        .skip(1)
        .filter_map(|rest| rest.split('/').next())
        .filter(|version| version.starts_with(|digit: char| digit.is_ascii_digit()))
        .collect();
    assert_eq!(versions, BTreeSet::from([env!("CARGO_PKG_VERSION")]));
}
