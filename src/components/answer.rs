//! The answer: who this is, how sure that is, what to say, what to do.

use super::bars::Bars;
use crate::content::Text;
use crate::state::screen::{Tone, answer};
use crate::state::{Action, Fold};
use yew::prelude::*;

/// The answer to draw.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AnswerProps {
    /// Its words.
    pub answer: answer::Answer,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// The verdict and the tips.
#[component]
pub fn Answer(AnswerProps { answer, on }: &AnswerProps) -> Html {
    html! {
        <section
            class="answer"
            aria-label={answer.label.clone()}
            data-kind={answer.kind}
            data-tone={answer.tone.id()}
        >
            <div class="box verdict">
                { who(answer, on) }
                <Bars shares={answer.shares.clone()} />
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
    let name = |(tone, text): &(Tone, Text)| html! { <span key={&**text} data-tone={tone.id()}>{ text.clone() }</span> };
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
                { for answer.dos.iter().map(|tip| marked("do", to_do, tip)) }
                { for answer.donts.iter().map(|tip| marked("dont", never, tip)) }
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

/// A tip with its mark: a tick or a cross to see, a word to hear.
pub(super) fn marked(class: &'static str, mark: &Text, tip: &Text) -> Html {
    let path = if class == "do" { "m3 8.5 3.5 3.5L13 4.5" } else { "m4 4 8 8m0-8-8 8" };
    html! {
        <li key={&**tip} {class}>
            <svg class="mark" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16"><path d={path} /></svg>
            <span><span class="hidden">{ mark.clone() }</span>{ tip.clone() }</span>
        </li>
    }
}
