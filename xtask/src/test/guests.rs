//! The pages that guests make with a framework: each bundled for the browser tests, with the checker of types beside it.

use crate::process;
use crate::repository::Repository;
use crate::tools::{esbuild, npm};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::time::Duration;

/// By which the tests are told where the pages are.
pub(crate) const TOLD: &str = "SHIKE_GUESTS";
/// Where their sources are.
const SOURCES: &str = "tests/browser/guests";
const BUILD_LIMIT: Duration = Duration::from_secs(5 * 60);

/// Installs what is wanted and bundles the pages, into a folder that holds nothing anybody wrote.
///
/// # Errors
/// When a package cannot be fetched or a page has a fault.
pub(crate) fn ready(repository: &Repository) -> Result<PathBuf> {
    let home = npm::install(repository, SOURCES, "guests")?;
    let mut build = repository.command("node");
    build.arg("build.js").current_dir(&home).env(esbuild::TOLD, esbuild::ready(repository)?);
    process::succeed(&mut build, BUILD_LIMIT).context("the pages of guests have a fault")?;
    Ok(home)
}
