//! The page before its program: the program is held back until a test lets it go; and fingers that stay where they are.

use crate::{Outcome, Page, Site, View, Window};
use fantoccini::actions::{InputSource as _, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

/// Has the page wait for its program until `release()`. Every file is fetched as ever, so the page is loaded all the
/// same. `said` has each word that the button for the next customer shows, in order, as far as a frame shows it.
const HOLD: &str = "(() => {
    const { fetch } = globalThis;
    const released = new Promise((release) => { globalThis.release = release; });
    globalThis.fetch = async (address, ...rest) => {
      const response = await fetch(address, ...rest);
      if (/shike_bg\\S*\\.wasm/.test(address)) await released;
      return response;
    };
    const said = globalThis.said = [];
    const look = () => {
      const word = globalThis.probe?.root()?.querySelector('[part~=next]')?.textContent;
      if (word && word !== said.at(-1)) said.push(word);
      requestAnimationFrame(look);
    };
    look();
})()";

/// The drawn card stands there in the words of the page's reader, and it has been painted.
const DRAWN: &str = "globalThis.probe?.all('.seat, .late').length === 2 && document.readyState === 'complete' \
                     && performance.getEntriesByName('first-contentful-paint').length";

/// The seller's card is shown.
const CARD: &str = "probe.all('.face').length";

impl Window {
    /// Holds the mouse on the way back until the seller's card is there.
    ///
    /// # Errors
    /// When there is no way back, or no card in time.
    pub async fn turn_back(&self) -> Outcome {
        let at = self.ask("probe.middle(pane.reach('[part~=uncover]').getBoundingClientRect())").await?;
        let (x, y) = (at["x"].as_f64().ok_or("no place")?, at["y"].as_f64().ok_or("no place")?);
        let down = [PointerAction::MoveTo { duration: None, x, y }, PointerAction::Down { button: MOUSE_BUTTON_LEFT }];
        let mouse = down.into_iter().fold(MouseActions::new("mouse".to_owned()), MouseActions::then);
        self.client.perform_actions(mouse).await?;
        self.until(CARD).await?;
        Ok(self.client.release_actions().await?)
    }
}

impl Page {
    /// Opens the site and waits for the card as the build drew it; the program is held back, now and at every load.
    ///
    /// # Errors
    /// When there is no drawn card in time.
    pub async fn held(site: &Site, view: View) -> Outcome<Self> {
        let page = Self::at("about:blank".to_owned(), view).await?;
        let page = Self { address: site.address(), ..page };
        page.session.watch.at_home(&page.address);
        page.prepare(HOLD).await?;
        page.load_held("").await?;
        Ok(page)
    }

    /// Loads the site anew at a place in it, and waits for the card as the build drew it.
    ///
    /// # Errors
    /// When there is no drawn card in time.
    pub async fn load_held(&self, place: &str) -> Outcome {
        self.go("about:blank").await?;
        self.go(&format!("{}{place}", self.address)).await?;
        self.until(DRAWN).await
    }

    /// Lets the program go.
    ///
    /// # Errors
    /// When the page holds none.
    pub async fn release(&self) -> Outcome {
        self.ask("void release()").await?;
        Ok(())
    }

    /// Puts a finger on a point and leaves it there.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn finger_down(&self, at: (f64, f64)) -> Outcome {
        self.finger("touchStart", Some(at)).await
    }

    /// Moves the finger that is down, in some steps.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn finger_move(&self, from: (f64, f64), end: (f64, f64)) -> Outcome {
        const STEPS: u32 = 8;
        for n in 1..=STEPS {
            let share = f64::from(n) / f64::from(STEPS);
            let at = (from.0 + (end.0 - from.0) * share, from.1 + (end.1 - from.1) * share);
            self.finger("touchMove", Some(at)).await?;
            self.settle().await?;
        }
        Ok(())
    }

    /// Takes the finger away.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn finger_up(&self) -> Outcome {
        self.finger("touchEnd", None).await
    }

    /// Holds a finger on the way back until the seller's card is there.
    ///
    /// # Errors
    /// When there is no way back, or no card in time.
    pub async fn turn_back(&self) -> Outcome {
        let at = self.point("probe.reach('[part~=uncover]')").await?;
        self.finger_down(at).await?;
        self.until(CARD).await?;
        self.finger_up().await
    }

    async fn finger(&self, kind: &str, at: Option<(f64, f64)>) -> Outcome {
        let points: Vec<_> = at.into_iter().map(|(x, y)| json!({ "x": x, "y": y })).collect();
        self.tell("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await?;
        Ok(())
    }
}
