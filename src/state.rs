//! Where we are: the session, what can happen to it, and the screen that follows from it. Knows no toolkit.

pub mod book;
mod customer;
pub mod facing;
pub mod fault;
mod fixed;
mod fold;
pub mod request;
pub mod screen;
pub mod session;
pub mod skipped;
pub mod theme;

pub use facing::Facing;
pub use fault::Fault;
pub use request::{Event, Request};
pub use screen::Screen;
pub use session::{Action, Fold, Session};
pub use theme::Theme;
