//! Where it lives: the only layer that names the browser.

mod mount;
mod outside;
mod own;
mod root;

/// Whether the page is told of every move and may fix the reading: ours asks for neither, and what it takes is left out.
const GUEST: bool = false;
