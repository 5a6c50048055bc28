//! From the words people write in `content/` to what the product is built with and what the browser loads.
//!
//! [`Catalogue`] says which words there are, [`Language`] holds one language's words in the catalogue's order,
//! [`tables::rust`] turns the catalogue into Rust. Nothing here runs in the browser.

pub mod catalogue;
pub mod fault;
pub mod language;
pub mod readings;
pub mod shelf;
pub mod synonyms;
pub mod tables;
mod zhuyin;

pub use catalogue::{Catalogue, Part, Section, Tip};
pub use fault::{Fault, Faults};
pub use language::Language;
pub use readings::Readings;
pub use shelf::Shelf;
pub use synonyms::Synonyms;
