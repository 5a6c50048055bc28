//! How the server answers: one request for each connection, each in a thread of its own.

use super::{Answer, Part};
use crate::watch::RECORDER;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

const GLANCE: Duration = Duration::from_millis(10);
/// Where browsers report what a policy refused.
pub(super) const REPORTS: &str = "/refused";
/// Where the recorder is.
const WATCH: &str = "/watch.js";
const DOCTYPE: &str = "<!doctype html>";

const KINDS: [(&str, &str); 8] = [
    ("css", "text/css; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
];

/// What the clerks work by.
#[derive(Debug, Default)]
pub(super) struct Desk {
    folder: Mutex<PathBuf>,
    pub(super) instead: Mutex<Vec<(Part, Answer)>>,
    /// The end of a path, and a whole header.
    pub(super) headers: Mutex<Vec<(String, String)>>,
    pub(super) asked: Mutex<Vec<String>>,
    pub(super) reports: Mutex<Vec<String>>,
    /// The policy that the page is sent with.
    pub(super) policy: Mutex<Option<String>>,
    closed: AtomicBool,
}

/// A test that failed while it held something leaves it as good as any.
pub(crate) fn open<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: Mutex::new(folder.to_owned()), ..Self::default() }
    }

    pub(super) fn folder(&self) -> PathBuf {
        open(&self.folder).clone()
    }

    pub(super) fn serve_from(&self, folder: &Path) {
        *open(&self.folder) = folder.to_owned();
    }

    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::Release);
    }

    pub(super) fn reopen(&self) {
        self.closed.store(false, Ordering::Release);
    }

    pub(super) fn receive(self: &Arc<Self>, listener: &TcpListener) {
        for visitor in listener.incoming().flatten() {
            if self.closed.load(Ordering::Acquire) {
                return;
            }
            let desk = self.clone();
            // A browser may hang up whenever it likes.
            thread::spawn(move || desk.serve(&visitor).ok());
        }
    }

    fn serve(&self, visitor: &TcpStream) -> io::Result<()> {
        let mut reader = BufReader::new(visitor);
        let Request { first, length, for_reader } = request(&mut reader)?;
        let mut words = first.split(' ');
        let (method, target) = (words.next(), words.next().unwrap_or_default());
        let path = target.split('?').next().unwrap_or_default();
        match method {
            Some("POST") if path == REPORTS => {
                let mut report = vec![0; length];
                reader.read_exact(&mut report)?;
                open(&self.reports).push(String::from_utf8_lossy(&report).into_owned());
                respond(visitor, 204, path, "", &[])
            }
            Some("GET") if path == WATCH => respond(visitor, 200, ".js", "", RECORDER.as_bytes()),
            Some("GET") => match self.answer(path) {
                Some((status, body)) => {
                    let headers = self.headers(path);
                    let body = if for_reader { watched(path, &headers, body) } else { body };
                    respond(visitor, status, path, &headers, &body)
                }
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn headers(&self, path: &str) -> String {
        let headers = open(&self.headers);
        let policy = open(&self.policy).clone().filter(|_| Part::Page.is(path)).unwrap_or_default();
        headers.iter().filter(|(end, _)| path.ends_with(end)).map(|(_, header)| header.as_str()).collect::<String>()
            + &policy
    }

    fn answer(&self, path: &str) -> Option<(u16, Vec<u8>)> {
        open(&self.asked).push(path.to_owned());
        while self.holds(path) {
            thread::sleep(GLANCE);
        }
        let instead = open(&self.instead);
        match instead.iter().find(|(part, _)| part.is(path)) {
            Some((_, Answer::Status(status))) => Some((*status, Vec::new())),
            Some((_, Answer::Body(body))) => Some((200, body.clone())),
            Some((_, Answer::Silence)) => None,
            Some((_, Answer::Held)) | None => Some(self.file(path).map_or((404, Vec::new()), |body| (200, body))),
        }
    }

    /// Whether who asks for this has to wait.
    fn holds(&self, path: &str) -> bool {
        let first = open(&self.instead).iter().find(|(part, _)| part.is(path)).map(|(_, answer)| answer.clone());
        matches!(first, Some(Answer::Held)) && !self.closed.load(Ordering::Acquire)
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let name = match path.strip_prefix('/')? {
            "" => "index.html",
            name => name,
        };
        let below = !name.contains("..") && !name.starts_with('/');
        std::fs::read(self.folder().join(name)).ok().filter(|_| below)
    }
}

/// What is known of a request.
struct Request {
    /// Its first line.
    first: String,
    /// How long what follows its headers is.
    length: usize,
    /// Whether a page is asked for, to be shown in a browser that puts no recorder into it.
    for_reader: bool,
}

fn request(reader: &mut impl io::BufRead) -> io::Result<Request> {
    let mut lines = reader.by_ref().lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let (mut length, mut page, mut chromium) = (0, false, false);
    while let Some(line) = lines.next().transpose()?.filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':').unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap_or_default(),
            "accept" => page = value.contains("text/html"),
            "user-agent" => chromium = value.contains("Chrome/"),
            _ => {}
        }
    }
    Ok(Request { first, length, for_reader: page && !chromium })
}

/// A page with the recorder before all that it holds, where the policy it is sent with lets the server's own scripts run;
/// the one that it brings itself says nothing of what comes before it.
fn watched(path: &str, headers: &str, body: Vec<u8>) -> Vec<u8> {
    let closed = headers.contains("script-src") && !headers.split("script-src").skip(1).all(lets_own);
    if kind(path) != KINDS[1].1 || closed {
        return body;
    }
    let script = format!("<script src=\"{WATCH}\"></script>");
    let doctype = body.get(..DOCTYPE.len()).is_some_and(|start| start.eq_ignore_ascii_case(DOCTYPE.as_bytes()));
    let (before, after) = body.split_at(if doctype { DOCTYPE.len() } else { 0 });
    [before, script.as_bytes(), after].concat()
}

/// Whether the rest of a policy, from where it speaks of scripts on, allows those of the page's own server.
fn lets_own(policy: &str) -> bool {
    policy.split(';').next().is_some_and(|sources| sources.contains("'self'"))
}

fn respond(mut visitor: &TcpStream, status: u16, path: &str, headers: &str, body: &[u8]) -> io::Result<()> {
    let (kind, length) = (kind(path), body.len());
    write!(
        visitor,
        "HTTP/1.1 {status} {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{headers}\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n"
    )?;
    visitor.write_all(body)
}

fn kind(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map_or("html", |(_, extension)| extension);
    let kind = KINDS.iter().find(|(known, _)| *known == extension);
    kind.map_or("application/octet-stream", |(_, kind)| kind)
}
