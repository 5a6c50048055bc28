//! The WebAssembly module. It starts nothing by itself: `www/element.js` mounts the card and calls the functions.

use shike as _;

/// A small allocator of constant time (TLSF).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
