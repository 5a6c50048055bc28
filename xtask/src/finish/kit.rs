//! The kit for other people's pages: one folder with all that a card, a frame or a script needs there, in names that do
//! not change, which is an npm package too.

mod frame;
mod hashes;
pub(super) mod package;
mod styles;

use super::esbuild::Esbuild;
use super::page::GUEST;
use super::single::Packer;
use super::site::Site;
use super::words;
use crate::repository::Repository;
use anyhow::{Context, Result};
use authoring::Language;
use std::path::Path;

/// Where the kits of all versions lie in the site.
pub(crate) const FOLDER: &str = "embed";
/// The element's script, by which a page has a card.
const ELEMENT: &str = "shike.js";
/// The scripts of the kit that stay files, for a page names them or a script loads them later. What stands in two of them
/// is small and holds no state.
const ENTRIES: [&str; 8] =
    [ELEMENT, "desk.js", frame::HELPER, "functions.js", "headless.js", "index.js", "keep.js", "node.js"];
/// What `node.js` has from Node itself.
const NODE: &str = "node:*";
/// What only our own page has.
const OURS: [&str; 6] = ["app.js", "early.js", "element.js", "page.js", "shike.js", "sw.js"];
/// What stands where the words of the element go, and which they are.
const WORDS: (&str, &str) = ("words.js", "/*guest*/{}");
const KEYS: [&str; 2] = ["blocked", "required"];
/// The programs and the style sheets.
const PROGRAMS: [&str; 2] = [GUEST.1, "headless_bg.wasm"];
const SHEETS: [&str; 5] = ["card.css", "desk.css", "guide.css", "keep.css", "paper.css"];
/// What follows the card's look in a page that is not ours.
const SHELTER: &str = "shelter.css";

/// The kit of this version.
#[derive(Debug)]
pub(super) struct Kit {
    files: Site,
}

impl Kit {
    /// Makes the kit of a site that is worded and not bundled yet, and takes what only the kit wants out of that. Without
    /// a packer, its scripts stay as they are written.
    ///
    /// # Errors
    /// When a file is missing, a script has a fault, or a word is missing.
    pub(super) fn taken(
        repository: &Repository,
        site: &mut Site,
        languages: &[Language],
        packer: Option<&Packer>,
    ) -> Result<Self> {
        let own = Site::read(&repository.root().join("www/embed")).context("www/embed/ cannot be read")?;
        let mut files = gathered(site, &own)?;
        site.remove(GUEST.0);
        site.remove(GUEST.1);
        words::put_object(&mut files, WORDS.0, WORDS.1, &words::boot(languages, &KEYS)?)?;
        let frame = frame::made(repository, &files, languages, packer)?;
        if let Some(packer) = packer {
            press(packer.esbuild(), &mut files)?;
        }
        files.add(&frame);
        hashes::put(&mut files)?;
        package::put(repository, &mut files)?;
        Ok(Self { files })
    }

    /// Writes the kit into its folder in the site's.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub(super) fn write(&self, site: &Path) -> Result<()> {
        let folder = site.join(FOLDER).join(package::folder());
        std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        self.files.write(&folder)
    }
}

/// The kit's files as they are written, ours in the place of the site's.
fn gathered(site: &Site, own: &Site) -> Result<Site> {
    let mut files = Site::default();
    let scripts = site.names().filter(|name| name.ends_with(".js") && !OURS.contains(name));
    for name in scripts.chain(PROGRAMS) {
        files.put(name, site.bytes(name)?);
    }
    for name in site.names().filter(|name| name.ends_with(".json")) {
        // No card is drawn here before its program is there.
        files.put(name, words::alone(site.text(name)?)?);
    }
    let shelter = own.text(SHELTER)?;
    for name in SHEETS {
        let sheet = styles::sheltered(site.text(name)?)?;
        files.put(name, if name == "card.css" { format!("{sheet}\n{shelter}") } else { sheet });
    }
    for name in own.names().filter(|name| *name != SHELTER) {
        files.put(name, own.bytes(name)?);
    }
    Ok(files)
}

fn press(esbuild: &Esbuild, files: &mut Site) -> Result<()> {
    let entries = ENTRIES.map(str::to_owned);
    let apart = entries.iter().cloned().chain([NODE.to_owned()]).collect::<Vec<_>>();
    let bundled = esbuild.bundle(files, &entries, &apart, "esm")?;
    let sheets = esbuild.styles(files, &SHEETS.map(str::to_owned))?;
    for name in files.names().filter(|name| name.ends_with(".js")).map(str::to_owned).collect::<Vec<_>>() {
        files.remove(&name);
    }
    files.add(&bundled);
    files.add(&sheets);
    Ok(())
}
