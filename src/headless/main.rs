//! What has no picture: the functions JavaScript calls by name, in a program of its own that only those who call them
//! load.
#![expect(unreachable_pub, reason = "what JavaScript calls must be `pub`, though no other Rust can")]

mod classification;
mod explanation;
mod fields;
mod own;
mod playbook;
mod settled;
mod sheet;
mod types;

/// A small allocator of constant time (TLSF).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
