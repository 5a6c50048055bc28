//! What the tests in browsers need: three browsers, their drivers, Chinese and Latin letters, a web server, and the
//! accessibility checker.

use crate::process;
use crate::repository::Repository;
use crate::tools::system::{self, NPM, Part, on_path};
use crate::tools::{self, npm};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};

/// The checker's version: a newer one may know more rules, so it changes by choice.
const AXE: &str = "4.14.1";

/// All of them. WebKitGTK wants a display, and nginx serves the site by the lines of README.md.
const PARTS: [Part; 10] = [
    Part { name: "chromium", packages: &["chromium"], is_there: || on_path("chromium") },
    Part { name: "chromedriver", packages: &["chromium-driver"], is_there: || on_path("chromedriver") },
    Part { name: "firefox", packages: &["firefox-esr"], is_there: firefox },
    Part { name: "WebKitWebDriver", packages: &["webkit2gtk-driver"], is_there: || on_path("WebKitWebDriver") },
    Part { name: "Xvfb", packages: &["xvfb"], is_there: || on_path("Xvfb") },
    Part { name: "nginx", packages: &["nginx-light"], is_there: nginx },
    Part { name: "nginx's brotli module", packages: &["libnginx-mod-http-brotli-static"], is_there: brotli },
    Part { name: "a Chinese font", packages: &["fonts-noto-cjk", "fontconfig"], is_there: chinese_font },
    Part { name: "a Latin font", packages: &["fonts-roboto-unhinted", "fontconfig"], is_there: latin_font },
    NPM,
];

/// All that is needed, there.
#[derive(Debug)]
pub(crate) struct Browser {
    axe: PathBuf,
    geckodriver: PathBuf,
}

impl Browser {
    /// Finds the parts, and installs those that are missing where this may be done.
    ///
    /// # Errors
    /// When a part is missing: names it, and the commands that install it.
    pub(crate) fn ready(repository: &Repository) -> Result<Self> {
        system::ensure(repository, &PARTS)?;
        Ok(Self { axe: axe(repository)?, geckodriver: tools::geckodriver(repository)? })
    }

    /// Firefox's driver, of which Debian has no package.
    pub(crate) fn geckodriver(&self) -> &Path {
        &self.geckodriver
    }

    /// The file with the checker's text.
    pub(crate) fn axe(&self) -> &Path {
        &self.axe
    }
}

fn firefox() -> bool {
    on_path("firefox-esr") || on_path("firefox")
}

/// Debian keeps it where only root looks.
fn nginx() -> bool {
    on_path("nginx") || Path::new("/usr/sbin/nginx").exists()
}

fn brotli() -> bool {
    Path::new("/usr/share/nginx/modules/ngx_http_brotli_static_module.so").exists()
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
    let file = home.join("node_modules/axe-core/axe.min.js");
    if !npm::has(&home, "axe-core", AXE) || !file.is_file() {
        npm::fetch(repository, "npm", &[&format!("axe-core@{AXE}")]).context("the accessibility checker is missing")?;
    }
    ensure!(file.is_file(), "axe-core {AXE} came without axe.min.js");
    Ok(file)
}
