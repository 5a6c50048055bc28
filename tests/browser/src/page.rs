//! The page as a test sees it: opened in a view, asked by script, waited for.

use crate::checker::lines;
use crate::watch::RECORDER;
use crate::{Medium, Outcome, Session, Site, View, site};
use fantoccini::Locator;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::Instant;
use url::Url;

/// No wait takes longer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The single file's name.
const SINGLE: &str = "shike.html";
const GLANCE: Duration = Duration::from_millis(15);
/// The questions a test can ask of the page.
const PROBES: [&str; 5] = [
    RECORDER,
    include_str!("probe/card.js"),
    include_str!("probe/layout.js"),
    include_str!("probe/reader.js"),
    include_str!("probe/covering.js"),
];

/// What makes a browser one that has no service workers.
const KEEPS_NOTHING: &str = "delete Navigator.prototype.serviceWorker";

/// Where the single file of the site is.
///
/// # Errors
/// When the site has none.
pub fn single_file() -> Outcome<PathBuf> {
    let file = site::dist()?.join(SINGLE);
    Ok(file.canonicalize().map_err(|error| format!("{}: {error}", file.display()))?)
}

/// The site in a browser of its own.
#[derive(Debug)]
pub struct Page {
    pub(crate) session: Session,
    pub(crate) address: String,
}

impl Page {
    /// Opens the site and waits for the working card.
    ///
    /// # Errors
    /// When there is no card in time.
    pub async fn open(site: &Site, view: View) -> Outcome<Self> {
        let page = Self::visit(site, view).await?;
        page.until("probe.ready()").await?;
        Ok(page)
    }

    /// Opens the site, whatever comes of it, in a browser that keeps no site: what is loaded comes from the server.
    ///
    /// # Errors
    /// When there is no browser, or no page at all.
    pub async fn visit(site: &Site, view: View) -> Outcome<Self> {
        Self::at(site.address(), view).await
    }

    /// Opens the single file of the site from the disk, as a double click does, and waits for the working card.
    ///
    /// # Errors
    /// When there is no such file, or no card in time.
    pub async fn open_file(view: View) -> Outcome<Self> {
        let file = single_file()?;
        let address = Url::from_file_path(&file).map_err(|()| format!("{} has no address", file.display()))?;
        let page = Self::at(address.into(), view).await?;
        page.until("probe.ready()").await?;
        Ok(page)
    }

    /// Opens a page anywhere, whatever comes of it, in a browser without service workers.
    ///
    /// # Errors
    /// When there is no browser, or no page at all.
    pub async fn at(address: String, view: View) -> Outcome<Self> {
        let page = Self::blank(address, view).await?;
        page.prepare(KEEPS_NOTHING).await?;
        page.go(&page.address).await?;
        Ok(page)
    }

    /// Opens the site in a browser that may keep it, and waits for the working card.
    ///
    /// # Errors
    /// When there is no card in time.
    pub async fn keep(site: &Site, view: View) -> Outcome<Self> {
        let page = Self::blank(site.address(), view).await?;
        page.load("").await?;
        Ok(page)
    }

    /// Opens the site in a second window of the same browser, which is the one spoken to from now on; gives the first.
    ///
    /// # Errors
    /// When there is no such window, or no card in it in time.
    pub async fn second(&self) -> Outcome<WindowHandle> {
        let first = self.session.client.window().await?;
        let second = self.session.client.new_window(false).await?.handle;
        self.turn_to(second).await?;
        for probe in PROBES {
            self.prepare(probe).await?;
        }
        self.load("").await?;
        Ok(first)
    }

    /// Speaks to another window from now on.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn turn_to(&self, window: WindowHandle) -> Outcome {
        Ok(self.session.client.switch_to_window(window).await?)
    }

    /// A browser for a page, with nothing loaded.
    async fn blank(address: String, view: View) -> Outcome<Self> {
        let mut page = Self::bare(address, view).await?;
        page.session.watched = true;
        page.session.watch.at_home(&page.address);
        for probe in PROBES {
            page.prepare(probe).await?;
        }
        Ok(page)
    }

    /// A browser for a page with nothing loaded and nothing put in: what is measured in it is the page alone, and only
    /// here a visit ends without a look at what it met.
    ///
    /// # Errors
    /// When there is no browser.
    pub async fn bare(address: String, view: View) -> Outcome<Self> {
        let mut session = Session::start(view).await?;
        session.watched = false;
        let page = Self { session, address };
        let touch = json!({ "enabled": view.touch, "maxTouchPoints": 1 });
        page.tell("Emulation.setDeviceMetricsOverride", view.metrics()).await?;
        page.tell("Emulation.setTouchEmulationEnabled", touch).await?;
        page.tell("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
        page.show(Medium::default()).await?;
        Ok(page)
    }

    /// Opens an address, whatever comes of it.
    ///
    /// # Errors
    /// When there is no page at all.
    pub async fn go(&self, address: &str) -> Outcome {
        self.session.note().await;
        Ok(self.session.client.goto(address).await?)
    }

    /// The test means something to go wrong: what has this text in it, and it must come.
    pub fn expect(&self, part: &str) {
        self.session.watch.expect(part);
    }

    /// The same for what need not come.
    pub fn allow(&self, part: &str) {
        self.session.watch.allow(part);
    }

    /// Where the page is.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The text of the page as a reader without scripts has it, once it is loaded: the driver asks, not a script of
    /// the page's.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn shown(&self) -> Outcome<String> {
        Ok(self.session.client.find(Locator::Css("body")).await?.text().await?)
    }

    /// Loads the site anew at a place in it, such as `#book/`, and waits for the working card.
    ///
    /// # Errors
    /// When there is no card in time.
    pub async fn load(&self, place: &str) -> Outcome {
        // Another fragment of the same page would load nothing.
        self.go("about:blank").await?;
        self.go(&format!("{}{place}", self.address)).await?;
        self.until("globalThis.probe?.ready()").await
    }

    /// From now on runs a script in every page before the page's own.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn prepare(&self, script: &str) -> Outcome {
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
        Ok(())
    }

    /// Has the browser do what no page can.
    ///
    /// # Errors
    /// When it does not know how.
    pub async fn tell(&self, command: &'static str, parameters: Value) -> Outcome<Value> {
        self.session.tell(command, parameters).await
    }

    /// Has the reader's system ask for this.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn show(&self, medium: Medium) -> Outcome {
        self.tell("Emulation.setEmulatedMedia", medium.features()).await?;
        Ok(())
    }

    /// The value of an expression, or of what it promises.
    ///
    /// # Errors
    /// What it throws.
    pub async fn ask(&self, expression: &str) -> Outcome<Value> {
        self.session.run(&format!("return {expression}"), vec![]).await
    }

    /// Runs a script in the page as it is.
    ///
    /// # Errors
    /// What it throws.
    pub async fn evaluate(&self, script: &str) -> Outcome {
        self.session.run(script, vec![]).await?;
        Ok(())
    }

    /// Does what statements say, and waits until the page has drawn what came of it.
    ///
    /// # Errors
    /// What they throw.
    pub async fn act(&self, statements: &str) -> Outcome {
        let script = format!("return (async () => {{ {statements}; await probe.settle(); }})()");
        self.session.run(&script, vec![]).await?;
        Ok(())
    }

    /// Waits until the page has drawn what it had to.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn settle(&self) -> Outcome {
        self.act("").await
    }

    /// Whether an expression is truthy.
    ///
    /// # Errors
    /// What it throws.
    pub async fn holds(&self, expression: &str) -> Outcome<bool> {
        Ok(self.ask(&format!("Boolean({expression})")).await? == true)
    }

    /// Waits until an expression is truthy.
    ///
    /// # Errors
    /// When it is not in time: with the texts of the page as it is.
    pub async fn until(&self, expression: &str) -> Outcome {
        let end = Instant::now() + PATIENCE;
        while !self.holds(expression).await? {
            if Instant::now() > end {
                let text = self.ask("globalThis.probe?.readable().texts").await?;
                return Err(format!("not in time: {expression}; the page says {text}").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }

    /// What the first card shows: see `state` in the probe.
    ///
    /// # Errors
    /// When there is no card.
    pub async fn state(&self) -> Outcome<Value> {
        self.ask("probe.state()").await
    }

    /// Sets dials and ticks chips at once, to have something to test with: neither touch nor keys are tested by this.
    ///
    /// # Errors
    /// When there is no such dial or chip.
    pub async fn see(&self, dials: Value, chips: &[&str]) -> Outcome {
        self.act(&format!("await probe.see({dials}, {})", json!(chips))).await
    }

    /// The point that an expression names as `{x, y}`.
    ///
    /// # Errors
    /// When it names none.
    pub async fn point(&self, expression: &str) -> Outcome<(f64, f64)> {
        let point = self.ask(expression).await?;
        let at = |name: &str| point[name].as_f64().ok_or_else(|| format!("{expression} is {point}"));
        Ok((at("x")?, at("y")?))
    }

    /// The strings that an expression lists.
    ///
    /// # Errors
    /// What it throws.
    pub async fn list(&self, expression: &str) -> Outcome<Vec<String>> {
        Ok(lines(&self.ask(expression).await?))
    }

    /// Keeps a picture of the screen in the folder `SHIKE_SHOTS`, when that is set.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn picture(&self, name: &str) -> Outcome {
        if let Ok(folder) = std::env::var("SHIKE_SHOTS") {
            std::fs::create_dir_all(&folder)?;
            let file = Path::new(&folder).join(format!("{name}.png"));
            std::fs::write(file, self.session.client.screenshot().await?)?;
        }
        Ok(())
    }
}
