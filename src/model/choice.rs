//! What the customer chose on the screen turned round: how they want to be told.

use super::style::Style;

/// The customer's own choice; it speaks for one style on both scales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// 先看结果: the result first.
    Result,
    /// 听故事: a story.
    Story,
    /// 慢慢来: without hurry.
    Slowly,
    /// 看对比: a comparison.
    Comparison,
}

impl Choice {
    /// All choices, in the order of the styles they speak for.
    pub const ALL: [Self; 4] = [Self::Result, Self::Story, Self::Slowly, Self::Comparison];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Story => "story",
            Self::Slowly => "slowly",
            Self::Comparison => "comparison",
        }
    }

    /// The style it speaks for.
    pub const fn style(self) -> Style {
        match self {
            Self::Result => Style::Driver,
            Self::Story => Style::Expressive,
            Self::Slowly => Style::Amiable,
            Self::Comparison => Style::Analytical,
        }
    }
}
