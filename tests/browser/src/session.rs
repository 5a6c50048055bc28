//! A browser of its own for one test, and the commands it takes.

use crate::checker::lines;
use crate::driver::Driver;
use crate::watch::{Watch, asking};
use crate::wire::Wire;
use crate::{Outcome, View};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::sync::Arc;
use tempfile::TempDir;
use url::{ParseError, Url};

/// What keeps a browser to itself and runs it as any user, without a screen.
pub(crate) const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A browser; it ends when this is dropped, also when the test failed.
#[derive(Debug)]
pub struct Session {
    pub(crate) client: Client,
    pub(crate) watch: Watch,
    id: String,
    driver: Arc<Driver>,
    /// Whether the visit ends with the checks of [`Watch`].
    pub(crate) watched: bool,
    _profile: TempDir,
}

impl Session {
    /// Starts a browser whose reader has set text of this size and these languages.
    ///
    /// # Errors
    /// When there is no driver or no browser.
    pub async fn start(view: View) -> Outcome<Self> {
        let driver = Driver::shared()?;
        let profile = tempfile::tempdir()?;
        let address = format!("http://127.0.0.1:{}", driver.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(capabilities(&profile, view)).connect(&address).await?;
        let id = client.session_id().await?.ok_or("the browser has no session")?;
        client.persist().await?;
        Ok(Self { client, watch: Watch::default(), id, driver, watched: true, _profile: profile })
    }

    /// What `script`, the body of a function, returns or promises.
    ///
    /// # Errors
    /// What it throws.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let told = |error| format!("{script}: {error}");
        Ok(self.client.execute(script, arguments).await.map_err(told)?)
    }

    /// Has the browser do what no page can.
    ///
    /// # Errors
    /// When it does not know how.
    pub async fn tell(&self, command: &'static str, parameters: Value) -> Outcome<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        self.vendor("goog/cdp/execute", body).await
    }

    /// What the browser has noted since it was last asked: `browser` for the console, `performance` for the network.
    ///
    /// # Errors
    /// When it does not keep such notes.
    pub async fn notes(&self, kind: &str) -> Outcome<Vec<Value>> {
        match self.vendor("se/log", json!({ "type": kind })).await? {
            Value::Array(notes) => {
                self.watch.read(&notes);
                Ok(notes)
            }
            other => Err(format!("no notes of the {kind}: {other}").into()),
        }
    }

    /// Takes note of what the page has met so far, which it forgets when it is left. One that cannot be asked has met
    /// nothing that the browser's own log does not know.
    pub(crate) async fn note(&self) {
        if let Ok(faults) = self.client.execute(&asking("window.watch.faults()"), vec![]).await {
            self.watch.meet(lines(&faults));
        }
    }

    async fn vendor(&self, path: &'static str, body: Value) -> Outcome<Value> {
        let told = |error| format!("{path} {body}: {error}");
        let command = Vendor { path, body: body.clone() };
        Ok(self.client.issue_cmd(command).await.map_err(told)?)
    }
}

impl Drop for Session {
    /// Without the client: its runtime may be gone.
    fn drop(&mut self) {
        let wire = Wire { port: self.driver.port, session: &self.id };
        let looks = self.watched && !std::thread::panicking();
        if looks {
            self.watch.look(wire, &["browser", "performance"]);
        }
        let _ = wire.end();
        let verdict = self.watch.verdict().filter(|_| looks);
        assert!(verdict.is_none(), "{}", verdict.unwrap_or_default());
    }
}

fn capabilities(profile: &TempDir, view: View) -> Capabilities {
    let data = format!("--user-data-dir={}", profile.path().display());
    let flags: Vec<&str> = FLAGS.into_iter().chain([data.as_str()]).collect();
    let options = json!({
        "args": flags,
        "prefs": {
            "session": { "restore_on_startup": 4, "startup_urls": ["about:blank"] },
            "webkit": { "webprefs": { "default_font_size": view.text } },
            "intl": { "accept_languages": view.languages },
        },
        "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
    });
    let logs = json!({ "browser": "ALL", "performance": "ALL" });
    Capabilities::from_iter([
        ("browserName".to_owned(), json!("chrome")),
        ("goog:chromeOptions".to_owned(), options),
        ("goog:loggingPrefs".to_owned(), logs),
    ])
}

/// A command of this driver's own.
#[derive(Debug)]
pub(crate) struct Vendor {
    pub(crate) path: &'static str,
    pub(crate) body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
