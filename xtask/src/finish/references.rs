//! Which file names which: found by the names, quoted, in the files that can name others.

use super::page::{INDEX, addresses};
use super::single::SINGLE;
use super::site::Site;
use anyhow::{Result, ensure};
use std::collections::BTreeSet;
use std::ops::Range;

/// The kinds of file that can name others. Packs cannot: what stands there are words.
const NAMING: [&str; 5] = [".css", ".html", ".js", ".svg", ".webmanifest"];
/// How the bindings' name for themselves in a module's table of imports ends: no file.
const GLUE_IMPORTS: &str = "_bg.js";

/// Checks that every reference leads to a file of the site, and that every file is named by another.
///
/// # Errors
/// The first reference to nothing, or the first file nobody names.
pub(super) fn check(site: &Site) -> Result<()> {
    let mut named = BTreeSet::from([INDEX.to_owned(), SINGLE.to_owned()]);
    for name in site.names().filter(|name| can_name(name)) {
        let text = site.text(name)?;
        for address in relative(name, text) {
            let file = address.trim_start_matches("./");
            ensure!(site.has(file), "{name} names “{address}”, which is not in the site; have index.html copy it");
        }
        named.extend(needs(site, name)?);
    }
    let lost = site.names().find(|name| !named.contains(*name));
    ensure!(lost.is_none(), "nothing names {}; leave it out or refer to it", lost.unwrap_or_default());
    Ok(())
}

/// Whether a file of this name can name others. The single file names none: what looks like it is in itself.
pub(super) fn can_name(name: &str) -> bool {
    name != SINGLE && NAMING.iter().any(|extension| name.ends_with(extension))
}

/// The files that a file names.
///
/// # Errors
/// When the file can name others but is no text.
pub(super) fn needs(site: &Site, name: &str) -> Result<BTreeSet<String>> {
    if !can_name(name) {
        return Ok(BTreeSet::new());
    }
    let text = site.text(name)?;
    Ok(site.names().filter(|other| !places(name, text, other).is_empty()).map(str::to_owned).collect())
}

/// Where the text of the file `name` refers to the file `other`: the name in quotes (in a style sheet in brackets
/// too), with or without `./` before it. Elsewhere, as in a comment, a name is only a word.
pub(super) fn places(name: &str, text: &str, other: &str) -> Vec<Range<usize>> {
    let quotes: &[(char, char)] =
        if name.ends_with(".css") { &[('"', '"'), ('\'', '\''), ('(', ')')] } else { &[('"', '"'), ('\'', '\'')] };
    let quoted = |at: usize| {
        let (before, after) = (&text[..at], &text[at + other.len()..]);
        let before = before.strip_suffix("./").unwrap_or(before);
        quotes.iter().any(|(open, close)| before.ends_with(*open) && after.starts_with(*close))
    };
    let found = text.match_indices(other).map(|(at, _)| at).filter(|at| quoted(*at));
    found.map(|at| at..at + other.len()).collect()
}

/// The addresses beside the file that a page or a script names, whether there is a file or not.
fn relative(name: &str, text: &str) -> Vec<String> {
    let local = |address: &&str| !address.contains(':') && !address.starts_with(['#', '/']) && *address != ".";
    let found: Vec<&str> = match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => addresses(text).filter(local).collect(),
        Some("js") => literals(text).filter(|address| !address.ends_with(GLUE_IMPORTS)).collect(),
        _ => Vec::new(),
    };
    found.into_iter().map(str::to_owned).collect()
}

/// The string literals that begin with `./` and go on.
fn literals(script: &str) -> impl Iterator<Item = &str> {
    let after = |quote: char| script.match_indices("./").filter_map(move |(at, _)| literal(script, at, quote));
    after('"').chain(after('\''))
}

fn literal(script: &str, at: usize, quote: char) -> Option<&str> {
    let (text, _) = script[..at].ends_with(quote).then(|| script[at..].split_once(quote))??;
    (text.len() > 2 && !text.contains(char::is_whitespace)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{check, places};
    use crate::finish::site::Site;

    fn said(files: &[(&str, &str)]) -> String {
        check(&Site::of(files)).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn only_a_quoted_whole_name_is_a_reference() {
        let script = r#"import "./page.js"; x('page.js'); "homepage.js" "page.json" // `page.js` page.js (page.js)"#;
        assert_eq!(places("a.js", script, "page.js").len(), 2);
        assert_eq!(places("a.css", "url(icon.svg) url(\"./icon.svg\")", "icon.svg").len(), 2);
    }

    #[test]
    fn a_reference_to_nothing_is_named() {
        assert!(said(&[("index.html", r#"<link href="a.css">"#)]).contains("“a.css”"));
        let page = ("index.html", r##"<script src="a.js"></script><a href="."></a><a href="#b"></a>"##);
        assert!(said(&[page, ("a.js", r#"import("./b.js")"#)]).contains("“./b.js”"));
        assert_eq!(said(&[page, ("a.js", r#"x["./shike_bg.js"] + "./" + './ no file'"#)]), "");
    }

    #[test]
    fn a_file_nobody_names_is_named() {
        assert!(said(&[("index.html", ""), ("a.png", "")]).contains("nothing names a.png"));
    }
}
