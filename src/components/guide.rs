//! The whole guide.

use super::focus::{focus_on, go_to};
use super::parts::{button, chip, each, fetched, marked, maybe, words};
use crate::content::Text;
use crate::model::{Style, TipKind};
use crate::state::screen::fetched::Fetched;
use crate::state::screen::guide::{Group, Guide, Item, Line};
use crate::state::{Action, Fold, Request};
use yew::prelude::*;

/// The lines of the mnemonic, then the advice for this customer or for a style from opening to after-sale.
pub fn guide(guide: &Fetched<Box<Guide>>, on: &Callback<Action>) -> Html {
    fetched("guide", guide, |guide| whole(guide, on), on)
}

fn whole(guide: &Guide, on: &Callback<Action>) -> Html {
    let groups: Vec<(&Group, NodeRef)> = guide.groups.iter().map(|group| (group, NodeRef::default())).collect();
    html! {
        <section key="guide" class="guide">
            <nav class="jumps" aria-label={guide.label.clone()}>
                { each(&groups, |(group, heading)| jump(group, heading)) }
            </nav>
            { lines(guide) }
            <div class="box style-guide" data-tone={guide.chosen.map(Style::id)}>
                { words("h2", "heading", &guide.label) }
                <div class="styles">{ each(&guide.whose, |whose| chip(whose, on)) }</div>
                <dl>{ each(&guide.portrait, portrait) }</dl>
                { each(&groups, |(each, heading)| group(each, heading, &guide.marks, on)) }
            </div>
            <div class="box notes">
                { words("h2", "heading", &guide.notes_label) }
                { each(&guide.notes, note) }
            </div>
            { close(&guide.close, on) }
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

/// Leads to a phase within the card, which no address could: its page is not ours, and its tree not the page's.
fn jump(group: &Group, heading: &NodeRef) -> Html {
    let heading = heading.clone();
    let onclick = Callback::from(move |_: MouseEvent| go_to(&heading));
    html! { <button key={group.name.clone()} type="button" class="chip" {onclick}>{ group.name.clone() }</button> }
}

/// The focus goes to the button that unfolded the guide, and the eye with it.
fn close(text: &Text, on: &Callback<Action>) -> Html {
    let onclick = on.reform(|event: MouseEvent| {
        focus_on(&event, "[part~=more]");
        Action::Fold(Fold::Guide)
    });
    html! { <button type="button" part="plain" class="close" {onclick}>{ text.clone() }</button> }
}

fn group(group: &Group, heading: &NodeRef, marks: &(Text, Text), on: &Callback<Action>) -> Html {
    html! {
        <div key={group.name.clone()} class="phase">
            <h3 ref={heading} part="heading" tabindex="-1">{ group.name.clone() }</h3>
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
