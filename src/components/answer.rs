//! The answer: who this is, how sure that is, what to say, what to do.

use super::bars::bars;
use crate::content::Text;
use crate::model::TipKind;
use crate::state::screen::Tone;
use crate::state::screen::answer::{self, DONTS, DOS};
use crate::state::{Action, Fold};
use yew::prelude::*;

/// The verdict and the tips.
pub fn answer(answer: &answer::Answer, on: &Callback<Action>) -> Html {
    html! {
        <section
            key="answer"
            class="answer"
            aria-label={answer.label.clone()}
            data-kind={answer.kind}
            data-tone={answer.tone.id()}
        >
            <div class="box verdict">
                { who(answer, on) }
                { bars(&answer.shares) }
                { act(answer) }
            </div>
            { tips(answer, on) }
        </section>
    }
}

fn who(answer: &answer::Answer, on: &Callback<Action>) -> Html {
    let (toggle, open) = &answer.shares.toggle;
    html! {
        <div class="who">
            <h2 class="style">{ names(answer) }</h2>
            <span class="certainty">{ answer.certainty.clone() }</span>
            <button
                type="button"
                class="fold shares-button"
                aria-expanded={open.to_string()}
                onclick={on.reform(|_| Action::Fold(Fold::Certainty))}
            >
                { toggle.clone() }
                { chevron() }
            </button>
        </div>
    }
}

/// An arrow head that the stylesheet turns when its button is expanded.
pub(super) fn chevron() -> Html {
    html! { <svg class="chevron" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16"><path d="m4 6 4 4 4-4" /></svg> }
}

fn names(answer: &answer::Answer) -> Html {
    let name =
        |(tone, text): &(Tone, Text)| html! { <span key={&**text} data-tone={tone.id()}>{ text.clone() }</span> };
    match answer.names.as_slice() {
        [] => html! { <span key="unnamed">{ answer.unnamed.clone() }</span> },
        [one] => name(one),
        [first, second, ..] => {
            html! { <>{ name(first) }<span key="either" class="either">{ answer.either.clone() }</span>{ name(second) }</> }
        }
    }
}

fn act(answer: &answer::Answer) -> Html {
    html! {
        <div class="act">
            <p class="headline">
                <span class="words">{ answer.headline.clone() }</span>
                <span class="reason">{ answer.reason.clone() }</span>
            </p>
            <p class="say"><span class="hidden">{ answer.say_label.clone() }</span>{ answer.say.clone() }</p>
        </div>
    }
}

fn tips(answer: &answer::Answer, on: &Callback<Action>) -> Html {
    let (more, open) = &answer.more;
    let (to_do, never) = &answer.marks;
    html! {
        <div class="box tips">
            <ul aria-label={answer.tips_label.clone()}>
                { for answer.dos.iter().enumerate().map(|(n, tip)| marked(TipKind::Do, n >= DOS[0], to_do, tip)) }
                { for answer.donts.iter().enumerate().map(|(n, tip)| marked(TipKind::Dont, n >= DONTS[0], never, tip)) }
            </ul>
            <button
                type="button"
                class="fold more"
                aria-expanded={open.to_string()}
                onclick={on.reform(|_| Action::Fold(Fold::Guide))}
            >
                { more.clone() }
                { chevron() }
            </button>
        </div>
    }
}

/// A tip with its mark: a tick or a cross to see, a word to hear. An extra one shows only where there is room.
pub(super) fn marked(kind: TipKind, extra: bool, mark: &Text, tip: &Text) -> Html {
    let (class, path) = match kind {
        TipKind::Do | TipKind::Say => ("do", "m3 8.5 3.5 3.5L13 4.5"),
        TipKind::Dont => ("dont", "m4 4 8 8m0-8-8 8"),
    };
    html! {
        <li key={&**tip} data-mark={class} data-extra={extra.then_some("")}>
            <svg class="mark" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16"><path d={path} /></svg>
            <span><span class="hidden">{ mark.clone() }</span>{ tip.clone() }</span>
        </li>
    }
}
