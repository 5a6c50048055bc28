//! A reading as a sheet, and as a short text that can be read in a chat.

use crate::content::tables::UiWord;
use crate::content::{Book, Pack, Text};
use crate::model::{Observation, Setting, Topic};
use crate::state::screen::answer::{Answer, Tip};
use crate::state::screen::guide;
use crate::state::screen::told::{Told, list};
use serde::Serialize;

/// What stands on a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// `clear`, `split`, `open`, with nothing seen `nothing`; `styles` for the sheet of the four.
    pub kind: &'static str,
    /// Whose colour it wears, by id.
    pub tone: &'static str,
    /// Its heading.
    pub title: String,
    /// What stands under the heading.
    pub about: Vec<String>,
    /// What follows, part by part.
    pub parts: Vec<Part>,
    /// The short of it as a text to send.
    pub text: String,
}

/// A part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What it is; of a style its id.
    pub id: &'static str,
    /// The heading over it.
    pub heading: Option<String>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is: `do`, `dont`, `say`, `big` for the line to act on, `pull` for what speaks for it, else
    /// `text`.
    pub word: &'static str,
    /// What stands before it.
    pub label: Option<String>,
    /// It.
    pub text: String,
    /// What stands after it, small.
    pub note: Option<String>,
}

impl Line {
    pub(super) fn new(word: &'static str, text: &str) -> Self {
        Self { word, label: None, text: text.to_owned(), note: None }
    }

    pub(super) fn labelled(word: &'static str, label: &str, text: &str) -> Self {
        Self { label: Some(label.to_owned()), ..Self::new(word, text) }
    }

    fn noted(self, note: &str) -> Self {
        Self { note: Some(note.to_owned()), ..self }
    }
}

impl Part {
    pub(super) fn new(id: &'static str, heading: Option<&str>, lines: Vec<Line>) -> Self {
        Self { id, heading: heading.map(str::to_owned), lines }
    }
}

/// The sheet of what was seen, `latest` having been ticked or chosen last, in the words of `book` and of `pack`, which
/// holds a company's tips too.
pub fn sheet(seen: Observation, setting: Setting, latest: Option<Topic>, pack: &Pack, book: &Book) -> Sheet {
    let told = Told::of(seen, setting, latest, pack);
    let mut sheet = Sheet {
        kind: told.answer.kind,
        tone: told.answer.tone.id(),
        title: told.verdict.to_string(),
        about: about(&told, pack),
        parts: Vec::new(),
        text: String::new(),
    };
    if !seen.is_empty() {
        sheet.parts = whole(&told, pack);
    }
    sheet.text = text(&sheet, &told.answer, pack, book);
    sheet
}

/// What is claimed and how surely, with the note that it is the model's own certainty; or what to do first.
fn about(told: &Told, pack: &Pack) -> Vec<String> {
    let answer = &told.answer;
    let certainty = [answer.shares.sentence.to_string(), pack.ui(UiWord::CertaintyNote).to_string()];
    match answer.kind {
        "nothing" => list([answer.unnamed.clone(), answer.certainty.clone()].into_iter(), pack)
            .map(|first| first.to_string())
            .into_iter()
            .collect(),
        "open" => std::iter::once(answer.certainty.to_string()).chain(certainty).collect(),
        _ => certainty.to_vec(),
    }
}

/// What is printed.
fn whole(told: &Told, pack: &Pack) -> Vec<Part> {
    let at_once = pack.ui(UiWord::Situations);
    let first = [lead(told), seen(told, pack)].into_iter().chain(also(told, pack));
    let phases = told.groups.iter().map(|group| phase(group, group.name == at_once));
    first.chain(phases).chain(why(told)).chain(otherwise(told)).collect()
}

fn seen(told: &Told, pack: &Pack) -> Part {
    let line = |(name, read): &(Text, Text)| Line::labelled("text", name, read);
    Part::new("seen", Some(&pack.ui(UiWord::Dials)), told.seen.iter().map(line).collect())
}

/// The line to act on with its reason, what strain does, and a sentence to say.
fn lead(told: &Told) -> Part {
    let answer = &told.answer;
    let mut lines = vec![Line::new("big", &answer.headline), Line::new("text", &answer.reason)];
    lines.extend(answer.strain.iter().map(|strain| Line::new("text", strain)));
    lines.push(Line::new("say", &answer.say));
    Part::new("lead", None, lines)
}

/// What the lines of the mnemonic mean; the first is the one to act on, unless the customer is upset.
fn also(told: &Told, pack: &Pack) -> Option<Part> {
    let line = |line: &guide::Line| Line::labelled("text", &line.line, &line.meaning).noted(&line.reason);
    let lines: Vec<Line> = told.lines.iter().map(line).collect();
    (!lines.is_empty()).then(|| Part::new("also", Some(&pack.ui(UiWord::Also)), lines))
}

/// What is to be done at once has its reasons, for they differ; else the style is the reason.
fn phase(group: &guide::Group, at_once: bool) -> Part {
    let line = |item: &guide::Item| {
        let line = Line::new(item.kind.id(), &item.text);
        match &item.reason {
            Some((reason, _)) if at_once => line.noted(reason),
            _ => line,
        }
    };
    Part::new(if at_once { "at-once" } else { "phase" }, Some(&group.name), group.items.iter().map(line).collect())
}

/// What speaks for the verdict, what pulls most first.
fn why(told: &Told) -> Option<Part> {
    let shares = &told.answer.shares;
    let pulls = &shares.why.as_ref()?.pulls;
    let lines: Vec<Line> = pulls.iter().map(|pull| Line::labelled("pull", &pull.name, &pull.side)).collect();
    (!lines.is_empty()).then(|| Part::new("why", Some(&shares.toggle.0), lines))
}

fn otherwise(told: &Told) -> Option<Part> {
    let otherwise = told.answer.shares.why.as_ref()?.otherwise.as_ref()?;
    let lines = std::iter::once(&otherwise.style).chain(&otherwise.lines).map(|line| Line::new("text", line)).collect();
    Some(Part::new("otherwise", Some(&otherwise.label), lines))
}

/// The short of it, to be read at a glance in a chat: who this is; the line to act on with a sentence to say; what to do
/// first and what never. Three lines, for a way to the reading may follow as a fourth. No number: that would want its note.
/// Without markup, for what chats make of that is anybody's guess.
fn text(sheet: &Sheet, answer: &Answer, pack: &Pack, book: &Book) -> String {
    let joined = |before: &str, after: &str| book.label("turn", &[("who", before), ("text", after)]);
    let who = joined(&pack.ui(UiWord::Brand), &sheet.title);
    if sheet.parts.is_empty() {
        return [vec![who], sheet.about.clone()].concat().join("\n");
    }
    let first = |mark: &str, tips: &[Tip]| tips.first().map(|tip| format!("{mark} {}", tip.text));
    let tips = [first("✓", &answer.dos), first("✗", &answer.donts)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    // A headline that is a sentence has its own end.
    let ends = answer.headline.ends_with(['.', '?', '!', '。', '？', '！']);
    let act = if ends { format!("{} {}", answer.headline, answer.say) } else { joined(&answer.headline, &answer.say) };
    [who, act, tips].join("\n")
}
