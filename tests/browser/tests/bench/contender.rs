//! Who is compared: the product and its peers, each served from a folder by nginx, by the lines of README.md.

use browser_tests::{KIT, Nginx, Outcome, dist};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The product's name among them.
pub(crate) const PRODUCT: &str = "Shike";
/// The peers by name and folder, the lightest first.
const PEERS: [(&str, &str); 4] =
    [("vanilla", "vanilla"), ("Preact", "preact"), ("Svelte 5", "svelte"), ("React 19", "react")];
/// A page with ten cards.
pub(crate) const TEN: &str = "ten.html";

/// One of them.
#[derive(Debug)]
pub(crate) struct Contender {
    /// What it is called in the table.
    pub(crate) name: &'static str,
    /// The page that is one file.
    pub(crate) single: PathBuf,
    server: Nginx,
    _folder: Option<TempDir>,
}

impl Contender {
    /// Where a page of it is.
    pub(crate) fn address(&self, page: &str) -> String {
        format!("{}{page}", self.server.address())
    }
}

/// All of them, the product first.
pub(crate) fn all() -> Outcome<Vec<Contender>> {
    let mut all = vec![product()?];
    for (name, folder) in PEERS {
        let folder = peers()?.join(folder);
        let server = Nginx::serve(&folder)?;
        all.push(Contender { name, single: folder.join("single.html"), server, _folder: None });
    }
    Ok(all)
}

/// The built site, and beside it a page of somebody else's with ten cards of the kit.
fn product() -> Outcome<Contender> {
    let (dist, folder) = (dist()?.canonicalize()?, tempfile::tempdir()?);
    for entry in fs::read_dir(&dist)? {
        let entry = entry?;
        std::os::unix::fs::symlink(entry.path(), folder.path().join(entry.file_name()))?;
    }
    let cards = "<shike-card lang=\"zh-Hans\"></shike-card>".repeat(10);
    let head = "<!doctype html><html lang=\"zh-Hans\"><meta charset=\"utf-8\"><title>10</title>";
    let page = format!("{head}<script type=\"module\" src=\"{KIT}/shike.js\"></script>{cards}");
    fs::write(folder.path().join(TEN), page)?;
    let server = Nginx::serve(folder.path())?;
    Ok(Contender { name: PRODUCT, single: dist.join("shike.html"), server, _folder: Some(folder) })
}

/// The folder with the built peers, which `SHIKE_PEERS` names.
pub(crate) fn peers() -> Outcome<PathBuf> {
    let folder =
        std::env::var("SHIKE_PEERS").map_err(|_| "SHIKE_PEERS is not set; it names the folder of the peers")?;
    Ok(Path::new(&folder).canonicalize().map_err(|error| format!("{folder}: {error}"))?)
}
