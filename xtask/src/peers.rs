//! The same card written with what people would otherwise pick (bench/peers), built to be measured and compared.

use crate::dist::compressed;
use crate::process;
use crate::repository::Repository;
use crate::tools::{esbuild, npm};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::time::Duration;

/// By which the tests are told where they are.
pub(crate) const TOLD: &str = "SHIKE_PEERS";
const SOURCES: &str = "bench/peers";
const BUILD_LIMIT: Duration = Duration::from_secs(5 * 60);

/// Installs their frameworks, builds each into a folder of its own, and compresses them as the product's site is.
///
/// # Errors
/// When a framework cannot be fetched, or a peer has a fault.
pub(crate) fn ready(repository: &Repository) -> Result<PathBuf> {
    let home = npm::install(repository, SOURCES, "peers")?;
    let out = home.join("built");
    if out.exists() {
        std::fs::remove_dir_all(&out).context("target/peers/built cannot be emptied")?;
    }
    let mut build = repository.command("node");
    build.arg("build.js").arg(repository.root()).arg(&out).current_dir(&home);
    build.env(esbuild::TOLD, esbuild::ready(repository)?);
    process::succeed(&mut build, BUILD_LIMIT).context("a peer has a fault")?;
    compressed::all(&out)?;
    Ok(out)
}
