//! Where each word stands in a pack, and the tips with their tags: written by the build from `content/catalogue.toml`.

use crate::model::{Axis, Phase, Reason, Situation, Style, StyleSet, Tip, TipKind};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
