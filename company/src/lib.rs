//! A company's own words: a JSON file, a pack, that overrides words of the product and adds tips, words for cues and
//! dialogues.
//!
//! [`check`] reads a pack and names every fault at once, [`merge`] puts its words among the product's, [`schema()`] says
//! what `check` wants as a JSON Schema for editors. What the product knows comes in by [`Known`]; the sentences that tell
//! a fault are words of the product too: [`Problem::word`] names one, [`Problem::gaps`] fills it. The crate runs on the
//! command line and in the browser alike: no files, no clock, and no text a reader could see.

mod check;
mod checked;
mod fault;
mod json;
mod known;
mod limits;
mod merge;
mod near;
mod path;
mod schema;
mod shape;
mod text;
mod walk;

pub use check::{check, language_of};
pub use checked::{Checked, Dialogue, Tags, Tip};
pub use fault::{Fault, Problem};
pub use known::Known;
pub use merge::{dialogues, fill, merge};
pub use schema::schema;
