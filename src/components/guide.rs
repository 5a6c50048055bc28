//! The whole guide.

use super::parts::{button, chip, each, marked, maybe, words};
use crate::content::Text;
use crate::model::{Style, TipKind};
use crate::state::Action;
use crate::state::screen::guide::{Group, Guide, Item, Line, Whole};
use yew::prelude::*;

/// The lines of the mnemonic, then the advice for this customer or for a style from opening to after-sale.
pub fn guide(guide: &Guide, on: &Callback<Action>) -> Html {
    match guide {
        Guide::Whole(guide) => whole(guide, on),
        Guide::Waiting { text, retry } => html! {
            <section key="guide" class="guide" role="status">
                <div class="box">
                    { words("p", "line", text) }
                    { maybe(retry.as_ref(), |retry| button("plain", retry, Action::GuideMissing(false), on)) }
                </div>
            </section>
        },
    }
}

fn whole(guide: &Whole, on: &Callback<Action>) -> Html {
    html! {
        <section key="guide" class="guide">
            { lines(guide) }
            <div class="box style-guide" data-tone={guide.chosen.map(Style::id)}>
                { words("h2", "heading", &guide.label) }
                <div class="styles">{ each(&guide.whose, |whose| chip(whose, on)) }</div>
                <dl>{ each(&guide.portrait, portrait) }</dl>
                { each(&guide.groups, |each| group(each, &guide.marks)) }
            </div>
            <div class="box notes">
                { words("h2", "heading", &guide.notes_label) }
                { each(&guide.notes, note) }
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
            { each(&guide.lines, |each| line(each, &guide.marks)) }
        </div>
    }
}

fn line(line: &Line, marks: &(Text, Text)) -> Html {
    html! {
        <div key={line.line.clone()} class="mnemonic">
            <h3>{ words("span", "words", &line.line) }{ words("span", "reason", &line.reason) }</h3>
            { words("p", "meaning", &line.meaning) }
            <ul>{ each(&line.actions, |action| marked(TipKind::Do, false, &marks.0, action, None)) }</ul>
            { words("p", "say", &line.say) }
        </div>
    }
}

fn portrait((heading, text): &(Text, Text)) -> Html {
    html! { <div key={heading.clone()}>{ words("dt", "heading", heading) }{ words("dd", "text", text) }</div> }
}

fn group(group: &Group, marks: &(Text, Text)) -> Html {
    html! {
        <div key={group.name.clone()} class="phase">
            { words("h3", "heading", &group.name) }
            <ul>{ each(&group.items, |each| item(each, marks)) }</ul>
        </div>
    }
}

fn item(Item { kind, text, reason }: &Item, marks: &(Text, Text)) -> Html {
    let reason = reason.as_ref();
    match kind {
        TipKind::Do => marked(*kind, false, &marks.0, text, reason),
        TipKind::Dont => marked(*kind, false, &marks.1, text, reason),
        TipKind::Say => html! {
            <li key={text.clone()} part="say">{ text.clone() }{ maybe(reason, |reason| words("span", "reason", reason)) }</li>
        },
    }
}

fn note((name, question, is_not): &(Text, Text, Text)) -> Html {
    html! {
        <div key={name.clone()} class="note">
            { words("h3", "heading", name) }
            { words("p", "line", question) }
            { words("p", "line", is_not) }
        </div>
    }
}
