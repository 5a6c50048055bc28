//! What comes from npm's registry: packages of named versions, each set in a folder of its own.

use super::system;
use crate::process;
use crate::repository::Repository;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::time::Duration;

const INSTALL_LIMIT: Duration = Duration::from_secs(20 * 60);
/// What names the version of every package.
const LOCK: &str = "package-lock.json";
/// Where npm puts them: a developer's own are not copied.
const MODULES: &str = "node_modules";
/// Nothing is run that a package brings, and nothing is written but the packages.
const QUIETLY: [&str; 5] = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];

/// Fetches packages, each as `name@version`, into `target/FOLDER`. npm takes out of a folder what it was not asked for
/// this time, so no two sets share one.
///
/// # Errors
/// When npm is missing and cannot be installed, or a package was not fetched: names them.
pub(crate) fn fetch(repository: &Repository, folder: &str, packages: &[&str]) -> Result<()> {
    system::ensure(repository, &[system::NPM])?;
    let home = repository.target(folder);
    let names = packages.join(" and ");
    eprintln!("fetching {names} into target/{folder}");
    std::fs::create_dir_all(&home).with_context(|| format!("target/{folder} cannot be made"))?;
    let mut npm = repository.command("npm");
    npm.arg("install").args(QUIETLY).arg("--prefix").arg(&home).args(packages);
    process::succeed(&mut npm, INSTALL_LIMIT)
        .with_context(|| format!("{names} not fetched; is npm's registry within reach?"))
}

/// Copies a folder of sources whose packages are locked into `target/FOLDER`, and installs there exactly what the lock
/// says: so the sources' own folder holds nothing that nobody wrote.
///
/// # Errors
/// When npm is missing and cannot be installed, or a package was not fetched.
pub(crate) fn install(repository: &Repository, sources: &str, folder: &str) -> Result<PathBuf> {
    system::ensure(repository, &[system::NPM])?;
    let (from, home) = (repository.root().join(sources), repository.target(folder));
    let lock = std::fs::read(from.join(LOCK)).with_context(|| format!("{sources}/{LOCK} cannot be read"))?;
    copy(&from, &home).with_context(|| format!("{sources} cannot be copied into target/{folder}"))?;
    let done = home.join("installed.json");
    if std::fs::read(&done).is_ok_and(|installed| installed == lock) {
        return Ok(home);
    }
    let mut npm = repository.command("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&home);
    process::succeed(&mut npm, INSTALL_LIMIT)
        .with_context(|| format!("what {sources} is made with was not fetched; is npm's registry within reach?"))?;
    std::fs::write(done, lock).with_context(|| format!("target/{folder} cannot be written"))?;
    Ok(home)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if !entry.file_type()?.is_dir() {
            std::fs::copy(path, to.join(name))?;
        } else if name != MODULES {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

/// Whether a package of this version is in a folder that npm installed into.
pub(crate) fn has(home: &Path, package: &str, version: &str) -> bool {
    let about = home.join("node_modules").join(package).join("package.json");
    let about = std::fs::read_to_string(about).unwrap_or_default();
    about.contains(&format!("\"version\": \"{version}\""))
}

#[cfg(test)]
mod tests {
    use super::{copy, has};
    use anyhow::{Context, Result};
    use serde_json::Value;

    /// What is locked: the wanted packages and the lock, each as text.
    const LOCKED: [[&str; 2]; 2] = [
        [
            include_str!("../../../tests/browser/guests/package.json"),
            include_str!("../../../tests/browser/guests/package-lock.json"),
        ],
        [include_str!("../../../bench/peers/package.json"), include_str!("../../../bench/peers/package-lock.json")],
    ];

    #[test]
    fn every_package_is_wanted_in_one_version_and_locked_without_an_address() -> Result<()> {
        for [wanted, locked] in LOCKED {
            let all: Value = serde_json::from_str(wanted)?;
            for (name, version) in all["dependencies"].as_object().context("nothing is wanted")? {
                let version = version.as_str().and_then(|version| version.rsplit('@').next()).unwrap_or_default();
                let exact = version.split('.').count() == 3 && version.bytes().all(|c| c.is_ascii_digit() || c == b'.');
                assert!(exact, "{name}: {version}");
            }
            let all: Value = serde_json::from_str(locked)?;
            for (name, package) in all["packages"].as_object().context("nothing is locked")? {
                assert!(name.is_empty() || package["integrity"].is_string(), "{name} is not known by its hash");
            }
            assert!(!locked.contains("://"), "the lock names where something comes from");
        }
        Ok(())
    }

    #[test]
    fn sources_are_copied_with_their_folders_and_without_packages() -> Result<()> {
        let (from, to) = (tempfile::tempdir()?, tempfile::tempdir()?);
        for (folder, file) in [("views", "a.js"), ("node_modules/b", "b.js")] {
            std::fs::create_dir_all(from.path().join(folder))?;
            std::fs::write(from.path().join(folder).join(file), "")?;
        }
        copy(from.path(), to.path())?;
        assert!(to.path().join("views/a.js").is_file() && !to.path().join("node_modules").exists());
        Ok(())
    }

    #[test]
    fn a_package_is_there_in_its_very_version() -> Result<()> {
        let home = tempfile::tempdir()?;
        assert!(!has(home.path(), "a", "1.0.0"));
        let package = home.path().join("node_modules/a");
        std::fs::create_dir_all(&package)?;
        std::fs::write(package.join("package.json"), r#"{ "version": "1.0.0" }"#)?;
        assert!(has(home.path(), "a", "1.0.0") && !has(home.path(), "a", "1.0.1"));
        Ok(())
    }
}
