//! Pairs of behaviours, one for each pole of an axis: what one looks at beside the sliders.

use super::axis::Axis;
use super::channel::{Channel, Channels};
use super::cue::Cue;

/// An end of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pole {
    /// The low end: 20 on the slider, −1.2 on the scale.
    Low,
    /// The high end: 80 on the slider, 1.2 on the scale.
    High,
}

/// Two behaviours of which each speaks against the other: what is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pair {
    /// How loud.
    Volume,
    /// How fast.
    Pace,
    /// Statements or questions.
    Claims,
    /// Disagrees openly or defers.
    Dissent,
    /// Leans in or back.
    Posture,
    /// Holds the gaze or not.
    Gaze,
    /// What the face shows.
    Face,
    /// What the hands do.
    Hands,
    /// How warm the voice is.
    Voice,
    /// Small talk or business.
    Chat,
    /// Stories or figures.
    Talk,
    /// Feelings or facts.
    Matter,
    /// What a fast decision rests on.
    Haste,
    /// How a message looks.
    Emoji,
    /// Picks or compares.
    Pick,
    /// Presses on or puts off.
    Push,
    /// How sentences end.
    Sentences,
    /// Sticks to it or goes back.
    Steadiness,
    /// How firm the movements are.
    Movements,
    /// Decides alone or asks others.
    Company,
    /// How soon an answer comes.
    Replies,
    /// Speaks unasked or when asked.
    Floor,
    /// Cuts in or hears one out.
    Turns,
    /// Jokes or keeps serious.
    Humour,
    /// The gist or every detail.
    Detail,
}

const FACE: Channels = Channels::of(&[Channel::Shop]);
const VOICE: Channels = Channels::of(&[Channel::Shop, Channel::Phone]);
const WORDS: Channels = Channels::ALL;
const TEXT: Channels = Channels::of(&[Channel::Chat]);

/// The id of a pair, the ids of the high and of the low pole's behaviour, the axis, and where it shows.
type Row = (&'static str, [&'static str; 2], Axis, Channels);
const ROWS: [Row; 25] = [
    ("volume", ["loud", "soft"], Axis::Expressiveness, VOICE),
    ("pace", ["talks-fast", "talks-slowly"], Axis::Expressiveness, VOICE),
    ("claims", ["states", "asks"], Axis::Expressiveness, WORDS),
    ("dissent", ["disagrees", "defers"], Axis::Expressiveness, WORDS),
    ("posture", ["leans-in", "leans-back"], Axis::Expressiveness, FACE),
    ("gaze", ["holds-gaze", "looks-away"], Axis::Expressiveness, FACE),
    ("face", ["animated-face", "poker-face"], Axis::Emotionality, FACE),
    ("hands", ["free-hands", "still-hands"], Axis::Emotionality, FACE),
    ("voice", ["warm-voice", "flat-voice"], Axis::Emotionality, VOICE),
    ("chat", ["small-talk", "all-business"], Axis::Emotionality, WORDS),
    ("talk", ["tells-stories", "asks-figures"], Axis::Emotionality, WORDS),
    ("matter", ["speaks-of-feelings", "speaks-of-facts"], Axis::Emotionality, WORDS),
    ("haste", ["fast-by-feeling", "fast-by-facts"], Axis::Emotionality, WORDS),
    ("emoji", ["uses-emoji", "plain-text"], Axis::Emotionality, TEXT),
    ("pick", ["picks-at-once", "keeps-comparing"], Axis::Decisiveness, WORDS),
    ("push", ["presses-on", "puts-off"], Axis::Decisiveness, WORDS),
    ("sentences", ["short-sentences", "trails-off"], Axis::Decisiveness, VOICE),
    ("steadiness", ["sticks-to-it", "goes-back-over"], Axis::Decisiveness, WORDS),
    ("movements", ["firm-movements", "wavering-eyes"], Axis::Decisiveness, FACE),
    ("company", ["decides-alone", "asks-others"], Axis::Decisiveness, WORDS),
    ("replies", ["quick-replies", "slow-replies"], Axis::Decisiveness, TEXT),
    ("floor", ["takes-the-floor", "says-little"], Axis::Expressiveness, VOICE),
    ("turns", ["talks-over-you", "hears-you-out"], Axis::Expressiveness, VOICE),
    ("humour", ["jokes", "keeps-serious"], Axis::Emotionality, WORDS),
    ("detail", ["wants-the-gist", "wants-every-detail"], Axis::Decisiveness, WORDS),
];

impl Pair {
    /// All pairs in the order of their bits, which is part of the format of links: append, never move.
    pub const ALL: [Self; 25] = [
        Self::Volume,
        Self::Pace,
        Self::Claims,
        Self::Dissent,
        Self::Posture,
        Self::Gaze,
        Self::Face,
        Self::Hands,
        Self::Voice,
        Self::Chat,
        Self::Talk,
        Self::Matter,
        Self::Haste,
        Self::Emoji,
        Self::Pick,
        Self::Push,
        Self::Sentences,
        Self::Steadiness,
        Self::Movements,
        Self::Company,
        Self::Replies,
        Self::Floor,
        Self::Turns,
        Self::Humour,
        Self::Detail,
    ];

    /// All pairs as the screen shows them: axis by axis, the plainest to see or to hear first.
    pub const PLAINEST_FIRST: [Self; 25] = [
        Self::Volume,
        Self::Floor,
        Self::Pace,
        Self::Turns,
        Self::Claims,
        Self::Posture,
        Self::Gaze,
        Self::Dissent,
        Self::Face,
        Self::Hands,
        Self::Voice,
        Self::Chat,
        Self::Humour,
        Self::Talk,
        Self::Matter,
        Self::Haste,
        Self::Emoji,
        Self::Pick,
        Self::Push,
        Self::Detail,
        Self::Sentences,
        Self::Steadiness,
        Self::Movements,
        Self::Company,
        Self::Replies,
    ];

    const fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        self.row().0
    }

    /// The ids of the high and of the low pole's behaviour.
    pub(super) const fn cue_ids(self) -> [&'static str; 2] {
        self.row().1
    }

    /// The axis it says something of.
    pub const fn axis(self) -> Axis {
        self.row().2
    }

    /// Whether it can be perceived through `channel`.
    pub const fn shows_in(self, channel: Channel) -> bool {
        self.row().3.contains(channel)
    }

    /// The behaviour that speaks for `pole`.
    pub const fn cue(self, pole: Pole) -> Cue {
        Cue::ALL[self as usize * 2 + matches!(pole, Pole::Low) as usize]
    }
}
