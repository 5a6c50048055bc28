//! esbuild, which makes the scripts and style sheets of a release small: the program itself, out of its npm package.

use super::npm;
use crate::process;
use crate::repository::Repository;
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};

/// By which `finish`, which trunk calls, is told where the program is.
pub(crate) const TOLD: &str = "SHIKE_ESBUILD";
/// The version: a newer one may write other bytes, so it changes by choice.
const VERSION: &str = "0.25.12";
const FOLDER: &str = "esbuild";
/// Where the package for a system has its program.
const PROGRAMS: [&str; 2] = ["bin/esbuild", "esbuild.exe"];

/// Finds the program, and fetches it when it is not there.
///
/// # Errors
/// When it can be neither found nor fetched: says what to do.
pub(crate) fn ready(repository: &Repository) -> Result<PathBuf> {
    let home = repository.target(FOLDER);
    if let Some(program) = find(&home).filter(|program| is_it(repository, program)) {
        return Ok(program);
    }
    npm::fetch(repository, FOLDER, &[&format!("esbuild@{VERSION}")])?;
    find(&home).filter(|program| is_it(repository, program)).with_context(|| {
        format!("esbuild {VERSION} came without a program for this system; remove target/esbuild and start again")
    })
}

/// The program below the folder that npm installed into: in the one package for this system.
fn find(home: &Path) -> Option<PathBuf> {
    let packages = std::fs::read_dir(home.join("node_modules/@esbuild")).into_iter().flatten().flatten();
    let mut programs = packages.flat_map(|package| PROGRAMS.map(|program| package.path().join(program)));
    programs.find(|program| program.is_file())
}

fn is_it(repository: &Repository, program: &Path) -> bool {
    process::answer(repository.command(program).arg("--version")).is_some_and(|said| said.trim() == VERSION)
}

#[cfg(test)]
mod tests {
    use super::find;
    use anyhow::Result;

    #[test]
    fn the_program_is_found_in_the_package_of_the_system() -> Result<()> {
        let home = tempfile::tempdir()?;
        assert_eq!(find(home.path()), None);
        let package = home.path().join("node_modules/@esbuild/some-system/bin");
        std::fs::create_dir_all(&package)?;
        assert_eq!(find(home.path()), None, "a package without a program");
        std::fs::write(package.join("esbuild"), "")?;
        assert_eq!(find(home.path()), Some(package.join("esbuild")));
        Ok(())
    }
}
