//! The whole guide.

use super::parts::{button, chip, each, fetched, marked, maybe, words};
use crate::content::Text;
use crate::model::{Style, TipKind};
use crate::state::screen::fetched::Fetched;
use crate::state::screen::guide::{Group, Guide, Item, Line};
use crate::state::{Action, Request};
use yew::prelude::*;

/// The lines of the mnemonic, then the advice for this customer or for a style from opening to after-sale.
pub fn guide(guide: &Fetched<Box<Guide>>, on: &Callback<Action>) -> Html {
    fetched("guide", guide, |guide| whole(guide, on), on)
}

fn whole(guide: &Guide, on: &Callback<Action>) -> Html {
    html! {
        <section key="guide" class="guide">
            { lines(guide) }
            <div class="box style-guide" data-tone={guide.chosen.map(Style::id)}>
                { words("h2", "heading", &guide.label) }
                <div class="styles">{ each(&guide.whose, |whose| chip(whose, on)) }</div>
                <dl>{ each(&guide.portrait, portrait) }</dl>
                { each(&guide.groups, |each| group(each, &guide.marks, on)) }
            </div>
            <div class="box notes">
                { words("h2", "heading", &guide.notes_label) }
                { each(&guide.notes, note) }
            </div>
        </section>
    }
}

fn lines(guide: &Guide) -> Html {
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
            <ul>{ each(&line.actions, |action| marked(TipKind::Do, false, &marks.0, action, Html::default())) }</ul>
            { words("p", "say", &line.say) }
        </div>
    }
}

fn portrait((heading, text): &(Text, Text)) -> Html {
    html! { <div key={heading.clone()}>{ words("dt", "heading", heading) }{ words("dd", "text", text) }</div> }
}

fn group(group: &Group, marks: &(Text, Text), on: &Callback<Action>) -> Html {
    html! {
        <div key={group.name.clone()} class="phase">
            { words("h3", "heading", &group.name) }
            <ul>{ each(&group.items, |each| item(each, marks, on)) }</ul>
        </div>
    }
}

fn item(Item { kind, text, reason }: &Item, marks: &(Text, Text), on: &Callback<Action>) -> Html {
    let reason = maybe(reason.as_ref(), |(why, entry)| because(why, *entry, on));
    match kind {
        TipKind::Do => marked(*kind, false, &marks.0, text, reason),
        TipKind::Dont => marked(*kind, false, &marks.1, text, reason),
        TipKind::Say => html! { <li key={text.clone()} part="say">{ text.clone() }{ reason }</li> },
    }
}

/// Why a tip is given; where the playbook has more, a tap leads there.
fn because(why: &Text, entry: Option<&'static str>, on: &Callback<Action>) -> Html {
    match entry {
        Some(_) => button("reason", why, Action::Ask(Request::Book(entry)), on),
        None => words("span", "reason", why),
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
