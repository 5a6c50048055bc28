//! How it looks: pictures of a screen. Props in, `Callback<Action>` out; no storage, no prose, no rule.

pub mod answer;
pub mod bars;
pub mod card;
pub mod chips;
pub mod cover;
pub mod dial;
pub mod gesture;
pub mod guide;
pub mod header;
pub mod map;
pub mod menu;
pub mod notice;
pub mod panel;

pub use card::Card;
