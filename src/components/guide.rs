//! The whole guide.

use super::parts::{button, chip, marked, words};
use crate::content::Text;
use crate::model::{Style, TipKind};
use crate::state::Action;
use crate::state::screen::guide::{self, Group, Item, Line, Whole};
use std::rc::Rc;
use yew::prelude::*;

/// The guide to draw.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GuideProps {
    /// Its words.
    pub guide: Rc<guide::Guide>,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// The lines of the mnemonic, then the advice for this customer or for a style from opening to after-sale.
#[component]
pub fn Guide(GuideProps { guide, on }: &GuideProps) -> Html {
    match &**guide {
        guide::Guide::Whole(guide) => whole(guide, on),
        guide::Guide::Waiting { text, retry } => html! {
            <section class="guide" role="status">
                <div class="box">
                    { words("p", "line", text) }
                    { for retry.iter().map(|retry| button("plain", retry, Action::GuideMissing(false), on)) }
                </div>
            </section>
        },
    }
}

fn whole(guide: &Whole, on: &Callback<Action>) -> Html {
    html! {
        <section class="guide">
            { lines(guide) }
            <div class="box style-guide" data-tone={guide.chosen.map(Style::id)}>
                { words("h2", "heading", &guide.label) }
                <div class="styles">{ for guide.whose.iter().map(|whose| chip(whose, on)) }</div>
                <dl>{ for guide.portrait.iter().map(portrait) }</dl>
                { for guide.groups.iter().map(|each| group(each, &guide.marks)) }
            </div>
            <div class="box notes">
                { words("h2", "heading", &guide.notes_label) }
                { for guide.notes.iter().map(note) }
            </div>
        </section>
    }
}

fn lines(guide: &Whole) -> Html {
    if guide.lines.is_empty() {
        return Html::default();
    }
    html! {
        <div key="lines" class="box lines">
            { words("h2", "heading", &guide.lines_label) }
            { for guide.lines.iter().map(|each| line(each, &guide.marks)) }
        </div>
    }
}

fn line(line: &Line, marks: &(Text, Text)) -> Html {
    html! {
        <div key={&*line.line} class="mnemonic">
            <h3>{ words("span", "words", &line.line) }{ words("span", "reason", &line.reason) }</h3>
            { words("p", "meaning", &line.meaning) }
            <ul>{ for line.actions.iter().map(|action| marked(TipKind::Do, false, &marks.0, action, None)) }</ul>
            { words("p", "say", &line.say) }
        </div>
    }
}

fn portrait((heading, text): &(Text, Text)) -> Html {
    html! { <div key={&**heading}>{ words("dt", "heading", heading) }{ words("dd", "text", text) }</div> }
}

fn group(group: &Group, marks: &(Text, Text)) -> Html {
    html! {
        <div key={&*group.name} class="phase">
            { words("h3", "heading", &group.name) }
            <ul>{ for group.items.iter().map(|each| item(each, marks)) }</ul>
        </div>
    }
}

fn item(Item { kind, text, reason }: &Item, marks: &(Text, Text)) -> Html {
    let reason = reason.as_ref();
    match kind {
        TipKind::Do => marked(*kind, false, &marks.0, text, reason),
        TipKind::Dont => marked(*kind, false, &marks.1, text, reason),
        TipKind::Say => html! {
            <li key={&**text} part="say">{ text.clone() }{ for reason.map(|reason| words("span", "reason", reason)) }</li>
        },
    }
}

fn note((name, question, is_not): &(Text, Text, Text)) -> Html {
    html! {
        <div key={&**name} class="note">
            { words("h3", "heading", name) }
            { words("p", "line", question) }
            { words("p", "line", is_not) }
        </div>
    }
}
