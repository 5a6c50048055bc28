//! The twelve situations of the service mnemonic.

/// A situation the seller can tick; each has its line of the mnemonic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Situation {
    /// 生: here for the first time.
    Newcomer,
    /// 熟: a regular.
    Regular,
    /// 急: in a hurry.
    Hurried,
    /// 慢: taking their time.
    Unhurried,
    /// 有钱: likes recognition. The seller's own tag, never inferred.
    Affluent,
    /// 没钱: on a budget. The seller's own tag, never inferred.
    Budget,
    /// 豪: big-hearted.
    Generous,
    /// 小气: minds the value of every coin.
    Frugal,
    /// 享受: likes to be served.
    Indulgent,
    /// 挑剔: checks the details.
    Particular,
    /// 犹豫: undecided.
    Hesitant,
    /// 随和: easygoing.
    Easygoing,
}

impl Situation {
    /// All situations, in the order of the mnemonic.
    pub const ALL: [Self; 12] = [
        Self::Newcomer,
        Self::Regular,
        Self::Hurried,
        Self::Unhurried,
        Self::Affluent,
        Self::Budget,
        Self::Generous,
        Self::Frugal,
        Self::Indulgent,
        Self::Particular,
        Self::Hesitant,
        Self::Easygoing,
    ];

    /// The most pressing first: the customer's time, then their doubts, then what they value, then who they are to us.
    pub const BY_URGENCY: [Self; 12] = [
        Self::Hurried,
        Self::Hesitant,
        Self::Particular,
        Self::Budget,
        Self::Frugal,
        Self::Unhurried,
        Self::Indulgent,
        Self::Affluent,
        Self::Generous,
        Self::Easygoing,
        Self::Newcomer,
        Self::Regular,
    ];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Newcomer => "newcomer",
            Self::Regular => "regular",
            Self::Hurried => "hurried",
            Self::Unhurried => "unhurried",
            Self::Affluent => "affluent",
            Self::Budget => "budget",
            Self::Generous => "generous",
            Self::Frugal => "frugal",
            Self::Indulgent => "indulgent",
            Self::Particular => "particular",
            Self::Hesitant => "hesitant",
            Self::Easygoing => "easygoing",
        }
    }

    /// The situation that cannot be true at the same time, if there is one.
    pub const fn opposite(self) -> Option<Self> {
        match self {
            Self::Newcomer => Some(Self::Regular),
            Self::Regular => Some(Self::Newcomer),
            Self::Hurried => Some(Self::Unhurried),
            Self::Unhurried => Some(Self::Hurried),
            Self::Affluent => Some(Self::Budget),
            Self::Budget => Some(Self::Affluent),
            Self::Generous => Some(Self::Frugal),
            Self::Frugal => Some(Self::Generous),
            Self::Particular => Some(Self::Easygoing),
            Self::Easygoing => Some(Self::Particular),
            Self::Indulgent | Self::Hesitant => None,
        }
    }
}
