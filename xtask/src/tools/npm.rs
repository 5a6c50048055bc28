//! What comes from npm's registry: packages of named versions, each set in a folder of its own.

use super::system;
use crate::process;
use crate::repository::Repository;
use anyhow::{Context, Result};
use std::path::Path;
use std::time::Duration;

const INSTALL_LIMIT: Duration = Duration::from_secs(10 * 60);
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

/// Whether a package of this version is in a folder that npm installed into.
pub(crate) fn has(home: &Path, package: &str, version: &str) -> bool {
    let about = home.join("node_modules").join(package).join("package.json");
    let about = std::fs::read_to_string(about).unwrap_or_default();
    about.contains(&format!("\"version\": \"{version}\""))
}

#[cfg(test)]
mod tests {
    use super::has;
    use anyhow::Result;

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
