//! A window of any of the three engines, and what a test does in it: the same words for all of them.

use crate::checker::lines;
use crate::host::Host;
use crate::session::Vendor;
use crate::watch::{RECORDER, Watch, asking};
use crate::{Engine, Outcome, Setup, Site};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::Instant;

/// No wait takes longer.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(20);
/// What every engine gives when asked: `WebKit` no narrower window, Firefox none below 500.
const SIZE: (u32, u32) = (540, 900);
/// What can be asked of the page. `globalThis` is the window: scripts of Firefox's driver have a global of their own.
const PROBES: [&str; 3] = [RECORDER, include_str!("probe/card.js"), include_str!("probe/window.js")];
const READY: &str = "probe.ready()";

/// A browser with one window. It keeps what pages store until it is dropped.
#[derive(Debug)]
pub struct Window {
    engine: Engine,
    pub(crate) client: Client,
    host: Host,
    watch: Watch,
    scripts: bool,
}

impl Window {
    /// Opens an address and waits for the working card.
    ///
    /// # Errors
    /// When there is no browser, or no card in time.
    pub async fn open(engine: Engine, address: &str) -> Outcome<Self> {
        let window = Self::start(engine, &Setup::default()).await?;
        window.go(address).await?;
        window.until(READY).await?;
        Ok(window)
    }

    /// Starts a browser that shows nothing yet.
    ///
    /// # Errors
    /// When there is no driver or no browser.
    pub async fn start(engine: Engine, setup: &Setup) -> Outcome<Self> {
        let mut host = Host::start(engine)?;
        let capabilities = engine.capabilities(host.home(), setup)?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(capabilities).connect(&host.address()).await;
        let client = client.map_err(|error| format!("{engine:?} does not start: {error}"))?;
        host.keep(client.session_id().await?.ok_or("the browser has no session")?);
        client.persist().await?;
        client.set_window_size(SIZE.0, SIZE.1).await?;
        let window = Self { engine, client, host, watch: Watch::default(), scripts: setup.scripts };
        if engine == Engine::Chromium {
            window.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": RECORDER })).await?;
        }
        Ok(window)
    }

    /// Which browser this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Goes to an address, of http or of a file, and waits until it is loaded.
    ///
    /// # Errors
    /// When there is nothing.
    pub async fn go(&self, address: &str) -> Outcome {
        self.note().await?;
        Ok(self.client.goto(address).await.map_err(|error| format!("{:?}, {address}: {error}", self.engine))?)
    }

    /// Loads the page anew, as a reader does, and waits for the working card. Not by the driver's command: Firefox's asks
    /// the server for everything then and passes over what a worker keeps.
    ///
    /// # Errors
    /// When there is no card in time.
    pub async fn reload(&self) -> Outcome {
        self.note().await?;
        self.ask("void (window.left = true, setTimeout(() => location.reload()))").await?;
        self.until(&format!("!window.left && {READY}")).await
    }

    /// The value of an expression, or of what it promises. It may speak of `probe` (see `probe/card.js`) and of `pane`
    /// (see `probe/window.js`), also in a page that has just loaded itself anew.
    ///
    /// # Errors
    /// What it throws.
    pub async fn ask(&self, expression: &str) -> Outcome<Value> {
        let probes = PROBES.map(|probe| format!("(function (globalThis) {{ {probe} }})(window);"));
        let script = format!("if (!window.pane) {{ {} }} return {expression}", probes.concat());
        let told = |error| format!("{:?}, {expression}: {error}", self.engine);
        Ok(self.client.execute(&script, vec![]).await.map_err(told)?)
    }

    /// Whether an expression is truthy.
    ///
    /// # Errors
    /// What it throws.
    pub async fn holds(&self, expression: &str) -> Outcome<bool> {
        Ok(self.ask(&format!("Boolean({expression})")).await? == true)
    }

    /// Waits until an expression is truthy; as long as it throws, it is not.
    ///
    /// # Errors
    /// When it is not in time: with what it threw last and the texts of the page as it is.
    pub async fn until(&self, expression: &str) -> Outcome {
        let end = Instant::now() + PATIENCE;
        loop {
            let holds = self.holds(expression).await;
            if matches!(holds, Ok(true)) {
                return Ok(());
            }
            if Instant::now() > end {
                let (engine, shown) = (self.engine, self.shown().await.unwrap_or_default());
                return Err(
                    format!("{engine:?}, not in time: {expression} ({holds:?}); the page says {shown:?}").into()
                );
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Clicks what `selector` finds in the card, or else around it, with the driver's own mouse.
    ///
    /// # Errors
    /// When there is no such thing, or it lies under another.
    pub async fn click(&self, selector: &str) -> Outcome {
        let told = |error| format!("{:?}, click {selector}: {error}", self.engine);
        Ok(self.element(selector).await?.click().await.map_err(told)?)
    }

    /// Types into what `selector` finds; into a field for files, the path of one.
    ///
    /// # Errors
    /// When there is no such thing, or it takes no keys.
    pub async fn type_in(&self, selector: &str, text: &str) -> Outcome {
        let told = |error| format!("{:?}, type into {selector}: {error}", self.engine);
        Ok(self.element(selector).await?.send_keys(text).await.map_err(told)?)
    }

    /// The text of what `selector` finds.
    ///
    /// # Errors
    /// When there is no such thing.
    pub async fn text(&self, selector: &str) -> Outcome<String> {
        let text = self.ask(&format!("pane.text({})", json!(selector))).await?;
        Ok(text.as_str().ok_or_else(|| format!("{:?}: there is no {selector}", self.engine))?.to_owned())
    }

    /// The texts that are drawn, in order.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn shown(&self) -> Outcome<Vec<String>> {
        Ok(lines(&self.ask("pane.shown()").await?))
    }

    /// The folder for what the browser downloads.
    pub fn downloads(&self) -> PathBuf {
        self.host.home().join(crate::engine::DOWNLOADS)
    }

    /// What the page was refused, threw, or asked of another host, as far as this page knows; in Chromium also what its
    /// console says, from the first page on.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn complaints(&self) -> Outcome<Vec<String>> {
        let mut complaints = lines(&self.ask("watch.faults()").await?);
        // What a card says is no complaint of the browser's.
        complaints.retain(|said| !said.starts_with("notice: "));
        if self.engine == Engine::Chromium {
            let log = Vendor { path: "se/log", body: json!({ "type": "browser" }) };
            let notes = self.client.issue_cmd(log).await?;
            self.watch.read(notes.as_array().map_or(&[], Vec::as_slice));
            let notes = notes.as_array().into_iter().flatten().filter(|note| {
                note["source"] != "network" && matches!(note["level"].as_str(), Some("SEVERE" | "WARNING"))
            });
            complaints.extend(notes.map(|note| format!("console: {}", note["message"])));
        }
        Ok(complaints)
    }

    /// Ends the visit before the test ends, with all that it ends with by itself, here and as the site was told of it.
    ///
    /// # Errors
    /// None; what the test did not expect has it fail.
    pub async fn leave(self, site: &Site) -> Outcome {
        drop(self);
        site.look();
        Ok(())
    }

    /// The test means something to go wrong: what has this text in it, and it must come.
    pub fn expect(&self, part: &str) {
        self.watch.expect(part);
    }

    /// The same for what need not come, since engines differ in it.
    pub fn allow(&self, part: &str) {
        self.watch.allow(part);
    }

    /// Takes note of what the page has met so far, which it forgets when it is left.
    async fn note(&self) -> Outcome {
        // Where no page can be asked none has met anything.
        if let Ok(faults) = self.client.execute(&asking("window.watch.faults()"), vec![]).await {
            self.watch.meet(lines(&faults));
        }
        Ok(())
    }

    /// Gives Chromium a command of its own, the `DevTools` protocol's.
    ///
    /// # Errors
    /// When it is another engine, or knows no such command.
    pub async fn tell(&self, command: &str, parameters: Value) -> Outcome<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        Ok(self.client.issue_cmd(Vendor { path: "goog/cdp/execute", body }).await?)
    }

    /// From now on asks and clicks in a frame: the one that an expression gives.
    ///
    /// # Errors
    /// When it gives none.
    pub async fn enter(&self, expression: &str) -> Outcome {
        let told = |error| format!("{:?}, enter {expression}: {error}", self.engine);
        Ok(self.found(expression).await?.enter_frame().await.map_err(told)?)
    }

    /// From now on asks and clicks in the page around the frame again.
    ///
    /// # Errors
    /// When there is none.
    pub async fn step_out(&self) -> Outcome {
        Ok(self.client.enter_parent_frame().await?)
    }

    /// Keeps a picture of the window in the folder `SHIKE_SHOTS`, when that is set.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn picture(&self, name: &str) -> Outcome {
        if let Ok(folder) = std::env::var("SHIKE_SHOTS") {
            std::fs::create_dir_all(&folder)?;
            // `WebKit` else gives a white one; where no script runs, no frame can be waited for.
            if self.scripts {
                self.ask("probe.settle()").await?;
            }
            let file = Path::new(&folder).join(format!("{:?}-{name}.png", self.engine));
            std::fs::write(file, self.client.screenshot().await?)?;
        }
        Ok(())
    }

    /// What `selector` finds, for the driver: in sight.
    async fn element(&self, selector: &str) -> Outcome<Element> {
        self.found(&format!("pane.reach({})", json!(selector))).await
    }

    /// The element that an expression gives, for the driver.
    async fn found(&self, expression: &str) -> Outcome<Element> {
        let found = self.ask(expression).await?;
        let id = found.as_object().and_then(|reference| reference.values().next()).and_then(Value::as_str);
        let id = id.ok_or_else(|| format!("{:?}: {expression} is no element: {found}", self.engine))?;
        Ok(Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned())))
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let logs: &[&str] = if self.engine == Engine::Chromium { &["browser"] } else { &[] };
        if let Some(wire) = self.host.wire() {
            self.watch.look(wire, logs);
        }
        let verdict = self.watch.verdict();
        assert!(verdict.is_none(), "{:?}: {}", self.engine, verdict.unwrap_or_default());
    }
}
