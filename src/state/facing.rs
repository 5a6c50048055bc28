//! Who the screen is turned to.

/// Who is meant to look at the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Facing {
    /// The seller: everything shows.
    #[default]
    Seller,
    /// Anyone: nothing of the customer shows.
    Covered,
    /// The customer, who is asked how they want to hear it.
    Choosing,
    /// The customer, who has just chosen.
    Thanked,
}

impl Facing {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Seller, Self::Covered, Self::Choosing, Self::Thanked];

    /// The stable id in what is kept.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Seller => "seller",
            Self::Covered => "covered",
            Self::Choosing => "choosing",
            Self::Thanked => "thanked",
        }
    }
}
