//! esbuild at work on files of the site: `cargo xtask dist` made it ready and says where it is.

use super::site::Site;
use crate::process;
use crate::tools::esbuild::TOLD;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The oldest that the product runs in: what is younger is written in other words.
const TARGET: &str = "--target=es2022,safari16.4";
/// React is another one while a page is being made, and says more.
const PRODUCTION: &str = "--define:process.env.NODE_ENV=\"production\"";
const LIMIT: Duration = Duration::from_secs(60);

/// The program that bundles and minifies.
#[derive(Debug)]
pub(super) struct Esbuild {
    program: PathBuf,
}

impl Esbuild {
    /// The program that was made ready.
    ///
    /// # Errors
    /// When none was.
    pub(super) fn told() -> Result<Self> {
        let program = std::env::var_os(TOLD).with_context(|| format!("{TOLD} is not set; `cargo xtask dist` does"))?;
        Ok(Self { program: program.into() })
    }

    /// A script written with React, `name.jsx`, as one with all that it imports out of `packages`. What begins with
    /// `apart` is imported when it runs. The packages' licences stay in it.
    ///
    /// # Errors
    /// When the script has a fault, or a package is missing.
    pub(super) fn page(&self, site: &Site, name: &str, packages: &Path, apart: &str) -> Result<Vec<u8>> {
        let written =
            ["--bundle", TARGET, "--charset=utf8", "--legal-comments=inline", "--format=esm", "--jsx=automatic"];
        let told = [PRODUCTION.to_owned(), format!("--external:{apart}*")];
        let words: Vec<String> = written.into_iter().map(str::to_owned).chain(told).collect();
        let made = self.run(site, &[format!("{name}.jsx")], &words, &[format!("{name}.js")], Some(packages))?;
        Ok(made.bytes(&format!("{name}.js"))?.to_owned())
    }

    /// Each of `entries` as one script with all that it imports, but what is `apart`: other scripts of the site by their
    /// names, and what another program has by a name with a colon, such as `node:*`. What the bindings would say to a
    /// console is left out; a script of ours that has to say something there names the console of `globalThis`.
    ///
    /// # Errors
    /// When a script has a fault, or imports what is not there.
    pub(super) fn bundle(&self, site: &Site, entries: &[String], apart: &[String], form: &str) -> Result<Site> {
        let apart = apart.iter().map(|name| format!("--external:{}{name}", if name.contains(':') { "" } else { "./" }));
        let words =
            ["--bundle", TARGET, "--charset=utf8", "--legal-comments=none", "--drop:console"].map(str::to_owned);
        let words = words.into_iter().chain([format!("--format={form}")]).chain(apart);
        self.run(site, entries, &words.collect::<Vec<_>>(), entries, None)
    }

    /// Style sheets without what only their reader wants.
    ///
    /// # Errors
    /// When one has a fault.
    pub(super) fn styles(&self, site: &Site, names: &[String]) -> Result<Site> {
        self.run(site, names, &["--charset=utf8".to_owned()], names, None)
    }

    /// `made` is what comes of `names`; `packages` is where else imports are looked for.
    fn run(
        &self,
        site: &Site,
        names: &[String],
        words: &[String],
        made: &[String],
        packages: Option<&Path>,
    ) -> Result<Site> {
        let folder = tempfile::tempdir().context("there is no folder for what is made on the way")?;
        site.write(folder.path())?;
        let mut command = Command::new(&self.program);
        // A warning is a fault nobody looked at: it stands in the log of every build.
        command.args(names).args(words).args(["--minify", "--outdir=.", "--allow-overwrite", "--log-level=warning"]);
        command.envs(packages.map(|packages| ("NODE_PATH", packages)));
        process::succeed(command.current_dir(folder.path()), LIMIT)?;
        let all = Site::read(folder.path())?;
        let mut out = Site::default();
        for name in made {
            out.put(name, all.bytes(name)?);
        }
        Ok(out)
    }
}
