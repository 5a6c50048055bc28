//! All that is said of a customer at once, nothing folded: what leaves the screen is made of it.

use super::answer::Answer;
use super::guide::{Group, Line, groups, line};
use super::panel::{chips, spoken};
use super::{look, status};
use crate::content::tables::{ChoicesWord, DialsWord, UiWord};
use crate::content::{Pack, Text};
use crate::model::{Advice, Axis, Observation, Setting, Topic, Verdict, advise, classify};
use crate::state::session::{Fold, Session};

/// All that is said of a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The verdict in a sentence, as a screen reader hears it.
    pub verdict: Text,
    /// What was seen: a name and what was read or ticked of it.
    pub seen: Vec<(Text, Text)>,
    /// What the card says, with what speaks for it.
    pub answer: Answer,
    /// Every line of the mnemonic that applies, the strongest first.
    pub lines: Vec<Line>,
    /// The advice: what is to be done at once, if anything is, then phase by phase.
    pub groups: Vec<Group>,
}

impl Told {
    /// All that is said of what was seen, `latest` having been ticked or chosen last.
    pub fn of(observation: Observation, setting: Setting, latest: Option<Topic>, pack: &Pack) -> Self {
        let mut session = Session { setting, observation, latest, resting: observation, ..Session::default() };
        let verdict = classify(&observation);
        session.unfolded = Some(Fold::Why);
        session.announced = (!observation.is_empty()).then_some(verdict.named());
        let advice = advise(pack.tips(), &observation, &verdict, setting);
        let next = look::next(&session, &verdict);
        let (lines, groups) = at_length(&session, &verdict, &advice, pack);
        Self {
            verdict: status(&session, pack),
            seen: seen(&session, pack),
            answer: Answer::of(&session, &verdict, &advice, next.as_ref(), pack),
            lines,
            groups,
        }
    }
}

fn at_length(session: &Session, verdict: &Verdict, advice: &[Advice], pack: &Pack) -> (Vec<Line>, Vec<Group>) {
    let Some(words) = pack.guide() else {
        return (Vec::new(), Vec::new());
    };
    let lines = verdict.mnemonics.iter().map(|&mnemonic| line(mnemonic, pack, words)).collect();
    (lines, groups(None, session, verdict, advice, pack, words))
}

/// The sliders, the cues of each, what the customer chose, what else was ticked, and where the two met.
fn seen(session: &Session, pack: &Pack) -> Vec<(Text, Text)> {
    let observation = &session.observation;
    let mut seen = Axis::ALL.map(|axis| dial(axis, observation, pack)).to_vec();
    for axis in Axis::ALL {
        let cues = observation.cues().of(axis).map(|cue| pack.cue(cue));
        let name = pack.filled(UiWord::CuesOf, &[("name", &pack.dial(axis, DialsWord::Name))]);
        seen.extend(list(cues, pack).map(|cues| (name, cues)));
    }
    let choice = observation.choice().map(|choice| pack.choice(choice, ChoicesWord::Name));
    seen.extend(choice.map(|choice| (pack.ui(UiWord::Turn), choice)));
    let marks = chips(&observation.with_choice(None), pack).into_iter();
    let ticked = marks.filter(|chip| chip.ticked).map(|chip| chip.text);
    seen.extend(list(ticked, pack).map(|ticked| (pack.ui(UiWord::Situations), ticked)));
    seen.push((pack.ui(UiWord::Channel), pack.channel(session.setting.channel)));
    seen
}

fn dial(axis: Axis, observation: &Observation, pack: &Pack) -> (Text, Text) {
    let word = |word| pack.dial(axis, word);
    let read = spoken(observation.dial(axis), &word(DialsWord::Low), &word(DialsWord::High), pack);
    (word(DialsWord::Name), read)
}

/// Texts as one, with what joins them; none when there are none.
pub fn list(texts: impl Iterator<Item = Text>, pack: &Pack) -> Option<Text> {
    texts.reduce(|list, next| pack.filled(UiWord::ListPair, &[("list", &list), ("next", &next)]))
}
