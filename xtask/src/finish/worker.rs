//! The service worker: told what the site is made of, once the last byte is known.

use super::page::INDEX;
use super::site::Site;
use anyhow::{Result, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use sha2::{Digest as _, Sha256};

/// The worker's script.
pub(super) const WORKER: &str = "sw.js";
/// The script that has a browser take the worker, and where in it the worker's name goes.
const APP: &str = "app.js";
const TOKEN: &str = "/*worker*/\"\"";
/// The page as it is asked for, under which the worker keeps it.
const PAGE: &str = "./";
/// What an installed page does without: what only editors and people with a file in hand ask for.
const LEFT_OUT: [&str; 2] = ["pack.schema.json", "shike.html"];
/// The pictures a browser looks at whenever it reads the manifest, with the beginning of their names. The others it
/// wants when it installs the page, and then it has a network.
const LOOKED_AT: [&str; 2] = ["icon-192", "maskable-192"];
/// How many digits of the hash tell one version from another.
const DIGITS: usize = 16;

/// Has the page take a worker in a release. While the product is being changed there is none: it would show what was.
///
/// # Errors
/// When there is no script to say so in.
pub(super) fn announce(site: &mut Site, release: bool) -> Result<()> {
    let script = site.text(APP)?;
    let count = script.matches(TOKEN).count();
    ensure!(count == 1, "{APP} has “{TOKEN}” {count} times; write it once, where the worker’s name goes");
    let name = if release { json!(format!("./{WORKER}")) } else { json!("") };
    let script = script.replace(TOKEN, &name.to_string());
    site.put(APP, script);
    if !release {
        site.remove(WORKER);
    }
    Ok(())
}

/// Writes before the worker's text which version it is and which files it keeps.
///
/// # Errors
/// When there is no worker.
pub(super) fn list(site: &mut Site) -> Result<()> {
    let mut files = Vec::new();
    let mut version = Sha256::new();
    // The worker is named by its own text as well: another worker never fills the cache of this one.
    for name in site.names() {
        let bytes = site.bytes(name)?;
        let hash = Sha256::digest(bytes);
        version.update(name);
        version.update(hash);
        if is_kept(name) {
            let asked = if name == INDEX { PAGE } else { name };
            files.push(json!([asked, format!("sha256-{}", STANDARD.encode(hash))]));
        }
    }
    let version: String = version.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let head = format!("const VERSION = {}, FILES = {};\n", json!(version[..DIGITS]), json!(files));
    let script = head + site.text(WORKER)?;
    site.put(WORKER, script);
    Ok(())
}

fn is_kept(name: &str) -> bool {
    let wanted = !name.ends_with(".png") || LOOKED_AT.iter().any(|start| name.starts_with(start));
    wanted && name != WORKER && !LEFT_OUT.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::{Site, announce, list};
    use anyhow::{Context, Result};
    use serde_json::Value;

    fn listed(files: &[(&str, &str)]) -> Result<(String, Vec<Value>)> {
        let mut site = Site::of(files);
        list(&mut site)?;
        let script = site.text("sw.js")?;
        let (head, rest) = script.split_once('\n').context("one line")?;
        assert_eq!(rest, "rest");
        let head = head.strip_prefix("const VERSION = ").and_then(|head| head.strip_suffix(';')).context("head")?;
        let (version, files) = head.split_once(", FILES = ").context("files")?;
        Ok((version.to_owned(), serde_json::from_str(files)?))
    }

    #[test]
    fn every_file_is_kept_but_pictures_for_the_system_and_what_is_never_asked_for() -> Result<()> {
        let kept = ["index.html", "a.js", "icon.svg", "manifest.webmanifest", "icon-192-1.png"];
        let others = ["pack.schema.json", "shike.html", "screenshot-wide-1.png", "icon-512-1.png"];
        let mut files: Vec<_> = kept.iter().chain(&others).map(|name| (*name, "abc")).collect();
        files.push(("sw.js", "rest"));
        let (_, files) = listed(&files)?;
        let names: Vec<_> = files.iter().filter_map(|file| file[0].as_str()).collect();
        assert_eq!(names, ["a.js", "icon-192-1.png", "icon.svg", "./", "manifest.webmanifest"]);
        // The hash that FIPS 180-2 gives for these three letters.
        let abc = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert!(files.iter().all(|file| file[1] == abc), "{files:?}");
        Ok(())
    }

    #[test]
    fn each_change_of_a_name_a_byte_or_the_worker_is_another_version() -> Result<()> {
        let base = listed(&[("a.js", "1"), ("b.png", "2"), ("sw.js", "rest")])?.0;
        assert_eq!(base.len(), 18, "{base}");
        for other in [
            [("a.js", "2"), ("b.png", "2"), ("sw.js", "rest")],
            [("c.js", "1"), ("b.png", "2"), ("sw.js", "rest")],
            [("a.js", "1"), ("b.png", "3"), ("sw.js", "rest")],
        ] {
            assert_ne!(listed(&other)?.0, base, "{other:?}");
        }
        let mut other = Site::of(&[("a.js", "1"), ("b.png", "2"), ("sw.js", "other")]);
        list(&mut other)?;
        assert!(!other.text("sw.js")?.contains(&base));
        assert_eq!(listed(&[("a.js", "1"), ("b.png", "2"), ("sw.js", "rest")])?.0, base);
        Ok(())
    }

    #[test]
    fn a_page_that_has_no_place_for_the_workers_name_is_refused() {
        let said = announce(&mut Site::of(&[("app.js", ""), ("sw.js", "")]), true);
        assert!(said.is_err_and(|error| error.to_string().contains("0 times")));
    }
}
