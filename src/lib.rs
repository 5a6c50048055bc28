//! 识客: a salesperson looks for ten seconds, moves three sliders, and knows how to serve this customer.
//!
//! Layers, each importing only those named before it:
//! [`model`] what is true, [`content`] what we say, [`state`] where we are; then [`components`] how it looks and
//! [`export`] how it leaves, which know nothing of each other. The programs made of it: the card (`main.rs`, with
//! `embed`), what has no picture (`headless`), the card for pages of others (`guest`), and all of it (`whole`).

pub mod components;
pub mod content;
pub mod export;
pub mod model;
pub mod state;
