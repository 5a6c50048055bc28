//! What to look at next: the one thing expected to settle the most.

use super::assumptions::{POLE_POINTS, POLE_Z, WORTH_ASKING, cue_noise, noise, tension_noise};
use super::axis::{Axis, Scale};
use super::belief::{Belief, normal_density};
use super::channel::Channel;
use super::moment::Moment;
use super::observation::Observation;
use super::pair::{Pair, Pole};
use super::reading::Reading;
use super::verdict::{Certainty, Position};

/// A thing that is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// A slider not yet observed.
    Dial(Axis),
    /// A pair of behaviours of which neither is ticked.
    Pair(Pair),
}

impl Question {
    /// The axis it asks about.
    pub const fn axis(self) -> Axis {
        match self {
            Self::Dial(axis) => axis,
            Self::Pair(pair) => pair.axis(),
        }
    }
}

/// The thing to look at next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NextLook {
    /// What to look at.
    pub question: Question,
    /// How much of the uncertainty about the style it is expected to take away, in nats.
    pub gain: f64,
    /// The certainty of the best style that it is expected to bring: the mean over both answers.
    pub promise: f64,
}

/// What is still open, can be perceived through `channel` and shows by `moment`, in the order of the screen.
pub fn open(observation: &Observation, channel: Channel, moment: Moment) -> impl Iterator<Item = Question> {
    let (seen, cues) = (*observation, observation.cues());
    let dials = Axis::ALL.into_iter().filter(move |&axis| seen.dial(axis).is_none());
    let pairs = Pair::PLAINEST_FIRST.into_iter().filter(move |&pair| pair.shows_in(channel) && !cues.answers(pair));
    let questions = dials.map(Question::Dial).chain(pairs.map(Question::Pair));
    questions.filter(move |question| Moment::of(question.axis()) <= moment)
}

/// The question among `open` that is expected to gain the most, if it is worth asking; the first of equals. Cues count by
/// how many of an axis speak for which pole, so all open pairs of an axis gain the same, and only its first is weighed.
pub fn next_look(observation: &Observation, open: impl Iterator<Item = Question>) -> Option<NextLook> {
    promising(observation, open, 0.0)
}

/// The same among those that promise at least this certainty: what gains the most may make a pair of styles surer and
/// leave the two as likely as before, where another question would part them.
pub fn promising(observation: &Observation, open: impl Iterator<Item = Question>, least: f64) -> Option<NextLook> {
    let now = Outlook::of(observation);
    let mut weighed = [false; Axis::ALL.len()];
    let looks = open.filter_map(|question| {
        let is_weighed = &mut weighed[question.axis() as usize];
        let again = matches!(question, Question::Pair(_)) && std::mem::replace(is_weighed, true);
        (!again).then(|| look_from(&now, observation, question))
    });
    let looks = looks.filter(|look| look.promise >= least);
    let best = looks.fold(None, |best: Option<NextLook>, look| match best {
        Some(best) if best.gain >= look.gain => Some(best),
        _ => Some(look),
    });
    best.filter(|look| look.gain >= WORTH_ASKING)
}

/// What asking `question` is expected to bring: each answer weighed by how likely it is under today's belief.
pub fn look(observation: &Observation, question: Question) -> NextLook {
    look_from(&Outlook::of(observation), observation, question)
}

fn look_from(now: &Outlook, observation: &Observation, question: Question) -> NextLook {
    let [low, high] = answers(observation, question).map(|answer| Outlook::of(&answer));
    let [low_weight, high_weight] = weights(observation, question);
    let expected = |low: f64, high: f64| low_weight * low + high_weight * high;
    NextLook {
        question,
        gain: now.entropy - expected(low.entropy, high.entropy),
        promise: expected(low.best, high.best),
    }
}

/// What is known after each answer: the low pole's, then the high pole's.
pub fn answers(observation: &Observation, question: Question) -> [Observation; 2] {
    [Pole::Low, Pole::High].map(|pole| answered(observation, question, pole))
}

/// What is known when `question` is answered by `pole`.
pub fn answered(observation: &Observation, question: Question, pole: Pole) -> Observation {
    match question {
        Question::Dial(axis) => observation.with(axis, Some(Reading::nearest(POLE_POINTS[pole as usize]))),
        Question::Pair(pair) => observation.with_cues(observation.cues().with(pair.cue(pole))),
    }
}

/// How likely each answer is, low then high: the predictive density at its place, the two made to sum to 1.
pub fn weights(observation: &Observation, question: Question) -> [f64; 2] {
    let noise = match question {
        Question::Dial(axis) => noise(axis),
        Question::Pair(_) => cue_noise(1),
    };
    let belief = Belief::about(question.axis().scale(), observation);
    let spread = (belief.sd.powi(2) + (noise * tension_noise(observation.tension())).powi(2)).sqrt();
    let [low, high] = [-POLE_Z, POLE_Z].map(|z| normal_density((z - belief.mean) / spread));
    [low / (low + high), high / (low + high)]
}

/// How uncertain the style is, and how certain the best one.
struct Outlook {
    entropy: f64,
    best: f64,
}

impl Outlook {
    /// The scales are independent, so the style's entropy is the sum of theirs.
    fn of(observation: &Observation) -> Self {
        let [assertiveness, responsiveness] = Scale::ALL.map(|scale| Belief::about(scale, observation));
        let entropy = assertiveness.entropy() + responsiveness.entropy();
        let certainty = Certainty::of(&Position { assertiveness, responsiveness });
        Self { entropy, best: certainty.get(certainty.ranked()[0]) }
    }
}
