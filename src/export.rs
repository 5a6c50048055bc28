//! How it leaves: a reading as a sheet to print and as a text to send, the four styles on a sheet of their own; for
//! scripts what was seen by name, and as numbers.

mod cheat;
pub mod numbers;
mod seen;
pub mod sheet;

pub use cheat::cheat;
pub use seen::Seen;
pub use sheet::{Line, Part, Sheet, sheet};
