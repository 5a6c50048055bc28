//! The single file: the whole product in one page that is opened from a disk, with nothing beside it.
//!
//! The page's script, the program, every language's words and the style sheets stand in it packed; a small script
//! unpacks them and starts the page's. What it weighs is budgeted in `xtask/src/dist.rs`.

mod archive;
mod letters;
mod page;
mod policy;
mod program;

use super::esbuild::Esbuild;
use super::page::INDEX;
use super::prerender::{self, Drawn};
use super::scripts;
use super::site::Site;
use crate::repository::Repository;
use anyhow::{Context, Result, ensure};
use archive::Packed;
use authoring::Language;
use page::Parts;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The single file's name, known outside the site.
pub(crate) const SINGLE: &str = "shike.html";
/// What in `www/single/` opens the file.
const OPEN: &str = "open.js";
/// What in `www/single/` gives the files.
const SOURCE: &str = "source.js";
/// The script that only a page with an address asks for.
const HOSTED: &str = "app.js";
/// The page's script, as it is packed.
const PAGE: &str = "page.js";

/// Makes the single file of a site whose scripts are not bundled yet.
///
/// # Errors
/// When the program does not build, or the site has another form than is known here.
pub(super) fn made(
    repository: &Repository,
    esbuild: &Esbuild,
    site: &Site,
    languages: &[Language],
    drawn: &Drawn,
) -> Result<String> {
    let html = prerender::without_card(site.text(INDEX)?)?;
    let mut site = site.clone();
    site.put(INDEX, html);
    let site = &site;
    let scripts = all_scripts(repository, site)?;
    let open = esbuild.bundle(&scripts, &[OPEN.to_owned()], &[], "iife")?;
    let page = esbuild.bundle(&scripts, &[PAGE.to_owned()], &[], "esm")?;
    let page = page.text(PAGE)?.to_owned();
    let mut packed = asked_for(site)?;
    packed.put(PAGE, page.clone());
    packed.put(program::WHOLE.1, scripts.bytes(program::WHOLE.1)?);
    let packed = element(&archive::pack(&packed)?)?;
    let guides = drawn.guides_of_others(languages)?;
    let parts = Parts { open: open.text(OPEN)?.trim_end(), page: &page, packed: &packed, guides: &guides };
    page::alone(site, &parts, languages)
}

/// The site's scripts with those of `www/single/` in the place of theirs, and one program in the place of both.
fn all_scripts(repository: &Repository, site: &Site) -> Result<Site> {
    let mut scripts = program::built(repository)?;
    for name in site.names().filter(|name| name.ends_with(".js")) {
        scripts.put(name, site.bytes(name)?);
    }
    for (name, _) in super::page::PROGRAMS {
        scripts.put(name, "export * from \"./program.js\"; export { default } from \"./program.js\";\n");
    }
    let own = Site::read(&repository.root().join("www/single")).context("www/single/ cannot be read")?;
    knows_all(own.text(SOURCE)?, &scripts::asked_for(site)?)?;
    for name in own.names() {
        scripts.put(name, own.bytes(name)?);
    }
    Ok(scripts)
}

/// Checks that each of the scripts asked for by name can be had.
fn knows_all(source: &str, asked_for: &BTreeSet<String>) -> Result<()> {
    let unknown = asked_for
        .iter()
        .filter(|name| *name != HOSTED)
        .find(|name| !source.contains(&format!("\"./{name}\": () => import(")));
    ensure!(unknown.is_none(), "www/single/{SOURCE} does not know {}; add it to SCRIPTS", unknown.map_or("", |n| n));
    Ok(())
}

/// What the page's script can ask for, but programs: words and style sheets that the page does not name itself.
fn asked_for(site: &Site) -> Result<Site> {
    let html = site.text(INDEX)?;
    let mut files = Site::default();
    for name in site.names().filter(|name| name.ends_with(".json") || name.ends_with(".css")) {
        let named = html.contains(&format!("\"{name}\""));
        match name.ends_with(".schema.json") {
            true => files.put(name, on_one_line(site.text(name)?)?),
            false if named => {}
            false => files.put(name, words_alone(site.text(name)?)?),
        }
    }
    Ok(files)
}

/// A pack without the first screen's words: by the time it is unpacked, the card is there.
fn words_alone(text: &str) -> Result<String> {
    if !text.starts_with("{\"words\":") {
        return Ok(text.to_owned());
    }
    let pack: serde_json::Value = serde_json::from_str(text).context("a pack is no JSON")?;
    Ok(pack["words"].to_string())
}

fn on_one_line(json: &str) -> Result<String> {
    let value: serde_json::Value = serde_json::from_str(json).context("the schema is no JSON")?;
    Ok(value.to_string())
}

/// The element that holds what is packed: of no kind that runs.
fn element(packed: &Packed) -> Result<String> {
    let Packed { bytes, length, sum } = packed;
    let mut element = String::new();
    let count = bytes.len();
    write!(
        element,
        "<script type=\"text/plain\" id=\"packed\" data-bytes=\"{count}\" data-length=\"{length}\" data-sum=\"{sum}\">"
    )?;
    element += &letters::encode(bytes);
    Ok(element + "</script>\n")
}

#[cfg(test)]
mod tests {
    use super::{asked_for, element, knows_all};
    use crate::finish::single::archive;
    use crate::finish::site::Site;
    use anyhow::Result;

    #[test]
    fn words_and_the_sheets_that_scripts_ask_for_are_packed_and_no_more() -> Result<()> {
        let site = Site::of(&[
            ("index.html", r#"<link rel="stylesheet" href="page.css">"#),
            ("page.css", ""),
            ("card.css", ""),
            ("en.json", "{\"words\":[\"h\",\"a\"],\"first\":[\"f\"]}"),
            ("pack.schema.json", "{\n  \"a\": 1\n}\n"),
            ("page.js", ""),
            ("shike_bg.wasm", ""),
            ("icon.svg", ""),
        ]);
        let files = asked_for(&site)?;
        assert_eq!(files.names().collect::<Vec<_>>(), ["card.css", "en.json", "pack.schema.json"]);
        assert_eq!((files.text("en.json")?, files.text("pack.schema.json")?), ("[\"h\",\"a\"]", "{\"a\":1}"));
        Ok(())
    }

    #[test]
    fn what_is_packed_stands_in_an_element_that_never_runs() -> Result<()> {
        let element = element(&archive::pack(&Site::of(&[("a.js", "<script></script>")]))?)?;
        assert!(element.starts_with("<script type=\"text/plain\" id=\"packed\" data-bytes=\""), "{element}");
        assert_eq!(element.matches('<').count(), 2, "its own two and no other: {element}");
        Ok(())
    }

    #[test]
    fn a_script_that_cannot_be_had_is_named() {
        let source = "const S = { \"./a.js\": () => import(\"./a.js\") };";
        assert!(knows_all(source, &["a.js".to_owned()].into()).is_ok());
        let said = knows_all(source, &["b.js".to_owned()].into()).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("does not know b.js")));
    }
}
