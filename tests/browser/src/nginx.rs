//! nginx as README.md configures it: a process of its own on a port of this machine, ended when it is dropped.

use crate::Outcome;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(10);
const GLANCE: Duration = Duration::from_millis(10);
/// Where Debian's nginx looks for what `load_module` names.
const MODULES: &str = "/usr/share/nginx/modules";
/// What README.md's lines are put between: everything in one place, and one process, so that no other user need read it.
const AROUND: &str = "daemon off; master_process off; pid nginx.pid; error_log stderr notice; events {}\n\
    http { access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;\n\
    uwsgi_temp_path uwsgi; scgi_temp_path scgi;\n";

/// A running nginx.
#[derive(Debug)]
pub struct Nginx {
    program: Child,
    port: u16,
    home: TempDir,
}

/// What it answered.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// The content, as it came over the wire.
    pub body: Vec<u8>,
}

impl Response {
    /// The value of a header, whatever the case of its name; nothing where it is missing or there twice.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        let first = values.next()?;
        values.next().is_none().then_some(first.1.as_str())
    }
}

impl Nginx {
    /// Serves a folder as README.md says: its lines, with this folder and a free port in place of the example's.
    ///
    /// # Errors
    /// When README.md has no such lines, or nginx does not take them.
    pub fn serve(folder: &Path) -> Outcome<Self> {
        let [modules, lines] = documented()?;
        // Free just now; whoever else runs an nginx has it elsewhere.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let lines = put(&lines, "listen 80;", &format!("listen 127.0.0.1:{port};"))?;
        let lines = put(&lines, "root /srv/shike;", &format!("root {};", folder.display()))?;
        let home = tempfile::tempdir()?;
        std::os::unix::fs::symlink(MODULES, home.path().join("modules"))?;
        let config = home.path().join("nginx.conf");
        fs::write(&config, format!("{modules}\n{AROUND}{lines}}}\n"))?;
        let log = fs::File::create(home.path().join("log"))?;
        let mut command = Command::new("nginx");
        command.env("PATH", path()).arg("-p").arg(home.path()).arg("-c").arg(&config);
        let program = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn();
        let program = program.map_err(|error| format!("nginx cannot be started: {error}"))?;
        let mut nginx = Self { program, port, home };
        nginx.wait()?;
        Ok(nginx)
    }

    fn wait(&mut self) -> Outcome {
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if self.program.try_wait()?.is_some() || Instant::now() > end {
                let log = fs::read_to_string(self.home.path().join("log"))?;
                return Err(format!("nginx does not serve by README.md's lines: {log}").into());
            }
            sleep(GLANCE);
        }
        Ok(())
    }

    /// Where the page is.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// What is answered to one who takes content in these encodings.
    ///
    /// # Errors
    /// When nothing is answered that can be read.
    pub fn get(&self, path: &str, encodings: &str) -> Outcome<Response> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let accept = format!("Accept-Encoding: {encodings}\r\n");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{accept}Connection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let end =
            answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or("an answer without an end of headers")?;
        let head = String::from_utf8(answer[..end].to_vec())?;
        let mut lines = head.lines();
        let status =
            lines.next().and_then(|line| line.split(' ').nth(1)).ok_or("an answer without a status")?.parse()?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Ok(Response { status, headers, body: answer.split_off(end + 4) })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// The two pieces of configuration in README.md: what is loaded, and the rest.
fn documented() -> Outcome<[String; 2]> {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md"))?;
    let pieces = readme.split("```nginx\n").skip(1).filter_map(|rest| rest.split_once("```"));
    let pieces: Vec<String> = pieces.map(|(piece, _)| piece.to_owned()).collect();
    pieces.try_into().map_err(|pieces: Vec<_>| format!("README.md has {} pieces for nginx, not 2", pieces.len()).into())
}

fn put(text: &str, old: &str, new: &str) -> Outcome<String> {
    match text.matches(old).count() {
        1 => Ok(text.replace(old, new)),
        times => Err(format!("README.md says “{old}” {times} times for nginx, not once").into()),
    }
}

/// Debian keeps it where only root looks.
fn path() -> String {
    format!("{}:/usr/sbin", std::env::var("PATH").unwrap_or_default())
}
