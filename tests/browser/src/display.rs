//! A display that nobody looks at, for the engine that cannot do without: one for all tests that run at the same time.

use crate::Outcome;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

static SHARED: Mutex<Weak<Display>> = Mutex::new(Weak::new());

/// A running display.
#[derive(Debug)]
pub(crate) struct Display {
    program: Child,
    number: String,
}

impl Display {
    /// The display that is there, or a new one.
    pub(crate) fn shared() -> Outcome<Arc<Self>> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = shared.upgrade() {
            return Ok(running);
        }
        let display = Arc::new(Self::start()?);
        *shared = Arc::downgrade(&display);
        Ok(display)
    }

    /// It chooses a number that is free, and says it when it is ready.
    fn start() -> Outcome<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let program = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let program = program.map_err(|error| format!("Xvfb cannot be started: {error}"))?;
        let mut display = Self { program, number: String::new() };
        let says = display.program.stdout.take().ok_or("Xvfb says nothing")?;
        BufReader::new(says).read_line(&mut display.number)?;
        if display.number.trim().is_empty() {
            return Err("Xvfb ended before it had a display".into());
        }
        Ok(display)
    }

    /// How programs name it.
    pub(crate) fn name(&self) -> String {
        format!(":{}", self.number.trim())
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
