//! What is observed, the three axes, and what they measure, the two scales.

/// One of the three things a seller looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Axis {
    /// 表达度: the wish to put one's view forward, from “you choose” to “here's what I want”. Not word count.
    Expressiveness,
    /// 情感度: the willingness to get close, from all business to warm. A temper is not warmth.
    Emotionality,
    /// 果断度: how fast and firmly the customer decides.
    Decisiveness,
}

/// One of the two latent scales of the style map (Merrill and Reid, 1960s).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scale {
    /// From asking to telling.
    Assertiveness,
    /// From controlling one's feelings to showing them.
    Responsiveness,
}

impl Axis {
    /// All axes, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Expressiveness, Self::Emotionality, Self::Decisiveness];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Expressiveness => "expressiveness",
            Self::Emotionality => "emotionality",
            Self::Decisiveness => "decisiveness",
        }
    }

    /// The scale this axis measures: expressiveness and decisiveness both measure assertiveness.
    pub const fn scale(self) -> Scale {
        match self {
            Self::Expressiveness | Self::Decisiveness => Scale::Assertiveness,
            Self::Emotionality => Scale::Responsiveness,
        }
    }
}

impl Scale {
    /// Both scales: across the map, then up it.
    pub const ALL: [Self; 2] = [Self::Assertiveness, Self::Responsiveness];
}
