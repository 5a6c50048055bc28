//! Other programs: found, run no longer than a limit, and named with the remedy when they fail.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

const POLL: Duration = Duration::from_millis(50);

/// How a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// By itself.
    Exited(ExitStatus),
    /// It was stopped, for it ran longer than it may.
    TooLong,
}

impl End {
    /// Whether the program did what it was asked for.
    pub(crate) fn is_success(self) -> bool {
        matches!(self, Self::Exited(status) if status.success())
    }
}

/// Runs a program to its end, or stops it at the limit.
///
/// # Errors
/// When it cannot be started.
pub(crate) fn run(command: &mut Command, limit: Duration) -> Result<End> {
    let mut child = command.spawn().with_context(|| format!("`{}` cannot be started", words(command)))?;
    wait(&mut child, limit).with_context(|| format!("`{}` got lost", words(command)))
}

/// Runs a program that must succeed.
///
/// # Errors
/// When it cannot be started, fails, or runs longer than the limit.
pub(crate) fn succeed(command: &mut Command, limit: Duration) -> Result<()> {
    match run(command, limit)? {
        End::Exited(status) if status.success() => Ok(()),
        End::Exited(status) => bail!("`{}` failed ({status}); its own words stand above", words(command)),
        End::TooLong => bail!("`{}` took longer than {} s and was stopped", words(command), limit.as_secs()),
    }
}

/// What a program prints, when there is such a program and it succeeds.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The first program called `name` in these folders.
pub(crate) fn find(name: &str, folders: impl IntoIterator<Item = PathBuf>) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    folders.into_iter().map(|folder| folder.join(&file)).find(|program| program.is_file())
}

/// The folders the system looks for programs in.
pub(crate) fn search_path() -> Vec<PathBuf> {
    std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default()
}

/// The command as a person would type it: the program by its name, wherever it lies.
pub(crate) fn words(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let words = program.file_stem().into_iter().chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

fn wait(child: &mut Child, limit: Duration) -> io::Result<End> {
    let end = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(End::Exited(status));
        }
        if Instant::now() >= end {
            child.kill()?;
            child.wait()?;
            return Ok(End::TooLong);
        }
        sleep(POLL);
    }
}

#[cfg(test)]
mod tests {
    use super::{End, find, run, succeed, words};
    use std::process::Command;
    use std::time::Duration;

    #[test]
    fn a_command_is_told_as_it_is_typed() {
        assert_eq!(words(Command::new("/somewhere/bin/cargo").args(["fmt", "--check"])), "cargo fmt --check");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let said = succeed(&mut Command::new("no-such-program"), Duration::ZERO).err();
        assert!(said.is_some_and(|error| error.to_string().contains("`no-such-program` cannot be started")));
        assert_eq!(find("no-such-program", super::search_path()), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_takes_too_long_is_stopped() {
        let end = run(Command::new("sleep").arg("60"), Duration::from_millis(1));
        assert!(end.is_ok_and(|end| end == End::TooLong && !end.is_success()));
    }
}
