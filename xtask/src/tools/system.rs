//! What comes from the system's own packages: found, and on Debian and its like installed where it is missing.

use crate::process;
use crate::repository::Repository;
use anyhow::{Result, bail, ensure};
use std::path::Path;
use std::time::Duration;

const INSTALL_LIMIT: Duration = Duration::from_secs(20 * 60);

/// Something the system must have, and the packages it comes in on Debian and its like.
#[derive(Debug)]
pub(crate) struct Part {
    /// What people call it.
    pub(crate) name: &'static str,
    /// The packages it comes in.
    pub(crate) packages: &'static [&'static str],
    /// Whether it is there.
    pub(crate) is_there: fn() -> bool,
}

/// Node.js with its package manager.
pub(crate) const NPM: Part = Part { name: "npm", packages: &["nodejs", "npm"], is_there: || on_path("npm") };

/// Finds parts, and installs those that are missing where this may be done.
///
/// # Errors
/// When a part is missing: names it, and the commands that install it.
pub(crate) fn ensure(repository: &Repository, parts: &[Part]) -> Result<()> {
    let wanted = missing(parts);
    if wanted.is_empty() {
        return Ok(());
    }
    install(repository, &wanted)?;
    let left = missing(parts);
    ensure!(left.is_empty(), "still missing after the install: {}", names(&left));
    Ok(())
}

/// Whether the system finds a program by its name.
pub(crate) fn on_path(program: &str) -> bool {
    process::find(program, process::search_path()).is_some()
}

fn missing(parts: &[Part]) -> Vec<&Part> {
    parts.iter().filter(|part| !(part.is_there)()).collect()
}

fn names(parts: &[&Part]) -> String {
    parts.iter().map(|part| part.name).collect::<Vec<_>>().join(", ")
}

fn install(repository: &Repository, parts: &[&Part]) -> Result<()> {
    let packages: Vec<&str> = parts.iter().flat_map(|part| part.packages.iter().copied()).collect();
    if !may_install(repository) {
        bail!("{}", remedy(parts, &packages));
    }
    println!("installing {}", packages.join(" "));
    apt(repository, &["update"])?;
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(packages);
    apt(repository, &words)
}

fn remedy(parts: &[&Part], packages: &[&str]) -> String {
    format!(
        "missing: {}; as root on Debian:\n  apt-get update && apt-get install -y --no-install-recommends {}\n\
         elsewhere install the like of these packages, then start again",
        names(parts),
        packages.join(" ")
    )
}

fn apt(repository: &Repository, words: &[&str]) -> Result<()> {
    let mut command = repository.command("apt-get");
    // Another package manager at work holds the lock for a while.
    command.args(["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]).args(words);
    process::succeed(command.env("DEBIAN_FRONTEND", "noninteractive"), INSTALL_LIMIT)
}

fn may_install(repository: &Repository) -> bool {
    let root = process::answer(repository.command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    root && Path::new("/etc/debian_version").exists() && on_path("apt-get")
}

#[cfg(test)]
mod tests {
    use super::{Part, missing, remedy};

    const THERE: Part = Part { name: "here", packages: &["a"], is_there: || true };
    const GONE: Part = Part { name: "gone", packages: &["b", "c"], is_there: || false };

    #[test]
    fn only_what_is_missing_is_named_with_the_command_that_installs_it() {
        let parts = [THERE, GONE];
        let wanted = missing(&parts);
        assert_eq!(wanted.iter().map(|part| part.name).collect::<Vec<_>>(), ["gone"]);
        let said = remedy(&wanted, GONE.packages);
        assert!(said.starts_with("missing: gone; ") && said.contains("--no-install-recommends b c\n"), "{said}");
    }
}
