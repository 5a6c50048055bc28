//! The four communication styles and sets of them.

/// A communication style: a side of each scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// 支配型: tells, keeps feelings in.
    Driver,
    /// 情感型: tells, shows feelings.
    Expressive,
    /// 友善型: asks, shows feelings.
    Amiable,
    /// 分析型: asks, keeps feelings in.
    Analytical,
}

impl Style {
    /// All styles in the order that settles exact ties.
    pub const ALL: [Self; 4] = [Self::Driver, Self::Expressive, Self::Amiable, Self::Analytical];

    /// No style, then each.
    pub const OR_NONE: [Option<Self>; 5] =
        [None, Some(Self::Driver), Some(Self::Expressive), Some(Self::Amiable), Some(Self::Analytical)];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Driver => "driver",
            Self::Expressive => "expressive",
            Self::Amiable => "amiable",
            Self::Analytical => "analytical",
        }
    }

    /// Whether this style is on the high (telling) side of assertiveness.
    pub const fn tells(self) -> bool {
        matches!(self, Self::Driver | Self::Expressive)
    }

    /// Whether this style is on the high (showing) side of responsiveness.
    pub const fn shows_feelings(self) -> bool {
        matches!(self, Self::Expressive | Self::Amiable)
    }
}

/// A set of styles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StyleSet(u8);

impl StyleSet {
    /// Every style.
    pub const ALL: Self = Self::of(&Style::ALL);

    /// The set of `styles`.
    pub const fn of(styles: &[Style]) -> Self {
        let (mut bits, mut n) = (0, 0);
        while n < styles.len() {
            bits |= 1 << styles[n] as u8;
            n += 1;
        }
        Self(bits)
    }

    /// The set whose members' bits these are: bit n is the nth as declared.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// The members' bits.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether `style` is in the set.
    pub const fn contains(self, style: Style) -> bool {
        self.0 & (1 << style as u8) != 0
    }

    /// Whether every style of `other` is in this set.
    pub const fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// How many styles are in the set.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}
