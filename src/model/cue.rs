//! What can be seen or heard of a customer beside the sliders: pairs of behaviours, one for each pole of an axis.

use super::axis::Axis;
use super::channel::{Channel, Channels};

/// An end of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pole {
    /// The low end: 20 on the slider, −1.2 on the scale.
    Low,
    /// The high end: 80 on the slider, 1.2 on the scale.
    High,
}

/// An observable behaviour. Each stands beside its counterpart: first the high pole's, then the low pole's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the ids say it, the words explain it")]
pub enum Cue {
    Loud,
    Soft,
    TalksFast,
    TalksSlowly,
    States,
    Asks,
    Disagrees,
    Defers,
    LeansIn,
    LeansBack,
    HoldsGaze,
    LooksAway,
    AnimatedFace,
    PokerFace,
    FreeHands,
    StillHands,
    WarmVoice,
    FlatVoice,
    SmallTalk,
    AllBusiness,
    TellsStories,
    AsksFigures,
    SpeaksOfFeelings,
    SpeaksOfFacts,
    FastByFeeling,
    FastByFacts,
    UsesEmoji,
    PlainText,
    PicksAtOnce,
    KeepsComparing,
    PressesOn,
    PutsOff,
    ShortSentences,
    TrailsOff,
    SticksToIt,
    GoesBackOver,
    FirmMovements,
    WaveringEyes,
    DecidesAlone,
    AsksOthers,
    QuickReplies,
    SlowReplies,
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
}

const FACE: Channels = Channels::of(&[Channel::Shop]);
const VOICE: Channels = Channels::of(&[Channel::Shop, Channel::Phone]);
const WORDS: Channels = Channels::ALL;
const TEXT: Channels = Channels::of(&[Channel::Chat]);

/// The id of a pair, the ids of the high and of the low pole's behaviour, the axis, and where it shows.
type Row = (&'static str, [&'static str; 2], Axis, Channels);
const ROWS: [Row; 21] = [
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
];

impl Pair {
    /// All pairs, axis by axis.
    pub const ALL: [Self; 21] = [
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
    ];

    const fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        self.row().0
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

impl Cue {
    /// All cues, pair by pair.
    pub const ALL: [Self; 42] = [
        Self::Loud,
        Self::Soft,
        Self::TalksFast,
        Self::TalksSlowly,
        Self::States,
        Self::Asks,
        Self::Disagrees,
        Self::Defers,
        Self::LeansIn,
        Self::LeansBack,
        Self::HoldsGaze,
        Self::LooksAway,
        Self::AnimatedFace,
        Self::PokerFace,
        Self::FreeHands,
        Self::StillHands,
        Self::WarmVoice,
        Self::FlatVoice,
        Self::SmallTalk,
        Self::AllBusiness,
        Self::TellsStories,
        Self::AsksFigures,
        Self::SpeaksOfFeelings,
        Self::SpeaksOfFacts,
        Self::FastByFeeling,
        Self::FastByFacts,
        Self::UsesEmoji,
        Self::PlainText,
        Self::PicksAtOnce,
        Self::KeepsComparing,
        Self::PressesOn,
        Self::PutsOff,
        Self::ShortSentences,
        Self::TrailsOff,
        Self::SticksToIt,
        Self::GoesBackOver,
        Self::FirmMovements,
        Self::WaveringEyes,
        Self::DecidesAlone,
        Self::AsksOthers,
        Self::QuickReplies,
        Self::SlowReplies,
    ];

    /// What is looked at to see it.
    pub const fn pair(self) -> Pair {
        Pair::ALL[self as usize / 2]
    }

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        self.pair().row().1[self as usize % 2]
    }

    /// The cue with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cue| cue.id() == id)
    }

    /// The axis it says something of.
    pub const fn axis(self) -> Axis {
        self.pair().axis()
    }

    /// The pole it speaks for.
    pub const fn pole(self) -> Pole {
        if (self as usize).is_multiple_of(2) { Pole::High } else { Pole::Low }
    }
}

/// A set of cues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cues(u64);

impl Cues {
    /// Whether `cue` is in the set.
    pub const fn contains(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u64) != 0
    }

    /// The set with `cue` added.
    #[must_use]
    pub const fn with(self, cue: Cue) -> Self {
        Self(self.0 | (1 << cue as u64))
    }

    /// The set with `cue` removed.
    #[must_use]
    pub const fn without(self, cue: Cue) -> Self {
        Self(self.0 & !(1 << cue as u64))
    }

    /// The cues of the set that say something of `axis`.
    pub fn of(self, axis: Axis) -> impl Iterator<Item = Cue> {
        self.iter().filter(move |cue| cue.axis() == axis)
    }

    /// Whether one of the two behaviours of `pair` is in the set.
    pub const fn answers(self, pair: Pair) -> bool {
        self.0 & (0b11 << (pair as u64 * 2)) != 0
    }

    /// The cues of the set.
    pub fn iter(self) -> impl Iterator<Item = Cue> {
        Cue::ALL.into_iter().filter(move |&cue| self.contains(cue))
    }
}

impl FromIterator<Cue> for Cues {
    fn from_iter<I: IntoIterator<Item = Cue>>(cues: I) -> Self {
        cues.into_iter().fold(Self::default(), Self::with)
    }
}
