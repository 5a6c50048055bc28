//! What is believed of one scale: a normal distribution, updated by every look at it.

use super::assumptions::{CHOICE_NOISE, POLE_Z, cue_noise, noise, tension_noise};
use super::axis::{Axis, Scale};
use super::observation::Observation;
use super::pair::Pole;
use std::f64::consts::PI;

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
        let prior = Total { precision: 1.0, weighted: 0.0 };
        let Total { precision, weighted } = prior.with(scale, observation);
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

    /// The log-odds of the high side, in nats; finite however sure the belief.
    pub fn log_odds(&self) -> f64 {
        libm::log(self.high().max(f64::MIN_POSITIVE) / self.low().max(f64::MIN_POSITIVE))
    }

    /// How uncertain the side is, in nats: 0 when sure, ln 2 when nothing is known.
    pub fn entropy(&self) -> f64 {
        let term = |p: f64| if p > 0.0 { -p * libm::log(p) } else { 0.0 };
        term(self.high()) + term(self.low())
    }
}

/// What looks come to: the sum of their precisions 1/σ², and of their places z weighted by these.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Total {
    /// Σ 1/σ².
    pub(super) precision: f64,
    /// Σ z/σ².
    pub(super) weighted: f64,
}

impl Total {
    /// With all that `observation` says of `scale`.
    pub(super) fn with(self, scale: Scale, observation: &Observation) -> Self {
        let widen = tension_noise(observation.tension());
        let mut total = self;
        let mut add = |look: Option<(f64, f64)>| {
            if let Some((z, noise)) = look {
                let weight = 1.0 / (noise * widen).powi(2);
                total.precision += weight;
                total.weighted += weight * z;
            }
        };
        for axis in Axis::ALL {
            if axis.scale() == scale {
                add(dial_look(axis, observation));
                add(cue_look(axis, observation));
            }
        }
        add(choice_look(scale, observation));
        total
    }
}

/// Where a dial puts the customer, and its noise.
fn dial_look(axis: Axis, observation: &Observation) -> Option<(f64, f64)> {
    observation.dial(axis).map(|reading| (reading.z(), noise(axis)))
}

/// The cues of one axis as one observation: their mean, and its noise.
pub(super) fn cue_look(axis: Axis, observation: &Observation) -> Option<(f64, f64)> {
    let (mut many, mut sum) = (0, 0.0);
    for cue in observation.cues().of(axis) {
        many += 1;
        sum += match cue.pole() {
            Pole::Low => -POLE_Z,
            Pole::High => POLE_Z,
        };
    }
    (many > 0).then(|| (sum / many as f64, cue_noise(many)))
}

fn choice_look(scale: Scale, observation: &Observation) -> Option<(f64, f64)> {
    let style = observation.choice()?.style();
    let high = match scale {
        Scale::Assertiveness => style.tells(),
        Scale::Responsiveness => style.shows_feelings(),
    };
    Some((if high { POLE_Z } else { -POLE_Z }, CHOICE_NOISE))
}

/// Φ, the standard normal distribution function: ½ + φ(x) · (x + x³/3 + x⁵/(3·5) + …) (Abramowitz and Stegun 26.2.11; the
/// loop is Marsaglia's, “Evaluating the Normal Distribution”, *Journal of Statistical Software* 11(4), 2004). Beyond 8
/// standard deviations, where 10⁻¹⁵ is left, it goes on as at 8.
pub fn normal_cdf(x: f64) -> f64 {
    let x = x.clamp(-8.0, 8.0);
    let (mut sum, mut term, mut odd, mut before) = (x, x, 1.0, 0.0);
    // A difference of 0, not equality: what is no number ends it too.
    while (sum - before).abs() > 0.0 {
        before = sum;
        odd += 2.0;
        term *= x * x / odd;
        sum += term;
    }
    0.5 + sum * normal_density(x)
}

/// φ, the density of the standard normal distribution.
pub(super) fn normal_density(x: f64) -> f64 {
    libm::exp(-0.5 * x * x) / (2.0 * PI).sqrt()
}
