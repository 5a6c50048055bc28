//! `test`: sets up what the tests need, runs all of them and says in one line how they went.

pub(crate) mod browser;
mod guests;
mod step;
mod tally;

use crate::bench::inside;
use crate::finish::page;
use crate::peers;
use crate::repository::Repository;
use crate::tools::{Tools, WASM, component};
use anyhow::{Context, Result};
use browser::Browser;
use std::path::Path;
use std::process::ExitCode;
use step::Step;
use tally::Tally;

/// Runs every step, those after a failed one too, and ends with `N passed, N failed`.
///
/// # Errors
/// When something the tests need cannot be had.
pub(crate) fn run(repository: &Repository) -> Result<ExitCode> {
    let tools = Tools::ready(repository)?;
    component(repository, "rustfmt", "fmt")?;
    component(repository, "clippy", "clippy")?;
    let browser = Browser::ready(repository)?;
    let guests = guests::ready(repository)?;
    let peers = peers::ready(repository)?;
    let inside = inside::ready(repository, &tools)?;
    let mut tally = Tally::default();
    for step in on_the_host(repository).into_iter().chain([site(repository)?]) {
        tally += step.run(repository)?;
    }
    // `dist` begins by emptying dist/: what is there now was built now, if over its budget.
    if repository.dist().join(page::INDEX).is_file() {
        tally += in_a_browser(repository, &browser, [&guests, &peers, &inside]).run(repository)?;
    } else {
        println!("{:<20} not run: there is no site to test", "browser tests");
    }
    if tally == Tally::default() {
        println!("no test ran at all: that is a failure too");
    }
    println!("{tally}");
    Ok(if tally.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn on_the_host(repository: &Repository) -> Vec<Step> {
    // Rustfmt colours its words even when they go to a file.
    let format = ["fmt", "--all", "--check", "--", "--color", "never"];
    let deny = ["--", "-D", "warnings"];
    let lint = ["clippy", "--workspace", "--all-targets", "--locked"];
    let wasm = ["clippy", "--package", "shike", "--package", "inside", "--lib", "--bins", "--target", WASM, "--locked"];
    let test = ["test", "--workspace", "--exclude", "browser-tests", "--locked", "--no-fail-fast"];
    let document = ["doc", "--workspace", "--no-deps", "--locked"];
    let cargo = |words: &[&str], more: &[&str]| {
        let mut cargo = repository.cargo();
        cargo.args(words).args(more);
        cargo
    };
    let mut doc = cargo(&document, &[]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    vec![
        Step::new("format", cargo(&format, &[])),
        Step::new("lints", cargo(&lint, &deny)),
        Step::new("lints for wasm", cargo(&wasm, &deny)),
        Step::new("tests", cargo(&test, &[])),
        Step::new("documentation", doc),
    ]
}

/// `cargo xtask dist`, as a program of its own so that its words go to the log.
fn site(repository: &Repository) -> Result<Step> {
    let mut dist = repository.command(std::env::current_exe().context("this program cannot find itself")?);
    dist.arg("dist");
    Ok(Step::new("release site", dist))
}

fn in_a_browser(repository: &Repository, browser: &Browser, [guests, peers, inside]: [&Path; 3]) -> Step {
    let mut cargo = repository.cargo();
    // More browsers at once than cores make the slow ones miss their deadlines.
    cargo.args([
        "test",
        "--package",
        "browser-tests",
        "--locked",
        "--no-fail-fast",
        "--",
        "--test-threads=2",
        "--show-output",
    ]);
    cargo.env("SHIKE_DIST", repository.dist()).env("SHIKE_AXE", browser.axe());
    cargo.env("SHIKE_GECKODRIVER", browser.geckodriver()).env(guests::TOLD, guests).env(peers::TOLD, peers);
    cargo.env(inside::TOLD, inside);
    Step::new("browser tests", cargo)
}
