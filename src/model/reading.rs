//! A dial's value.

use super::assumptions::{MIDDLE, POINTS_PER_SD, POLE_POINTS};

/// How far a customer leans to the high pole of an axis: a finite number from 0 to 100. 50 leans to neither pole,
/// which is not the same as not observed.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Reading(f64);

impl Reading {
    /// The smallest reading.
    pub const MIN: f64 = 0.0;
    /// The largest reading.
    pub const MAX: f64 = 100.0;
    /// What tapping the low pole's words sets.
    pub const LOW: Self = Self(POLE_POINTS[0]);
    /// What tapping the high pole's words sets.
    pub const HIGH: Self = Self(POLE_POINTS[1]);

    /// A reading of `points`, or `None` outside 0..=100 or when it is no number.
    pub fn new(points: f64) -> Option<Self> {
        (Self::MIN..=Self::MAX).contains(&points).then_some(Self(points))
    }

    /// The nearest reading to `points`, for a pointer that has left the track; the middle when it is no number.
    pub fn nearest(points: f64) -> Self {
        if points.is_nan() { Self(MIDDLE) } else { Self(points.clamp(Self::MIN, Self::MAX)) }
    }

    /// The value, 0 to 100.
    pub const fn points(self) -> f64 {
        self.0
    }

    /// The distance from the middle in standard deviations of the customers one meets, −2 to 2.
    pub fn z(self) -> f64 {
        (self.0 - MIDDLE) / POINTS_PER_SD
    }
}
