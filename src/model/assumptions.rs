//! The constants of the reading. Every one is a design assumption: chosen, not measured; no study backs them.

use super::axis::Axis;

/// The reading that leans to neither pole.
pub const MIDDLE: f64 = 50.0;
/// How many points of a reading make one standard deviation of the customers one meets.
pub const POINTS_PER_SD: f64 = 25.0;
/// Tension multiplies every noise: an upset customer is read less surely.
pub const TENSION_NOISE: f64 = 1.5;
/// The certainty from which one style is claimed, or two together.
pub const CLEAR: f64 = 0.60;
/// How far from the middle, in points, a decisiveness must be to suggest a line of the mnemonic.
pub const LEANING: f64 = 10.0;

/// The standard deviation of the noise of one look at an axis, in standard deviations of the customers one meets.
/// Decisiveness is the cleanest cue where it is seen; strangers read warmth worst.
pub const fn noise(axis: Axis) -> f64 {
    match axis {
        Axis::Expressiveness => 0.8,
        Axis::Emotionality => 0.9,
        Axis::Decisiveness => 0.7,
    }
}
