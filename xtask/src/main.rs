//! The commands of this repository: from a word on the command line to what it does.

mod bench;
mod dist;
mod finish;
mod pack;
mod peers;
mod process;
mod repository;
mod serve;
mod test;
mod tools;

use anyhow::{Context, Result, bail};
use repository::Repository;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [--port N]  build the page, serve it on 127.0.0.1 (port 8080 or N) and build again at every change
  test              set up what the tests need and run all of them, those in a browser too
  dist              build the site to publish into dist/, compress it, weigh a first visit and the single file
  finish            what trunk calls after each build: put the words in, name the files by their content
  bench             build the site and measure it beside the same card in other frameworks, and the model (15 minutes)
  draft             print a draft, by OpenCC's table, of the words that content/zh-Hant lacks
  pack check FILE   check a company's own words and name every fault
  pack schema       write www/pack.schema.json, by which editors know what such a file may hold
";
const DEFAULT_PORT: u16 = 8080;

#[derive(Debug, PartialEq, Eq)]
enum Task {
    Serve { port: u16 },
    Test,
    Dist,
    Finish,
    Bench,
    Draft,
    PackCheck { file: String },
    PackSchema,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let task = match task(&words) {
        Ok(task) => task,
        Err(error) => {
            eprint!("error: {error:#}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn task(words: &[&str]) -> Result<Task> {
    match words {
        [] => bail!("no command given"),
        ["serve", options @ ..] => Ok(Task::Serve { port: port(options)? }),
        ["test"] => Ok(Task::Test),
        ["dist"] => Ok(Task::Dist),
        ["finish"] => Ok(Task::Finish),
        ["bench"] => Ok(Task::Bench),
        ["draft"] => Ok(Task::Draft),
        ["pack", words @ ..] => pack(words),
        [known @ ("test" | "dist" | "finish" | "bench" | "draft"), more, ..] => {
            bail!("`{known}` takes no “{more}”; leave it out")
        }
        [other, ..] => bail!("no command is called “{other}”"),
    }
}

fn pack(words: &[&str]) -> Result<Task> {
    match words {
        ["check", file] => Ok(Task::PackCheck { file: (*file).to_owned() }),
        ["schema"] => Ok(Task::PackSchema),
        ["check"] => bail!("`pack check` wants a file after it"),
        ["check", _, more, ..] => bail!("`pack check` takes one file; leave “{more}” out"),
        ["schema", more, ..] => bail!("`pack schema` takes no “{more}”; leave it out"),
        [other, ..] => bail!("`pack` knows no “{other}”; only `check FILE` and `schema`"),
        [] => bail!("`pack` wants `check FILE` or `schema` after it"),
    }
}

fn port(options: &[&str]) -> Result<u16> {
    let number = match options {
        [] => return Ok(DEFAULT_PORT),
        ["--port"] => bail!("`--port` wants a number after it"),
        ["--port", number] => number,
        [option] if option.starts_with("--port=") => &option["--port=".len()..],
        ["--port", _, more, ..] | [more, ..] => bail!("`serve` takes no “{more}”; only `--port N`"),
    };
    match number.parse() {
        Ok(0) | Err(_) => bail!("“{number}” is not a port; give a number from 1 to 65535"),
        Ok(port) => Ok(port),
    }
}

fn run(task: &Task) -> Result<ExitCode> {
    let repository = Repository::here().context("the repository was not found")?;
    match task {
        Task::Serve { port } => serve::run(&repository, *port),
        Task::Test => test::run(&repository),
        Task::Dist => dist::run(&repository).map(|()| ExitCode::SUCCESS),
        Task::Finish => finish::run(&repository).map(|()| ExitCode::SUCCESS),
        Task::Bench => bench::run(&repository).map(|()| ExitCode::SUCCESS),
        Task::Draft => bench::draft(&repository).map(|()| ExitCode::SUCCESS),
        Task::PackCheck { file } => pack::check(&repository, Path::new(file)),
        Task::PackSchema => pack::schema(&repository).map(|()| ExitCode::SUCCESS),
    }
}

#[cfg(test)]
mod tests {
    use super::{Task, USAGE, task};

    #[test]
    fn each_command_is_one_word_and_stands_in_the_usage() {
        let plain = [("test", Task::Test), ("dist", Task::Dist), ("finish", Task::Finish)];
        for (word, expected) in plain.into_iter().chain([("bench", Task::Bench), ("draft", Task::Draft)]) {
            assert_eq!(task(&[word]).ok(), Some(expected));
            assert!(USAGE.contains(&format!("\n  {word} ")), "{word} is not in the usage");
        }
    }

    #[test]
    fn serve_takes_a_port_in_both_spellings() {
        assert_eq!(task(&["serve"]).ok(), Some(Task::Serve { port: 8080 }));
        assert_eq!(task(&["serve", "--port", "9000"]).ok(), Some(Task::Serve { port: 9000 }));
        assert_eq!(task(&["serve", "--port=9000"]).ok(), Some(Task::Serve { port: 9000 }));
    }

    #[test]
    fn pack_checks_a_file_or_writes_the_schema() {
        assert_eq!(task(&["pack", "check", "a.json"]).ok(), Some(Task::PackCheck { file: "a.json".to_owned() }));
        assert_eq!(task(&["pack", "schema"]).ok(), Some(Task::PackSchema));
        assert!(USAGE.contains("\n  pack check FILE ") && USAGE.contains("\n  pack schema "));
    }

    #[test]
    fn what_no_command_knows_is_refused_by_name() {
        let refused = |words: &[&str]| task(words).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(refused(&[]).contains("no command given"));
        assert!(refused(&["build"]).contains("“build”"));
        assert!(refused(&["dist", "--fast"]).contains("“--fast”"));
        assert!(refused(&["pack"]).contains("`check FILE` or `schema`"));
        assert!(refused(&["pack", "check"]).contains("wants a file"));
        assert!(refused(&["pack", "check", "a", "b"]).contains("“b”"));
        assert!(refused(&["pack", "schema", "a"]).contains("“a”"));
        assert!(refused(&["pack", "make"]).contains("“make”"));
        assert!(refused(&["serve", "--open"]).contains("“--open”"));
        assert!(refused(&["serve", "--port", "1", "--open"]).contains("“--open”"));
        assert!(refused(&["serve", "--port"]).contains("wants a number"));
        assert!(refused(&["serve", "--port", "70000"]).contains("“70000”"));
        assert!(refused(&["serve", "--port", "0"]).contains("“0”"));
    }
}
