//! Where we are: the session, what can happen to it, and the screen that follows from it. Knows no toolkit.

pub mod book;
pub mod screen;
pub mod session;
pub mod theme;

pub use screen::Screen;
pub use session::{Action, Facing, Fold, Request, Session};
pub use theme::Theme;
