//! The controls: map, sliders, chips.

use super::Tone;
use super::contexts::{Contexts, chip};
use super::cues::{Cues, cues};
use super::map::Map;
use super::reason;
use crate::content::tables::{DialsWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::{Axis, Channel, Mark, Observation, Reading, Situation, Verdict};
use crate::state::session::{Action, Session};

/// The situations in the order of the screen: those a seller meets most come first, the touchy ones last.
const CHIPS: [Mark; 12] = [
    Mark::Situation(Situation::Newcomer),
    Mark::Situation(Situation::Regular),
    Mark::Situation(Situation::Hurried),
    Mark::Situation(Situation::Unhurried),
    Mark::Situation(Situation::Particular),
    Mark::Situation(Situation::Hesitant),
    Mark::Situation(Situation::Easygoing),
    Mark::Situation(Situation::Indulgent),
    Mark::Situation(Situation::Generous),
    Mark::Situation(Situation::Frugal),
    Mark::Situation(Situation::Budget),
    Mark::Situation(Situation::Affluent),
];

/// The controls.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The name of this part for a screen reader.
    pub label: Text,
    /// The map.
    pub map: Map,
    /// What the sliders are, for a screen reader.
    pub dials_label: Text,
    /// The three sliders.
    pub dials: [Dial; 3],
    /// What the chips are, for a screen reader.
    pub chips_label: Text,
    /// The chip for tension, then what else was ticked, then the situations.
    pub chips: Vec<Chip>,
    /// Where the two meet, when that is not face to face; with what that is, for a screen reader.
    pub channel: Option<(Text, Text)>,
    /// What else is known.
    pub contexts: Contexts,
}

/// A slider.
#[derive(Clone, Debug, PartialEq)]
pub struct Dial {
    /// Which.
    pub axis: Axis,
    /// Its name.
    pub name: Text,
    /// The question to ask oneself.
    pub question: Text,
    /// The low pole's words.
    pub low: Text,
    /// The high pole's words.
    pub high: Text,
    /// The reading, if observed.
    pub reading: Option<Reading>,
    /// The reading as shown, or that it was not observed.
    pub shown: Text,
    /// The reading in words, for a screen reader.
    pub spoken: Text,
    /// The button that clears it.
    pub clear: Text,
    /// The names of the pole buttons for a screen reader.
    pub set: (Text, Text),
    /// Whose colour it wears.
    pub tone: Tone,
    /// What else can be seen of it.
    pub cues: Cues,
}

/// A chip to tick.
#[derive(Clone, Debug)]
pub struct Chip {
    /// The stable id.
    pub id: &'static str,
    /// Its word.
    pub text: Text,
    /// Whether it is ticked.
    pub ticked: bool,
    /// What a tap does.
    pub action: Action,
}

/// The id says what a tap does.
impl PartialEq for Chip {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.ticked == other.ticked && self.text == other.text
    }
}

impl Panel {
    /// The controls as the observation set them.
    pub(super) fn of(session: &Session, verdict: &Verdict, pack: &Pack) -> Self {
        let observation = &session.observation;
        let tone = Tone::of(verdict);
        Self {
            label: pack.ui(UiWord::Controls),
            map: Map::of(observation, verdict, pack),
            dials_label: pack.ui(UiWord::Dials),
            dials: Axis::ALL.map(|axis| dial(axis, session, tone, pack)),
            chips_label: pack.ui(UiWord::Situations),
            chips: chips(observation, pack),
            channel: channel(session, pack),
            contexts: Contexts::of(session, pack),
        }
    }
}

/// Said where the sliders are, so that nobody is read on the phone by what can only be seen in a shop.
fn channel(session: &Session, pack: &Pack) -> Option<(Text, Text)> {
    let channel = session.setting.channel;
    let name = pack.channel(channel);
    let said = [("name", &*pack.ui(UiWord::Channel)), ("pole", &*name)];
    (channel != Channel::Shop).then(|| (name.clone(), pack.filled(UiWord::SetDial, &said)))
}

fn dial(axis: Axis, session: &Session, tone: Tone, pack: &Pack) -> Dial {
    let reading = session.observation.dial(axis);
    let word = |word| pack.dial(axis, word);
    let (name, low, high) = (word(DialsWord::Name), word(DialsWord::Low), word(DialsWord::High));
    let set = |pole: &Text| pack.filled(UiWord::SetDial, &[("name", &name), ("pole", pole)]);
    Dial {
        axis,
        reading,
        shown: shown(reading, pack),
        spoken: spoken(reading, &low, &high, pack),
        question: word(DialsWord::Question),
        clear: pack.filled(UiWord::ClearDial, &[("name", &name)]),
        set: (set(&low), set(&high)),
        cues: cues(axis, session, &name, pack),
        tone,
        name,
        low,
        high,
    }
}

pub(super) fn shown(reading: Option<Reading>, pack: &Pack) -> Text {
    reading.map_or_else(|| pack.ui(UiWord::NotObserved), |reading| whole(reading).to_string().into())
}

/// The reading as a whole number, as the slider steps.
pub fn whole(reading: Reading) -> u32 {
    reading.points().round() as u32
}

pub(super) fn spoken(reading: Option<Reading>, low: &Text, high: &Text, pack: &Pack) -> Text {
    match reading.map(whole) {
        None => pack.ui(UiWord::NotObserved),
        Some(50) => "50".into(),
        Some(points) => {
            let pole = if points > 50 { high } else { low };
            pack.filled(UiWord::DialAt, &[("points", &points.to_string()), ("pole", pole)])
        }
    }
}

/// Tension, which is never out of sight; the customer's own choice, when there is one, and what else was ticked; then the
/// situations. The style sheet brings what is ticked to the front, so that no chip changes its place for the keyboard.
pub(super) fn chips(observation: &Observation, pack: &Pack) -> Vec<Chip> {
    let (ticked, mut chips) = (observation.marks(), Vec::new());
    chips.extend(chip(Mark::Tension, ticked, pack));
    if let Some(choice) = observation.choice() {
        let text = reason::chosen(choice, pack);
        chips.push(Chip { id: "choice", text, ticked: true, action: Action::Unchoose });
    }
    for mark in Mark::ALL {
        if ticked.beyond_situations().contains(mark) {
            chips.extend(chip(mark, ticked, pack));
        }
    }
    for mark in CHIPS {
        chips.extend(chip(mark, ticked, pack));
    }
    chips
}
