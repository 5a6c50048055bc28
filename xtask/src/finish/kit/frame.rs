//! The page that shows the card in a frame: while developing as it is written, in a release all in one file.

use super::{SHEETS, styles};
use crate::finish::page::GUEST;
use crate::finish::single::{Packer, Page};
use crate::finish::site::Site;
use crate::finish::words;
use crate::repository::Repository;
use anyhow::{Context, Result, ensure};
use authoring::Language;

/// The script by which a page has a card in a frame.
pub(super) const HELPER: &str = "frame.js";
/// The page in the frame, its script and its style sheet.
const PAGE: (&str, &str, &str) = ("embed.html", "inside.js", "inside.css");
/// What the helper lets the frame do, and what more it must while the page is not one file: a sandbox without an origin
/// of its own loads no script.
const SANDBOX: [&str; 2] = ["\"allow-scripts ", "\"allow-scripts allow-same-origin "];

/// The page, made of the kit's files as they are written; while developing also what it loads.
///
/// # Errors
/// When a file or a word is missing, or the page has another form than is known here.
pub(super) fn made(
    repository: &Repository,
    files: &Site,
    languages: &[Language],
    packer: Option<&Packer>,
) -> Result<Site> {
    let mut own = Site::read(&repository.root().join("www/frame")).context("www/frame/ cannot be read")?;
    let html = words::page(own.text(PAGE.0)?, languages).with_context(|| format!("{} cannot be worded", PAGE.0))?;
    let Some(packer) = packer else {
        let helper = files.text(HELPER)?;
        ensure!(helper.contains(SANDBOX[0]), "{HELPER} names no {}; has its form changed?", SANDBOX[0]);
        own.put(HELPER, helper.replace(SANDBOX[0], SANDBOX[1]));
        own.put(PAGE.0, html);
        return Ok(own);
    };
    let mut all = files.clone();
    all.add(&own);
    // Not of the product.
    all.remove("package.json");
    for name in SHEETS {
        all.put(name, styles::at_rest(files.text(name)?)?);
    }
    let sheets: Vec<String> = SHEETS.iter().chain([&PAGE.2]).map(|name| (*name).to_owned()).collect();
    let sheets = packer.esbuild().styles(&all, &sheets)?;
    all.add(&sheets);
    let bindings = [GUEST.0, "headless.js"];
    let page = Page { html: &html, files: &all, script: PAGE.1, bindings, needs: "no-script", guides: "" };
    let mut made = Site::default();
    made.put(PAGE.0, packer.packed(&page, languages)?);
    Ok(made)
}
