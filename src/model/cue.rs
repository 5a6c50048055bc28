//! What can be seen or heard of a customer beside the sliders: pairs of behaviours, one for each pole of an axis.

use super::axis::Axis;

/// An end of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pole {
    /// The low end: 20 on the slider, −1.2 on the scale.
    Low,
    /// The high end: 80 on the slider, 1.2 on the scale.
    High,
}

/// Where the seller meets the customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Face to face.
    #[default]
    Shop,
    /// Only the voice is there: its rhythm and its warmth.
    Phone,
    /// Only wording, length, emoji and reply time are there.
    Chat,
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

/// Whether a behaviour shows face to face, on the phone, in a chat.
type Seen = [bool; 3];
const FACE: Seen = [true, false, false];
const VOICE: Seen = [true, true, false];
const WORDS: Seen = [true, true, true];
const TEXT: Seen = [false, false, true];

/// A pair of behaviours: the ids of the high and of the low pole's, the axis, and where it shows.
type Pair = (&'static str, &'static str, Axis, Seen);
const PAIRS: [Pair; 21] = [
    ("loud", "soft", Axis::Expressiveness, VOICE),
    ("talks-fast", "talks-slowly", Axis::Expressiveness, VOICE),
    ("states", "asks", Axis::Expressiveness, WORDS),
    ("disagrees", "defers", Axis::Expressiveness, WORDS),
    ("leans-in", "leans-back", Axis::Expressiveness, FACE),
    ("holds-gaze", "looks-away", Axis::Expressiveness, FACE),
    ("animated-face", "poker-face", Axis::Emotionality, FACE),
    ("free-hands", "still-hands", Axis::Emotionality, FACE),
    ("warm-voice", "flat-voice", Axis::Emotionality, VOICE),
    ("small-talk", "all-business", Axis::Emotionality, WORDS),
    ("tells-stories", "asks-figures", Axis::Emotionality, WORDS),
    ("speaks-of-feelings", "speaks-of-facts", Axis::Emotionality, WORDS),
    ("fast-by-feeling", "fast-by-facts", Axis::Emotionality, WORDS),
    ("uses-emoji", "plain-text", Axis::Emotionality, TEXT),
    ("picks-at-once", "keeps-comparing", Axis::Decisiveness, WORDS),
    ("presses-on", "puts-off", Axis::Decisiveness, WORDS),
    ("short-sentences", "trails-off", Axis::Decisiveness, VOICE),
    ("sticks-to-it", "goes-back-over", Axis::Decisiveness, WORDS),
    ("firm-movements", "wavering-eyes", Axis::Decisiveness, FACE),
    ("decides-alone", "asks-others", Axis::Decisiveness, WORDS),
    ("quick-replies", "slow-replies", Axis::Decisiveness, TEXT),
];

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

    const fn pair(self) -> &'static Pair {
        &PAIRS[self as usize / 2]
    }

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self.pole() {
            Pole::High => self.pair().0,
            Pole::Low => self.pair().1,
        }
    }

    /// The cue with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cue| cue.id() == id)
    }

    /// The axis it says something of.
    pub const fn axis(self) -> Axis {
        self.pair().2
    }

    /// The pole it speaks for.
    pub const fn pole(self) -> Pole {
        if (self as usize).is_multiple_of(2) { Pole::High } else { Pole::Low }
    }

    /// The behaviour that speaks for the other pole.
    pub const fn counterpart(self) -> Self {
        Self::ALL[self as usize ^ 1]
    }

    /// Whether it can be perceived through `channel`.
    pub const fn shows_in(self, channel: Channel) -> bool {
        self.pair().3[channel as usize]
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
