//! The small pieces that all pictures are made of. Each weighs its code once, however often it stands.

use super::element::{Element, element};
use crate::content::Text;
use crate::model::TipKind;
use crate::state::Action;
use crate::state::screen::fetched::Fetched;
use crate::state::screen::panel::Chip;
use yew::prelude::*;
use yew::virtual_dom::VList;

/// A picture of each item.
pub(super) fn each<T>(items: &[T], draw: impl Fn(&T) -> Html) -> Html {
    let mut drawn = Vec::with_capacity(items.len());
    for item in items {
        drawn.push(draw(item));
    }
    list(drawn)
}

/// Outside of [`each`], so that it is there once and not for every kind of item.
fn list(drawn: Vec<Html>) -> Html {
    VList::with_children(drawn, None).into()
}

/// A picture of the item, if there is one.
pub(super) fn maybe<T>(item: Option<&T>, draw: impl Fn(&T) -> Html) -> Html {
    item.map_or_else(Html::default, draw)
}

/// An element that holds nothing but words. Its class is an attribute of another name: computed classes bring
/// code of their own.
pub(super) fn words(tag: &'static str, part: &'static str, words: &Text) -> Html {
    element(tag, &["part"]).is(part).text(words).done()
}

/// A click that does `action`.
pub(super) fn does(action: Action, on: &Callback<Action>) -> Callback<MouseEvent> {
    on.reform(move |_| action)
}

/// A button of a kind.
pub(super) fn plain_button(part: &'static str) -> Element {
    element("button", &["type", "part"]).is("button").is(part)
}

/// A button with words on it.
pub(super) fn button(part: &'static str, words: &Text, action: Action, on: &Callback<Action>) -> Html {
    plain_button(part).click(does(action, on)).text(words).done()
}

/// A button that unfolds something.
pub(super) fn fold(part: &'static str, (words, open): &(Text, bool), action: Action, on: &Callback<Action>) -> Html {
    let button = element("button", &["type", "part", "aria-expanded"]).is("button").is(part).is(said(*open));
    button.click(does(action, on)).text(words).child(chevron()).done()
}

/// What an attribute says of a state.
pub(super) const fn said(holds: bool) -> &'static str {
    ["false", "true"][holds as usize]
}

/// A part that needs words of the guide, or what there is while they are fetched.
pub(super) fn fetched<T>(
    key: &'static str,
    part: &Fetched<T>,
    draw: impl Fn(&T) -> Html,
    on: &Callback<Action>,
) -> Html {
    match part {
        Fetched::There(part) => draw(part),
        Fetched::Waiting { text, retry } => waiting(key, text, retry.as_ref(), on),
    }
}

fn waiting(key: &'static str, text: &Text, retry: Option<&Text>, on: &Callback<Action>) -> Html {
    let retry = maybe(retry, |retry| button("plain", retry, Action::GuideMissing(None), on));
    let section = element("section", &["class", "role"]).key(key).is("waiting box").is("status");
    section.child(words("p", "line", text)).child(retry).done()
}

/// A chip to tick.
pub(super) fn chip(chip: &Chip, on: &Callback<Action>) -> Html {
    let button = element("button", &["type", "class", "data-chip", "aria-pressed"]).key(chip.id);
    let button = button.is("button").is("chip").is(chip.id).is(said(chip.ticked));
    button.click(does(chip.action, on)).text(&chip.text).done()
}

/// A drawn sign; what it means is said beside it or in a name.
pub(super) fn sign(part: &'static str, path: &'static str) -> Html {
    let svg = element("svg", &["part", "aria-hidden", "viewBox", "width", "height"]).is(part).is("true");
    svg.is("0 0 16 16").is("16").is("16").child(element("path", &["d"]).is(path).done()).done()
}

/// An arrow head that the stylesheet turns when its button is expanded.
pub(super) fn chevron() -> Html {
    sign("chevron", "m4 6 4 4 4-4")
}

/// A tip with its mark: a tick or a cross to see, a word to hear. An extra one shows only where there is room.
pub(super) fn marked(kind: TipKind, extra: bool, mark: &Text, tip: &Text, reason: Html) -> Html {
    let (class, path) = match kind {
        TipKind::Do | TipKind::Say => ("do", "m3 8.5 3.5 3.5L13 4.5"),
        TipKind::Dont => ("dont", "m4 4 8 8m0-8-8 8"),
    };
    let told = element("span", &[]).child(words("span", "hidden", mark)).text(tip).child(reason).done();
    let item = element("li", &["data-mark", "data-extra"]).key(tip).is(class).may_be(extra.then_some(""));
    item.child(sign("mark", path)).child(told).done()
}
