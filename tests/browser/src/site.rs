//! The site's server: on this machine only, and able to refuse a file or to give another in its place.

use crate::{Outcome, told};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

const KINDS: [(&str, &str); 7] = [
    ("css", "text/css; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
];

/// A file of the site, by what it is for; its name carries a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The page.
    Page,
    /// The custom element's script.
    Element,
    /// The program's own script.
    Glue,
    /// The program.
    Wasm,
    /// The program of what has no picture, and its script.
    Headless,
    /// What draws the playbook, and its style sheet.
    Desk,
    /// A list of words by its name, such as `en` or `zh-Hant-guide`.
    Pack(&'static str),
    /// The card's style sheet.
    Look,
    /// The product as one file.
    Whole,
}

impl Part {
    /// The words of the screen in the language the tests speak.
    pub const WORDS: Self = Self::Pack("zh-Hans");
    /// The words of the guide, fetched when it is opened.
    pub const GUIDE: Self = Self::Pack("zh-Hans-guide");
    /// The words of the playbook.
    pub const BOOK: Self = Self::Pack("zh-Hans-book");

    /// Whether this is the part at `path`.
    pub fn is(self, path: &str) -> bool {
        let (start, end) = match self {
            Self::Page => return ["/", "/index.html"].contains(&path),
            Self::Whole => return path == "/shike.html",
            Self::Element => ("element", ".js"),
            Self::Glue => ("shike", ".js"),
            Self::Wasm => ("shike_bg", ".wasm"),
            Self::Headless => ("headless", ""),
            Self::Desk => ("desk", ""),
            Self::Pack(name) => (name, ".json"),
            Self::Look => ("card", ".css"),
        };
        // A hash of hexadecimal digits ends the name.
        let rest = path.strip_prefix('/').and_then(|name| name.strip_prefix(start));
        let rest = rest.and_then(|rest| rest.trim_start_matches("_bg").strip_prefix('-')?.strip_suffix(end));
        rest.is_some_and(|rest| {
            rest.split('.').next().is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
        })
    }
}

/// What the server says instead of the file.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Only a status.
    Status(u16),
    /// Other content, as if all were well.
    Body(Vec<u8>),
}

/// What the clerks work by.
#[derive(Debug, Default)]
struct Desk {
    folder: PathBuf,
    instead: Mutex<Vec<(Part, Answer)>>,
    asked: Mutex<Vec<String>>,
    closed: AtomicBool,
}

/// The built site, served until this is dropped. Each connection has a thread and one request: servers that keep
/// connections open in a pool of threads let a browser, which opens six, wait for ever.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    desk: Arc<Desk>,
    porter: Option<JoinHandle<()>>,
}

impl Site {
    /// Serves the folder that `SHIKE_DIST` names.
    ///
    /// # Errors
    /// When there is no such folder, or no port to serve it on.
    pub fn open() -> Outcome<Self> {
        let folder = PathBuf::from(told("SHIKE_DIST", "the folder with the built site")?);
        if !folder.join("index.html").is_file() {
            return Err(format!("{} has no index.html; build the site first", folder.display()).into());
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let desk = Arc::new(Desk { folder, ..Desk::default() });
        let porter = {
            let desk = desk.clone();
            thread::spawn(move || desk.receive(&listener))
        };
        Ok(Self { address, desk, porter: Some(porter) })
    }

    /// Where the page is.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// From now on gives `answer` for `part`.
    pub fn replace(&self, part: Part, answer: Answer) {
        open(&self.desk.instead).push((part, answer));
    }

    /// Gives every file again.
    pub fn lift(&self) {
        open(&self.desk.instead).clear();
    }

    /// The paths asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        open(&self.desk.asked).clone()
    }

    /// The content of a part as it was built.
    ///
    /// # Errors
    /// When the site has no such part, or it cannot be read.
    pub fn content(&self, part: Part) -> Outcome<Vec<u8>> {
        for entry in std::fs::read_dir(&self.desk.folder)? {
            let entry = entry?;
            if part.is(&format!("/{}", entry.file_name().to_string_lossy())) {
                return Ok(std::fs::read(entry.path())?);
            }
        }
        Err(format!("the site has no {part:?}").into())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.desk.closed.store(true, Ordering::Release);
        // One more visitor wakes the porter, who then sees that it is closed.
        let woken = TcpStream::connect(self.address).is_ok();
        if let Some(porter) = self.porter.take().filter(|_| woken) {
            let _ = porter.join();
        }
    }
}

/// A test that failed while it held something leaves it as good as any.
fn open<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    fn receive(self: &Arc<Self>, listener: &TcpListener) {
        for visitor in listener.incoming().flatten() {
            if self.closed.load(Ordering::Acquire) {
                return;
            }
            let desk = self.clone();
            // A browser may hang up whenever it likes.
            thread::spawn(move || desk.serve(&visitor).ok());
        }
    }

    fn serve(&self, mut visitor: &TcpStream) -> io::Result<()> {
        let mut lines = BufReader::new(visitor).lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        let Some(target) = first.strip_prefix("GET ").and_then(|rest| rest.split(' ').next()) else {
            return Ok(());
        };
        let path = target.split('?').next().unwrap_or_default();
        let (status, body) = self.answer(path);
        let kind = kind(path);
        write!(
            visitor,
            "HTTP/1.1 {status} {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
             Cache-Control: no-store\r\nConnection: close\r\n\r\n",
            body.len()
        )?;
        visitor.write_all(&body)
    }

    fn answer(&self, path: &str) -> (u16, Vec<u8>) {
        open(&self.asked).push(path.to_owned());
        let instead = open(&self.instead);
        match instead.iter().find(|(part, _)| part.is(path)) {
            Some((_, Answer::Status(status))) => (*status, Vec::new()),
            Some((_, Answer::Body(body))) => (200, body.clone()),
            None => self.file(path).map_or((404, Vec::new()), |body| (200, body)),
        }
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let name = match path.strip_prefix('/')? {
            "" => "index.html",
            name => name,
        };
        let plain = !name.contains("..") && !name.contains('/');
        std::fs::read(self.folder.join(name)).ok().filter(|_| plain)
    }
}

fn kind(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map_or("html", |(_, extension)| extension);
    let kind = KINDS.iter().find(|(known, _)| *known == extension);
    kind.map_or("application/octet-stream", |(_, kind)| kind)
}
