//! The whole guide: every line of the mnemonic that applies, the advice for this customer or for a style from opening
//! to after-sale, and notes on the sliders.

use super::panel::Chip;
use super::reason;
use crate::content::tables::{DialsWord, MeaningsWord, MnemonicsWord, PortraitsWord, StylesWord, UiWord};
use crate::content::{GuideWords, Pack, Text};
use crate::model::{Advice, Axis, Mnemonic, Phase, Style, TipKind, Verdict, What};
use crate::state::session::{Action, Session};

/// The whole guide.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// The heading over the lines of the mnemonic.
    pub lines_label: Text,
    /// The lines that apply, the strongest first.
    pub lines: Vec<Line>,
    /// The heading over the advice.
    pub label: Text,
    /// This customer and the styles, to choose from.
    pub whose: Vec<Chip>,
    /// The style shown, if not this customer.
    pub chosen: Option<Style>,
    /// What the style is like: pairs of heading and text.
    pub portrait: Vec<(Text, Text)>,
    /// What the marks before things to do and not to do mean, for a screen reader.
    pub marks: (Text, Text),
    /// What is to be done at once, then by phase of the conversation.
    pub groups: Vec<Group>,
    /// The button at the end that folds the guide.
    pub close: Text,
    /// The heading over the notes on the sliders.
    pub notes_label: Text,
    /// For each slider: its name, the question to ask oneself, what it is not.
    pub notes: Vec<(Text, Text, Text)>,
}

/// A line of the mnemonic, worded.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The line.
    pub line: Text,
    /// Why it applies.
    pub reason: Text,
    /// What it means.
    pub meaning: Text,
    /// Two things to do.
    pub actions: [Text; 2],
    /// A sentence to say, in quotes.
    pub say: Text,
}

/// Advice that is wanted at the same time.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// When.
    pub name: Text,
    /// The advice.
    pub items: Vec<Item>,
}

/// One piece of advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What kind it is.
    pub kind: TipKind,
    /// The advice; a sentence to say is in quotes.
    pub text: Text,
    /// Why it is given to this customer, with the entry of the playbook that says more; none in the guide of a style, and
    /// none where that would say no more than the verdict.
    pub reason: Option<(Text, Option<&'static str>)>,
}

impl Guide {
    /// The guide for what was seen, or for the style the seller picked.
    pub(super) fn of(session: &Session, verdict: &Verdict, advice: &[Advice], pack: &Pack, words: &GuideWords) -> Self {
        whole(session, verdict, advice, pack, words)
    }
}

fn whole(session: &Session, verdict: &Verdict, advice: &[Advice], pack: &Pack, words: &GuideWords) -> Guide {
    let chosen = session.guide_style;
    let whose = |style: Option<Style>| Chip {
        id: style.map_or("customer", Style::id),
        text: style.map_or_else(|| pack.ui(UiWord::ThisOne), |style| pack.style(style, StylesWord::Name)),
        ticked: style == chosen,
        action: Action::Guide(style),
    };
    Guide {
        lines_label: pack.ui(UiWord::Also),
        lines: verdict.mnemonics.iter().map(|&mnemonic| line(mnemonic, pack, words)).collect(),
        label: pack.ui(if chosen.is_some() { UiWord::Guide } else { UiWord::Advice }),
        whose: Style::OR_NONE.map(whose).into(),
        chosen,
        portrait: chosen.map_or_else(Vec::new, |style| portrait(style, pack, words)),
        marks: (pack.ui(UiWord::Do), pack.ui(UiWord::Dont)),
        groups: groups(chosen, session, verdict, advice, pack, words),
        close: pack.ui(UiWord::Less),
        notes_label: pack.ui(UiWord::DialNotes),
        notes: Axis::ALL.map(|axis| note(axis, pack, words)).to_vec(),
    }
}

pub(super) fn line(mnemonic: Mnemonic, pack: &Pack, words: &GuideWords) -> Line {
    let word = |word| pack.mnemonic(mnemonic.situation, word);
    let more = |word| words.meaning(mnemonic.situation, word);
    Line {
        line: word(MnemonicsWord::Line),
        reason: reason::of_line(mnemonic, pack),
        meaning: more(MeaningsWord::Meaning),
        actions: [word(MnemonicsWord::First), more(MeaningsWord::Second)],
        say: quoted(&word(MnemonicsWord::Say), pack),
    }
}

fn quoted(sentence: &str, pack: &Pack) -> Text {
    pack.filled(UiWord::Quote, &[("sentence", sentence)])
}

fn portrait(style: Style, pack: &Pack, words: &GuideWords) -> Vec<(Text, Text)> {
    let word = |word| words.portrait(style, word);
    let names = [("temperament", &*word(PortraitsWord::Temperament)), ("animal", &*word(PortraitsWord::Animal))];
    let aliases = pack.filled(UiWord::Aliases, &names);
    vec![
        (pack.ui(UiWord::Portrait), word(PortraitsWord::Portrait)),
        (pack.ui(UiWord::KnownAs), aliases),
        (pack.ui(UiWord::Recognise), word(PortraitsWord::Recognise)),
        (pack.ui(UiWord::Decide), word(PortraitsWord::Decide)),
    ]
}

/// First what is to be done at once, then phase by phase; what has nothing to say is left out.
pub(super) fn groups(
    chosen: Option<Style>,
    session: &Session,
    verdict: &Verdict,
    advice: &[Advice],
    pack: &Pack,
    words: &GuideWords,
) -> Vec<Group> {
    let mut groups = Vec::new();
    for phase in Phase::OR_AT_ONCE {
        let items = by_kind(match chosen {
            Some(style) => of_style(style, phase, session, pack),
            None => of_advice(advice, phase, verdict, pack),
        });
        if !items.is_empty() {
            let name = phase.map_or_else(|| pack.ui(UiWord::Situations), |phase| words.phase(phase));
            groups.push(Group { name, items });
        }
    }
    groups
}

fn of_advice(advice: &[Advice], phase: Option<Phase>, verdict: &Verdict, pack: &Pack) -> Vec<Item> {
    let mut items = Vec::new();
    for each in advice {
        if each.phase == phase {
            items.extend(item(each, verdict, pack));
        }
    }
    items
}

fn item(advice: &Advice, verdict: &Verdict, pack: &Pack) -> Option<Item> {
    let because = advice.because;
    let reason =
        reason::tells(because, verdict.call).then(|| (reason::of_advice(because, pack), reason::entry(because)));
    Some(Item { kind: advice.kind, text: worded(advice.kind, advice.what, pack)?, reason })
}

fn of_style(style: Style, phase: Option<Phase>, session: &Session, pack: &Pack) -> Vec<Item> {
    let channel = session.setting.channel;
    let mut items = Vec::new();
    for (n, tip) in pack.tips().iter().enumerate() {
        if Some(tip.phase) == phase && tip.styles.contains(style) && tip.channels.contains(channel) {
            let text = worded(tip.kind, What::Tip(n), pack);
            items.extend(text.map(|text| Item { kind: tip.kind, text, reason: None }));
        }
    }
    items
}

/// Things to do, then things not to do, then sentences to say.
fn by_kind(items: Vec<Item>) -> Vec<Item> {
    let mut sorted = Vec::with_capacity(items.len());
    for kind in [TipKind::Do, TipKind::Dont, TipKind::Say] {
        for item in &items {
            if item.kind == kind {
                sorted.push(item.clone());
            }
        }
    }
    sorted
}

fn worded(kind: TipKind, what: What, pack: &Pack) -> Option<Text> {
    let text = pack.advice(what)?;
    Some(match kind {
        TipKind::Do | TipKind::Dont => text,
        // The turns of a dialogue have their speakers instead.
        TipKind::Say if pack.own(what).is_some_and(|own| own.is_dialogue) => text,
        TipKind::Say => quoted(&text, pack),
    })
}

fn note(axis: Axis, pack: &Pack, words: &GuideWords) -> (Text, Text, Text) {
    (pack.dial(axis, DialsWord::Name), pack.dial(axis, DialsWord::Question), words.note(axis))
}
