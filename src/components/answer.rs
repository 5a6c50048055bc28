//! The answer: who this is, how sure that is, what to say, what to do.

use super::bars::bars;
use super::parts::{each, fold, marked, maybe, words};
use crate::content::Text;
use crate::model::TipKind;
use crate::state::screen::Tone;
use crate::state::screen::answer;
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
    html! {
        <div class="who">
            <h2 class="style">{ names(answer) }</h2>
            { words("span", "certainty", &answer.certainty) }
            { fold("fold why-button", &answer.shares.toggle, Action::Fold(Fold::Why), on) }
        </div>
    }
}

fn names(answer: &answer::Answer) -> Html {
    let name =
        |(tone, text): &(Tone, Text)| html! { <span key={text.clone()} data-tone={tone.id()}>{ text.clone() }</span> };
    match answer.names.as_slice() {
        [] => words("span", "unnamed", &answer.unnamed),
        [one] => name(one),
        [first, second, ..] => {
            html! { <>{ name(first) }{ words("span", "either", &answer.either) }{ name(second) }</> }
        }
    }
}

fn act(answer: &answer::Answer) -> Html {
    html! {
        <div class="act">
            <p class="headline">
                { words("span", "words", &answer.headline) }
                { words("span", "reason", &answer.reason) }
            </p>
            <p part="say">
                { words("span", "hidden", &answer.say_label) }
                { answer.say.clone() }
                { maybe(answer.say_from.as_ref(), named) }
            </p>
        </div>
    }
}

fn tips(answer: &answer::Answer, on: &Callback<Action>) -> Html {
    let (to_do, never) = &answer.marks;
    html! {
        <div class="box tips">
            <ul aria-label={answer.tips_label.clone()}>
                { each(&answer.dos, |each| tip(each, TipKind::Do, to_do)) }
                { each(&answer.donts, |each| tip(each, TipKind::Dont, never)) }
            </ul>
            { each(&answer.strain, |line| words("p", "strain", line)) }
            { maybe(answer.own.as_ref(), own) }
            { maybe(answer.company.as_ref(), |name| words("p", "company reason", name)) }
            { fold("fold more", &answer.more, Action::Fold(Fold::Guide), on) }
        </div>
    }
}

fn tip(tip: &answer::Tip, kind: TipKind, mark: &Text) -> Html {
    marked(kind, tip.extra, mark, &tip.text, maybe(tip.from.as_ref(), named))
}

/// Whose words they are.
fn named(company: &Text) -> Html {
    words("small", "reason", company)
}

fn own((text, reason): &(Text, Text)) -> Html {
    html! { <p class="own">{ words("span", "reason", reason) }{ text.clone() }</p> }
}
