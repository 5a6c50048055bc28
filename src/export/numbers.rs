//! What was seen as a row of numbers, and what it comes to as another: numbers cross to JavaScript a thousand rows at a
//! time, where every object and every text crosses by itself. `www/classified.js` writes the one and reads the other.

use crate::model::{
    Axis, Call, Choice, Cue, Cues, Mark, Marks, Observation, Reading, Reason, Situation, Style, Verdict,
};

/// How many numbers a row of what was seen has.
pub const SEEN: usize = 8;
/// The kinds of verdict, by the places that a verdict's first number names.
pub const KINDS: [&str; 3] = ["clear", "split", "open"];
/// Stands for what there is not: a verdict on a row that says what cannot be, a style, a choice.
const NONE: f64 = -1.0;

/// A row: the dials, no number where not observed; the cues and the marks as sets, each its low 32 bits and the rest,
/// bit n the nth of all; the place of the choice, or −1.
pub fn row(seen: &Observation) -> [f64; SEEN] {
    let [expressiveness, emotionality, decisiveness] =
        Axis::ALL.map(|axis| seen.dial(axis).map_or(f64::NAN, Reading::points));
    let [[cues, more_cues], [marks, more_marks]] = [seen.cues().bits(), seen.marks().bits()].map(halves);
    let choice = seen.choice().map_or(NONE, |choice| f64::from(choice as u32));
    [expressiveness, emotionality, decisiveness, cues, more_cues, marks, more_marks, choice]
}

/// What a row says was seen, or `None` when it says what cannot be.
pub fn seen(row: &[f64; SEEN]) -> Option<Observation> {
    let [expressiveness, emotionality, decisiveness, cues, more_cues, marks, more_marks, choice] = *row;
    let mut seen = Observation::default()
        .with_cues(Cues::from_bits(whole(cues, more_cues)?)?)
        .with_marks(Marks::from_bits(whole(marks, more_marks).filter(|bits| bits >> Mark::ALL.len() == 0)?));
    for (axis, points) in Axis::ALL.into_iter().zip([expressiveness, emotionality, decisiveness]) {
        if !points.is_nan() {
            seen = seen.with(axis, Some(Reading::new(points)?));
        }
    }
    if choice != NONE {
        seen = seen.with_choice(Some(*Choice::ALL.get(half(choice)? as usize)?));
    }
    Some(seen)
}

/// Adds what a row comes to: its kind, the style and the runner-up, the certainties in the order of [`Style::ALL`], mean
/// and deviation of both scales, how many lines of the mnemonic apply, and each as its situation times the number of
/// reasons and its reason. Of a row that says what cannot be, −1 alone.
pub fn verdict(row: &[f64; SEEN], into: &mut Vec<f64>) {
    let Some(seen) = seen(row) else { return into.push(NONE) };
    let Verdict { call, certainty, position, mnemonics } = crate::model::classify(&seen);
    let (kind, style, runner_up) = match call {
        Call::Clear { style, runner_up } => (0.0, place(style), place(runner_up)),
        Call::Split { style, runner_up } => (1.0, place(style), place(runner_up)),
        Call::Open => (2.0, NONE, NONE),
    };
    let [driver, expressive, amiable, analytical] = Style::ALL.map(|style| certainty.get(style));
    let (across, up) = (position.assertiveness, position.responsiveness);
    into.extend_from_slice(&[kind, style, runner_up, driver, expressive, amiable, analytical]);
    into.extend_from_slice(&[across.mean, across.sd, up.mean, up.sd, mnemonics.len() as f64]);
    for line in mnemonics {
        into.push((line.situation as usize * Reason::ALL.len() + line.reason as usize) as f64);
    }
}

/// The ids that the numbers are places of, a line for each list: kinds, styles, situations, reasons, contexts and
/// objections, cues, choices.
pub fn ids() -> String {
    let beyond: Vec<&str> = Mark::ALL[Situation::ALL.len() + 1..].iter().map(|mark| mark.id()).collect();
    [
        KINDS.join(" "),
        Style::ALL.map(Style::id).join(" "),
        Situation::ALL.map(Situation::id).join(" "),
        Reason::ALL.map(Reason::id).join(" "),
        beyond.join(" "),
        Cue::ALL.map(Cue::id).join(" "),
        Choice::ALL.map(Choice::id).join(" "),
    ]
    .join("\n")
}

fn place(style: Style) -> f64 {
    f64::from(style as u32)
}

fn halves(bits: u64) -> [f64; 2] {
    [bits as u32, (bits >> u32::BITS) as u32].map(f64::from)
}

/// The set of two halves, or `None` when one is no whole number of 32 bits.
fn whole(low: f64, high: f64) -> Option<u64> {
    Some(u64::from(half(high)?) << u32::BITS | u64::from(half(low)?))
}

fn half(number: f64) -> Option<u32> {
    let whole = number as u32;
    (f64::from(whole) == number).then_some(whole)
}
