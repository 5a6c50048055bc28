//! Where it lives: the only layer that names the browser.

pub mod classification;
pub mod explanation;
pub mod fields;
pub mod mount;
mod outside;
pub mod root;
pub mod types;

pub use mount::{Mounted, Words};
