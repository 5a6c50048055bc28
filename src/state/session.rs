//! The session and everything that can happen to it, on one page.

use super::facing::Facing;
use super::fault::Fault;
pub use super::fold::Fold;
use super::request::Request;
use super::skipped::Skipped;
use super::theme::Theme;
use crate::model::assumptions::MIDDLE;
use crate::model::next_look::answered;
use crate::model::{
    Axis, Call, Channel, Choice, Cue, Mark, Marks, Observation, Pole, Question, Reading, Scale, Setting, Style, Topic,
    classify, observed_mean, with_observed_mean,
};

/// Where the seller is with this customer. The default is a fresh start.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Session {
    /// What has been seen of the customer.
    pub observation: Observation,
    /// Where the two meet, and the seller's own style.
    pub setting: Setting,
    /// The look the seller chose.
    pub theme: Theme,
    /// What was ticked or chosen last; the answer is about that while it holds, again so when “next” is taken back.
    pub latest: Option<Topic>,
    /// Who is meant to look at the screen. Away from the seller, only [`Action::Face`] turns it back, which the button
    /// that leads back does when it is held (`components::gesture::Hold`); so whatever else happens opens nothing.
    pub facing: Facing,
    /// What “next customer” cleared, until something new is seen.
    pub cleared: Option<Observation>,
    /// Whether to ask if this is still the same customer.
    pub came_back: bool,
    /// What is unfolded.
    pub unfolded: Option<Fold>,
    /// The slider whose cues are unfolded, and whether the rest of them is shown in place of the first.
    pub cues: Option<(Axis, bool)>,
    /// The questions the seller could not tell the answer of.
    pub skipped: Skipped,
    /// The style whose guide the seller picked, if not this customer's.
    pub guide_style: Option<Style>,
    /// Why there are no words of the guide, once they were asked for in vain.
    pub guide_missing: Option<Fault>,
    /// What went wrong outside the card, until that was seen.
    pub fault: Option<Fault>,
    /// What had been seen of the customer when nothing was moving last: what is worth keeping.
    pub resting: Observation,
    /// What was last said to screen readers; none when nothing had been seen.
    pub announced: Option<Call>,
}

/// Something the seller did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// A dial is being moved; [`Action::Settle`] follows when it is let go.
    Move(Axis, Reading),
    /// The mark on the map is being put here, across and up: see [`with_observed_mean`].
    Place(Reading, Reading),
    /// What was moving has come to rest.
    Settle,
    /// A dial was set at once, by a pole word.
    Set(Axis, Reading),
    /// The mark on the map was moved along a scale by so many points from where it stands, or from the middle: told by
    /// how far and not by where to, since several keys may come before the screen shows the first.
    Step(Scale, f64),
    /// A dial was cleared: not observed.
    Clear(Axis),
    /// What a gesture had changed is as before it: the gesture became a scroll.
    Restore,
    /// A cue was ticked or unticked.
    ToggleCue(Cue),
    /// A question was answered.
    Answer(Question, Pole),
    /// The answer could not be told.
    Skip(Question),
    /// A situation, tension or what else is known was ticked or unticked.
    Toggle(Mark),
    /// It was ticked, or had been already.
    Tick(Mark),
    /// The next customer.
    Next,
    /// Take “next” back.
    Undo,
    /// Turn the screen to someone: cover it, ask the customer, show it again.
    Face(Facing),
    /// The customer chose how to hear it.
    Choose(Choice),
    /// The customer's choice is taken back.
    Unchoose,
    /// The page was left and is looked at again after a while.
    ComeBack,
    /// It is still the same customer.
    Resume,
    /// Unfold or fold a part.
    Fold(Fold),
    /// Fold the menu, if it is unfolded: something else takes the card's place.
    CloseMenu,
    /// Unfold or fold the cues of a slider.
    Cues(Axis),
    /// Show the rest of the unfolded cues, or the first again.
    MoreCues,
    /// Show the guide of a style, or of this customer.
    Guide(Option<Style>),
    /// There are no words of the guide, for this reason; without one they are to be fetched again.
    GuideMissing(Option<Fault>),
    /// Choose a look.
    Theme(Theme),
    /// Choose where the two meet.
    Channel(Channel),
    /// Say the seller's own style, or take it back.
    Own(Option<Style>),
    /// Something that the card itself cannot do.
    Ask(Request),
    /// Something went wrong outside the card; or that was seen.
    Fault(Option<Fault>),
    /// What was kept of a customer is shown again; and whether to ask if it is still the same one.
    Recall(Observation, bool),
    /// Everything as new, the look too: this card is used in another place.
    Renew,
}

impl Session {
    /// Whether the words of the guide are wanted: it is unfolded, or the objections or what else is known of the customer
    /// are, or something of that is ticked; or the seller's own style is said.
    pub fn wants_guide(&self) -> bool {
        let ticked = !self.observation.marks().beyond_situations().is_empty();
        ticked
            || self.setting.own.is_some()
            || matches!(self.unfolded, Some(Fold::Guide | Fold::Objections | Fold::Contexts))
    }

    /// The session after `action`, or `None` when nothing changes.
    pub fn apply(self, action: Action) -> Option<Self> {
        let after = self.after(action);
        (after != self).then_some(after)
    }

    fn after(mut self, action: Action) -> Self {
        let seen = self.observation;
        match action {
            Action::Move(axis, reading) => self.moving(seen.with(axis, Some(reading))),
            Action::Place(across, up) => {
                let across = with_observed_mean(Scale::Assertiveness, across, &seen);
                self.moving(with_observed_mean(Scale::Responsiveness, up, &across));
            }
            Action::Settle => self.settle(),
            Action::Set(axis, reading) => self.see(seen.with(axis, Some(reading))),
            Action::Step(scale, points) => {
                let from = observed_mean(scale, &seen).map_or(MIDDLE, Reading::points);
                self.see(with_observed_mean(scale, Reading::nearest(from + points), &seen));
            }
            Action::Clear(axis) => self.see(seen.with(axis, None)),
            Action::Restore => self.observation = self.resting,
            Action::ToggleCue(cue) => self.see(seen.with_cues(seen.cues().toggled(cue))),
            Action::Answer(question, pole) => self.see(answered(&seen, question, pole)),
            Action::Skip(question) => self.skipped = self.skipped.with(question),
            Action::Toggle(mark) => {
                self.tick(mark, seen.marks().toggled(mark));
                let ticked = self.observation.marks().contains(mark);
                self.unfolded = self.unfolded.filter(|fold| !(ticked && fold.ends_with(mark)));
            }
            Action::Tick(mark) => self.tick(mark, seen.marks().with_alone(mark)),
            Action::Next => self.next(),
            Action::Undo => self.undo(),
            Action::Face(facing) => self.facing = facing,
            Action::Choose(choice) => {
                self.see(seen.with_choice(Some(choice)));
                self.latest = Some(Topic::Choice(choice));
                self.facing = Facing::Thanked;
            }
            Action::Unchoose => self.see(seen.with_choice(None)),
            Action::ComeBack => self.came_back = !seen.is_empty(),
            Action::Resume => self.came_back = false,
            Action::Fold(fold) => self.unfolded = (self.unfolded != Some(fold)).then_some(fold),
            Action::CloseMenu => self.unfolded = self.unfolded.filter(|fold| *fold != Fold::Menu),
            Action::Cues(axis) => {
                let open = self.cues.is_some_and(|(open, _)| open == axis);
                self.cues = (!open).then_some((axis, false));
            }
            Action::MoreCues => self.cues = self.cues.map(|(axis, rest)| (axis, !rest)),
            Action::Guide(style) => self.guide_style = style,
            Action::GuideMissing(missing) => self.guide_missing = missing,
            Action::Theme(theme) => self.theme = theme,
            Action::Channel(channel) => self.setting.channel = channel,
            Action::Own(own) => self.setting.own = own,
            Action::Ask(_) => self.fault = None,
            Action::Fault(fault) => self.fault = fault,
            Action::Recall(observation, ask) => {
                self.see(observation);
                self.latest = None;
                self.came_back = ask && !observation.is_empty();
            }
            Action::Renew => self = Self::default(),
        }
        self
    }

    fn moving(&mut self, observation: Observation) {
        self.observation = observation;
        self.cleared = None;
        self.came_back = false;
    }

    fn see(&mut self, observation: Observation) {
        self.moving(observation);
        self.settle();
    }

    fn settle(&mut self) {
        self.resting = self.observation;
        self.announced = (!self.observation.is_empty()).then(|| classify(&self.observation).named());
    }

    /// Unticking one mark leaves the answer about another.
    fn tick(&mut self, mark: Mark, marks: Marks) {
        self.see(self.observation.with_marks(marks));
        self.latest = if marks.contains(mark) { Some(Topic::Mark(mark)) } else { self.latest };
    }

    /// Clears the customer, keeps what is the seller's, and remembers what was cleared.
    fn next(&mut self) {
        let cleared = if self.observation.is_empty() { self.cleared } else { Some(self.observation) };
        let Self { theme, setting, facing, latest, .. } = *self;
        *self = Self { theme, setting, facing, latest, cleared, ..Self::default() };
    }

    fn undo(&mut self) {
        if let Some(observation) = self.cleared {
            self.see(observation);
        }
    }
}
