//! What else the seller knows of this customer: how they behave, what they came for, where the relationship stands,
//! what they object. Each from one of the systems in the source texts.

/// Something the seller knows of the customer beside style and situation. What is also a situation of the mnemonic
/// (hesitant, particular, frugal, unhurried) or tension is not here again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// Wants to be treated with ceremony (傲慢无礼).
    Haughty,
    /// Came for us (忠实型).
    Loyal,
    /// Knows what they want (目的型).
    Purposeful,
    /// Happened to come by (偶然型).
    Casual,
    /// Gathers information, and means to buy (信息型).
    Informational,
    /// Chooses by rules, compares suppliers (理智型, near the Analytical).
    Rational,
    /// Buys on someone's orders (任务型).
    Task,
    /// Wants price, quality and safety, all of it (贪婪型).
    Thorough,
    /// Decides as if the money were their own (主人翁型).
    Owner,
    /// Buys what moves them (情感型 as a need, not as a style).
    Sentimental,
    /// Getting on the same wave (同流).
    SameWave,
    /// Talking (交流).
    Talking,
    /// Speaking openly (交心).
    Trusting,
    /// Doing business (交易).
    Dealing,
    /// Value grade A (VIP).
    GradeA,
    /// Value grade B (主要).
    GradeB,
    /// Value grade C (普通).
    GradeC,
    /// Value grade D (小).
    GradeD,
}

impl Context {
    /// All contexts, the most pressing first: how they behave, what they came for, who buys, what they want to hear,
    /// where the relationship stands, what the firm promised them.
    pub const ALL: [Self; 18] = [
        Self::Haughty,
        Self::Loyal,
        Self::Purposeful,
        Self::Casual,
        Self::Informational,
        Self::Rational,
        Self::Task,
        Self::Thorough,
        Self::Owner,
        Self::Sentimental,
        Self::SameWave,
        Self::Talking,
        Self::Trusting,
        Self::Dealing,
        Self::GradeA,
        Self::GradeB,
        Self::GradeC,
        Self::GradeD,
    ];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Haughty => "haughty",
            Self::Rational => "rational",
            Self::Task => "task",
            Self::Thorough => "thorough",
            Self::Owner => "owner",
            Self::Sentimental => "sentimental",
            Self::Loyal => "loyal",
            Self::Purposeful => "purposeful",
            Self::Casual => "casual",
            Self::Informational => "informational",
            Self::SameWave => "same-wave",
            Self::Talking => "talking",
            Self::Trusting => "trusting",
            Self::Dealing => "dealing",
            Self::GradeA => "grade-a",
            Self::GradeB => "grade-b",
            Self::GradeC => "grade-c",
            Self::GradeD => "grade-d",
        }
    }
}

/// What a customer says against buying now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Objection {
    /// 太贵了
    TooExpensive,
    /// 再考虑考虑
    ThinkItOver,
    /// 要问家里人
    AskFamily,
    /// 别家更便宜
    CheaperElsewhere,
    /// 没时间
    NoTime,
    /// 不太信
    NotConvinced,
    /// 随便看看
    JustLooking,
    /// 能再便宜点吗
    Bargain,
}

impl Objection {
    /// All objections in the order of their bits, which is part of the format of links: append, never move.
    /// `Group::Objection` has them in the order of the screen.
    pub const ALL: [Self; 8] = [
        Self::TooExpensive,
        Self::ThinkItOver,
        Self::AskFamily,
        Self::CheaperElsewhere,
        Self::NoTime,
        Self::NotConvinced,
        Self::JustLooking,
        Self::Bargain,
    ];

    /// The stable id in public formats.
    pub const fn id(self) -> &'static str {
        match self {
            Self::TooExpensive => "too-expensive",
            Self::ThinkItOver => "think-it-over",
            Self::AskFamily => "ask-family",
            Self::CheaperElsewhere => "cheaper-elsewhere",
            Self::NoTime => "no-time",
            Self::NotConvinced => "not-convinced",
            Self::JustLooking => "just-looking",
            Self::Bargain => "bargain",
        }
    }
}
