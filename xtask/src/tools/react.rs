//! React, with which the demo's list is written: what a page of others is made of, and nothing of the product.

use super::npm;
use crate::repository::Repository;
use anyhow::Result;
use std::path::PathBuf;

/// By which `finish`, which trunk calls, is told where the packages are.
pub(crate) const TOLD: &str = "SHIKE_REACT";
/// The version: the demo is the same until it is changed by choice.
const VERSION: &str = "19.3.1";
const PACKAGES: [&str; 2] = ["react", "react-dom"];
const FOLDER: &str = "react";

/// Finds the packages, and fetches them when they are not there: the folder that scripts import them from.
///
/// # Errors
/// When they can be neither found nor fetched: says what to do.
pub(crate) fn ready(repository: &Repository) -> Result<PathBuf> {
    let home = repository.target(FOLDER);
    if !PACKAGES.iter().all(|package| npm::has(&home, package, VERSION)) {
        let wanted = PACKAGES.map(|package| format!("{package}@{VERSION}"));
        npm::fetch(repository, FOLDER, &wanted.each_ref().map(String::as_str))?;
    }
    Ok(home.join("node_modules"))
}
