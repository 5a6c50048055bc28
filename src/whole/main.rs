//! The card and what has no picture in one program, for the page that is a single file: what two programs hold twice
//! is there once.
#![expect(unreachable_pub, reason = "what JavaScript calls must be `pub`, though no other Rust can")]

#[path = "../embed"]
mod embed {
    //! As in the card's program.
    mod mount;
    mod outside;
    mod own;
    mod root;
}

#[path = "../headless"]
mod headless {
    //! As in the program of what has no picture.
    mod classification;
    mod explanation;
    mod fields;
    mod own;
    mod playbook;
    mod sheet;
    mod types;
}

/// A small allocator of constant time (TLSF).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
