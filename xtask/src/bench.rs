//! `bench` and `draft`: programs of other crates, called with what they need.

pub(crate) mod inside;

use crate::dist;
use crate::peers;
use crate::process;
use crate::repository::Repository;
use crate::test::browser::Browser;
use crate::tools::Tools;
use anyhow::{Context, Result};
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(60 * 60);
/// How often each visit is measured.
const ROUNDS: &str = "9";
/// The file of all figures, in `target/`.
const FIGURES: &str = "bench.json";

/// What the line with the host's figures begins with (benches/customers.rs).
const ON_THE_HOST: &str = "on the host:";

/// Prints what classifying, advising and searching cost on this machine, then what the built site costs in a browser
/// slowed to a quarter, beside the same card written with other frameworks. Each figure stands beside another way of
/// doing the same in the same run.
///
/// # Errors
/// When something does not build, or a bench fails.
pub(crate) fn run(repository: &Repository) -> Result<()> {
    let browser = Browser::ready(repository)?;
    let peers = peers::ready(repository)?;
    let bench = |benches: &[&str]| {
        let mut host = repository.cargo();
        host.args(["bench", "--locked", "--package", "shike"]).args(benches);
        host
    };
    process::succeed(&mut bench(&["--bench", "reading", "--bench", "search"]), LIMIT)?;
    let told = process::answer(&mut bench(&["--bench", "customers"])).context("the bench of customers failed")?;
    print!("{told}");
    let on_the_host = told.lines().find_map(|line| line.strip_prefix(ON_THE_HOST)).unwrap_or_default().to_owned();
    dist::run(repository)?;
    let inside = inside::ready(repository, &Tools::ready(repository)?)?;
    let mut pages = repository.cargo();
    pages.args(["test", "--package", "browser-tests", "--locked", "--test", "bench", "--", "--nocapture"]);
    // One at a time: they would measure each other.
    pages.arg("--test-threads=1").env("SHIKE_ROUNDS", ROUNDS).env("SHIKE_FIGURES", repository.target(FIGURES));
    pages.env("SHIKE_DIST", repository.dist()).env("SHIKE_AXE", browser.axe()).env(peers::TOLD, peers);
    pages.env(inside::TOLD, inside).env("SHIKE_HOST", on_the_host);
    process::succeed(&mut pages, LIMIT)
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
