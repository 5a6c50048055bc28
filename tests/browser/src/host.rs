//! The programs behind a window: a driver and the browser it starts, with a folder and, for `WebKit`, a display of their
//! own. They end with the window, also when the test failed.

use crate::display::Display;
use crate::wire::Wire;
use crate::{Engine, Outcome};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(20);

/// A running driver. Those of Firefox and `WebKit` know one session at a time, so each window has its own.
#[derive(Debug)]
pub(crate) struct Host {
    program: Child,
    port: u16,
    session: Option<String>,
    home: TempDir,
    _display: Option<Arc<Display>>,
}

impl Host {
    /// Starts the driver of an engine.
    pub(crate) fn start(engine: Engine) -> Outcome<Self> {
        let home = tempfile::tempdir()?;
        std::fs::create_dir(home.path().join(crate::engine::DOWNLOADS))?;
        let display = (engine == Engine::WebKit).then(Display::shared).transpose()?;
        // Free just now: a driver says its port in words of its own, or not at all.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = Command::new(engine.driver());
        command.arg(format!("--port={port}")).process_group(0);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if engine != Engine::Chromium {
            at_home(&mut command, home.path())?;
        }
        if let Some(display) = &display {
            command.env("DISPLAY", display.name()).env_remove("WAYLAND_DISPLAY");
        }
        let program = command.spawn().map_err(|error| format!("{} cannot be started: {error}", driver(engine)))?;
        let mut host = Self { program, port, session: None, home, _display: display };
        host.wait().map_err(|error| format!("{}: {error}", driver(engine)))?;
        Ok(host)
    }

    /// Waits until the driver listens.
    fn wait(&mut self) -> Outcome {
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.program.try_wait()? {
                return Err(format!("ended before it listened ({status})").into());
            }
            if Instant::now() > end {
                return Err("does not listen in time".into());
            }
            sleep(GLANCE);
        }
        Ok(())
    }

    /// Where the driver takes commands.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser's own folder.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Notes the session to be ended with this.
    pub(crate) fn keep(&mut self, session: String) {
        self.session = Some(session);
    }

    /// The way to the session without a client, whose runtime may be gone.
    pub(crate) fn wire(&self) -> Option<Wire<'_>> {
        Some(Wire { port: self.port, session: self.session.as_deref()? })
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.wire().map(Wire::end);
        // Whatever the driver has started is in its group: a browser that hangs, too.
        let group = format!("kill -KILL -{}", self.program.id());
        let _ = Command::new("sh").args(["-c", &group]).stderr(Stdio::null()).status();
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn driver(engine: Engine) -> String {
    engine.driver().display().to_string()
}

/// Has a browser keep everything in a folder of its own, in no language, and speak to no desktop.
fn at_home(command: &mut Command, home: &Path) -> Outcome {
    for (name, folder) in [
        ("HOME", ""),
        ("TMPDIR", "tmp"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_CONFIG_HOME", "config"),
    ] {
        let folder = home.join(folder);
        std::fs::create_dir_all(&folder)?;
        command.env(name, folder);
    }
    let downloads = format!("XDG_DOWNLOAD_DIR=\"$HOME/{}\"\n", crate::engine::DOWNLOADS);
    std::fs::write(home.join("config/user-dirs.dirs"), downloads)?;
    let alone = [
        ("LC_ALL", "C.UTF-8"),
        ("DBUS_SESSION_BUS_ADDRESS", "disabled:"),
        ("GSETTINGS_BACKEND", "memory"),
        ("NO_AT_BRIDGE", "1"),
    ];
    command.envs(alone);
    Ok(())
}
