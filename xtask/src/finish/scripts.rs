//! Scripts and style sheets as they are served: each script one with what it needs at once, and all of them small.

use super::esbuild::Esbuild;
use super::page::{CARD, PROGRAMS};
use super::site::Site;
use super::worker::WORKER;
use anyhow::{Result, ensure};
use std::collections::BTreeSet;

/// The page's own script.
const PAGE: &str = "page.js";
/// What stands before the name of a script that is loaded later: by JavaScript itself, and by `www/source.js`.
const IMPORTED: &str = "import(\"./";
const ASKED_FOR: &str = "module(\"./";

/// Makes the style sheets small.
///
/// # Errors
/// When one has a fault.
pub(super) fn styles(esbuild: &Esbuild, site: &mut Site) -> Result<()> {
    let names: Vec<String> = site.names().filter(|name| name.ends_with(".css")).map(str::to_owned).collect();
    let small = esbuild.styles(site, &names)?;
    site.add(&small);
    Ok(())
}

/// Bundles the scripts: those that are only parts of others are no files of their own any more.
///
/// # Errors
/// When a script has a fault, or would be there twice.
pub(super) fn bundle(esbuild: &Esbuild, site: &mut Site) -> Result<()> {
    let entries = entries(site)?;
    let bundled = esbuild.bundle(site, &entries, &entries, "esm")?;
    for name in site.names().filter(|name| name.ends_with(".js")).map(str::to_owned).collect::<Vec<_>>() {
        site.remove(&name);
    }
    site.add(&bundled);
    Ok(())
}

/// The scripts that stay files: the page's, the programs' bindings, and what any of them loads later. One that two of
/// them import must be among them, or be so small and free of state that it may stand in both.
fn entries(site: &Site) -> Result<Vec<String>> {
    let mut entries = BTreeSet::from([PAGE.to_owned()]);
    entries.extend(PROGRAMS.map(|(glue, _)| glue.to_owned()));
    entries.extend(site.has(WORKER).then(|| WORKER.to_owned()));
    entries.extend(named(site, IMPORTED)?);
    entries.extend(asked_for(site)?);
    for name in entries.iter().filter(|name| *name != PAGE) {
        let twice = site.text(name)?.contains(&format!("\"./{CARD}\""));
        ensure!(!twice, "{name} imports {CARD}, which is one with {PAGE} in a release; hand over what it needs");
    }
    Ok(entries.into_iter().collect())
}

/// The scripts that are asked for by name: `www/single/source.js` must know them.
///
/// # Errors
/// When a script is no text.
pub(super) fn asked_for(site: &Site) -> Result<BTreeSet<String>> {
    named(site, ASKED_FOR)
}

/// The names that stand after `before` in any script.
fn named(site: &Site, before: &str) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for name in site.names().filter(|name| name.ends_with(".js")) {
        let found = site.text(name)?.split(before).skip(1).filter_map(|rest| rest.split_once('"'));
        names.extend(found.map(|(name, _)| name.to_owned()));
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::entries;
    use crate::finish::site::Site;
    use anyhow::Result;

    fn site(later: &str) -> Site {
        Site::of(&[
            ("page.js", "import \"./card.js\"; import(\"./later.js\");"),
            ("card.js", "import { get, module } from \"./source.js\"; module(\"./desk.js\")"),
            ("desk.js", "import \"./source.js\";"),
            ("later.js", later),
            ("source.js", ""),
            ("shike.js", ""),
            ("headless.js", ""),
        ])
    }

    #[test]
    fn what_is_loaded_later_stays_a_file_and_what_is_imported_does_not() -> Result<()> {
        assert_eq!(entries(&site(""))?, ["desk.js", "headless.js", "later.js", "page.js", "shike.js"]);
        Ok(())
    }

    #[test]
    fn the_card_is_never_there_twice() {
        let said = entries(&site("import \"./card.js\"")).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.starts_with("later.js imports card.js"), "{said}");
    }
}
