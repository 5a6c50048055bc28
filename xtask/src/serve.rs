//! `serve`: the page on this machine, built again at every change.

use crate::repository::Repository;
use crate::tools::{Tools, esbuild, react};
use anyhow::{Context, Result, bail};
use signal_hook::consts::{SIGINT, SIGTERM};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ExitCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;

const HOST: Ipv4Addr = Ipv4Addr::LOCALHOST;
const POLL: Duration = Duration::from_millis(100);
const ANSWER_LIMIT: Duration = Duration::from_secs(10);

/// Serves until it is stopped.
///
/// # Errors
/// When the tools, the port or the first build fail.
pub(crate) fn run(repository: &Repository, port: u16) -> Result<ExitCode> {
    let tools = Tools::ready(repository)?;
    free(port)?;
    let stop = stop_signal()?;
    let mut trunk = start(repository, &tools, port)?;
    let served = watch(&mut trunk, port, &stop);
    // Without effect when it has ended by itself; else it would keep the port after us.
    trunk.kill().ok();
    trunk.wait().ok();
    served.map(|()| ExitCode::SUCCESS)
}

fn free(port: u16) -> Result<()> {
    let other = port.checked_add(1).unwrap_or(port - 1);
    TcpListener::bind((HOST, port)).map(drop).with_context(|| {
        format!("port {port} is not free; end what uses it, or choose another: `cargo xtask serve --port {other}`")
    })
}

/// Set when the terminal or another program tells us to end.
fn stop_signal() -> Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&stop)).context("Ctrl-C cannot be listened for")?;
    }
    Ok(stop)
}

fn start(repository: &Repository, tools: &Tools, port: u16) -> Result<Child> {
    // Trunk does not start when a folder it should not watch is not there.
    std::fs::create_dir_all(repository.dist()).context("dist/ cannot be made")?;
    let site = repository.target("serve");
    // What an earlier build left must not be taken for this one's.
    if site.exists() {
        std::fs::remove_dir_all(&site).context("target/serve cannot be emptied")?;
    }
    let mut trunk = tools.trunk(repository);
    trunk.args(["serve", "--dist"]).arg(&site).args(["--address", &HOST.to_string(), "--port", &port.to_string()]);
    match demo(repository) {
        Ok((esbuild, react)) => drop(trunk.env(esbuild::TOLD, esbuild).env(react::TOLD, react)),
        Err(error) => eprintln!("the demo goes without its list, which is written with React: {error:#}"),
    }
    // The names that a machine gives itself lead nowhere in a browser.
    trunk.arg("--disable-address-lookup");
    trunk.spawn().context("trunk cannot be started")
}

/// What the demo's list is made with: all else is built without.
fn demo(repository: &Repository) -> Result<(PathBuf, PathBuf)> {
    Ok((esbuild::ready(repository)?, react::ready(repository)?))
}

/// Waits for the first answer, says where the page is, and waits for the end.
fn watch(trunk: &mut Child, port: u16, stop: &AtomicBool) -> Result<()> {
    let mut served = false;
    while !stop.load(Ordering::Relaxed) {
        if let Some(status) = trunk.try_wait().context("trunk got lost")? {
            bail!("trunk ended ({status}); its own words stand above");
        }
        if !served {
            served = answers(port)?;
        }
        sleep(POLL);
    }
    Ok(())
}

/// Whether the page is there by now. Trunk serves even when its first build failed: nothing, then.
fn answers(port: u16) -> Result<bool> {
    match status(port) {
        None => Ok(false),
        Some(200) => {
            println!("serving on http://{HOST}:{port} (Ctrl-C stops)");
            println!("cards in a page of others: http://{HOST}:{port}/demo/");
            Ok(true)
        }
        Some(_) => bail!("the first build failed; trunk's words stand above, mend it and start again"),
    }
}

/// The HTTP status of the page; nothing as long as nobody listens.
fn status(port: u16) -> Option<u16> {
    let mut stream = TcpStream::connect_timeout(&SocketAddr::from((HOST, port)), ANSWER_LIMIT).ok()?;
    stream.set_read_timeout(Some(ANSWER_LIMIT)).ok()?;
    let ask = format!("GET / HTTP/1.1\r\nHost: {HOST}:{port}\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    stream.write_all(ask.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    status_of(&String::from_utf8_lossy(&answer))
}

fn status_of(answer: &str) -> Option<u16> {
    answer.strip_prefix("HTTP/")?.split_whitespace().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{HOST, free, status_of};
    use std::net::TcpListener;

    #[test]
    fn the_status_is_read_from_the_first_line() {
        assert_eq!(status_of("HTTP/1.1 200 OK\r\ncontent-length: 404\r\n"), Some(200));
        assert_eq!(status_of("HTTP/1.0 404 Not Found\r\n"), Some(404));
        assert_eq!(status_of("SSH-2.0-OpenSSH"), None);
    }

    #[test]
    fn a_taken_port_is_named_with_the_way_out() -> std::io::Result<()> {
        let taken = TcpListener::bind((HOST, 0))?;
        let port = taken.local_addr()?.port();
        let said = free(port).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains(&format!("port {port} is not free")) && said.contains("--port"), "{said}");
        Ok(())
    }
}
