//! `bench` and `draft`: programs of other crates, called with what they need.

mod inside;

use crate::dist;
use crate::process;
use crate::repository::Repository;
use crate::test::browser::Browser;
use crate::tools::Tools;
use anyhow::Result;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(30 * 60);

/// Prints what classifying, advising and searching cost on this machine, then what a key costs in a browser slowed to a
/// quarter. Each figure stands beside a plain way of doing the same in the same run.
///
/// # Errors
/// When something does not build, or a bench fails.
pub(crate) fn run(repository: &Repository) -> Result<()> {
    let browser = Browser::ready(repository)?;
    let mut host = repository.cargo();
    host.args(["bench", "--locked", "--package", "shike"]);
    process::succeed(&mut host, LIMIT)?;
    dist::run(repository)?;
    inside::build(repository, &Tools::ready(repository)?, &repository.target(inside::BINDINGS))?;
    let mut keys = repository.cargo();
    keys.args(["test", "--package", "browser-tests", "--locked", "--test", "bench", "--", "--nocapture"]);
    keys.env("SHIKE_DIST", repository.dist()).env("SHIKE_AXE", browser.axe());
    process::succeed(&mut keys, LIMIT)
}

/// Prints a draft of the words that are missing for Taiwan.
///
/// # Errors
/// When it does not build, or the words that are there have faults of another kind.
pub(crate) fn draft(repository: &Repository) -> Result<()> {
    let mut draft = repository.cargo();
    draft.args(["run", "--quiet", "--locked", "--package", "authoring", "--example", "draft"]);
    process::succeed(&mut draft, LIMIT)
}
