//! Pages that are one file: the whole product opened from a disk (`shike.html`), and the card in a frame, where nothing
//! beside the page may be loaded (`embed.html`).
//!
//! The page's script, the program, every language's words and the style sheets stand in it packed; a small script
//! unpacks them and starts the page's. What they weigh is budgeted in `bench/budget.toml`.

mod archive;
mod letters;
mod page;
mod policy;
mod program;

use super::esbuild::Esbuild;
use super::page::{INDEX, PROGRAMS};
use super::prerender::{self, Drawn};
use super::scripts;
use super::site::Site;
use super::words;
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

/// A page to be made one file.
#[derive(Debug)]
pub(super) struct Page<'a> {
    /// As it is while developing: worded, with links to its style sheets and to its script.
    pub(super) html: &'a str,
    /// What it is made of, its style sheets small and its scripts not bundled yet.
    pub(super) files: &'a Site,
    /// The script that starts it.
    pub(super) script: &'a str,
    /// The programs' bindings, in whose place those of the whole program stand.
    pub(super) bindings: [&'a str; 2],
    /// Which word is said where no script runs.
    pub(super) needs: &'a str,
    /// What is read there in the languages that are not the page's own.
    pub(super) guides: &'a str,
}

/// What makes pages one file: the whole program is built once for all of them.
#[derive(Debug)]
pub(super) struct Packer {
    esbuild: Esbuild,
    /// The whole program with its bindings, and what is in `www/single/`.
    own: Site,
}

impl Packer {
    /// Builds the whole program.
    ///
    /// # Errors
    /// When there is no esbuild, or the program does not build.
    pub(super) fn ready(repository: &Repository) -> Result<Self> {
        let esbuild = Esbuild::told()?;
        let mut own = Site::read(&repository.root().join("www/single")).context("www/single/ cannot be read")?;
        own.add(&program::built(repository)?);
        Ok(Self { esbuild, own })
    }

    /// What bundles and minifies, here and elsewhere.
    pub(super) fn esbuild(&self) -> &Esbuild {
        &self.esbuild
    }

    /// The page as one file.
    ///
    /// # Errors
    /// When a script has a fault, or the page another form than is known here.
    pub(super) fn packed(&self, page: &Page<'_>, languages: &[Language]) -> Result<String> {
        let scripts = self.all_scripts(page)?;
        let open = self.esbuild.bundle(&scripts, &[OPEN.to_owned()], &[], "iife")?;
        let script = self.esbuild.bundle(&scripts, &[page.script.to_owned()], &[], "esm")?;
        let script = script.text(page.script)?.to_owned();
        let mut packed = asked_for(page)?;
        packed.put(PAGE, script.clone());
        packed.put(program::WHOLE.1, scripts.bytes(program::WHOLE.1)?);
        let packed = element(&archive::pack(&packed)?)?;
        let parts = Parts { open: open.text(OPEN)?.trim_end(), page: &script, packed: &packed };
        page::alone(page, &parts, languages)
    }

    /// The page's scripts with those of `www/single/` in the place of theirs, and one program in the place of both.
    fn all_scripts(&self, page: &Page<'_>) -> Result<Site> {
        let mut scripts = Site::default();
        for name in page.files.names().filter(|name| name.ends_with(".js")) {
            scripts.put(name, page.files.bytes(name)?);
        }
        for name in page.bindings {
            scripts.put(name, "export * from \"./program.js\"; export { default } from \"./program.js\";\n");
        }
        knows_all(self.own.text(SOURCE)?, &scripts::asked_for(page.files)?)?;
        scripts.add(&self.own);
        Ok(scripts)
    }
}

/// Makes the single file of a site whose scripts are not bundled yet.
///
/// # Errors
/// When the site has another form than is known here.
pub(super) fn made(packer: &Packer, site: &Site, languages: &[Language], drawn: &Drawn) -> Result<String> {
    let page = Page {
        html: &prerender::without_card(site.text(INDEX)?)?,
        files: site,
        script: PAGE,
        bindings: PROGRAMS.map(|(bindings, _)| bindings),
        needs: "no-script-file",
        guides: &drawn.guides_of_others(languages)?,
    };
    packer.packed(&page, languages)
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
fn asked_for(page: &Page<'_>) -> Result<Site> {
    let (html, site) = (page.html, page.files);
    let mut files = Site::default();
    for name in site.names().filter(|name| name.ends_with(".json") || name.ends_with(".css")) {
        let named = html.contains(&format!("\"{name}\""));
        match name.ends_with(".schema.json") {
            true => files.put(name, on_one_line(site.text(name)?)?),
            false if named => {}
            false => files.put(name, words::alone(site.text(name)?)?),
        }
    }
    Ok(files)
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
    use super::{Page, asked_for, element, knows_all};
    use crate::finish::single::archive;
    use crate::finish::site::Site;
    use anyhow::Result;

    #[test]
    fn words_and_the_sheets_that_scripts_ask_for_are_packed_and_no_more() -> Result<()> {
        let html = r#"<link rel="stylesheet" href="page.css">"#;
        let site = Site::of(&[
            ("page.css", ""),
            ("card.css", ""),
            ("en.json", "{\"words\":[\"h\",\"a\"],\"first\":[\"f\"]}"),
            ("pack.schema.json", "{\n  \"a\": 1\n}\n"),
            ("page.js", ""),
            ("shike_bg.wasm", ""),
            ("icon.svg", ""),
        ]);
        let page = Page { html, files: &site, script: "page.js", bindings: ["", ""], needs: "", guides: "" };
        let files = asked_for(&page)?;
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
