//! The browser's driver: one program for all tests that run at the same time, ended with the last of them.

use crate::Outcome;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

const SAYS: &str = "started successfully on port ";

static SHARED: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

/// A running driver.
#[derive(Debug)]
pub(crate) struct Driver {
    program: Child,
    pub(crate) port: u16,
    /// Kept open: a driver that cannot say what it does stops.
    _says: BufReader<ChildStdout>,
}

impl Driver {
    /// The driver that is running, or a new one.
    pub(crate) fn shared() -> Outcome<Arc<Self>> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = shared.upgrade() {
            return Ok(running);
        }
        let driver = Arc::new(Self::start()?);
        *shared = Arc::downgrade(&driver);
        Ok(driver)
    }

    fn start() -> Outcome<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdin(Stdio::null()).stderr(Stdio::null());
        let mut program = command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("chromedriver cannot be started: {error}"))?;
        let mut says = BufReader::new(program.stdout.take().ok_or("chromedriver says nothing")?);
        let port = port(&mut says).inspect_err(|_| end(&mut program))?;
        Ok(Self { program, port, _says: says })
    }
}

fn port(says: &mut BufReader<ChildStdout>) -> Outcome<u16> {
    for line in says.lines() {
        let line = line?;
        if let Some((_, port)) = line.split_once(SAYS) {
            return Ok(port.trim_end_matches('.').parse()?);
        }
    }
    Err("chromedriver ended before it had a port".into())
}

fn end(program: &mut Child) {
    let _ = program.kill();
    let _ = program.wait();
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.program);
    }
}
