//! Drives a real browser over the built site: a server for the site, the browser's driver, and what a test asks of a
//! page.

mod build;
mod checker;
mod display;
mod driver;
mod engine;
mod guests;
mod hand;
mod hold;
mod host;
mod nginx;
mod page;
mod record;
mod session;
mod site;
mod view;
mod watch;
mod window;
mod wire;
mod words;

pub use build::Build;
pub use engine::{Engine, Setup};
pub use guests::{GUESTS, Guest, packages};
pub use nginx::{Nginx, Response};
pub use page::{Page, single_file};
pub use record::Record;
pub use session::Session;
pub use site::{Answer, KIT, Part, Site, dist, policy};
pub use view::{Medium, View};
pub use watch::RECORDER;
pub use window::Window;
pub use words::{Catalogue, Words};

/// What a test comes to; an error says what the browser, the site or the page did not do.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The value of a variable that the tests are told something by.
///
/// # Errors
/// When it is not set: names it and what it is for.
fn told(name: &str, what: &str) -> Outcome<String> {
    std::env::var(name).map_err(|_| format!("{name} is not set; it names {what}").into())
}
