//! The kit on pages of others: made with frameworks, by hand, and without any page in Node. `SHIKE_DIST` names the built
//! site's folder, `SHIKE_GUESTS` that of the frameworks' pages.

mod by_hand;
mod events;
mod many;
mod moved;
mod package;
mod properties;
mod slots;
mod types;
mod upgrade;

use browser_tests::{Engine, GUESTS, Guest, Outcome, Setup, Site, Window};
use serde_json::{Value, json};

/// A browser in which every framework's page is visited in turn.
pub(crate) struct Visit {
    pub(crate) window: Window,
    pub(crate) site: Site,
    pub(crate) guest: Guest,
}

impl Visit {
    /// Draws these cards.
    pub(crate) async fn show(&self, cards: &Value) -> Outcome {
        self.window.ask(&format!("guest.show({})", json!(cards.to_string()))).await?;
        Ok(())
    }

    /// Waits until the cards are there, which begin to load when they near what is seen.
    pub(crate) async fn ready(&self, ids: &[&str]) -> Outcome {
        for id in ids {
            self.until(&format!("({id}.scrollIntoView(), {id}.shadowRoot.querySelector('.panel'))")).await?;
        }
        Ok(())
    }

    /// What an expression about the page comes to.
    pub(crate) async fn is(&self, expression: &str, expected: impl Into<Value>) -> Outcome {
        let found = self.window.ask(expression).await?;
        assert_eq!(found, expected.into(), "{:?}, {}: {expression}", self.window.engine(), self.guest.page);
        Ok(())
    }

    /// Waits until an expression holds.
    pub(crate) async fn until(&self, expression: &str) -> Outcome {
        let told = |error| format!("{}: {error}", self.guest.page);
        Ok(self.window.until(expression).await.map_err(told)?)
    }
}

/// Has a test visit every framework's page in an engine, with the kit's script in it or without; nothing may be refused or
/// complained of.
pub(crate) async fn each_guest(engine: Engine, bare: bool, test: impl AsyncFn(&Visit) -> Outcome) -> Outcome {
    let site = Site::open()?;
    for guest in GUESTS {
        guest.put(&site)?;
    }
    let mut visit = Visit { window: Window::start(engine, &Setup::default()).await?, site, guest: GUESTS[0] };
    for guest in GUESTS {
        visit.guest = guest;
        let page = if bare { guest.bare } else { guest.page };
        visit.window.go(&format!("{}{page}", visit.site.address())).await?;
        visit.until("guest").await?;
        test(&visit).await.map_err(|error| format!("{engine:?}, {page}: {error}"))?;
        assert_eq!(visit.window.complaints().await?, [""; 0], "{engine:?}, {page}");
    }
    visit.window.leave(&visit.site).await
}
