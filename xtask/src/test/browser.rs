//! What the tests in a browser need: the browser, its driver, Chinese and Latin letters, and the accessibility checker.

use crate::process;
use crate::repository::Repository;
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The checker's version: a newer one may know more rules, so it changes by choice.
const AXE: &str = "4.14.1";
const INSTALL_LIMIT: Duration = Duration::from_secs(20 * 60);

/// Something the system must have, and the packages it comes in on Debian and its like.
#[derive(Debug)]
struct Part {
    name: &'static str,
    packages: &'static [&'static str],
    is_there: fn() -> bool,
}

const PARTS: [Part; 5] = [
    Part { name: "chromium", packages: &["chromium"], is_there: || on_path("chromium") },
    Part { name: "chromedriver", packages: &["chromium-driver"], is_there: || on_path("chromedriver") },
    Part { name: "a Chinese font", packages: &["fonts-noto-cjk", "fontconfig"], is_there: chinese_font },
    Part { name: "a Latin font", packages: &["fonts-roboto-unhinted", "fontconfig"], is_there: latin_font },
    Part { name: "npm", packages: &["nodejs", "npm"], is_there: || on_path("npm") },
];

/// All that is needed, there.
#[derive(Debug)]
pub(crate) struct Browser {
    axe: PathBuf,
}

impl Browser {
    /// Finds the parts, and installs those that are missing where this may be done.
    ///
    /// # Errors
    /// When a part is missing: names it, and the commands that install it.
    pub(crate) fn ready(repository: &Repository) -> Result<Self> {
        if !missing().is_empty() {
            install(repository)?;
        }
        let left: Vec<&str> = missing().iter().map(|part| part.name).collect();
        ensure!(left.is_empty(), "still missing after the install: {}", left.join(", "));
        Ok(Self { axe: axe(repository)? })
    }

    /// The file with the checker's text.
    pub(crate) fn axe(&self) -> &Path {
        &self.axe
    }
}

fn missing() -> Vec<&'static Part> {
    PARTS.iter().filter(|part| !(part.is_there)()).collect()
}

fn install(repository: &Repository) -> Result<()> {
    let names: Vec<&str> = missing().iter().map(|part| part.name).collect();
    let packages: Vec<&str> = missing().iter().flat_map(|part| part.packages.iter().copied()).collect();
    let list = packages.join(" ");
    if !may_install(repository) {
        bail!(
            "missing: {}; as root on Debian or Ubuntu:\n  apt-get update && apt-get install -y --no-install-recommends \
             {list}\nelsewhere install the like of these packages, then start again",
            names.join(", ")
        );
    }
    println!("installing {list}");
    apt(repository, &["update"])?;
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(packages);
    apt(repository, &words)
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

fn on_path(program: &str) -> bool {
    process::find(program, process::search_path()).is_some()
}

fn chinese_font() -> bool {
    has_font(":lang=zh")
}

/// The letters of most phones, which the English layout is measured with.
fn latin_font() -> bool {
    has_font("Roboto")
}

fn has_font(pattern: &str) -> bool {
    let list = process::answer(std::process::Command::new("fc-list").args([pattern, "family"]));
    list.is_some_and(|families| !families.trim().is_empty())
}

/// The checker's file, fetched once.
fn axe(repository: &Repository) -> Result<PathBuf> {
    let home = repository.target("npm");
    let package = home.join("node_modules/axe-core");
    let file = package.join("axe.min.js");
    if is_axe(&package) && file.is_file() {
        return Ok(file);
    }
    let mut npm = repository.command("npm");
    npm.args(["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
    npm.arg(&home).arg(format!("axe-core@{AXE}"));
    std::fs::create_dir_all(&home).context("target/npm cannot be made")?;
    process::succeed(&mut npm, INSTALL_LIMIT).context("axe-core, the accessibility checker, was not fetched")?;
    ensure!(file.is_file(), "axe-core {AXE} came without axe.min.js");
    Ok(file)
}

fn is_axe(package: &Path) -> bool {
    let about = std::fs::read_to_string(package.join("package.json")).unwrap_or_default();
    about.contains(&format!("\"version\": \"{AXE}\""))
}
