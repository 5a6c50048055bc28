//! The map of the four styles, as it is drawn and said.

use super::Tone;
use super::panel::shown;
use crate::content::tables::{StylesWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::{Belief, Observation, Reading, Scale, Style, Verdict, observed_mean};

/// The map of the four styles: one mark, always in the quadrant of the style that the verdict leans to.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// What the map shows, and what the ring says.
    pub label: Text,
    /// What the mark is.
    pub mark_label: Text,
    /// Where the mark is, in words: the style of its quadrant, then both scales.
    pub at: Text,
    /// The mark's place from left to right: the mean of what was seen of the assertive scale, if anything was.
    pub across: Option<Reading>,
    /// The mark's place from the bottom up: the same of the responsive scale.
    pub up: Option<Reading>,
    /// Half the width and height of the ring around the mark, one standard deviation of the belief, in thousandths of
    /// the map.
    pub spread: [i32; 2],
    /// What the ring says.
    pub ring: Text,
    /// Whose colour the mark wears.
    pub tone: Tone,
    /// The names of the quadrants, as one reads: the upper two, the lower two.
    pub corners: [(Style, Text); 4],
}

impl Map {
    /// The map of an observation, and of what it comes to.
    pub(super) fn of(observation: &Observation, verdict: &Verdict, pack: &Pack) -> Self {
        let [across, up] = Scale::ALL.map(|scale| observed_mean(scale, observation));
        let style =
            quadrant(across, up).map_or_else(|| pack.ui(UiWord::Open), |style| pack.style(style, StylesWord::Name));
        let at = [("style", &*style), ("across", &*shown(across, pack)), ("up", &*shown(up, pack))];
        let ring = pack.ui(UiWord::MapRing);
        let corners = [Style::Amiable, Style::Expressive, Style::Analytical, Style::Driver];
        Self {
            label: pack.filled(UiWord::Map, &[("ring", &ring)]),
            mark_label: pack.ui(UiWord::MapDot),
            at: pack.filled(UiWord::MapAt, &at),
            across,
            up,
            spread: [&verdict.position.assertiveness, &verdict.position.responsiveness].map(spread),
            ring,
            tone: Tone::of(verdict),
            corners: corners.map(|style| (style, pack.style(style, StylesWord::Name))),
        }
    }
}

/// The style of the quadrant; none on a line between two, or where a scale was not seen.
fn quadrant(across: Option<Reading>, up: Option<Reading>) -> Option<Style> {
    let (across, up) = (across?.z(), up?.z());
    let is_at = |style: &Style| style.tells() == (across > 0.0) && style.shows_feelings() == (up > 0.0);
    Style::ALL.into_iter().find(is_at).filter(|_| across * up != 0.0)
}

/// A standard deviation of the customers one meets is a quarter of the map, as on the sliders.
fn spread(belief: &Belief) -> i32 {
    (belief.sd * 250.0).round() as i32
}
