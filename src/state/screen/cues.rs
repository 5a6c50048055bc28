//! The cues of a slider, to tick.

use super::panel::Chip;
use crate::content::tables::UiWord;
use crate::content::{Pack, Text};
use crate::model::{Axis, Channel, Cue, Pair, Pole};
use crate::state::session::{Action, Session};

/// How many pairs of cues are on the screen at once: twelve chips.
const AT_ONCE: usize = 6;

/// What else can be seen of one slider's axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Cues {
    /// What they are.
    pub label: Text,
    /// What unfolds them, with how many are ticked; what is to be seen, the name and the number, stands in it.
    pub unfold: Text,
    /// How many are ticked; none when none is.
    pub ticked: Option<Text>,
    /// The chips, when unfolded.
    pub open: Option<OpenCues>,
}

/// The unfolded chips.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenCues {
    /// The chips, the high pole's of a pair before the low pole's; before them those ticked among the pairs not shown.
    pub chips: Vec<Chip>,
    /// The button that shows the rest in their place, or the first again, when there are more.
    pub more: Option<Text>,
}

pub(super) fn cues(axis: Axis, session: &Session, name: &Text, pack: &Pack) -> Cues {
    let ticked = session.observation.cues().of(axis).count();
    let count: Option<Text> = (ticked > 0).then(|| ticked.to_string().into());
    let label = pack.filled(UiWord::CuesOf, &[("name", name)]);
    let told = |count: &Text| pack.filled(UiWord::CuesTicked, &[("name", name), ("count", count)]);
    Cues {
        unfold: count.as_ref().map_or_else(|| label.clone(), told),
        ticked: count,
        label,
        open: match session.cues {
            Some((open, rest)) if open == axis => Some(unfolded(axis, rest, session, pack)),
            _ => None,
        },
    }
}

fn unfolded(axis: Axis, rest: bool, session: &Session, pack: &Pack) -> OpenCues {
    let pairs = in_order(axis, session.setting.channel);
    let (first, last) = pairs.split_at(AT_ONCE.min(pairs.len()));
    let (shown, others) = if rest && !last.is_empty() { (last, first) } else { (first, last) };
    let ticked = session.observation.cues();
    let chip = |cue: Cue| Chip {
        id: cue.id(),
        text: pack.cue(cue),
        ticked: ticked.contains(cue),
        action: Action::ToggleCue(cue),
    };
    let mut chips = Vec::new();
    for (pairs, all) in [(others, false), (shown, true)] {
        for pair in pairs {
            for cue in [Pole::High, Pole::Low].map(|pole| pair.cue(pole)) {
                if all || ticked.contains(cue) {
                    chips.push(chip(cue));
                }
            }
        }
    }
    OpenCues {
        chips,
        more: (!last.is_empty()).then(|| pack.ui(if rest { UiWord::FewerCues } else { UiWord::MoreCues })),
    }
}

/// The pairs of `axis` that show in `channel`, in the author's order: each would tell as much as another.
fn in_order(axis: Axis, channel: Channel) -> Vec<Pair> {
    Pair::PLAINEST_FIRST.into_iter().filter(|pair| pair.axis() == axis && pair.shows_in(channel)).collect()
}
