//! The whole program, card and all: built for the single file alone, by the cargo that is at work already.

use crate::finish::imports;
use crate::finish::site::Site;
use crate::process;
use crate::repository::Repository;
use crate::tools::WASM;
use anyhow::{Context, Result};
use std::time::Duration;

/// The program's bindings and the program.
pub(super) const WHOLE: (&str, &str) = ("whole.js", "whole_bg.wasm");
const LIMIT: Duration = Duration::from_secs(20 * 60);

/// Builds the program with the flags that the other two were built with, and makes its bindings.
///
/// # Errors
/// When it does not build, or has no bindings.
pub(super) fn built(repository: &Repository) -> Result<Site> {
    let mut cargo = repository.cargo();
    cargo.args(["build", "--quiet", "--release", "--locked", "--package", "shike", "--bin", "whole", "--target", WASM]);
    process::succeed(&mut cargo, LIMIT).context("the program of the single file was not built")?;
    let folder = tempfile::tempdir().context("there is no folder for what is made on the way")?;
    let mut bindgen = repository.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(folder.path());
    bindgen.arg(repository.built().join(WASM).join("release/whole.wasm"));
    process::succeed(&mut bindgen, LIMIT).context("the program of the single file got no bindings")?;
    let mut site = Site::read(folder.path())?;
    imports::shorten_one(&mut site, WHOLE.0, WHOLE.1)?;
    Ok(site)
}
