//! Where we are: the session, what can happen to it, and the screen that follows from it. Knows no toolkit.

pub mod book;
mod customer;
pub mod fault;
mod fixed;
pub mod request;
pub mod screen;
pub mod session;
pub mod skipped;
pub mod theme;

pub use fault::Fault;
pub use request::Request;
pub use screen::Screen;
pub use session::{Action, Facing, Fold, Session};
pub use theme::Theme;
