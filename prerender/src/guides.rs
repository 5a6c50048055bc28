//! The guides of the four styles to read where no script runs: what each is like, and the advice that is its alone.

use shike::content::tables::{PortraitsWord, StylesWord, UiWord};
use shike::content::{GuideWords, Pack, Text};
use shike::model::{Channel, Style, StyleSet, TipKind, What};
use yew::prelude::*;

/// How much of each kind of advice is read.
const KINDS: [(TipKind, usize); 3] = [(TipKind::Do, 4), (TipKind::Dont, 2), (TipKind::Say, 2)];

/// Each style's guide under its name, folded without a script. Nothing when the words of the guide are not there.
pub(crate) fn all(pack: &Pack) -> Html {
    let Some(words) = pack.guide() else { return Html::default() };
    html! {
        <>
            <h2>{ pack.ui(UiWord::Guide) }</h2>
            { for Style::ALL.map(|style| folded(style, pack, words)) }
        </>
    }
}

fn folded(style: Style, pack: &Pack, words: &GuideWords) -> Html {
    let portrait = [
        (UiWord::Portrait, PortraitsWord::Portrait),
        (UiWord::Recognise, PortraitsWord::Recognise),
        (UiWord::Decide, PortraitsWord::Decide),
    ];
    let described = portrait.map(|(heading, word)| (pack.ui(heading), words.portrait(style, word)));
    html! {
        <details data-tone={style.id()}>
            <summary>{ pack.style(style, StylesWord::Name) }</summary>
            <p>{ pack.style(style, StylesWord::Motto) }</p>
            <dl>{ for described.map(|(heading, text)| html! { <><dt>{ heading }</dt><dd>{ text }</dd></> }) }</dl>
            <ul>{ for KINDS.map(|(kind, most)| html! { <>{ for advice(style, kind, pack).take(most) }</> }) }</ul>
        </details>
    }
}

/// The advice for this style and no other, to a customer who is there; the most important first.
fn advice(style: Style, kind: TipKind, pack: &Pack) -> impl Iterator<Item = Html> {
    let alone = StyleSet::of(&[style]);
    let fits = move |n: &usize| {
        let tip = &pack.tips()[*n];
        tip.kind == kind && tip.styles == alone && tip.channels.contains(Channel::Shop)
    };
    (0..pack.tips().len()).filter(fits).filter_map(move |n| Some(item(kind, &pack.advice(What::Tip(n))?, pack)))
}

fn item(kind: TipKind, text: &Text, pack: &Pack) -> Html {
    match kind {
        TipKind::Do => html! { <li class="do">{ text.clone() }</li> },
        TipKind::Dont => html! { <li class="dont">{ text.clone() }</li> },
        TipKind::Say => html! { <li>{ pack.filled(UiWord::Quote, &[("sentence", text)]) }</li> },
    }
}
