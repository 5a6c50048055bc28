//! Where each word stands in the packs, and the tips with their tags: written by the build from `content/catalogue.toml`.

use crate::model::{
    Axis, Channel, Channels, Choice, Cue, Pair, Phase, Reason, Situation, Situations, Style, StyleSet, Tip, TipKind,
};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
