//! Whatever the seller can tick of a customer beside the cues: one chip for each, in groups, and sets of them.

use super::context::{Context, Objection};
use super::situation::Situation;

/// One thing to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A situation of the service mnemonic.
    Situation(Situation),
    /// Upset or complaining. Mere hurry is a situation, not tension.
    Tension,
    /// What else is known.
    Context(Context),
    /// What they object.
    Objection(Objection),
}

/// The contexts as the systems group them. A mark that several systems know stands in several groups: it is one mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// What they object; asked for most urgently, so it comes first.
    Objection,
    /// Behaviour that is hard to deal with.
    Behaviour,
    /// What they came for.
    Purpose,
    /// Who it is that buys.
    Role,
    /// What they want to hear.
    Need,
    /// Where the relationship stands.
    Stage,
    /// The firm's grade of this customer.
    Grade,
}

impl Group {
    /// All groups, in the order of the screen.
    pub const ALL: [Self; 7] =
        [Self::Objection, Self::Behaviour, Self::Purpose, Self::Role, Self::Need, Self::Stage, Self::Grade];

    /// The stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Behaviour => "behaviour",
            Self::Purpose => "purpose",
            Self::Role => "role",
            Self::Need => "need",
            Self::Stage => "stage",
            Self::Grade => "grade",
        }
    }

    /// What can be ticked in it.
    pub const fn marks(self) -> &'static [Mark] {
        use Mark::{Context as C, Objection as O, Situation as S, Tension};
        match self {
            Self::Objection => &[
                O(Objection::JustLooking),
                O(Objection::Bargain),
                O(Objection::TooExpensive),
                O(Objection::ThinkItOver),
                O(Objection::AskFamily),
                O(Objection::CheaperElsewhere),
                O(Objection::NoTime),
                O(Objection::NotConvinced),
            ],
            Self::Behaviour => {
                &[S(Situation::Hesitant), S(Situation::Particular), C(Context::Haughty), Tension, S(Situation::Frugal)]
            }
            Self::Purpose => {
                &[C(Context::Loyal), C(Context::Purposeful), C(Context::Casual), C(Context::Informational)]
            }
            Self::Role => &[C(Context::Rational), C(Context::Task), C(Context::Thorough), C(Context::Owner)],
            Self::Need => {
                &[S(Situation::Unhurried), S(Situation::Particular), S(Situation::Frugal), C(Context::Sentimental)]
            }
            Self::Stage => &[C(Context::SameWave), C(Context::Talking), C(Context::Trusting), C(Context::Dealing)],
            Self::Grade => &[C(Context::GradeA), C(Context::GradeB), C(Context::GradeC), C(Context::GradeD)],
        }
    }

    /// Whether only one of them holds at a time. Several behaviours and several wishes may.
    const fn is_one_of(self) -> bool {
        !matches!(self, Self::Behaviour | Self::Need)
    }
}

impl Mark {
    const TENSION: u32 = Situation::ALL.len() as u32;
    const CONTEXTS: u32 = Self::TENSION + 1;
    const OBJECTIONS: u32 = Self::CONTEXTS + Context::ALL.len() as u32;

    const fn bit(self) -> u64 {
        1 << match self {
            Self::Situation(situation) => situation as u32,
            Self::Tension => Self::TENSION,
            Self::Context(context) => Self::CONTEXTS + context as u32,
            Self::Objection(objection) => Self::OBJECTIONS + objection as u32,
        }
    }

    /// Every mark there is, in the order of its bit.
    pub const ALL: [Self; 39] = {
        let (mut all, mut n) = ([Self::Tension; 39], 0);
        while n < Situation::ALL.len() {
            all[n] = Self::Situation(Situation::ALL[n]);
            n += 1;
        }
        n = 0;
        while n < Context::ALL.len() {
            all[Self::CONTEXTS as usize + n] = Self::Context(Context::ALL[n]);
            n += 1;
        }
        n = 0;
        while n < Objection::ALL.len() {
            all[Self::OBJECTIONS as usize + n] = Self::Objection(Objection::ALL[n]);
            n += 1;
        }
        all
    };

    /// The stable id in public formats; no two marks share one.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Situation(situation) => situation.id(),
            Self::Tension => "tension",
            Self::Context(context) => context.id(),
            Self::Objection(objection) => objection.id(),
        }
    }

    /// What cannot hold at the same time.
    fn excludes(self) -> Marks {
        let alone = Marks::default();
        match self {
            Self::Situation(situation) => {
                situation.opposite().map_or(alone, |other| alone.with(Self::Situation(other)))
            }
            Self::Tension => alone,
            Self::Context(_) | Self::Objection(_) => Group::ALL.iter().fold(alone, |found, group| {
                let own = Marks::of(group.marks());
                if group.is_one_of() && own.contains(self) { own } else { found }
            }),
        }
    }
}

/// A set of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Marks(u64);

impl Marks {
    /// The set of `marks`.
    pub const fn of(marks: &[Mark]) -> Self {
        let (mut set, mut n) = (Self(0), 0);
        while n < marks.len() {
            set = set.with(marks[n]);
            n += 1;
        }
        set
    }

    /// The set whose members' bits these are: bit n is the nth of [`Mark::ALL`].
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// The members' bits.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The set, or `None` where a bit is no mark's or two of its marks exclude each other.
    pub fn consistent(self) -> Option<Self> {
        let known = self.0 >> Mark::ALL.len() == 0;
        let apart = |mark: Mark| !self.contains(mark) || !self.without(mark).meets(mark.excludes().without(mark));
        (known && Mark::ALL.into_iter().all(apart)).then_some(self)
    }

    /// Those that are neither situations nor tension: contexts and objections.
    #[must_use]
    pub const fn beyond_situations(self) -> Self {
        Self(self.0 >> Mark::CONTEXTS << Mark::CONTEXTS)
    }

    /// The set without the marks of `other`.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the two sets share a mark.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether every mark of `other` is in the set.
    pub const fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether `mark` is in the set.
    pub const fn contains(self, mark: Mark) -> bool {
        self.0 & mark.bit() != 0
    }

    /// The set with `mark` added.
    #[must_use]
    pub const fn with(self, mark: Mark) -> Self {
        Self(self.0 | mark.bit())
    }

    /// The set with `mark` removed.
    #[must_use]
    pub const fn without(self, mark: Mark) -> Self {
        Self(self.0 & !mark.bit())
    }

    /// The set with `mark` added and what it excludes removed.
    #[must_use]
    pub fn with_alone(self, mark: Mark) -> Self {
        Self(self.0 & !mark.excludes().0).with(mark)
    }

    /// The set with `mark` removed if it was there; else with it added and what it excludes removed.
    #[must_use]
    pub fn toggled(self, mark: Mark) -> Self {
        if self.contains(mark) { self.without(mark) } else { self.with_alone(mark) }
    }
}

impl FromIterator<Mark> for Marks {
    fn from_iter<I: IntoIterator<Item = Mark>>(marks: I) -> Self {
        marks.into_iter().fold(Self::default(), Self::with)
    }
}
