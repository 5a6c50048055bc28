//! What we say: one language's words behind typed views. Knows the model's enums, no language and no screen.

pub mod book;
pub mod gaps;
pub mod keys;
pub mod language;
pub mod own;
pub mod pack;
pub mod place;
pub mod search;
pub mod tables;

pub use book::{Book, Entry};
pub use gaps::fill;
pub use language::Language;
pub use own::{Company, Own};
pub use pack::{GuideWords, OtherBuild, Pack, Text};
pub use place::place;
