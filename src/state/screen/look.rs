//! The one thing to look at next.

use super::why::percent;
use crate::content::tables::{DialsWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::assumptions::WORTH_SHOWING;
use crate::model::moment::Moment;
use crate::model::next_look::{self, NextLook};
use crate::model::{Axis, Pole, Question, Verdict};
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
    /// The certainty that an answer is expected to bring, on average over both.
    pub promise: Text,
}

/// The question worth asking most among those the seller can answer here and now and has not passed over, and that
/// promise enough more than is known: of a sure verdict an answer may also take away. None of a customer who is upset:
/// who is upset is listened to.
pub(super) fn next(session: &Session, verdict: &Verdict) -> Option<NextLook> {
    let seen = &session.observation;
    if seen.tension() {
        return None;
    }
    // An axis that was passed over was looked at too: the conversation has come further.
    let passed_over = Axis::ALL.into_iter().filter(|&axis| session.skipped.contains(Question::Dial(axis)));
    let moment = passed_over.map(Moment::after).fold(Moment::reached(seen), Moment::max);
    let open = next_look::open(seen, session.setting.channel, moment);
    let now = verdict.certainty.get(verdict.certainty.ranked()[0]);
    let open = open.filter(|&question| !session.skipped.contains(question));
    next_look::promising(seen, open, now + WORTH_SHOWING)
}

impl Look {
    pub(super) fn of(next: &NextLook, pack: &Pack) -> Self {
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
        let certainty = percent(promise);
        Self {
            label: pack.ui(UiWord::Look),
            question: text,
            answers: [this, that, (pack.ui(UiWord::CantTell), Action::Skip(question))],
            promise: pack.filled(UiWord::LookPromise, &[("certainty", &certainty)]),
        }
    }
}
