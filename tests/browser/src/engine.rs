//! The three browser engines: which driver each has, and how each is told what a test wants of it.

use crate::session::FLAGS;
use crate::{Outcome, told};
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium: Chrome, Edge, most browsers on Android.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKit` in its GTK edition: what is nearest to Safari and to every browser on an iPhone.
    WebKit,
}

/// What a test wants of a browser beside its defaults.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Whether pages may run scripts. A test may ask of the page all the same: what it asks by is no script of the page.
    pub scripts: bool,
    /// The languages the reader has set, the dearest first, with commas between. `WebKit` takes the system's instead,
    /// which is none.
    pub languages: &'static str,
    /// More preferences, by the engine's own names: a map for Firefox, nested maps for Chromium; `WebKit` has none.
    pub prefs: Value,
    /// Whether to go to a page means to wait for all of it, else for nothing: what is held back from a page keeps
    /// `WebKit`'s driver from asking anything of it.
    pub whole: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self { scripts: true, languages: "zh-CN", prefs: json!({}), whole: true }
    }
}

impl Setup {
    /// For a reader who has switched scripts off.
    #[must_use]
    pub fn without_scripts() -> Self {
        Self { scripts: false, ..Self::default() }
    }
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The program that drives it.
    pub(crate) fn driver(self) -> PathBuf {
        match self {
            Self::Chromium => "chromedriver".into(),
            Self::Firefox => std::env::var_os("SHIKE_GECKODRIVER").map_or_else(|| "geckodriver".into(), PathBuf::from),
            Self::WebKit => "WebKitWebDriver".into(),
        }
    }

    /// What a browser with `home` as its own folder is asked for.
    pub(crate) fn capabilities(self, home: &Path, setup: &Setup) -> Outcome<Capabilities> {
        let (name, options) = match self {
            Self::Chromium => ("goog:chromeOptions", chromium(home, setup)),
            Self::Firefox => ("moz:firefoxOptions", firefox(home, setup)),
            Self::WebKit => ("webkitgtk:browserOptions", webkit(setup)?),
        };
        let logs = (self == Self::Chromium).then(|| ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" })));
        let loads = ("pageLoadStrategy".to_owned(), json!(if setup.whole { "normal" } else { "none" }));
        Ok([(name.to_owned(), options), loads].into_iter().chain(logs).collect())
    }
}

fn chromium(home: &Path, setup: &Setup) -> Value {
    let data = format!("--user-data-dir={}", home.join("profile").display());
    let flags: Vec<&str> = FLAGS.into_iter().chain([data.as_str()]).collect();
    let mut prefs = json!({
        "session": { "restore_on_startup": 4, "startup_urls": ["about:blank"] },
        "webkit": { "webprefs": { "javascript_enabled": setup.scripts } },
        "intl": { "accept_languages": setup.languages },
        "download": { "default_directory": home.join(DOWNLOADS), "prompt_for_download": false },
    });
    add(&mut prefs, &setup.prefs);
    json!({ "args": flags, "prefs": prefs })
}

fn firefox(home: &Path, setup: &Setup) -> Value {
    let mut prefs = json!({
        // The driver sets it to false without a word: a page from disk would then do what it does for no reader.
        "security.fileuri.strict_origin_policy": true,
        "javascript.enabled": setup.scripts,
        "intl.accept_languages": setup.languages,
        "browser.download.folderList": 2,
        "browser.download.dir": home.join(DOWNLOADS),
        "browser.download.alwaysOpenPanel": false,
    });
    add(&mut prefs, &setup.prefs);
    json!({ "args": ["-headless"], "prefs": prefs })
}

/// The folder, in a browser's own, for what it downloads.
pub(crate) const DOWNLOADS: &str = "downloads";

fn webkit(setup: &Setup) -> Outcome<Value> {
    let scripts = format!("--enable-javascript={}", setup.scripts);
    Ok(json!({ "binary": mini_browser()?, "args": ["--automation", scripts] }))
}

/// The browser that comes with the driver; it is on nobody's `PATH`.
fn mini_browser() -> Outcome<PathBuf> {
    if let Ok(program) = told("SHIKE_MINIBROWSER", "WebKitGTK's MiniBrowser") {
        return Ok(program.into());
    }
    let folders = ["/usr/lib", "/usr/libexec"].into_iter().map(Path::new).flat_map(below);
    let editions = folders.flat_map(|folder| below(&folder).chain([folder])).filter(|folder| {
        folder.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("webkit2gtk-"))
    });
    let mut programs: Vec<PathBuf> =
        editions.map(|folder| folder.join("MiniBrowser")).filter(|program| program.is_file()).collect();
    programs.sort();
    programs.pop().ok_or_else(|| "MiniBrowser is not in /usr/lib/*/webkit2gtk-*; SHIKE_MINIBROWSER may name it".into())
}

fn below(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// Puts the entries of one map into another, into maps within it too.
fn add(to: &mut Value, more: &Value) {
    match (to, more) {
        (Value::Object(to), Value::Object(more)) => {
            for (key, value) in more {
                add(to.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (to, more) => *to = more.clone(),
    }
}
