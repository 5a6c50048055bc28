//! `dist`: the site to publish, compressed, and what a first visit costs.

mod budget;
pub(crate) mod compressed;
mod table;

use crate::finish::page;
use crate::process;
use crate::repository::Repository;
use crate::tools::{Tools, esbuild, react};
use anyhow::{Context, Result};
use budget::{Budgets, is_like};
use compressed::Weight;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

/// How eagerly the compiler puts a function in the place of its call: more than opt-level "z" does, which leaves many
/// calls that compress worse than what they call. Measured; ARCHITECTURE.md has the figures.
const INLINING: &str = "-Cllvm-args=-inline-threshold=30";
/// What the names of the packs that are fetched later hold, and of other JSON; what is in a folder is for other pages.
const NOT_FIRST: [&str; 5] = ["-guide-", "-book-", "-page-", ".schema.", "/"];
/// The kinds of file that the card is made of; words are JSON.
const MADE_OF: [&str; 3] = [".css", ".js", ".wasm"];
/// The bindings of the card's program.
const BINDINGS: &str = "shike-*.js";
const BUILD_LIMIT: Duration = Duration::from_secs(30 * 60);

/// Builds, compresses and weighs the site.
///
/// # Errors
/// When the build fails, or something has grown over its budget.
pub(crate) fn run(repository: &Repository) -> Result<()> {
    let tools = Tools::ready(repository)?;
    let (esbuild, react) = (esbuild::ready(repository)?, react::ready(repository)?);
    let dist = repository.dist();
    if dist.exists() {
        // A site from before must not be taken for this one when the build fails.
        std::fs::remove_dir_all(&dist).context("dist/ cannot be emptied")?;
    }
    process::succeed(
        tools
            .trunk(repository)
            .env("RUSTFLAGS", flags(repository))
            .env(esbuild::TOLD, esbuild)
            .env(react::TOLD, react)
            .args(["build", "--release", "--dist"])
            .arg(&dist),
        BUILD_LIMIT,
    )?;
    let weights = compressed::all(&dist)?;
    let first = first_visit(&dist, &weights)?;
    print!("{}", table::of(&weights, &first));
    print!("{}", Budgets::read(repository.root())?.check(&weights, table::total(&weights, &first))?);
    Ok(())
}

/// The flags by which the product's programs are built; whatever is measured beside them is built by the same.
pub(crate) fn flags(repository: &Repository) -> String {
    format!("{} {INLINING}", without_local_paths(repository))
}

/// Flags that leave this machine's paths out of the program, where every panic would carry one: the same source gives
/// the same bytes everywhere, and fewer of them.
fn without_local_paths(repository: &Repository) -> String {
    let given = std::env::var("RUSTFLAGS").unwrap_or_default();
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")));
    let sources = std::fs::read_dir(format!("{}/registry/src", home.unwrap_or_default()));
    let registries = sources.into_iter().flatten().flatten().map(|entry| entry.path());
    let local = registries.chain([repository.root().to_owned()]);
    local.fold(given, |flags, path| format!("{flags} --remap-path-prefix={}=.", path.display()))
}

/// The files a first visit fetches until the card works: index.html, the scripts, style sheets and the program that it
/// names, and what its script asks for at once: the program's bindings, and the heaviest of the languages' first packs.
/// Icon and manifest the browser fetches for its own use, when all else is there.
fn first_visit(dist: &Path, weights: &BTreeMap<String, Weight>) -> Result<BTreeSet<String>> {
    let html = std::fs::read_to_string(dist.join(page::INDEX)).context("dist/index.html cannot be read")?;
    let html = without_noscript(&html);
    let named = page::addresses(&html).map(|address| address.trim_start_matches("./").to_owned());
    let named = named.filter(|name| weights.contains_key(name) && MADE_OF.iter().any(|kind| name.ends_with(kind)));
    let bindings = weights.keys().filter(|name| is_like(name, BINDINGS)).cloned();
    let words = weights.iter().filter(|(name, _)| is_first_pack(name)).max_by_key(|(_, weight)| weight.brotli);
    let words = words.map(|(name, _)| name.clone());
    Ok(named.chain([page::INDEX.to_owned()]).chain(bindings).chain(words).collect())
}

/// The page as a browser that runs scripts reads it.
fn without_noscript(html: &str) -> String {
    let mut parts = html.split("<noscript>");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once("</noscript>")).fold(first, |html, (_, rest)| html + rest)
}

/// Whether this is a language's first pack: `en-HASH.json`, not `en-guide-HASH.json`, nor a schema.
fn is_first_pack(name: &str) -> bool {
    name.ends_with(".json") && !NOT_FIRST.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::{Weight, first_visit};
    use anyhow::Result;
    use std::collections::BTreeMap;

    #[test]
    fn a_first_visit_is_the_page_and_every_file_it_names_once() -> Result<()> {
        let dist = tempfile::tempdir()?;
        let html = r#"<link href="./a.css"><link href="a.css"><script src="b.js"></script>\
            <link rel="manifest" href="m.webmanifest"><link rel="apple-touch-icon" href="apple-touch-icon-1.png">\
            <noscript><link href="c.js"></noscript><a href="."></a>"#;
        std::fs::write(dist.path().join("index.html"), html)?;
        let names = [
            "apple-touch-icon-1.png",
            "a.css",
            "b.js",
            "c.js",
            "en-1.json",
            "en-book-1.json",
            "demo/customers-longest.json",
            "embed/shike-1.0.0/zh-Hans-longest.json",
            "index.html",
            "m.webmanifest",
            "pack.schema.json",
            "shike-1.js",
            "zh-Hans-1.json",
        ];
        let weigh = |name: &str| Weight { brotli: name.len(), ..Weight::default() };
        let weights = names.map(|name| (name.to_owned(), weigh(name)));
        let first = first_visit(dist.path(), &BTreeMap::from(weights))?;
        assert_eq!(
            first.into_iter().collect::<Vec<_>>(),
            ["a.css", "b.js", "index.html", "shike-1.js", "zh-Hans-1.json"]
        );
        Ok(())
    }
}
