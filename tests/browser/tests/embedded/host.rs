//! A page that is not ours, and what a test does in it.

use browser_tests::{Engine, KIT, Outcome, Setup, Site, Window};
use serde_json::{Value, json};

/// The policy of a careful host.
pub(crate) const STRICT: &str = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
/// Listens before any card is there. A script of the host's own.
const HEARS: &str = "
    window.heard = [];
    for (const name of ['ready', 'change', 'error', 'language', 'book']) {
      addEventListener(`shike-${name}`, ({ target, detail, bubbles, composed }) => {
        heard.push({ name, from: target.id, detail, bubbles, composed, at: performance.now() });
      });
    }
    window.warned = [];
    const { warn } = console;
    console.warn = (...said) => { warned.push(said.join(' ')); warn.apply(console, said); };
    window.programs = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const start = WebAssembly[name];
      if (start) WebAssembly[name] = async (...given) => {
        const made = await start.apply(WebAssembly, given);
        // The card asks first whether any may run, by one that has none.
        const { memory } = (made.instance ?? made).exports;
        if (memory) programs.push(memory);
        return made;
      };
    }
    window.drawn = (count) => new Promise((done) => {
      const next = () => (count-- > 0 ? requestAnimationFrame(next) : done(true));
      next();
    });
    /** Moves a slider as a finger or a key does. */
    window.slide = (card, axis, points) => {
      const input = card.shadowRoot.getElementById(axis);
      input.value = points;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    window.there = (card) => Boolean(card.shadowRoot?.querySelector('.card'));
";

/// A page of `body` with the one line by which it has cards, and with what stands in the head before that.
pub(crate) fn page(head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>\
         <script src=\"/hears.js\"></script>{head}<script type=\"module\" src=\"/{KIT}/shike.js\"></script></head>\
         <body>{body}</body></html>"
    )
}

/// The site with such a page, at `host.html`.
pub(crate) fn site(html: &str, policy: &str) -> Outcome<Site> {
    let site = Site::open()?;
    site.host("hears.js", HEARS, None);
    site.host("host.html", html, Some(policy));
    Ok(site)
}

/// A window on the page, as soon as it is loaded.
pub(crate) async fn visit(engine: Engine, site: &Site) -> Outcome<Window> {
    let window = Window::start(engine, &Setup::default()).await?;
    window.go(&format!("{}host.html", site.address())).await?;
    Ok(window)
}

/// A window on the page, with every card there.
pub(crate) async fn shown(engine: Engine, site: &Site) -> Outcome<Window> {
    let window = visit(engine, site).await?;
    window.until("[...document.querySelectorAll('shike-card')].every(there)").await?;
    Ok(window)
}

/// The value of an expression over `card`, the element with this id.
pub(crate) async fn of(window: &Window, id: &str, expression: &str) -> Outcome<Value> {
    window.ask(&format!("((card) => {expression})(document.getElementById({}))", json!(id))).await
}

/// Waits for an expression over `card`, the element with this id.
pub(crate) async fn until(window: &Window, id: &str, expression: &str) -> Outcome {
    window.until(&format!("((card) => {expression})(document.getElementById({}))", json!(id))).await
}
