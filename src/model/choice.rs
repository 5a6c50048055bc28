//! What the customer chose on the screen turned round: how they want to be told.

use super::context::Context;
use super::mark::{Mark, Marks};
use super::situation::Situation;
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

    /// The marks whose advice would break what was promised; what is advised for them waits until the choice is taken
    /// back. A judgement about their sentences, as are the tips' own tags.
    pub const fn outweighs(self) -> Marks {
        use Mark::{Context as C, Situation as S};
        const RESULT: Marks = Marks::of(&[
            // A welcome, a seat, the details, or agreement would come before the result.
            S(Situation::Newcomer),
            S(Situation::Unhurried),
            S(Situation::Frugal),
            S(Situation::Indulgent),
            S(Situation::Particular),
            S(Situation::Easygoing),
            C(Context::Sentimental),
            C(Context::Loyal),
            C(Context::Informational),
            C(Context::SameWave),
            C(Context::Talking),
        ]);
        // Too short for a story, or nobody there to tell it.
        const STORY: Marks =
            Marks::of(&[S(Situation::Hurried), S(Situation::Unhurried), C(Context::Purposeful), C(Context::Casual)]);
        const SLOWLY: Marks = Marks::of(&[S(Situation::Hurried), C(Context::Purposeful), C(Context::Casual)]);
        // The seller's own pick, a feeling, or a word in passing would stand in for the table.
        const COMPARISON: Marks = Marks::of(&[
            S(Situation::Hurried),
            S(Situation::Easygoing),
            C(Context::Sentimental),
            C(Context::Purposeful),
            C(Context::Casual),
        ]);
        match self {
            Self::Result => RESULT,
            Self::Story => STORY,
            Self::Slowly => SLOWLY,
            Self::Comparison => COMPARISON,
        }
    }
}

/// A set of choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices(u8);

impl Choices {
    /// The set of `choices`.
    pub const fn of(choices: &[Choice]) -> Self {
        let (mut bits, mut n) = (0, 0);
        while n < choices.len() {
            bits |= 1 << choices[n] as u8;
            n += 1;
        }
        Self(bits)
    }

    /// Whether `choice` is in the set.
    pub const fn contains(self, choice: Choice) -> bool {
        self.0 & (1 << choice as u8) != 0
    }
}
