//! What building the page needs beside cargo: the wasm target, trunk and wasm-bindgen in the pinned versions.

pub(crate) mod esbuild;
pub(crate) mod npm;
mod pinned;
pub(crate) mod react;
pub(crate) mod system;

use crate::process;
use crate::repository::Repository;
use anyhow::{Context, Result};
use pinned::Tool;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// What the page's program is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";
const DOWNLOAD_LIMIT: Duration = Duration::from_secs(10 * 60);

/// The tools, there and in the right versions.
#[derive(Debug)]
pub(crate) struct Tools {
    trunk: PathBuf,
    bindgen: PathBuf,
    /// A `PATH` on which the right versions are found first.
    path: OsString,
}

impl Tools {
    /// Finds the tools, and builds those that are missing.
    ///
    /// # Errors
    /// When a tool can be neither found nor built.
    pub(crate) fn ready(repository: &Repository) -> Result<Self> {
        wasm_target(repository)?;
        let (trunk, bindgen) = pinned::tools(repository)?;
        build_missing(repository, &[&trunk, &bindgen])?;
        let (trunk, bindgen) = (place(repository, &trunk)?, place(repository, &bindgen)?);
        let path = path(&[&trunk, &bindgen])?;
        Ok(Self { trunk, bindgen, path })
    }

    /// Trunk, to be run at the root, with the right wasm-bindgen before it.
    pub(crate) fn trunk(&self, repository: &Repository) -> Command {
        let mut command = repository.command(&self.trunk);
        // With a backtrace of trunk's own, its words about the fault scroll away.
        command.env("PATH", &self.path).env("RUST_LIB_BACKTRACE", "0");
        command
    }

    /// The maker of bindings, to be run at the root.
    pub(crate) fn bindgen(&self, repository: &Repository) -> Command {
        repository.command(&self.bindgen)
    }
}

/// Finds Firefox's driver, or builds it: only tests need it.
///
/// # Errors
/// When it can be neither found nor built.
pub(crate) fn geckodriver(repository: &Repository) -> Result<PathBuf> {
    let tool = pinned::geckodriver();
    build_missing(repository, &[&tool])?;
    place(repository, &tool)
}

fn build_missing(repository: &Repository, tools: &[&Tool]) -> Result<()> {
    let missing: Vec<&&Tool> = tools.iter().filter(|tool| tool.find(repository).is_none()).collect();
    if !missing.is_empty() {
        let names: Vec<String> = missing.iter().map(|tool| tool.to_string()).collect();
        eprintln!("building {} into target/tools: a few minutes, once", names.join(" and "));
    }
    missing.into_iter().try_for_each(|tool| tool.install(repository))
}

fn place(repository: &Repository, tool: &Tool) -> Result<PathBuf> {
    tool.find(repository).with_context(|| format!("{tool} is still missing"))
}

/// Puts before `PATH` the folders of programs that are not found on it anyway: a folder moved forward without need
/// could bring other programs with it.
fn path(programs: &[&Path]) -> Result<OsString> {
    let search = process::search_path();
    let name = |program: &Path| program.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
    let found = |program: &Path| process::find(&name(program), search.clone()).as_deref() == Some(program);
    let before = programs.iter().filter(|program| !found(program)).filter_map(|program| program.parent());
    let folders = before.map(Path::to_owned).chain(search.clone());
    std::env::join_paths(folders).context("PATH cannot be extended")
}

/// Sees to a part of the toolchain that is a cargo command of its own.
///
/// # Errors
/// When it is missing and cannot be added.
pub(crate) fn component(repository: &Repository, name: &str, command: &str) -> Result<()> {
    if process::answer(repository.cargo().args([command, "--version"])).is_some() {
        return Ok(());
    }
    eprintln!("adding {name}");
    process::succeed(repository.command("rustup").args(["component", "add", name]), DOWNLOAD_LIMIT)
        .with_context(|| format!("{name} is missing; `rustup component add {name}` adds it"))
}

fn wasm_target(repository: &Repository) -> Result<()> {
    let library = process::answer(repository.command("rustc").args(["--print", "target-libdir", "--target", WASM]));
    if library.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    eprintln!("adding the target {WASM}");
    process::succeed(repository.command("rustup").args(["target", "add", WASM]), DOWNLOAD_LIMIT)
        .with_context(|| format!("the target {WASM} is missing; `rustup target add {WASM}` adds it"))
}
