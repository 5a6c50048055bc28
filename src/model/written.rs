//! An observation as a short text that fits into a link, and back.
//!
//! `v1.e78.m24.d82.c1o.t5.q0`: the version, then what was observed, each with a letter: the dials in whole points, as
//! the slider steps; the cues ticked and the marks ticked as sets, bit n the nth of all cues or marks, in base 32; the
//! place of the customer's choice in [`Choice::ALL`]. What was not observed is left out. The places are
//! part of the format: `tests/written.rs` holds them.

use super::axis::Axis;
use super::choice::Choice;
use super::cue::Cues;
use super::mark::Marks;
use super::observation::Observation;
use super::reading::Reading;

const VERSION: &str = "v1";
const DIALS: [(u8, Axis); 3] = [(b'e', Axis::Expressiveness), (b'm', Axis::Emotionality), (b'd', Axis::Decisiveness)];
const DECIMAL: u64 = 10;
const SETS: u64 = 32;
const DIGITS: &[u8; SETS as usize] = b"0123456789abcdefghijklmnopqrstuv";

impl Observation {
    /// The observation as a text; its dials to the nearest whole point.
    pub fn written(&self) -> String {
        let mut text = String::from(VERSION);
        for (letter, axis) in DIALS {
            if let Some(reading) = self.dial(axis) {
                item(&mut text, letter, reading.points().round() as u64, DECIMAL);
            }
        }
        if self.cues() != Cues::default() {
            item(&mut text, b'c', self.cues().bits(), SETS);
        }
        if !self.marks().is_empty() {
            item(&mut text, b't', self.marks().bits(), SETS);
        }
        if let Some(choice) = self.choice() {
            item(&mut text, b'q', choice as u64, DECIMAL);
        }
        text
    }

    /// The observation of a text, or `None` when it is of another version, is broken, or says what cannot be.
    pub fn read(text: &str) -> Option<Self> {
        let mut seen = Self::default();
        for item in text.strip_prefix(VERSION)?.as_bytes().split(|byte| *byte == b'.').skip(1) {
            seen = seen.and(item)?;
        }
        // There is one way to write it: what stands twice, or otherwise, is broken.
        (seen.written() == text).then_some(seen)
    }

    fn and(self, item: &[u8]) -> Option<Self> {
        let (letter, digits) = item.split_first()?;
        let value = number(digits, if b"ct".contains(letter) { SETS } else { DECIMAL })?;
        Some(match letter {
            b'c' => self.with_cues(Cues::from_bits(value)?),
            b't' => self.with_marks(Marks::from_bits(value).consistent()?),
            b'q' => self.with_choice(Some(*Choice::ALL.get(value as usize)?)),
            _ => {
                let (_, axis) = DIALS.into_iter().find(|(known, _)| known == letter)?;
                self.with(axis, Some(Reading::new(value as f64)?))
            }
        })
    }
}

fn item(text: &mut String, letter: u8, value: u64, base: u64) {
    text.push('.');
    text.push(letter.into());
    digits(text, value, base);
}

fn digits(text: &mut String, value: u64, base: u64) {
    if value >= base {
        digits(text, value / base, base);
    }
    text.push(DIGITS[(value % base) as usize].into());
}

/// The value of digits; `None` when one of them is none, or when it is too large.
fn number(digits: &[u8], base: u64) -> Option<u64> {
    let mut value = 0_u64;
    for digit in digits {
        let digit = DIGITS.iter().position(|known| known == digit)? as u64;
        value = value.checked_mul(base)?.checked_add(digit)?;
    }
    Some(value)
}
