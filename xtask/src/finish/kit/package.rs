//! What makes the kit a package: its version wherever that stands, its types, and what it says of itself.

use super::{ELEMENT, hashes};
use crate::finish::site::Site;
use crate::repository::Repository;
use anyhow::{Context, Result, ensure};

/// The version of the product.
pub(in crate::finish) const VERSION: &str = env!("CARGO_PKG_VERSION");
/// What says the version and the hash.
const SAYING: [&str; 2] = ["package.json", "README.md"];
/// The public types, and what a page's maker reads, from where to which file of the kit.
const TAKEN: [(&str, &str); 2] = [("src/headless/types.d.ts", "types.d.ts"), ("docs/embedding.md", "README.md")];

/// The name of the kit's folder: with its version, so that what a page names never changes under it.
pub(super) fn folder() -> String {
    format!("shike-{VERSION}")
}

/// Adds the types and the words for the page's maker, and puts the version and the element's hash where they stand.
///
/// # Errors
/// When a file is missing, or something is left to put in.
pub(super) fn put(repository: &Repository, files: &mut Site) -> Result<()> {
    for (from, name) in TAKEN {
        let text =
            std::fs::read_to_string(repository.root().join(from)).with_context(|| format!("{from} cannot be read"))?;
        files.put(name, text);
    }
    let integrity = hashes::of(files.bytes(ELEMENT)?);
    for name in SAYING {
        let text = files.text(name)?.replace("{{version}}", VERSION).replace("{{integrity}}", &integrity);
        ensure!(!text.contains("{{"), "{name} has a place for what is not known; version and integrity are");
        files.put(name, text);
    }
    Ok(())
}
