//! What to advise: style tips weighed by certainty, the situations, tension, and the seller's own style; merged,
//! without what the situation rules out, the most pressing first, each with its reason.

use super::assumptions::worth_of_tip;
use super::channel::Channel;
use super::mnemonic::Mnemonic;
use super::observation::Observation;
use super::order::greatest_first;
use super::situation::{Situation, Situations};
use super::style::{Style, StyleSet};
use super::tip::{Phase, Tip, TipKind};
use super::verdict::{Call, Certainty, Verdict};

/// What the advice depends on beside what was seen of the customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// Where the two meet.
    pub channel: Channel,
    /// The seller's own style, if they said.
    pub own: Option<Style>,
}

/// One piece of advice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Advice {
    /// Which sentence it is.
    pub what: What,
    /// What kind of advice it is.
    pub kind: TipKind,
    /// When it is wanted; none is at once.
    pub phase: Option<Phase>,
    /// Why it is given.
    pub because: Because,
}

/// A sentence of the packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The tip at this position.
    Tip(usize),
    /// What a situation asks for first.
    Situation(Situation),
    /// What to say in it.
    SituationSays(Situation),
    /// For the upset customer: the first thing to do.
    TensionFirst,
    /// The second.
    TensionSecond,
    /// What not to do.
    TensionDont,
    /// What to say.
    TensionSays,
    /// What calms an upset customer of this style.
    Calm(Style),
    /// What a seller of the first style changes for a customer of the second.
    Own(Style, Style),
}

/// Why a piece of advice is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The customer is upset.
    Tension,
    /// The seller ticked this situation.
    Situation(Situation),
    /// It serves these styles, the verdict's among them.
    Styles(StyleSet),
    /// The seller is of this style.
    Own(Style),
}

/// The styles that a tip must serve to be given for `call`: the one, both, or, when none is claimed, all.
pub const fn must_serve(call: Call) -> StyleSet {
    match call {
        Call::Clear { style, .. } => StyleSet::of(&[style]),
        Call::Split { style, runner_up } => StyleSet::of(&[style, runner_up]),
        Call::Open => StyleSet::ALL,
    }
}

/// All advice for what was seen, the most pressing first: tension, then the situations by urgency, then the styles'
/// tips by [`weight`], then what the seller changes in themselves. `tips` are all there are.
pub fn advise(tips: &[Tip], observation: &Observation, verdict: &Verdict, setting: Setting) -> Vec<Advice> {
    let mut advice = Vec::new();
    if observation.tension() {
        advice.extend(under_tension(verdict.call));
    }
    advice.extend(verdict.mnemonics.iter().filter(|line| line.is_ticked()).flat_map(of_situation));
    advice.extend(of_styles(tips, observation, verdict, setting.channel));
    if let (Some(own), Call::Clear { style, .. }) = (setting.own, verdict.call) {
        advice.push(Advice { what: What::Own(own, style), kind: TipKind::Do, phase: None, because: Because::Own(own) });
    }
    advice
}

/// What a tip for `styles` is worth when each is as likely as `certainty` says: how likely it serves this customer,
/// times how much it says; the fewer styles it is made for, the more.
pub fn weight(styles: StyleSet, certainty: &Certainty) -> f64 {
    let serves: f64 = Style::ALL.into_iter().filter(|&style| styles.contains(style)).map(|s| certainty.get(s)).sum();
    serves * worth_of_tip(styles.len())
}

fn of_styles(
    tips: &[Tip],
    observation: &Observation,
    verdict: &Verdict,
    channel: Channel,
) -> impl Iterator<Item = Advice> {
    let wanted = must_serve(verdict.call);
    let applying: Situations = verdict.mnemonics.iter().map(|line| line.situation).collect();
    let fits = |tip: &Tip| {
        tip.styles.covers(wanted)
            && tip.channels.contains(channel)
            && !tip.not_when.meets(applying)
            && !(tip.not_under_tension && observation.tension())
    };
    let mut fitting: Vec<usize> = (0..tips.len()).filter(|&position| fits(&tips[position])).collect();
    greatest_first(&mut fitting, |&position| weight(tips[position].styles, &verdict.certainty));
    fitting.into_iter().map(|position| {
        let Tip { kind, phase, styles, .. } = tips[position];
        Advice { what: What::Tip(position), kind, phase: Some(phase), because: Because::Styles(styles) }
    })
}

/// Feelings first: hear the customer out, then what calms this style, then the rest.
fn under_tension(call: Call) -> impl Iterator<Item = Advice> {
    let calm = match call {
        Call::Clear { style, .. } => Some((What::Calm(style), TipKind::Do)),
        Call::Split { .. } | Call::Open => None,
    };
    let first = [(What::TensionSays, TipKind::Say), (What::TensionFirst, TipKind::Do)];
    let then = [(What::TensionSecond, TipKind::Do), (What::TensionDont, TipKind::Dont)];
    let all = first.into_iter().chain(calm).chain(then);
    all.map(|(what, kind)| Advice { what, kind, phase: None, because: Because::Tension })
}

fn of_situation(line: &Mnemonic) -> [Advice; 2] {
    let situation = line.situation;
    [(What::Situation(situation), TipKind::Do), (What::SituationSays(situation), TipKind::Say)]
        .map(|(what, kind)| Advice { what, kind, phase: None, because: Because::Situation(situation) })
}
