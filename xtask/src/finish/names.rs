//! Names that say the content, so that a browser may keep a file for ever and never shows an old one.

use super::page::INDEX;
use super::references::{can_name, needs, places};
use super::single::SINGLE;
use super::site::Site;
use anyhow::{Result, bail};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The files whose names are known outside the site: the page, the single file, and what a company's pack names as its
/// schema.
const KEPT: [&str; 3] = [INDEX, SINGLE, "pack.schema.json"];
/// Ten hexadecimal digits: 40 bits, plenty for the dozen files of a site and its predecessors.
const DIGITS: usize = 10;

type Names = BTreeMap<String, String>;

/// Renames every file but the page to `name-HASH.extension`, and every reference with it. Files that name no others
/// go first, for a reference is part of the content that the hash is made of.
///
/// # Errors
/// When files name each other in a circle.
pub(super) fn by_content(site: &mut Site) -> Result<()> {
    let mut waiting = BTreeMap::new();
    for name in site.names() {
        waiting.insert(name.to_owned(), needs(site, name)?);
    }
    let mut names: Names = KEPT.map(|name| (name.to_owned(), name.to_owned())).into();
    while !waiting.is_empty() {
        let ready = |needs: &BTreeSet<String>| needs.iter().all(|need| names.contains_key(need));
        let next: Vec<String> =
            waiting.iter().filter(|(_, needs)| ready(needs)).map(|(name, _)| name.clone()).collect();
        if next.is_empty() {
            let circle: Vec<&str> = waiting.keys().map(String::as_str).collect();
            bail!("no order to name {} in: some name each other in a circle; break it", circle.join(", "));
        }
        for name in next {
            waiting.remove(&name);
            rename(site, &name, &mut names)?;
        }
    }
    Ok(())
}

fn rename(site: &mut Site, name: &str, names: &mut Names) -> Result<()> {
    let bytes = match can_name(name) {
        true => rewritten(name, site.text(name)?, names).into_bytes(),
        false => site.bytes(name)?.to_vec(),
    };
    let new = names.entry(name.to_owned()).or_insert_with(|| hashed(name, &bytes));
    site.remove(name);
    site.put(new.clone(), bytes);
    Ok(())
}

/// The text of the file `name` with the new names in place of the old.
fn rewritten(name: &str, text: &str, names: &Names) -> String {
    let mut text = text.to_owned();
    for (old, new) in names.iter().filter(|(old, new)| old != new) {
        for place in places(name, &text, old).into_iter().rev() {
            text.replace_range(place, new);
        }
    }
    text
}

fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let (stem, extension) = name.rsplit_once('.').map_or((name, String::new()), |(stem, e)| (stem, format!(".{e}")));
    format!("{stem}-{}{extension}", &hash[..DIGITS])
}

#[cfg(test)]
mod tests {
    use super::{Site, by_content, hashed};
    use anyhow::Result;

    #[test]
    fn a_name_carries_the_first_ten_digits_of_the_contents_sha_256() {
        assert_eq!(hashed("zh-Hans.json", b"abc"), "zh-Hans-ba7816bf8f.json");
        assert_eq!(hashed("LICENSE", b"abc"), "LICENSE-ba7816bf8f");
    }

    #[test]
    fn a_change_below_changes_every_name_above_and_no_other() -> Result<()> {
        let build = |deep: &str| -> Result<Vec<String>> {
            let mut site = Site::of(&[
                ("index.html", r#"<script src="top.js"></script><link href="side.css">"#),
                ("top.js", r#"import "./deep.js";"#),
                ("deep.js", deep),
                ("side.css", ""),
            ]);
            by_content(&mut site)?;
            Ok(site.names().map(str::to_owned).collect())
        };
        let (one, other) = (build("1")?, build("2")?);
        let changed: Vec<bool> = one.iter().zip(&other).map(|(one, other)| one != other).collect();
        assert_eq!(changed, [true, false, false, true], "{one:?} {other:?}");
        Ok(())
    }

    #[test]
    fn every_reference_follows_its_file() -> Result<()> {
        let mut site = Site::of(&[
            ("index.html", r#"<script src="a.js"></script>"#),
            ("a.js", "'./b.css' 'b.css'"),
            ("b.css", ""),
        ]);
        by_content(&mut site)?;
        let names: Vec<&str> = site.names().collect();
        assert_eq!(site.text("index.html")?, format!("<script src=\"{}\"></script>", names[0]));
        assert_eq!(site.text(names[0])?, format!("'./{0}' '{0}'", names[1]));
        Ok(())
    }

    #[test]
    fn a_circle_is_refused() {
        let mut site = Site::of(&[("a.js", r#""./b.js""#), ("b.js", r#""./a.js""#)]);
        let said = by_content(&mut site).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("a.js, b.js"), "{said}");
    }
}
