//! 识客: a salesperson looks for ten seconds, moves three sliders, and knows how to serve this customer.
//!
//! Layers, each importing only those above it in this list:
//! [`model`] what is true, [`content`] what we say, [`state`] where we are, [`components`] how it looks. Two programs
//! are made of it: the card (`main.rs`, with `embed`), and what has no picture (`headless`).

pub mod components;
pub mod content;
pub mod model;
pub mod state;
