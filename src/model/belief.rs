//! What is believed of one scale: a normal distribution, updated by every look at it.

use super::assumptions::{TENSION_NOISE, noise};
use super::axis::{Axis, Scale};
use super::observation::Observation;

/// A normal belief about where the customer stands on a scale, in standard deviations of the customers one meets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Belief {
    /// The mean; 0 is the middle.
    pub mean: f64,
    /// The standard deviation, above 0 and at most 1, which is knowing nothing.
    pub sd: f64,
}

impl Belief {
    /// What `observation` says of `scale`: the conjugate normal update of a standard normal prior (DeGroot,
    /// *Optimal Statistical Decisions*, 1970, §9.5), precision 1 + Σ 1/σ², mean Σ z/σ² / precision.
    pub fn about(scale: Scale, observation: &Observation) -> Self {
        let widen = if observation.tension() { TENSION_NOISE } else { 1.0 };
        let looks = Axis::ALL.into_iter().filter(|axis| axis.scale() == scale);
        let (precision, weighted) = looks.fold((1.0, 0.0), |(precision, weighted), axis| {
            let Some(reading) = observation.dial(axis) else {
                return (precision, weighted);
            };
            let weight = 1.0 / (noise(axis) * widen).powi(2);
            (precision + weight, weighted + weight * reading.z())
        });
        Self { mean: weighted / precision, sd: 1.0 / precision.sqrt() }
    }

    /// The probability of being on the high side of the scale.
    pub fn high(&self) -> f64 {
        normal_cdf(self.mean / self.sd)
    }

    /// The probability of being on the low side: 1 − high, computed so that mirrored observations mirror exactly.
    pub fn low(&self) -> f64 {
        normal_cdf(-self.mean / self.sd)
    }
}

/// Φ, the standard normal distribution function: erfc(−x/√2) / 2 (Abramowitz and Stegun 26.2.29), with libm's erfc.
pub fn normal_cdf(x: f64) -> f64 {
    0.5 * libm::erfc(-x * std::f64::consts::FRAC_1_SQRT_2)
}
