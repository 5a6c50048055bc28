//! The small pieces that all pictures are made of. Each weighs its code once, however often it stands.

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
    html! { <@{tag} {part}>{ words.clone() }</@> }
}

/// A click that does `action`.
pub(super) fn does(action: Action, on: &Callback<Action>) -> Callback<MouseEvent> {
    on.reform(move |_| action)
}

/// A button with words on it.
pub(super) fn button(part: &'static str, words: &Text, action: Action, on: &Callback<Action>) -> Html {
    html! { <button type="button" {part} onclick={does(action, on)}>{ words.clone() }</button> }
}

/// A button that unfolds something.
pub(super) fn fold(part: &'static str, (words, open): &(Text, bool), action: Action, on: &Callback<Action>) -> Html {
    html! {
        <button type="button" {part} aria-expanded={said(*open)} onclick={does(action, on)}>
            { words.clone() }
            { chevron() }
        </button>
    }
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
    html! {
        <section {key} class="waiting box" role="status">
            { words("p", "line", text) }
            { maybe(retry, |retry| button("plain", retry, Action::GuideMissing(None), on)) }
        </section>
    }
}

/// A chip to tick.
pub(super) fn chip(chip: &Chip, on: &Callback<Action>) -> Html {
    html! {
        <button
            key={chip.id}
            type="button"
            class="chip"
            data-chip={chip.id}
            aria-pressed={said(chip.ticked)}
            onclick={does(chip.action, on)}
        >
            { chip.text.clone() }
        </button>
    }
}

/// A drawn sign; what it means is said beside it or in a name.
pub(super) fn sign(part: &'static str, path: &'static str) -> Html {
    html! { <svg {part} aria-hidden="true" viewBox="0 0 16 16" width="16" height="16"><path d={path} /></svg> }
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
    html! {
        <li key={tip.clone()} data-mark={class} data-extra={extra.then_some("")}>
            { sign("mark", path) }
            <span>
                { words("span", "hidden", mark) }
                { tip.clone() }
                { reason }
            </span>
        </li>
    }
}
