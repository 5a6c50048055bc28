//! The demo: a page of a shop that does not exist, with cards as its guests. It is no part of the site: it lies in a folder
//! beside it, as its maker wrote it, with the version of the kit put in.

use super::esbuild::Esbuild;
use super::kit::{FOLDER as KITS, package::VERSION};
use super::site::Site;
use crate::repository::Repository;
use crate::tools::react;
use anyhow::{Context, Result, anyhow, ensure};
use std::path::{Path, PathBuf};

/// Where it lies in the site.
const FOLDER: &str = "demo";
/// The script that is written with React, by its name before the dot, and what stands in for it.
const REACTING: &str = "customers";
const WITHOUT: &str = "missing.js";
/// Where the version of the kit goes.
const PLACE: &str = "{{version}}";

/// The demo's files.
#[derive(Debug)]
pub(super) struct Demo {
    files: Site,
}

impl Demo {
    /// Makes the demo. While the product is being changed it goes without React where that could not be had.
    ///
    /// # Errors
    /// When a file cannot be read, or a script has a fault; in a release, when React is missing.
    pub(super) fn made(repository: &Repository, release: bool) -> Result<Self> {
        let mut files = Site::read(&repository.root().join("www/demo")).context("www/demo/ cannot be read")?;
        versioned(&mut files)?;
        match tools() {
            Ok((esbuild, packages)) => react(&mut files, &esbuild, &packages)?,
            Err(error) if release => return Err(error),
            Err(_) => without(&mut files)?,
        }
        Ok(Self { files })
    }

    /// Writes the demo into its folder in the site's.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub(super) fn write(&self, site: &Path) -> Result<()> {
        let folder = site.join(FOLDER);
        std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        self.files.write(&folder)
    }
}

fn tools() -> Result<(Esbuild, PathBuf)> {
    let packages = std::env::var_os(react::TOLD).ok_or_else(|| anyhow!("{} is not set", react::TOLD))?;
    Ok((Esbuild::told()?, packages.into()))
}

fn versioned(files: &mut Site) -> Result<()> {
    let mut named = 0;
    for name in files.names().map(str::to_owned).collect::<Vec<_>>() {
        let text = files.text(&name)?;
        named += text.matches(PLACE).count();
        files.put(name.as_str(), text.replace(PLACE, VERSION));
    }
    ensure!(named > 0, "nothing in www/demo/ names the kit; an address with {PLACE} does");
    Ok(())
}

fn react(files: &mut Site, esbuild: &Esbuild, packages: &Path) -> Result<()> {
    let script = esbuild.page(files, REACTING, packages, &format!("../{KITS}/"))?;
    without(files)?;
    files.put(format!("{REACTING}.js"), script);
    Ok(())
}

/// What stands in for the script takes its name.
fn without(files: &mut Site) -> Result<()> {
    let script = files.text(WITHOUT)?.to_owned();
    files.put(format!("{REACTING}.js"), script);
    files.remove(WITHOUT);
    files.remove(&format!("{REACTING}.jsx"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Site, versioned, without};
    use anyhow::Result;

    #[test]
    fn the_demo_names_the_kit_of_this_version() -> Result<()> {
        let mut files = Site::of(&[("index.html", "../embed/shike-{{version}}/shike.js")]);
        versioned(&mut files)?;
        assert_eq!(files.text("index.html")?, concat!("../embed/shike-", env!("CARGO_PKG_VERSION"), "/shike.js"));
        assert!(versioned(&mut files).is_err(), "a demo of no kit is none");
        Ok(())
    }

    #[test]
    fn where_react_is_missing_a_script_says_so_in_its_place() -> Result<()> {
        let mut files = Site::of(&[("customers.jsx", "<p/>"), ("missing.js", "say()"), ("page.js", "")]);
        without(&mut files)?;
        assert_eq!(files, Site::of(&[("customers.js", "say()"), ("page.js", "")]));
        Ok(())
    }
}
