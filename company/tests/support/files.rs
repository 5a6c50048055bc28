//! The packs beside this folder.

use std::fs;
use std::path::{Path, PathBuf};

/// The packs whose names begin so, by name.
pub(crate) fn packs(start: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs");
    let entries = fs::read_dir(folder).expect("the packs can be listed").flatten().map(|entry| entry.path());
    let name = |path: &PathBuf| path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let text = |path: &PathBuf| fs::read_to_string(path).expect("a pack can be read");
    let mut packs: Vec<_> = entries.map(|path| (name(&path), text(&path))).collect();
    packs.retain(|(name, _)| name.starts_with(start));
    packs.sort();
    packs
}
