//! Where things are in this checkout, and the cargo that started us.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The checkout these commands work on.
#[derive(Debug)]
pub(crate) struct Repository {
    root: PathBuf,
}

impl Repository {
    /// The checkout whose `cargo xtask` is running. Cargo names it at run time: a path compiled in would be wrong
    /// where two checkouts share a target folder.
    ///
    /// # Errors
    /// When the program was not started by cargo.
    pub(crate) fn here() -> Result<Self> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo xtask`")?;
        let root = Path::new(&package).parent().context("the folder xtask/ stands nowhere")?;
        Ok(Self { root: root.to_owned() })
    }

    /// The folder that holds Cargo.toml and index.html.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The words people write.
    pub(crate) fn content(&self) -> PathBuf {
        self.root.join("content")
    }

    /// The site to publish.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A place for what can be made again: logs, tools, the page being served.
    pub(crate) fn target(&self, part: &str) -> PathBuf {
        self.root.join("target").join(part)
    }

    /// Where cargo puts what it builds.
    pub(crate) fn built(&self) -> PathBuf {
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from)
    }

    /// The program `name`, to be run at the root.
    pub(crate) fn command(&self, name: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(name);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that started us, to be run at the root.
    pub(crate) fn cargo(&self) -> Command {
        self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }
}
