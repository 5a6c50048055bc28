//! The program that reads many customers by itself (`bench/inside`): built as the product's programs are.

use crate::dist;
use crate::process;
use crate::repository::Repository;
use crate::tools::{Tools, WASM};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::time::Duration;

/// By which the tests are told where it is.
pub(crate) const TOLD: &str = "SHIKE_INSIDE";
/// Where its bindings go, in the folder of what can be made again.
const BINDINGS: &str = "bench/inside";
const PACKAGE: &str = "inside";
const LIMIT: Duration = Duration::from_secs(20 * 60);

/// Builds the program and puts it into a folder with its bindings: `inside.js` and `inside_bg.wasm`.
///
/// # Errors
/// When it does not build, or gets no bindings.
pub(crate) fn ready(repository: &Repository, tools: &Tools) -> Result<PathBuf> {
    let out = repository.target(BINDINGS);
    let mut cargo = repository.cargo();
    cargo.args(["build", "--quiet", "--release", "--locked", "--package", PACKAGE, "--target", WASM]);
    cargo.env("RUSTFLAGS", dist::flags(repository));
    process::succeed(&mut cargo, LIMIT).context("the program that is measured inside was not built")?;
    let mut bindgen = tools.bindgen(repository);
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&out);
    bindgen.arg(repository.built().join(WASM).join("release").join(PACKAGE).with_extension("wasm"));
    process::succeed(&mut bindgen, LIMIT).context("the program that is measured inside got no bindings")?;
    Ok(out)
}
