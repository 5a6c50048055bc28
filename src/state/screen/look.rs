//! The one thing to look at next.

use super::why::percent;
use crate::content::tables::{DialsWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::next_look::{self, NextLook};
use crate::model::{Pole, Question, Verdict};
use crate::state::session::{Action, Session};

/// What to look at next, with its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// What this is.
    pub label: Text,
    /// What to ask or to watch.
    pub question: Text,
    /// This, that, cannot tell: the words and what a tap does.
    pub answers: [(Text, Action); 3],
    /// The certainty that an answer is expected to bring, where that is more than there is now: it is a mean, and of a
    /// sure verdict an answer may also take away.
    pub promise: Option<Text>,
}

/// The question worth asking most among those the seller can answer here and has not passed over; none of a customer who
/// is upset, who is listened to.
pub(super) fn next(session: &Session) -> Option<NextLook> {
    let seen = &session.observation;
    if seen.tension() {
        return None;
    }
    let open = next_look::open(seen, session.setting.channel).filter(|&question| !session.skipped.contains(question));
    next_look::next_look(seen, open)
}

impl Look {
    pub(super) fn of(next: &NextLook, verdict: &Verdict, pack: &Pack) -> Self {
        let NextLook { question, promise, .. } = *next;
        let answer = |pole, text| (text, Action::Answer(question, pole));
        let (text, this, that) = match question {
            Question::Dial(axis) => {
                let word = |word| pack.dial(axis, word);
                let (low, high) = (word(DialsWord::Low), word(DialsWord::High));
                (word(DialsWord::Question), answer(Pole::Low, low), answer(Pole::High, high))
            }
            Question::Pair(pair) => {
                let cue = |pole| answer(pole, pack.cue(pair.cue(pole)));
                (pack.pair(pair), cue(Pole::High), cue(Pole::Low))
            }
        };
        let now = verdict.certainty.get(verdict.certainty.ranked()[0]);
        let certainty = percent(promise);
        Self {
            label: pack.ui(UiWord::Look),
            question: text,
            answers: [this, that, (pack.ui(UiWord::CantTell), Action::Skip(question))],
            promise: (promise > now).then(|| pack.filled(UiWord::LookPromise, &[("certainty", &certainty)])),
        }
    }
}
