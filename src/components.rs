//! How it looks: pictures of a screen. Props in, `Callback<Action>` out; no storage, no prose, no rule.
//!
//! A picture is a Yew component where it holds a gesture or the focus, or where skipping it saves work while a slider
//! moves; else it is a function, since a component weighs about half a kilobyte compressed. What varies is a `data-`
//! attribute, not a class, since computed classes bring code of their own.

pub mod answer;
pub mod bars;
pub mod card;
pub mod contexts;
pub mod cover;
pub mod dial;
mod focus;
pub mod gesture;
pub mod guide;
pub mod header;
pub mod look;
pub mod map;
pub mod menu;
pub mod notice;
pub mod panel;
mod parts;
pub mod turned;

pub use card::{Buttons, card, move_focus};
