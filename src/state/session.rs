//! The session and everything that can happen to it, on one page.

use crate::model::{Axis, Call, Observation, Reading, Situation, Style, classify};

/// Where the seller is with this customer. The default is a fresh start.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Session {
    /// What has been seen of the customer.
    pub observation: Observation,
    /// The look the seller chose.
    pub theme: Theme,
    /// Whether everything about the customer is hidden.
    pub covered: bool,
    /// What “next customer” cleared, until something new is seen.
    pub cleared: Option<Observation>,
    /// Whether to ask if this is still the same customer.
    pub came_back: bool,
    /// What is unfolded.
    pub unfolded: Option<Fold>,
    /// The style whose guide the seller picked, if not the verdict's.
    pub guide_style: Option<Style>,
    /// What was last said to screen readers; none when nothing had been seen.
    pub announced: Option<Call>,
}

/// A part of the screen that unfolds; one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// Settings and what this is.
    Menu,
    /// The certainty of all four styles.
    Certainty,
    /// The whole guide.
    Guide,
}

/// The look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system is.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, for direct sun.
    Sun,
}

impl Theme {
    /// All themes, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::Sun];

    /// The stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Sun => "sun",
        }
    }
}

/// Something the seller did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// A dial is being moved; [`Action::Settle`] follows when it is let go.
    Move(Axis, Reading),
    /// The dot on the map is being moved: expressiveness and emotionality at once.
    Place(Reading, Reading),
    /// What was moving has come to rest.
    Settle,
    /// A dial was set at once, by a pole word.
    Set(Axis, Reading),
    /// A dial was cleared: not observed.
    Clear(Axis),
    /// What a gesture had changed is put back: the gesture became a scroll.
    Restore(Axis, Option<Reading>),
    /// A situation was ticked or unticked.
    Toggle(Situation),
    /// Upset, or no longer.
    ToggleTension,
    /// The next customer.
    Next,
    /// Take “next” back.
    Undo,
    /// Hide everything about the customer.
    Cover,
    /// Show it again.
    Uncover,
    /// The page was left and is looked at again after a while.
    ComeBack,
    /// It is still the same customer.
    Resume,
    /// Unfold or fold a part.
    Fold(Fold),
    /// Show the guide of a style.
    Guide(Style),
    /// Choose a look.
    Theme(Theme),
    /// Everything as new, the look too: this card is used in another place.
    Renew,
}

impl Session {
    /// The session after `action`, or `None` when nothing changes.
    pub fn apply(self, action: Action) -> Option<Self> {
        let after = self.after(action);
        (after != self).then_some(after)
    }

    fn after(self, action: Action) -> Self {
        match action {
            Action::Move(axis, reading) => self.moving(self.observation.with(axis, Some(reading))),
            Action::Place(across, up) => self
                .moving(self.observation.with(Axis::Expressiveness, Some(across)).with(Axis::Emotionality, Some(up))),
            Action::Settle => self.settled(),
            Action::Set(axis, reading) => self.seen(self.observation.with(axis, Some(reading))),
            Action::Clear(axis) => self.seen(self.observation.with(axis, None)),
            Action::Restore(axis, reading) => Self { observation: self.observation.with(axis, reading), ..self },
            Action::Toggle(situation) => self.toggled(situation),
            Action::ToggleTension => self.seen(self.observation.with_tension(!self.observation.tension())),
            Action::Next => self.next(),
            Action::Undo => self.undone(),
            Action::Cover => Self { covered: true, ..self },
            Action::Uncover => Self { covered: false, ..self },
            Action::ComeBack => Self { came_back: !self.observation.is_empty(), ..self },
            Action::Resume => Self { came_back: false, ..self },
            Action::Fold(fold) => Self { unfolded: (self.unfolded != Some(fold)).then_some(fold), ..self },
            Action::Guide(style) => Self { guide_style: Some(style), ..self },
            Action::Theme(theme) => Self { theme, ..self },
            Action::Renew => Self::default(),
        }
    }

    fn moving(self, observation: Observation) -> Self {
        Self { observation, cleared: None, came_back: false, ..self }
    }

    fn seen(self, observation: Observation) -> Self {
        self.moving(observation).settled()
    }

    fn settled(self) -> Self {
        let announced = (!self.observation.is_empty()).then(|| classify(&self.observation).call);
        Self { announced, ..self }
    }

    /// Ticking one of two situations that exclude each other unticks the other.
    fn toggled(self, situation: Situation) -> Self {
        let ticked = self.observation.situations();
        let situations = if ticked.contains(situation) {
            ticked.without(situation)
        } else {
            situation.opposite().map_or(ticked, |opposite| ticked.without(opposite)).with(situation)
        };
        self.seen(self.observation.with_situations(situations))
    }

    /// Clears the customer, keeps the seller's look, and remembers what was cleared.
    fn next(self) -> Self {
        let cleared = if self.observation.is_empty() { self.cleared } else { Some(self.observation) };
        Self { theme: self.theme, cleared, ..Self::default() }
    }

    fn undone(self) -> Self {
        match self.cleared {
            Some(observation) => self.seen(observation),
            None => self,
        }
    }
}
