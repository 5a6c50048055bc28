//! What to advise: style tips weighed by certainty, the situations, tension, what the customer chose, and the seller's own
//! style; merged, without what the situation or the choice rules out, the most pressing first, each with its reason.

use super::assumptions::worth_of_tip;
use super::channel::Channel;
use super::choice::Choice;
use super::context::{Context, Objection};
use super::mark::{Mark, Marks};
use super::mnemonic::Mnemonic;
use super::observation::Observation;
use super::order::greatest_first;
use super::situation::Situation;
use super::style::{Style, StyleSet};
use super::tip::{Phase, Tip, TipKind};
use super::topic::Topic;
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
    /// What a context asks for.
    Context(Context, TipKind),
    /// The answer to an objection, for this style or for any.
    Objection(Objection, Option<Style>),
    /// What to say to it.
    ObjectionSays(Objection, Option<Style>),
    /// For the upset customer: the first thing to do.
    TensionFirst,
    /// The second.
    TensionSecond,
    /// What not to do.
    TensionDont,
    /// What to say.
    TensionSays,
    /// What the customer was promised: the first thing to do.
    PromiseFirst(Choice),
    /// The second.
    PromiseSecond(Choice),
    /// What not to do.
    PromiseDont(Choice),
    /// What to say.
    PromiseSays(Choice),
    /// What calms an upset customer of this style.
    Calm(Style),
    /// What a seller of the first style changes for a customer of the second.
    Own(Style, Style),
}

/// Why a piece of advice is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The seller ticked this.
    Mark(Mark),
    /// The customer chose this.
    Choice(Choice),
    /// It serves these styles, the verdict's among them.
    Styles(StyleSet),
    /// The seller is of this style.
    Own(Style),
}

impl From<Topic> for Because {
    fn from(topic: Topic) -> Self {
        match topic {
            Topic::Mark(mark) => Self::Mark(mark),
            Topic::Choice(choice) => Self::Choice(choice),
        }
    }
}

/// The styles that a tip must serve to be given for `call`: the one, both, or, when none is claimed, all.
pub const fn must_serve(call: Call) -> StyleSet {
    match call {
        Call::Clear { style, .. } => StyleSet::of(&[style]),
        Call::Split { style, runner_up } => StyleSet::of(&[style, runner_up]),
        Call::Open => StyleSet::ALL,
    }
}

/// How this customer is to be told: by what they chose themselves, else by what a clear verdict says.
const fn told_as(observation: &Observation, call: Call) -> Option<Style> {
    match observation.choice() {
        Some(choice) => Some(choice.style()),
        None => call.style(),
    }
}

/// All advice for what was seen, the most pressing first: tension, then what the customer chose, the objection, the
/// situations by urgency, what else is known, the rest of what was promised, then the styles' tips by [`weight`], then what
/// the seller changes in themselves; before the objection a company's tips for what was ticked, and before the styles' tips
/// its others. Nothing breaks what the customer chose. `tips` are all there are.
pub fn advise(tips: &[Tip], observation: &Observation, verdict: &Verdict, setting: Setting) -> Vec<Advice> {
    let (style, heeded) = (told_as(observation, verdict.call), observation.heeded());
    let mut advice = Vec::new();
    if observation.tension() {
        under_tension(style, &mut advice);
    }
    let promise = observation.choice().map(promised);
    if let Some([says, first, dont, _]) = promise {
        advice.extend([says, first, dont]);
    }
    // Only a company's own tips are made for what was ticked: they come before ours.
    let (for_ticked, for_styles) = of_styles(tips, observation, verdict, setting.channel);
    advice.extend(for_ticked);
    for objection in Objection::ALL {
        if heeded.contains(Mark::Objection(objection)) {
            advice.extend(to_objection(objection, style));
        }
    }
    advice.extend(verdict.mnemonics.iter().filter(|line| line.is_ticked()).flat_map(of_situation));
    for context in Context::ALL {
        if heeded.contains(Mark::Context(context)) {
            advice.extend(of_context(context));
        }
    }
    advice.extend(promise.map(|[.., second]| second));
    advice.extend(for_styles);
    if let (Some(own), Some(style)) = (setting.own, style) {
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

/// The tips that fit: those for something that was ticked, and those for everyone of these styles.
fn of_styles(
    tips: &[Tip],
    observation: &Observation,
    verdict: &Verdict,
    channel: Channel,
) -> (Vec<Advice>, Vec<Advice>) {
    let wanted = must_serve(verdict.call);
    let inferred = verdict.mnemonics.iter().map(|line| Mark::Situation(line.situation));
    let applying = inferred.fold(observation.marks(), Marks::with);
    let fits = |tip: &Tip| {
        tip.styles.covers(wanted)
            && tip.channels.contains(channel)
            && (tip.when.is_empty() || tip.when.meets(observation.heeded()))
            && !tip.not_when.meets(applying)
            && !observation.choice().is_some_and(|choice| tip.breaks.contains(choice))
    };
    let mut fitting: Vec<usize> = (0..tips.len()).filter(|&position| fits(&tips[position])).collect();
    // A weight is less than 1.
    let first = |tip: &Tip| f64::from(u8::from(tip.is_company));
    greatest_first(&mut fitting, |&position| {
        weight(tips[position].styles, &verdict.certainty) + first(&tips[position])
    });
    let (mut for_ticked, mut for_styles) = (Vec::new(), Vec::new());
    for position in fitting {
        let Tip { kind, phase, styles, when, .. } = tips[position];
        let ticked = Mark::ALL.into_iter().find(|&mark| when.contains(mark) && observation.heeded().contains(mark));
        let because = ticked.map_or(Because::Styles(styles), Because::Mark);
        let advice = Advice { what: What::Tip(position), kind, phase: Some(phase), because };
        if ticked.is_some() { &mut for_ticked } else { &mut for_styles }.push(advice);
    }
    (for_ticked, for_styles)
}

/// Feelings first: hear the customer out, then what calms this style, then the rest.
fn under_tension(style: Option<Style>, advice: &mut Vec<Advice>) {
    let mut add = |what, kind| advice.push(for_mark(Mark::Tension, what, kind));
    add(What::TensionSays, TipKind::Say);
    add(What::TensionFirst, TipKind::Do);
    if let Some(style) = style {
        add(What::Calm(style), TipKind::Do);
    }
    add(What::TensionSecond, TipKind::Do);
    add(What::TensionDont, TipKind::Dont);
}

/// What keeps the promise; its second thing to do comes last, for it can wait until what was ticked is seen to.
fn promised(choice: Choice) -> [Advice; 4] {
    [
        (What::PromiseSays(choice), TipKind::Say),
        (What::PromiseFirst(choice), TipKind::Do),
        (What::PromiseDont(choice), TipKind::Dont),
        (What::PromiseSecond(choice), TipKind::Do),
    ]
    .map(|(what, kind)| Advice { what, kind, phase: None, because: Because::Choice(choice) })
}

/// The answer of the style that the customer is told as, else the one for any.
fn to_objection(objection: Objection, style: Option<Style>) -> [Advice; 2] {
    [(What::ObjectionSays(objection, style), TipKind::Say), (What::Objection(objection, style), TipKind::Do)]
        .map(|(what, kind)| for_mark(Mark::Objection(objection), what, kind))
}

fn of_situation(line: &Mnemonic) -> [Advice; 2] {
    let situation = line.situation;
    [(What::Situation(situation), TipKind::Do), (What::SituationSays(situation), TipKind::Say)]
        .map(|(what, kind)| for_mark(Mark::Situation(situation), what, kind))
}

fn of_context(context: Context) -> [Advice; 3] {
    [TipKind::Do, TipKind::Say, TipKind::Dont]
        .map(|kind| for_mark(Mark::Context(context), What::Context(context, kind), kind))
}

const fn for_mark(mark: Mark, what: What, kind: TipKind) -> Advice {
    Advice { what, kind, phase: None, because: Because::Mark(mark) }
}
