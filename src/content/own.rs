//! A company's own tips.

use super::pack::Text;
use crate::model::{Channels, Choices, Marks, Phase, StyleSet, Tip, TipKind};

/// What a company adds to the product's words; with an empty name there is no such pack.
#[derive(Clone, Debug, Default)]
pub struct Company {
    /// What its pack is called.
    pub name: Text,
    /// Its tips and dialogues.
    pub tips: Vec<Own>,
}

/// A tip of a company's own.
#[derive(Clone, Debug)]
pub struct Own {
    /// Its tags.
    pub tip: Tip,
    /// Its sentence; a dialogue has a line for each turn.
    pub text: Text,
    /// Whether it is a dialogue, which stands in the guide alone.
    pub is_dialogue: bool,
}

impl Own {
    /// A tip by its sentence and six numbers: the places of its kind (3 is a dialogue) and its phase among all of them;
    /// then as bits its styles, its channels, what it is for and what it is wrong for.
    pub fn of(text: Text, [kind, phase, styles, channels, when, not_when]: [u64; 6]) -> Self {
        let tip = Tip {
            kind: TipKind::ALL.get(kind as usize).copied().unwrap_or(TipKind::Say),
            phase: Phase::ALL.get(phase as usize).copied().unwrap_or(Phase::Opening),
            styles: StyleSet::from_bits(styles as u8),
            channels: Channels::from_bits(channels as u8),
            when: Marks::from_bits(when),
            not_when: Marks::from_bits(not_when),
            is_company: true,
            breaks: Choices::default(),
        };
        Self { tip, text, is_dialogue: kind as usize >= TipKind::ALL.len() }
    }
}
