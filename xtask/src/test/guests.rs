//! The pages that guests make with a framework: each bundled for the browser tests, with the checker of types beside it.

use crate::process;
use crate::repository::Repository;
use crate::tools::esbuild;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// By which the tests are told where the pages are.
pub(crate) const TOLD: &str = "SHIKE_GUESTS";
/// Where their sources are, and what names the version of every package.
const SOURCES: &str = "tests/browser/guests";
const LOCK: &str = "package-lock.json";
const INSTALL_LIMIT: Duration = Duration::from_secs(20 * 60);
const BUILD_LIMIT: Duration = Duration::from_secs(5 * 60);

/// Installs what is wanted and bundles the pages, into a folder that holds nothing anybody wrote.
///
/// # Errors
/// When a package cannot be fetched or a page has a fault.
pub(crate) fn ready(repository: &Repository) -> Result<PathBuf> {
    let home = repository.target("guests");
    fs::create_dir_all(&home).context("target/guests cannot be made")?;
    let sources = repository.root().join(SOURCES);
    let lock = fs::read(sources.join(LOCK)).with_context(|| format!("{SOURCES}/{LOCK} cannot be read"))?;
    copy(&sources, &home).with_context(|| format!("{SOURCES} cannot be copied"))?;
    install(repository, &home, &lock)?;
    let mut build = repository.command("node");
    build.arg("build.js").current_dir(&home).env(esbuild::TOLD, esbuild::ready(repository)?);
    process::succeed(&mut build, BUILD_LIMIT).context("the pages of guests have a fault")?;
    Ok(home)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Installs exactly what the lock says, unless that was done.
fn install(repository: &Repository, home: &Path, lock: &[u8]) -> Result<()> {
    let done = home.join("installed.json");
    if fs::read(&done).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = repository.command("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(home);
    process::succeed(&mut npm, INSTALL_LIMIT)
        .context("the frameworks for the tests were not fetched; is npm's registry within reach?")?;
    fs::write(done, lock).context("target/guests cannot be written")
}

#[cfg(test)]
mod tests {
    use anyhow::{Context, Result};
    use serde_json::Value;

    const WANTED: &str = include_str!("../../../tests/browser/guests/package.json");
    const LOCKED: &str = include_str!("../../../tests/browser/guests/package-lock.json");

    #[test]
    fn every_package_is_wanted_in_one_version_and_locked_without_an_address() -> Result<()> {
        let wanted: Value = serde_json::from_str(WANTED)?;
        for (name, version) in wanted["dependencies"].as_object().context("nothing is wanted")? {
            let version = version.as_str().and_then(|version| version.rsplit('@').next()).unwrap_or_default();
            let exact = version.split('.').count() == 3 && version.bytes().all(|c| c.is_ascii_digit() || c == b'.');
            assert!(exact, "{name}: {version}");
        }
        let locked: Value = serde_json::from_str(LOCKED)?;
        for (name, package) in locked["packages"].as_object().context("nothing is locked")? {
            assert!(name.is_empty() || package["integrity"].is_string(), "{name} is not known by its hash");
        }
        assert!(!LOCKED.contains("://"), "the lock names where something comes from");
        Ok(())
    }
}
