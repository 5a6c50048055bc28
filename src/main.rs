//! The WebAssembly module. It starts nothing by itself: `www/element.js` mounts the card and calls the functions.

use shike as _;

fn main() {}
