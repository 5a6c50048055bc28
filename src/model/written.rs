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
const DIALS: [(char, Axis); 3] = [('e', Axis::Expressiveness), ('m', Axis::Emotionality), ('d', Axis::Decisiveness)];
const DECIMAL: u32 = 10;
const SETS: u32 = 32;

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
            item(&mut text, 'c', self.cues().bits(), SETS);
        }
        if !self.marks().is_empty() {
            item(&mut text, 't', self.marks().bits(), SETS);
        }
        if let Some(choice) = self.choice() {
            item(&mut text, 'q', choice as u64, DECIMAL);
        }
        text
    }

    /// The observation of a text, or `None` when it is of another version, is broken, or says what cannot be.
    pub fn read(text: &str) -> Option<Self> {
        let mut items = text.split('.');
        let mut seen = Self::default();
        (items.next() == Some(VERSION)).then_some(())?;
        for item in items {
            seen = seen.and(item)?;
        }
        // There is one way to write it: what stands twice, or otherwise, is broken.
        (seen.written() == text).then_some(seen)
    }

    fn and(self, item: &str) -> Option<Self> {
        let letter = item.chars().next()?;
        let digits = item.get(1..)?;
        Some(match letter {
            'c' => self.with_cues(Cues::from_bits(number(digits, SETS)?)?),
            't' => self.with_marks(Marks::from_bits(number(digits, SETS)?).consistent()?),
            'q' => self.with_choice(Some(*Choice::ALL.get(number(digits, DECIMAL)? as usize)?)),
            _ => {
                let (_, axis) = DIALS.into_iter().find(|(known, _)| *known == letter)?;
                self.with(axis, Some(Reading::new(number(digits, DECIMAL)? as f64)?))
            }
        })
    }
}

fn item(text: &mut String, letter: char, mut value: u64, base: u32) {
    text.push('.');
    text.push(letter);
    let at = text.len();
    loop {
        let digit = (value % u64::from(base)) as u32;
        text.insert(at, char::from_digit(digit, base).unwrap_or_default());
        value /= u64::from(base);
        if value == 0 {
            return;
        }
    }
}

/// The value of digits; `None` when one of them is none, when there are none, or when it is too large.
fn number(digits: &str, base: u32) -> Option<u64> {
    let mut value: Option<u64> = None;
    for digit in digits.chars() {
        let digit = digit.to_digit(base)?;
        value = Some(value.unwrap_or_default().checked_mul(u64::from(base))?.checked_add(u64::from(digit))?);
    }
    value
}
