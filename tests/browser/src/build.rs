//! Another build of the site: the same product, in which one file fetched late, and all that name it, are new.

use crate::Outcome;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::TempDir;

/// What is new in it: the file whose name begins so.
const NEW: &str = "desk-";
const WORKER: &str = "sw.js";
const PAGE: &str = "index.html";
/// The kinds of file that name others.
const NAMING: [&str; 3] = [".html", ".js", ".webmanifest"];

type Files = BTreeMap<String, Vec<u8>>;

/// A folder with another build, gone when this is dropped.
#[derive(Debug)]
pub struct Build(TempDir);

impl Build {
    /// Makes another build of the one in `folder`. Its page tells itself by `<meta name="build">`.
    ///
    /// # Errors
    /// When the folder holds no whole build, or the other cannot be written.
    pub fn after(folder: &Path) -> Outcome<Self> {
        let mut old = Files::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // What is in a folder is for other pages: the page's worker knows nothing of it.
            if path.is_file() && !name.ends_with(".br") && !name.ends_with(".gz") {
                old.insert(name, std::fs::read(path)?);
            }
        }
        let names = names(&old);
        let mut new: Files = old.iter().map(|(name, bytes)| file(&names, name, bytes)).collect();
        let page = String::from_utf8(new.remove(PAGE).ok_or("there is no page")?)?;
        let page = page.replace("<head>", "<head><meta name=\"build\" content=\"other\">");
        new.insert(PAGE.to_owned(), page.into_bytes());
        let worker = worker(old.get(WORKER).ok_or("there is no worker")?, &names, &new)?;
        new.insert(WORKER.to_owned(), worker.into_bytes());
        let folder = tempfile::tempdir()?;
        for (name, bytes) in new {
            std::fs::write(folder.path().join(name), bytes)?;
        }
        Ok(Self(folder))
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        self.0.path()
    }
}

/// The new name for each file that is another now: the new one's, and that of each that names one of them.
fn names(files: &Files) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut found: Vec<&String> = files.keys().filter(|name| name.starts_with(NEW)).collect();
    while !found.is_empty() {
        names.extend(found.iter().filter_map(|name| Some(((*name).clone(), renamed(name)?))));
        let is_other = |name: &str, bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes);
            NAMING.iter().any(|kind| name.ends_with(kind)) && names.keys().any(|old| text.contains(old))
        };
        let new = |name: &String| !names.contains_key(name) && renamed(name).is_some();
        found = files.iter().filter(|(name, bytes)| new(name) && is_other(name, bytes)).map(|(name, _)| name).collect();
    }
    names
}

/// The name with another hash in it, if it has one.
fn renamed(name: &str) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    let (stem, hash) = stem.rsplit_once('-')?;
    let other: String = hash.chars().rev().collect();
    (hash.len() == 10).then(|| format!("{stem}-{other}.{extension}"))
}

fn file(names: &BTreeMap<String, String>, name: &str, bytes: &[u8]) -> (String, Vec<u8>) {
    let new = names.get(name).map_or(name, String::as_str).to_owned();
    match std::str::from_utf8(bytes) {
        Ok(text) if NAMING.iter().any(|kind| name.ends_with(kind)) => {
            let replaced = names.iter().fold(text.to_owned(), |text, (old, new)| text.replace(old, new));
            (new, replaced.into_bytes())
        }
        _ => (new, bytes.to_vec()),
    }
}

/// The worker of the other build: its first line says the version and lists each file with its hash.
fn worker(script: &[u8], names: &BTreeMap<String, String>, files: &Files) -> Outcome<String> {
    let script = std::str::from_utf8(script)?;
    let (head, rest) = script.split_once('\n').ok_or("the worker is one line")?;
    let list =
        head.split_once("FILES = ").and_then(|(_, list)| list.strip_suffix(';')).ok_or("the worker lists none")?;
    let mut list: Vec<(String, String)> = serde_json::from_str(list)?;
    for (name, integrity) in &mut list {
        *name = names.get(name).unwrap_or(name).clone();
        let bytes = files.get(if name == "./" { PAGE } else { name }).ok_or_else(|| format!("{name} is nowhere"))?;
        *integrity = format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)));
    }
    let list: Value = json!(list);
    Ok(format!("const VERSION = \"other\", FILES = {list};\n{rest}"))
}
