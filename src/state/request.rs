//! What the card says to the page around it: what it asks for, and what it only tells.

use crate::content::Language;

/// What happens outside the card; whoever mounts a card does each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Fetch the words of the guide.
    Guide,
    /// Speak this language.
    Speak(Language),
    /// Open the playbook, at this entry if one is named.
    Book(Option<&'static str>),
    /// Take words of a company's own.
    OwnWords,
    /// Send or print what was seen.
    Share,
    /// Keep a copy, move what was kept, install.
    Keep,
}

impl Request {
    /// One of each.
    pub const EACH: [Self; 6] =
        [Self::Guide, Self::Speak(Language::ALL[0]), Self::Book(None), Self::OwnWords, Self::Share, Self::Keep];

    /// Its name outside the card, and a word about it.
    pub const fn named(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Guide => ("guide", None),
            Self::Speak(language) => ("speak", Some(language.tag())),
            Self::Book(entry) => ("book", entry),
            Self::OwnWords => ("words", None),
            Self::Share => ("share", None),
            Self::Keep => ("keep", None),
        }
    }
}

/// What the card tells; who does not listen misses nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The reading is another one.
    Moved,
    /// A card whose reading is fixed was drawn anew.
    Drawn,
    /// The screen was turned to somebody else: to whom, by its id.
    Facing,
    /// Another look was chosen: its id.
    Theme,
    /// Where the two meet is another place: its id.
    Channel,
    /// Something else was ticked or chosen last: its id, as [`Topic::id`](crate::model::Topic::id) gives it; nothing for none.
    Latest,
    /// The seller's own style is another one: its id, nothing for none.
    Own,
    /// Another customer came, or with `undo` the one before again.
    Customer,
    /// The reading has come to rest at another one, as [`Observation::written`](crate::model::Observation::written)
    /// writes it.
    Reading,
}

impl Event {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Moved,
        Self::Drawn,
        Self::Facing,
        Self::Theme,
        Self::Channel,
        Self::Latest,
        Self::Own,
        Self::Customer,
        Self::Reading,
    ];

    /// Its name outside the card.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Drawn => "drawn",
            Self::Facing => "facing",
            Self::Theme => "theme",
            Self::Channel => "channel",
            Self::Latest => "latest",
            Self::Own => "own",
            Self::Customer => "customer",
            Self::Reading => "reading",
        }
    }
}
