//! What can be seen or heard of a customer beside the sliders, and sets of it.

use super::axis::Axis;
use super::pair::{Pair, Pole};

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
    TakesTheFloor,
    SaysLittle,
    TalksOverYou,
    HearsYouOut,
    Jokes,
    KeepsSerious,
    WantsTheGist,
    WantsEveryDetail,
}

impl Cue {
    /// All cues, pair by pair in the order of their bits.
    pub const ALL: [Self; 50] = [
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
        Self::TakesTheFloor,
        Self::SaysLittle,
        Self::TalksOverYou,
        Self::HearsYouOut,
        Self::Jokes,
        Self::KeepsSerious,
        Self::WantsTheGist,
        Self::WantsEveryDetail,
    ];

    /// What is looked at to see it.
    pub const fn pair(self) -> Pair {
        Pair::ALL[self as usize / 2]
    }

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        self.pair().cue_ids()[self as usize % 2]
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
    /// The set whose members' bits these are, or `None` where a bit is no cue's: bit n is the nth of [`Cue::ALL`].
    pub const fn from_bits(bits: u64) -> Option<Self> {
        if bits >> Cue::ALL.len() == 0 { Some(Self(bits)) } else { None }
    }

    /// The members' bits.
    pub const fn bits(self) -> u64 {
        self.0
    }

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

    /// The set with `cue` removed if it was there, else with it added.
    #[must_use]
    pub const fn toggled(self, cue: Cue) -> Self {
        if self.contains(cue) { self.without(cue) } else { self.with(cue) }
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
