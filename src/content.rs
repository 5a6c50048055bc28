//! What we say: one language's words behind typed views. Knows the model's enums, no language and no screen.

pub mod gaps;
pub mod pack;
pub mod tables;

pub use gaps::fill;
pub use pack::{Later, OtherBuild, Pack, Text, place};
