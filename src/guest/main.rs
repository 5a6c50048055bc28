//! The card for pages of others: the card's program and what such a page asks of it, which our own page does not.
#![expect(unreachable_pub, reason = "what JavaScript calls must be `pub`, though no other Rust can")]

#[path = "../embed"]
mod embed {
    //! As in the card's program, for a guest.
    pub(crate) mod mount;
    mod outside;
    mod own;
    pub(crate) mod root;

    /// The page is told of every move, and may fix the reading.
    const GUEST: bool = true;
}

#[path = "../headless"]
mod headless {
    //! What reads an observation and classifies it.
    mod classification;
    pub(crate) mod fields;
    pub(crate) mod reading;
    mod types;
}

mod mounted;

/// A small allocator of constant time (TLSF).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
