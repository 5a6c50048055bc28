//! A tool in one version: where it is looked for, and how it is built when it is nowhere.

use crate::process;
use crate::repository::Repository;
use anyhow::{Context, Result};
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The newest stable version this workspace's Rust can build.
const TRUNK: &str = "0.21.14";
/// Firefox's driver, wanted by tests alone.
const GECKODRIVER: &str = "0.37.1";
const INSTALL_LIMIT: Duration = Duration::from_secs(45 * 60);
/// A tool that runs for seconds need not be optimised for minutes: trunk takes 2.5 minutes like this, 8 without.
const QUICK: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// A program in the version wanted.
#[derive(Debug)]
pub(super) struct Tool {
    program: &'static str,
    package: &'static str,
    version: String,
    features: &'static [&'static str],
}

/// Trunk and wasm-bindgen. The second must be of the very version of the library, so Cargo.lock says which.
///
/// # Errors
/// When Cargo.lock cannot be read or does not name wasm-bindgen.
pub(super) fn tools(repository: &Repository) -> Result<(Tool, Tool)> {
    let lock = std::fs::read_to_string(repository.root().join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let bindgen = locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?;
    let trunk = Tool {
        program: "trunk",
        package: "trunk",
        version: TRUNK.to_owned(),
        features: &["--no-default-features", "--features", "rustls"],
    };
    let bindgen =
        Tool { program: "wasm-bindgen", package: "wasm-bindgen-cli", version: bindgen.to_owned(), features: &[] };
    Ok((trunk, bindgen))
}

/// Firefox's driver.
pub(super) fn geckodriver() -> Tool {
    Tool { program: "geckodriver", package: "geckodriver", version: GECKODRIVER.to_owned(), features: &[] }
}

impl Tool {
    /// The program in the right version: on `PATH`, in cargo's own folder of programs, or built here before.
    pub(super) fn find(&self, repository: &Repository) -> Option<PathBuf> {
        let mut folders = process::search_path();
        folders.extend(cargo_programs());
        folders.push(self.home(repository).join("bin"));
        let mut found = folders.into_iter().filter_map(|folder| process::find(self.program, [folder]));
        found.find(|program| self.is(repository, program))
    }

    /// Builds the tool inside this checkout: another version that its owner keeps elsewhere stays as it is.
    ///
    /// # Errors
    /// When it does not build.
    pub(super) fn install(&self, repository: &Repository) -> Result<()> {
        let mut cargo = repository.cargo();
        cargo.args(["install", "--locked", "--root"]).arg(self.home(repository));
        cargo.args(self.features).arg(format!("{}@{}", self.package, self.version)).envs(QUICK);
        process::succeed(&mut cargo, INSTALL_LIMIT).with_context(|| {
            format!("{self} was not built; try `cargo install --locked {}@{}`", self.package, self.version)
        })
    }

    fn home(&self, repository: &Repository) -> PathBuf {
        repository.target("tools").join(format!("{}-{}", self.program, self.version))
    }

    fn is(&self, repository: &Repository, program: &Path) -> bool {
        let said = process::answer(repository.command(program).arg("--version"));
        said.is_some_and(|said| said_version(&said) == Some(&self.version))
    }
}

impl fmt::Display for Tool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.program, self.version)
    }
}

fn cargo_programs() -> Vec<PathBuf> {
    let named = ["CARGO_INSTALL_ROOT", "CARGO_HOME"].into_iter().filter_map(std::env::var_os).map(PathBuf::from);
    let usual = std::env::home_dir().map(|home| home.join(".cargo"));
    named.chain(usual).map(|root| root.join("bin")).collect()
}

/// The version of a package in the text of a Cargo.lock, where it follows the name.
fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// The version in `trunk 0.21.14`; a build's own hash may follow.
fn said_version(said: &str) -> Option<&str> {
    said.split_whitespace().nth(1)
}

#[cfg(test)]
mod tests {
    use super::{locked_version, said_version};

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.79\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"x\"\n";

    #[test]
    fn the_lock_file_says_the_version_of_the_very_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn a_tool_says_its_version_as_its_second_word() {
        assert_eq!(said_version("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(said_version("wasm-bindgen 0.2.129 (0123abc)"), Some("0.2.129"));
        assert_eq!(said_version("trunk"), None);
    }
}
