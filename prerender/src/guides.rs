//! The guides of the four styles to read where no script runs.

use shike::content::tables::{StylesWord, UiWord};
use shike::content::{Pack, Text};
use shike::model::{Style, TipKind};
use shike::state::screen::View;
use shike::state::screen::fetched::Fetched;
use shike::state::screen::guide::{Group, Guide, Item};
use shike::state::{Action, Fold, Screen, Session};
use yew::prelude::*;

/// Each style's guide under its name, folded without a script.
pub(crate) fn all(pack: &Pack) -> Html {
    let guides = Style::ALL.into_iter().filter_map(|style| Some((style, guide(style, pack)?)));
    html! {
        <>
            <h2>{ pack.ui(UiWord::Guide) }</h2>
            { for guides.map(|(style, guide)| folded(style, &guide, pack)) }
        </>
    }
}

/// What the card itself would show.
fn guide(style: Style, pack: &Pack) -> Option<Guide> {
    let steps = [Action::Fold(Fold::Guide), Action::Guide(Some(style))];
    let session = steps.into_iter().fold(Session::default(), |session, step| session.apply(step).unwrap_or(session));
    match Screen::of(&session, pack).view {
        View::Card(card) => match card.guide {
            Some(Fetched::There(guide)) => Some(*guide),
            Some(Fetched::Waiting { .. }) | None => None,
        },
        View::Covered(_) | View::Turned(_) => None,
    }
}

fn folded(style: Style, guide: &Guide, pack: &Pack) -> Html {
    html! {
        <details data-tone={style.id()}>
            <summary>{ pack.style(style, StylesWord::Name) }{ ": " }{ pack.style(style, StylesWord::Motto) }</summary>
            <dl>{ for guide.portrait.iter().map(portrait) }</dl>
            { for guide.groups.iter().map(|each| group(each, &guide.marks)) }
        </details>
    }
}

fn portrait((heading, text): &(Text, Text)) -> Html {
    html! { <><dt>{ heading.clone() }</dt><dd>{ text.clone() }</dd></> }
}

fn group(group: &Group, marks: &(Text, Text)) -> Html {
    html! {
        <>
            <h3>{ group.name.clone() }</h3>
            <ul>{ for group.items.iter().map(|each| item(each, marks)) }</ul>
        </>
    }
}

fn item(Item { kind, text, .. }: &Item, marks: &(Text, Text)) -> Html {
    let mark = match kind {
        TipKind::Do => Some(&marks.0),
        TipKind::Dont => Some(&marks.1),
        TipKind::Say => None,
    };
    html! { <li>{ for mark.map(|mark| html! { <b>{ mark.clone() }{ " " }</b> }) }{ text.clone() }</li> }
}
