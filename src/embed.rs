//! Where it lives: the only layer that names the browser.

mod mount;
mod outside;
mod own;
mod root;
