//! What is true: observations of a customer and what follows from them. Pure and total; knows no words, no screen.

pub mod advice;
pub mod assumptions;
pub mod axis;
pub mod belief;
pub mod channel;
pub mod choice;
pub mod classify;
pub mod cue;
pub mod mnemonic;
pub mod next_look;
pub mod observation;
mod order;
pub mod pair;
pub mod reading;
pub mod situation;
pub mod style;
pub mod tip;
pub mod verdict;
pub mod why;

pub use advice::{Advice, Because, Setting, What, advise};
pub use axis::{Axis, Scale};
pub use belief::Belief;
pub use channel::{Channel, Channels};
pub use choice::Choice;
pub use classify::classify;
pub use cue::{Cue, Cues};
pub use mnemonic::{Mnemonic, Reason};
pub use next_look::{NextLook, Question, next_look};
pub use observation::Observation;
pub use pair::{Pair, Pole};
pub use reading::Reading;
pub use situation::{Situation, Situations};
pub use style::{Style, StyleSet};
pub use tip::{Phase, Tip, TipKind};
pub use verdict::{Call, Certainty, Position, Verdict};
pub use why::{Evidence, Pull, pulls};
