//! One step of the tests: a program, its log, and one line about it.

use super::tally::Tally;
use crate::process::{self, End};
use crate::repository::Repository;
use anyhow::{Context, Result};
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How a line begins by which a test tells a figure, which is shown whether the test passes or not.
const MEASURED: &str = "measured: ";
/// Longer than any step on a slow machine from nothing; short enough to name the one that hangs.
const LIMIT: Duration = Duration::from_secs(50 * 60);

/// Something to run that succeeds or fails.
#[derive(Debug)]
pub(super) struct Step {
    name: &'static str,
    command: Command,
}

impl Step {
    /// A step called `name`, which names its log too.
    pub(super) fn new(name: &'static str, command: Command) -> Self {
        Self { name, command }
    }

    /// Runs the step, prints its line, and its whole log if it failed.
    ///
    /// # Errors
    /// When the program cannot be started or the log not written.
    pub(super) fn run(mut self, repository: &Repository) -> Result<Tally> {
        let log = self.log(repository)?;
        print!("{:<20} ", self.name);
        std::io::stdout().flush().ok();
        let start = Instant::now();
        let end = process::run(&mut self.command, LIMIT)?;
        let text = read(&log)?;
        let tally = Tally::of(&text).with_step(end.is_success());
        println!("{}", line(end, start.elapsed(), tally));
        text.lines().filter(|line| line.starts_with(MEASURED)).for_each(|line| println!("  {line}"));
        if !end.is_success() {
            println!("{text}\n^ {}: `{}`", self.name, process::words(&self.command));
        }
        Ok(tally)
    }

    /// Has the program write all it says to its log.
    fn log(&mut self, repository: &Repository) -> Result<PathBuf> {
        let folder = repository.target("xtask");
        let log = folder.join(format!("{}.log", self.name.replace(' ', "-")));
        let unwritable = || format!("{} cannot be written", log.display());
        std::fs::create_dir_all(&folder).with_context(unwritable)?;
        let file = File::create(&log).with_context(unwritable)?;
        let second = file.try_clone().with_context(unwritable)?;
        self.command.stdin(Stdio::null()).stdout(file).stderr(second);
        Ok(log)
    }
}

fn read(log: &Path) -> Result<String> {
    let bytes = std::fs::read(log).with_context(|| format!("{} cannot be read", log.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn line(end: End, took: Duration, tally: Tally) -> String {
    let word = match end {
        End::Exited(status) if status.success() => "ok    ",
        End::Exited(_) => "FAILED",
        End::TooLong => "STOPPED, it took too long:",
    };
    let counted = if tally.ran_tests() { format!("   {tally}") } else { String::new() };
    format!("{word} {:>7.1} s{counted}", took.as_secs_f64())
}
