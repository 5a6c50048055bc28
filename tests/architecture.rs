//! The rules ARCHITECTURE.md states, as tests: the layers' arrows, the shape of the source, no prose in pictures.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The layers from left to right: what each may import of the others, and which crates beside std. The last four
/// are the programs, each with the layers as its library; the third is the card with what reads and classifies, the
/// fourth is the three before it in one.
const LAYERS: [(&str, &[&str], &[&str]); 9] = [
    ("model", &[], &["libm"]),
    ("content", &["model"], &[]),
    // The playbook's pages are handed over as plain objects.
    ("state", &["model", "content"], &["serde"]),
    ("components", &["model", "content", "state"], &["yew", "web_sys"]),
    // Its sheets are, too.
    ("export", &["model", "content", "state"], &["serde"]),
    ("embed", &["model", "content", "state", "components"], &["yew", "web_sys", "js_sys", "wasm_bindgen"]),
    (
        "headless",
        &["model", "content", "state", "export"],
        &["company", "js_sys", "wasm_bindgen", "serde", "serde_wasm_bindgen"],
    ),
    ("guest", &["model", "state", "embed", "headless"], &["wasm_bindgen"]),
    ("whole", &["embed", "headless", "guest"], &[]),
];
const CRATES: [&str; 8] =
    ["libm", "yew", "web_sys", "js_sys", "wasm_bindgen", "serde", "serde_wasm_bindgen", "company"];
const LONGEST_FILE: usize = 250;
const LONGEST_FUNCTION: usize = 60;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn all_rust() -> Vec<PathBuf> {
    ["src", "tests", "xtask/src", "authoring/src", "company", "benches", "bench/inside"]
        .iter()
        .flat_map(|folder| rust_files(&root().join(folder)))
        .collect()
}

/// The code without comments; what stands in strings stays.
fn code(source: &str) -> String {
    source
        .lines()
        .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
        .map(|line| line.to_owned() + "\n")
        .collect()
}

/// The files of a layer: `src/model.rs` where there is one, and all below `src/model/`.
fn layer_files(layer: &str) -> Vec<PathBuf> {
    let src = root().join("src");
    let mut files = rust_files(&src.join(layer));
    files.extend(Some(src.join(format!("{layer}.rs"))).filter(|file| file.is_file()));
    files
}

/// The names that stand before `::` and are not themselves inside a path.
fn path_heads(code: &str) -> BTreeSet<String> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut heads = BTreeSet::new();
    for (at, _) in code.match_indices("::") {
        let head: String = code[..at].chars().rev().take_while(|&c| word(c)).collect();
        let before = &code[..at - head.len()];
        if !before.ends_with("::") && !head.is_empty() {
            heads.insert(head.chars().rev().collect());
        }
    }
    heads
}

#[test]
fn layers_import_only_to_their_left() {
    for (layer, may_import, _) in LAYERS {
        for file in layer_files(layer) {
            let code = code(&read(&file));
            for (other, ..) in LAYERS.into_iter().filter(|(other, ..)| *other != layer && !may_import.contains(other)) {
                let bent = ["crate", "shike"].iter().any(|root| code.contains(&format!("{root}::{other}")));
                assert!(!bent, "{} imports {other}; {layer} may import {may_import:?}", file.display());
            }
            let at_once = ["use crate::{", "use shike::{"].iter().any(|root| code.contains(root));
            assert!(!at_once, "{}: import layer by layer", file.display());
        }
    }
}

#[test]
fn layers_use_only_their_crates() {
    for (layer, _, may_use) in LAYERS {
        for file in layer_files(layer) {
            let heads = path_heads(&code(&read(&file)));
            for name in CRATES.into_iter().filter(|name| !may_use.contains(name)) {
                assert!(!heads.contains(name), "{} uses {name}; {layer} may use {may_use:?}", file.display());
            }
        }
    }
}

#[test]
fn every_module_says_first_what_it_is() {
    for file in all_rust() {
        assert!(read(&file).starts_with("//! "), "{} does not begin with //!", file.display());
    }
}

#[test]
fn files_and_functions_stay_short() {
    for file in all_rust() {
        let source = read(&file);
        let lines: Vec<&str> = source.lines().collect();
        let tests = lines.iter().position(|line| *line == "#[cfg(test)]").unwrap_or(lines.len());
        let is_test = ["tests", "company/tests"].iter().any(|folder| file.starts_with(root().join(folder)));
        assert!(is_test || tests <= LONGEST_FILE, "{} has {tests} lines", file.display());
        for (start, line) in lines.iter().enumerate().filter(|(_, line)| begins_function(line)) {
            let indent = line.len() - line.trim_start().len();
            let end = format!("{}}}", " ".repeat(indent));
            let length = lines[start..].iter().position(|line| *line == end).unwrap_or(0);
            assert!(length <= LONGEST_FUNCTION, "{}:{}: {length} lines", file.display(), start + 1);
        }
    }
}

fn begins_function(line: &str) -> bool {
    let line = line.trim_start();
    ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "const fn ", "pub const fn ", "async fn "]
        .iter()
        .any(|start| line.starts_with(start))
}

#[test]
fn no_picture_holds_a_word() {
    for file in layer_files("components") {
        let code = code(&read(&file));
        for (at, _) in code.match_indices('"') {
            let before = code[..at].trim_end();
            let (literal, after) = code[at + 1..].split_once('"').unwrap_or_default();
            let in_text = before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->");
            let in_braces = before.ends_with('{') && after.trim_start().starts_with('}');
            let words = (in_text || in_braces) && literal.contains(char::is_alphabetic);
            assert!(!words, "{}: words in html! near {:?}", file.display(), tail(before));
        }
        for attribute in ["aria-label=\"", "title=\"", "alt=\"", "placeholder=\"", "aria-valuetext=\""] {
            assert!(!code.contains(attribute), "{}: {attribute}…\" holds words", file.display());
        }
    }
}

fn tail(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters[letters.len().saturating_sub(40)..].iter().collect()
}

#[test]
fn no_source_holds_a_chinese_word() {
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for file in rust_files(&root().join("src")) {
        let code = code(&read(&file));
        if let Some(line) = code.lines().find(|line| line.contains(han)) {
            panic!("{}: {line}: words live in content/", file.display());
        }
    }
}

#[test]
fn dark_by_the_system_and_dark_by_choice_are_the_same() {
    let css = read(&root().join("www/card.css"));
    let block = |start: &str| -> Vec<String> {
        let (_, after) = css.split_once(start).unwrap_or_else(|| panic!("no {start} in card.css"));
        let (body, _) = after.split_once('}').unwrap_or((after, ""));
        body.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    assert_eq!(block("[data-theme=\"auto\"] {"), block("\n[data-theme=\"dark\"] {"));
}

/// What is read without scripts stands alone in the single file, without the card's sheet, and yet looks like the card.
#[test]
fn the_styles_have_the_same_colours_where_no_script_runs() {
    let [card, plain] = ["card.css", "plain.css"].map(|name| read(&root().join("www").join(name)));
    let colours = |css: &str| -> Vec<String> {
        let ours = ["--driver: #", "--expressive: #", "--amiable: #", "--analytical: #"];
        let lines = css.lines().map(|line| line.trim().to_owned());
        lines.filter(|line| ours.iter().any(|start| line.starts_with(start))).collect()
    };
    let (card, plain) = (colours(&card), colours(&plain));
    assert_eq!(plain.len(), 8, "light and dark: {plain:?}");
    assert_eq!(plain, card[..8], "card.css has light first, then dark");
}

#[test]
fn every_invariant_names_a_test_that_exists() {
    let text = read(&root().join("ARCHITECTURE.md"));
    let invariants: Vec<&str> = text.lines().filter(|line| line.starts_with("**I")).collect();
    assert!(!invariants.is_empty(), "ARCHITECTURE.md states no invariant");
    for invariant in invariants {
        let named: Vec<(&str, &str)> = invariant.split('`').filter_map(|part| part.split_once(".rs::")).collect();
        assert!(!named.is_empty(), "no test guards: {invariant}");
        for (file, test) in named {
            let source = read(&root().join(format!("{file}.rs")));
            assert!(source.contains(&format!("fn {test}(")), "{file}.rs has no test {test}");
        }
    }
}

#[test]
fn the_project_names_no_machine() {
    let texts =
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "index.html", "Trunk.toml", "Cargo.toml"];
    let texts = texts
        .iter()
        .map(|name| root().join(name))
        .chain(all_rust().into_iter().filter(|file| !file.ends_with("architecture.rs")));
    for file in texts {
        let text = read(&file);
        for name in ["/root/", "/home/"] {
            assert!(!text.contains(name), "{} names {name}", file.display());
        }
    }
}

#[test]
fn the_programs_that_are_made_of_others_have_their_modules() {
    let modules = |file: &str| -> BTreeSet<String> {
        let source = read(&root().join(file));
        source
            .lines()
            .map(|line| line.trim().trim_start_matches("pub(crate) "))
            .filter(|line| line.starts_with("mod ") && line.ends_with(';'))
            .map(str::to_owned)
            .collect()
    };
    let lacks = |file: &str, parts: &[&str]| {
        let own = modules(file);
        let parts: BTreeSet<String> = parts.iter().flat_map(|part| modules(part)).collect();
        assert!(parts.len() > 3, "{parts:?}");
        assert_eq!(parts.difference(&own).collect::<Vec<_>>(), Vec::<&String>::new(), "{file} lacks these");
    };
    lacks("src/guest/main.rs", &["src/embed.rs"]);
    lacks("src/whole/main.rs", &["src/embed.rs", "src/headless/main.rs", "src/guest/main.rs"]);
}
