//! The whole guide.

use super::element::{class, element};
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
    let jumps = element("nav", &["class", "aria-label"]).is("jumps").says(&guide.label);
    let advice = element("div", &["class", "data-tone"]).is("box style-guide").may_be(guide.chosen.map(Style::id));
    let advice = advice
        .child(words("h2", "heading", &guide.label))
        .child(class("div", "styles").child(each(&guide.whose, |whose| chip(whose, on))).done())
        .child(element("dl", &[]).child(each(&guide.portrait, portrait)).done())
        .child(each(&groups, |(each, heading)| group(each, heading, &guide.marks, on)))
        .done();
    let notes = class("div", "box notes").child(words("h2", "heading", &guide.notes_label));
    class("section", "guide")
        .key("guide")
        .child(jumps.child(each(&groups, |(group, heading)| jump(group, heading))).done())
        .child(lines(guide))
        .child(advice)
        .child(notes.child(each(&guide.notes, note)).done())
        .child(close(&guide.close, on))
        .done()
}

fn lines(guide: &Guide) -> Html {
    if guide.lines.is_empty() {
        return Html::default();
    }
    class("div", "box lines")
        .key("lines")
        .child(words("h2", "heading", &guide.lines_label))
        .child(each(&guide.lines, |each| line(each, &guide.marks)))
        .done()
}

fn line(line: &Line, marks: &(Text, Text)) -> Html {
    let heading =
        element("h3", &[]).child(words("span", "words", &line.line)).child(words("span", "reason", &line.reason));
    let actions = each(&line.actions, |action| marked(TipKind::Do, false, &marks.0, action, Html::default()));
    class("div", "mnemonic")
        .key(&line.line)
        .child(heading.done())
        .child(words("p", "meaning", &line.meaning))
        .child(element("ul", &[]).child(actions).done())
        .child(words("p", "say", &line.say))
        .done()
}

fn portrait((heading, text): &(Text, Text)) -> Html {
    let pair = element("div", &[]).key(heading).child(words("dt", "heading", heading));
    pair.child(words("dd", "text", text)).done()
}

/// Leads to a phase within the card, which no address could: its page is not ours, and its tree not the page's.
fn jump(group: &Group, heading: &NodeRef) -> Html {
    let heading = heading.clone();
    let onclick = Callback::from(move |_: MouseEvent| go_to(&heading));
    let button = element("button", &["type", "class"]).key(&group.name).is("button").is("chip");
    button.click(onclick).text(&group.name).done()
}

/// The focus goes to the button that unfolded the guide, and the eye with it.
fn close(text: &Text, on: &Callback<Action>) -> Html {
    let onclick = on.reform(|event: MouseEvent| {
        focus_on(&event, "[part~=more]");
        Action::Fold(Fold::Guide)
    });
    let button = element("button", &["type", "part", "class"]).is("button").is("plain").is("close");
    button.click(onclick).text(text).done()
}

fn group(group: &Group, heading: &NodeRef, marks: &(Text, Text), on: &Callback<Action>) -> Html {
    let name = element("h3", &["part", "tabindex"]).at(heading).is("heading").is("-1").text(&group.name).done();
    let items = element("ul", &[]).child(each(&group.items, |each| item(each, marks, on))).done();
    class("div", "phase").key(&group.name).child(name).child(items).done()
}

fn item(Item { kind, text, reason }: &Item, marks: &(Text, Text), on: &Callback<Action>) -> Html {
    let reason = maybe(reason.as_ref(), |(why, entry)| because(why, *entry, on));
    match kind {
        TipKind::Do => marked(*kind, false, &marks.0, text, reason),
        TipKind::Dont => marked(*kind, false, &marks.1, text, reason),
        TipKind::Say => element("li", &["part"]).key(text).is("say").text(text).child(reason).done(),
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
    class("div", "note")
        .key(name)
        .child(words("h3", "heading", name))
        .child(words("p", "line", question))
        .child(words("p", "line", is_not))
        .done()
}
