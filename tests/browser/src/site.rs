//! The site's server: on this machine only, able to refuse a file or to give another in its place, to go away and come
//! back, and to serve another folder from then on.

mod desk;

use crate::{Outcome, told};
pub(crate) use desk::open as held;
use desk::{Desk, open};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// A file of the site, by what it is for; its name carries a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The page.
    Page,
    /// The page's script, the custom element in it.
    Script,
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
    /// What has a name without a hash, such as `sw.js`.
    File(&'static str),
    /// What surrounds the working card on the site's own page.
    App,
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
            Self::Script => ("page", ".js"),
            Self::Glue => ("shike", ".js"),
            Self::Wasm => ("shike_bg", ".wasm"),
            Self::Headless => ("headless", ""),
            Self::Desk => ("desk", ""),
            Self::Pack(name) => (name, ".json"),
            Self::Look => ("card", ".css"),
            Self::File(name) => return path.strip_prefix('/') == Some(name),
            Self::App => ("app", ".js"),
        };
        // A hash of hexadecimal digits ends the name.
        let rest = path.strip_prefix('/').and_then(|name| name.strip_prefix(start));
        let rest = rest.and_then(|rest| rest.trim_start_matches("_bg").strip_prefix('-')?.strip_suffix(end));
        rest.is_some_and(|rest| {
            rest.split('.').next().is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
        })
    }
}

/// Where in the site the kit for other people's pages lies, without a stroke before or after it.
pub const KIT: &str = concat!("embed/shike-", env!("CARGO_PKG_VERSION"));

/// What the server says instead of the file.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Only a status.
    Status(u16),
    /// Other content, as if all were well.
    Body(Vec<u8>),
    /// Nothing: the connection ends.
    Silence,
    /// Nothing yet: the file itself, once all is given again.
    Held,
}

/// The built site, served until this is dropped. Each connection has a thread and one request: servers that keep
/// connections open in a pool of threads let a browser, which opens six, wait for ever.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    desk: Arc<Desk>,
    porter: Mutex<Option<JoinHandle<()>>>,
    /// Parts of what browsers may report.
    expected: Mutex<Vec<String>>,
}

impl Site {
    /// Serves the folder that `SHIKE_DIST` names. The page's own policy is sent as a header too, in which browsers are
    /// told to report here what they refuse: so it is known from the page's first byte on.
    ///
    /// # Errors
    /// When there is no such folder, no port to serve it on, or no policy.
    pub fn open() -> Outcome<Self> {
        let site = Self::of(&dist()?)?;
        let page = String::from_utf8(site.content(Part::Page)?)?;
        let policy = format!("Content-Security-Policy: {}; report-uri {}\r\n", policy(&page)?, desk::REPORTS);
        *open(&site.desk.policy) = Some(policy);
        Ok(site)
    }

    /// Serves a folder.
    ///
    /// # Errors
    /// When there is no port to serve it on.
    pub fn of(folder: &Path) -> Outcome<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let site =
            Self { address, desk: Arc::new(Desk::new(folder)), porter: Mutex::default(), expected: Mutex::default() };
        site.employ(listener);
        Ok(site)
    }

    fn employ(&self, listener: TcpListener) {
        let desk = self.desk.clone();
        *open(&self.porter) = Some(thread::spawn(move || desk.receive(&listener)));
    }

    /// Where the page is.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Goes away: from now on nobody answers at the address.
    pub fn stop(&self) {
        let Some(porter) = open(&self.porter).take() else { return };
        self.desk.close();
        // One more visitor wakes the porter, who then sees that it is closed.
        if TcpStream::connect(self.address).is_ok() {
            let _ = porter.join();
        }
    }

    /// Comes back, at the same address.
    ///
    /// # Errors
    /// When somebody else has taken the port.
    pub fn start(&self) -> Outcome {
        self.stop();
        let listener = TcpListener::bind(self.address)?;
        self.desk.reopen();
        self.employ(listener);
        Ok(())
    }

    /// From now on serves another folder, such as that of a newer build.
    pub fn serve(&self, folder: &Path) {
        self.desk.serve_from(folder);
    }

    /// Puts a page of the test's own into the site, such as `host.html`; sent with this policy, if any.
    pub fn host(&self, name: &'static str, html: &str, policy: Option<&str>) {
        self.replace(Part::File(name), Answer::Body(html.into()));
        if let Some(policy) = policy {
            self.send(name, "Content-Security-Policy", &format!("{policy}; report-uri {}", desk::REPORTS));
        }
    }

    /// From now on gives `answer` for `part`.
    pub fn replace(&self, part: Part, answer: Answer) {
        open(&self.desk.instead).push((part, answer));
    }

    /// Gives every file again.
    pub fn lift(&self) {
        open(&self.desk.instead).clear();
    }

    /// From now on sends a header with every file whose path ends so.
    pub fn send(&self, end: &str, header: &str, value: &str) {
        open(&self.desk.headers).push((end.to_owned(), format!("{header}: {value}\r\n")));
    }

    /// The test means something to be refused: reports that have this text in them are no fault.
    pub fn expect(&self, part: &str) {
        open(&self.expected).push(part.to_owned());
    }

    /// Fails when browsers reported what no test expects.
    pub(crate) fn look(&self) {
        let expected = open(&self.expected);
        let unknown = |report: &String| !expected.iter().any(|part| report.contains(part));
        let reports: Vec<String> = self.refusals().into_iter().filter(unknown).collect();
        assert!(reports.is_empty(), "the site was told of refusals: {reports:#?}");
    }

    /// What browsers reported that a policy refused, of those that were sent as headers.
    pub fn refusals(&self) -> Vec<String> {
        open(&self.desk.reports).clone()
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
        for entry in std::fs::read_dir(self.desk.folder())? {
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
        self.stop();
        if !thread::panicking() {
            self.look();
        }
    }
}

/// The folder with the built site, which `SHIKE_DIST` names.
///
/// # Errors
/// When there is none.
pub fn dist() -> Outcome<PathBuf> {
    let folder = PathBuf::from(told("SHIKE_DIST", "the folder with the built site")?);
    if !folder.join("index.html").is_file() {
        return Err(format!("{} has no index.html; build the site first", folder.display()).into());
    }
    Ok(folder)
}

/// The content security policy that a page carries in itself.
///
/// # Errors
/// When it carries none.
pub fn policy(page: &str) -> Outcome<&str> {
    let meta = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"");
    let policy = meta.and_then(|(_, rest)| rest.split_once('"')).map(|(policy, _)| policy);
    policy.ok_or_else(|| "the page has no content security policy".into())
}
