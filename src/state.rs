//! Where we are: the session, what can happen to it, and the screen that follows from it. Knows no toolkit.

pub mod book;
pub mod request;
pub mod screen;
pub mod session;
pub mod theme;

pub use request::Request;
pub use screen::Screen;
pub use session::{Action, Facing, Fault, Fold, Session};
pub use theme::Theme;
