//! Where what was seen puts a customer on a scale, with no prior: the mark on the map, and how the mark is put elsewhere.

use super::assumptions::{MIDDLE, POINTS_PER_SD};
use super::axis::{Axis, Scale};
use super::belief::Total;
use super::observation::Observation;
use super::reading::Reading;

const NONE: Total = Total { precision: 0.0, weighted: 0.0 };

/// The mean of all that was seen of `scale`, weighted by precision, Σ z/σ² / Σ 1/σ²; `None` where nothing was. A dial
/// alone is its own mean. The belief's mean has the same sum above another positive one, so the signs always agree.
/// The nearest reading to it, since a reading is what a map has room for: every dial, cue and choice lies within.
pub fn observed_mean(scale: Scale, observation: &Observation) -> Option<Reading> {
    let Total { precision, weighted } = NONE.with(scale, observation);
    (precision > 0.0).then(|| reading(weighted / precision))
}

/// The same observation with its mean on `scale` at `mean`. The dials say so, all of the scale that were seen and the
/// first of it in any case, with one value, in whole points; cues and the customer's choice stay as they are, so the
/// dials stand as far on the other side as makes up for these. Where no dial can, they stand at the end.
#[must_use]
pub fn with_observed_mean(scale: Scale, mean: Reading, observation: &Observation) -> Observation {
    let first = if scale == Scale::Assertiveness { Axis::Expressiveness } else { Axis::Emotionality };
    let own = |axis: Axis| axis.scale() == scale && (axis == first || observation.dial(axis).is_some());
    let with =
        |value| Axis::ALL.into_iter().filter(|axis| own(*axis)).fold(*observation, |seen, axis| seen.with(axis, value));
    let (all, others) = (NONE.with(scale, &with(Some(mean))), NONE.with(scale, &with(None)));
    let wanted = (mean.z() * all.precision - others.weighted) / (all.precision - others.precision);
    with(Some(Reading::nearest(reading(wanted).points().round())))
}

/// The nearest reading to a place on a scale.
fn reading(z: f64) -> Reading {
    Reading::nearest(MIDDLE + z * POINTS_PER_SD)
}
