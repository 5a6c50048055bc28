//! The answer: who this is, how sure that is, what to say, what to do.

use super::bars::bars;
use super::element::{class, element, together};
use super::parts::{each, fold, marked, maybe, words};
use crate::content::Text;
use crate::model::TipKind;
use crate::state::screen::Tone;
use crate::state::screen::answer;
use crate::state::{Action, Fold};
use yew::prelude::*;

/// The verdict and the tips.
pub fn answer(answer: &answer::Answer, on: &Callback<Action>) -> Html {
    let verdict =
        class("div", "box verdict").child(who(answer, on)).child(bars(&answer.shares)).child(act(answer)).done();
    let section = element("section", &["class", "aria-label", "data-kind", "data-tone"]).key("answer");
    let section = section.is("answer").says(&answer.label).is(answer.kind).is(answer.tone.id());
    section.child(verdict).child(tips(answer, on)).done()
}

fn who(answer: &answer::Answer, on: &Callback<Action>) -> Html {
    class("div", "who")
        .child(class("h2", "style").child(names(answer)).done())
        .child(words("span", "certainty", &answer.certainty))
        .child(fold("fold why-button", &answer.shares.toggle, Action::Fold(Fold::Why), on))
        .done()
}

fn names(answer: &answer::Answer) -> Html {
    let name = |(tone, text): &(Tone, Text)| element("span", &["data-tone"]).key(text).is(tone.id()).text(text).done();
    match answer.names.as_slice() {
        [] => words("span", "unnamed", &answer.unnamed),
        [one] => name(one),
        [first, second, ..] => together(vec![name(first), words("span", "either", &answer.either), name(second)]),
    }
}

fn act(answer: &answer::Answer) -> Html {
    let headline = class("p", "headline")
        .child(words("span", "words", &answer.headline))
        .child(words("span", "reason", &answer.reason))
        .done();
    let say = element("p", &["part"])
        .is("say")
        .child(words("span", "hidden", &answer.say_label))
        .text(&answer.say)
        .child(maybe(answer.say_from.as_ref(), named))
        .done();
    class("div", "act").child(headline).child(say).done()
}

fn tips(answer: &answer::Answer, on: &Callback<Action>) -> Html {
    let (to_do, never) = &answer.marks;
    let list = element("ul", &["aria-label"])
        .says(&answer.tips_label)
        .child(each(&answer.dos, |each| tip(each, TipKind::Do, to_do)))
        .child(each(&answer.donts, |each| tip(each, TipKind::Dont, never)))
        .done();
    class("div", "box tips")
        .child(list)
        .child(each(&answer.strain, |line| words("p", "strain", line)))
        .child(maybe(answer.own.as_ref(), own))
        .child(maybe(answer.company.as_ref(), |name| words("p", "company reason", name)))
        .child(fold("fold more", &answer.more, Action::Fold(Fold::Guide), on))
        .done()
}

fn tip(tip: &answer::Tip, kind: TipKind, mark: &Text) -> Html {
    marked(kind, tip.extra, mark, &tip.text, maybe(tip.from.as_ref(), named))
}

/// Whose words they are.
fn named(company: &Text) -> Html {
    words("small", "reason", company)
}

fn own((text, reason): &(Text, Text)) -> Html {
    class("p", "own").child(words("span", "reason", reason)).text(text).done()
}
