//! How it looks: pictures of a screen. Props in, `Callback<Action>` out; no storage, no prose, no rule.
//!
//! A picture is a function: a Yew component weighs a kilobyte compressed and draws itself a moment after the rest, so that
//! a card could be shown without it; what skipping it saves while a slider moves did not show beside laying the card out.
//! What outlives a picture is handed to it (`Buttons`, `Hands`). What varies is a `data-` attribute, not a class, since
//! computed classes bring code of their own.

pub mod answer;
pub mod bars;
pub mod card;
pub mod contexts;
pub mod cover;
pub mod dial;
mod element;
mod focus;
pub mod gesture;
pub mod guide;
pub mod header;
pub mod hold;
pub mod look;
pub mod map;
pub mod menu;
pub mod notice;
pub mod panel;
mod parts;
pub mod turned;

pub use card::{Buttons, card, move_focus};
pub use panel::Hands;
