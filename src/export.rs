//! How it leaves: a reading as a sheet to print and as a text to send; the four styles on a sheet of their own.

mod cheat;
pub mod sheet;

pub use cheat::cheat;
pub use sheet::{Line, Part, Sheet, sheet};
