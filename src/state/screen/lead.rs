//! The line to act on, its reason and a sentence to say, all three about the same: what was ticked or chosen last, an
//! inferred line of the mnemonic, the slider to look at next, or the style's motto.

use super::answer::{from, words};
use super::reason;
use crate::content::tables::{DialsWord, GroupsWord, MnemonicsWord, PromisesWord, StylesWord, TensionWord, UiWord};
use crate::content::{Pack, Text, fill};
use crate::model::{
    Advice, Because, Call, Group, Mark, NextLook, Observation, Question, TipKind, Topic, Verdict, What,
};

/// The line to act on and what goes with it.
pub(super) struct Lead {
    pub(super) headline: Text,
    pub(super) reason: Text,
    pub(super) say: Text,
    /// The company's pack that the sentence comes from, if it does.
    pub(super) say_from: Option<Text>,
}

/// What was ticked or chosen leads, `latest` first; a topic whose words have not been fetched yet does not. Then the line
/// that was inferred, the slider that is to be looked at next, and when it is none, the style's motto.
pub(super) fn lead(
    seen: &Observation,
    latest: Option<Topic>,
    verdict: &Verdict,
    advice: &[Advice],
    next: Option<&NextLook>,
    pack: &Pack,
) -> Lead {
    Topic::of(seen, latest)
        .into_iter()
        .find_map(|topic| of_topic(topic, advice, pack))
        .or_else(|| inferred(verdict, pack))
        .unwrap_or_else(|| look(seen, verdict, next, advice, pack))
}

/// The sentence is the first that is advised for the same reason.
fn of_topic(topic: Topic, advice: &[Advice], pack: &Pack) -> Option<Lead> {
    let because = Because::from(topic);
    let mut says = advice.iter().filter(|each| each.kind == TipKind::Say && each.because == because);
    let (what, say) = says.find_map(|each| Some((each.what, pack.card_advice(each.what)?)))?;
    let headline = match topic {
        Topic::Choice(choice) => pack.promise(choice, PromisesWord::Headline),
        Topic::Mark(mark) => headline(mark, pack)?,
    };
    Some(Lead { headline, reason: why(because, what, advice, pack), say, say_from: from(what, pack) })
}

fn headline(mark: Mark, pack: &Pack) -> Option<Text> {
    match mark {
        Mark::Tension => Some(pack.tension(TensionWord::Headline)),
        Mark::Situation(situation) => Some(pack.mnemonic(situation, MnemonicsWord::Line)),
        Mark::Context(_) | Mark::Objection(_) => {
            let group = Group::ALL.into_iter().find(|group| group.marks().contains(&mark))?;
            let line = pack.guide()?.group(group, GroupsWord::Headline);
            Some(fill(&line, &[("chip", &pack.mark(mark)?)]))
        }
    }
}

/// That an objection was ticked is in its headline already; so the reason says whose answer it is.
fn why(because: Because, what: What, advice: &[Advice], pack: &Pack) -> Text {
    match what {
        What::ObjectionSays(_, Some(style)) => {
            let chosen = advice.iter().map(|each| each.because).find(|each| matches!(each, Because::Choice(_)));
            chosen.map_or_else(|| reason::styled(UiWord::Like, style, pack), |chosen| reason::of_advice(chosen, pack))
        }
        _ => reason::of_advice(because, pack),
    }
}

fn inferred(verdict: &Verdict, pack: &Pack) -> Option<Lead> {
    let line = verdict.mnemonics.iter().find(|line| !line.is_ticked())?;
    let word = |word| pack.mnemonic(line.situation, word);
    let (headline, say) = (word(MnemonicsWord::Line), word(MnemonicsWord::Say));
    Some(Lead { headline, reason: reason::of_line(*line, pack), say, say_from: None })
}

fn look(seen: &Observation, verdict: &Verdict, next: Option<&NextLook>, advice: &[Advice], pack: &Pack) -> Lead {
    let (say, say_from) = words(advice, TipKind::Say, pack).next().unwrap_or_default();
    match (next.map(|next| next.question), verdict.call) {
        (Some(Question::Dial(axis)), _) => {
            let word = |word| pack.dial(axis, word);
            // Nobody opens with a question that sounds people out: first comes a greeting.
            let (say, say_from) = if seen.is_empty() { (say, say_from) } else { (word(DialsWord::Ask), None) };
            Lead { headline: word(DialsWord::Find), reason: word(DialsWord::Missing), say, say_from }
        }
        (_, Call::Clear { style, .. }) => {
            let like = reason::styled(UiWord::Like, style, pack);
            Lead { headline: pack.style(style, StylesWord::Motto), reason: like, say, say_from }
        }
        (_, Call::Split { .. } | Call::Open) => {
            Lead { headline: pack.ui(UiWord::Between), reason: pack.ui(UiWord::BetweenWhy), say, say_from }
        }
    }
}
