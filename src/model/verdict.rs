//! What a reading comes to: the certainty of the four styles, and what may be claimed.

use super::assumptions::NAMED;
use super::belief::Belief;
use super::mnemonic::Mnemonic;
use super::order::greatest_first;
use super::style::Style;

/// The probability of each style; they sum to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Certainty([f64; 4]);

impl Certainty {
    /// The certainties in the order of [`Style::ALL`]. Each style is a side of each scale, and the scales are
    /// independent, so a style's certainty is the product of its two sides.
    pub fn of(position: &Position) -> Self {
        let Position { assertiveness: a, responsiveness: r } = position;
        let side = |belief: &Belief, high| if high { belief.high() } else { belief.low() };
        Self(Style::ALL.map(|style| side(a, style.tells()) * side(r, style.shows_feelings())))
    }

    /// The certainty of `style`, 0 to 1.
    pub const fn get(&self, style: Style) -> f64 {
        self.0[style as usize]
    }

    /// The styles, the most certain first; exact ties in the order of [`Style::ALL`].
    pub fn ranked(&self) -> [Style; 4] {
        let mut styles = Style::ALL;
        greatest_first(&mut styles, |&style| self.get(style));
        styles
    }
}

/// Where the customer is believed to stand on both scales: the outline on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// Across the map.
    pub assertiveness: Belief,
    /// Up the map.
    pub responsiveness: Belief,
}

/// What may be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// One style is at least [`CLEAR`](super::assumptions::CLEAR) certain.
    Clear {
        /// The style.
        style: Style,
        /// The next best.
        runner_up: Style,
    },
    /// Two styles together are at least that certain: both are named.
    Split {
        /// The better of the two, or the first of two equals.
        style: Style,
        /// The other.
        runner_up: Style,
    },
    /// No style is claimed.
    Open,
}

impl Call {
    /// The style, when one is claimed.
    pub const fn style(self) -> Option<Style> {
        match self {
            Self::Clear { style, .. } => Some(style),
            Self::Split { .. } | Self::Open => None,
        }
    }
}

/// Everything that follows from an observation.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What may be claimed.
    pub call: Call,
    /// The certainty of all four styles. It is the model's own; no accuracy is known.
    pub certainty: Certainty,
    /// The belief on the map.
    pub position: Position,
    /// The lines of the mnemonic that apply, the strongest first.
    pub mnemonics: Vec<Mnemonic>,
}

impl Verdict {
    /// What the card names: the call, but that of two styles neither is named while the better one is less certain than
    /// [`NAMED`].
    pub fn named(&self) -> Call {
        match self.call {
            Call::Split { style, .. } if self.certainty.get(style) < NAMED => Call::Open,
            call => call,
        }
    }
}
