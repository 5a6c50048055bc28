//! The constants of the reading. Every one is a design assumption: chosen, not measured; no study backs them.

use super::axis::Axis;

/// The reading that leans to neither pole.
pub const MIDDLE: f64 = 50.0;
/// How many points of a reading make one standard deviation of the customers one meets.
pub const POINTS_PER_SD: f64 = 25.0;
/// What the low and the high pole mean on a slider.
pub const POLE_POINTS: [f64; 2] = [20.0, 80.0];
/// How far from the middle a pole is, in standard deviations of the customers one meets: a cue's value, a choice's.
pub const POLE_Z: f64 = (POLE_POINTS[1] - MIDDLE) / POINTS_PER_SD;
/// Tension multiplies every noise: an upset customer is read less surely.
pub const TENSION_NOISE: f64 = 1.5;
/// The noise of a single cue.
pub const CUE_NOISE: f64 = 1.1;
/// How far the cues of one observer say the same thing twice: a halo.
pub const HALO: f64 = 0.3;
/// The noise of the customer's own choice, on each scale.
pub const CHOICE_NOISE: f64 = 0.8;
/// The least expected gain, in nats, for which there is a next look at all.
pub const WORTH_ASKING: f64 = 0.005;
/// The least certainty that a next look must be expected to add to today's, for the card to show it.
pub const WORTH_SHOWING: f64 = 0.05;
/// The certainty from which one style is claimed, or two together.
pub const CLEAR: f64 = 0.60;
/// The certainty of the better of two styles from which the card names them. Below it, as after one slider hardly off
/// its middle, two of a third each say no more than that nothing is settled.
pub const NAMED: f64 = 0.40;
/// How far from the middle, in points, a decisiveness must be to suggest a line of the mnemonic.
pub const LEANING: f64 = 10.0;

/// How much a tip made for so many styles says, of one made for a single style: the fewer, the more it says of this
/// customer. At these, a tip for two styles comes before one for the likelier alone from a certainty of the other of
/// one third of that.
pub const fn worth_of_tip(styles: u32) -> f64 {
    match styles {
        0 | 1 => 1.0,
        2 => 0.75,
        _ => 0.4,
    }
}

/// The noise of `many` cues of one axis taken as one observation, their mean: √((1 + halo (n − 1)) / n) of one's, the
/// standard error of equally correlated measurements.
pub fn cue_noise(many: usize) -> f64 {
    let many = many as f64;
    CUE_NOISE * ((1.0 + HALO * (many - 1.0)) / many).sqrt()
}

/// What every noise is multiplied by.
pub const fn tension_noise(tension: bool) -> f64 {
    if tension { TENSION_NOISE } else { 1.0 }
}

/// The standard deviation of the noise of one look at an axis, in standard deviations of the customers one meets.
/// Decisiveness is the cleanest cue where it is seen; strangers read warmth worst.
pub const fn noise(axis: Axis) -> f64 {
    match axis {
        Axis::Expressiveness => 0.8,
        Axis::Emotionality => 0.9,
        Axis::Decisiveness => 0.7,
    }
}
