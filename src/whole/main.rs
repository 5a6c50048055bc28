//! The card, what a page of others asks of it, and what has no picture in one program, for the pages that are a single
//! file: what several programs hold twice is there once.
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

#[path = "../guest"]
mod guest {
    //! As in the program for pages of others.
    mod mounted;
}

#[path = "../headless"]
mod headless {
    //! As in the program of what has no picture.
    mod classification;
    mod explanation;
    pub(crate) mod fields;
    mod own;
    mod playbook;
    pub(crate) mod reading;
    mod settled;
    mod sheet;
    mod types;
}

/// A small allocator of constant time (TLSF).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
