//! The whole picture of one screen.

use super::answer::Answer;
use super::cover::Cover;
use super::guide::Guide;
use super::header::Header;
use super::menu::Menu;
use super::notice::Notice;
use super::panel::Panel;
use crate::state::screen::{self, Screen, View};
use crate::state::{Action, Theme};
use std::rc::Rc;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The screen to draw and where actions go.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CardProps {
    /// The screen.
    pub screen: Rc<Screen>,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// The card, or what a customer may read.
#[component]
pub fn Card(CardProps { screen, on }: &CardProps) -> Html {
    let cover_button = use_node_ref();
    use_focus_after_uncovering(matches!(screen.view, View::Covered(_)), cover_button.clone());
    let view = match &screen.view {
        View::Covered(cover) => html! { <Cover key="cover" cover={cover.clone()} on={on.clone()} /> },
        View::Card(card) => html! { <div key="card" class="face">{ face(card, &cover_button, on) }</div> },
    };
    html! {
        <div class={classes!("card", theme_class(screen.theme))}>
            <p class="status" role="status">{ screen.status.clone() }</p>
            { view }
        </div>
    }
}

fn face(card: &screen::Card, cover_button: &NodeRef, on: &Callback<Action>) -> Html {
    let menu = card.menu.iter().map(|menu| html! { <Menu key="menu" menu={menu.clone()} on={on.clone()} /> });
    let notice = card.notice.iter().map(|notice| html! { <Notice key="notice" notice={notice.clone()} on={on.clone()} /> });
    let guide = card.guide.iter().map(|guide| html! { <Guide key="guide" guide={guide.clone()} on={on.clone()} /> });
    html! {
        <>
            <Header header={card.header.clone()} {cover_button} on={on.clone()} />
            <div class="reply">
                { for menu }
                { for notice }
                <Answer key="answer" answer={card.answer.clone()} on={on.clone()} />
                { for guide }
            </div>
            <Panel panel={card.panel.clone()} on={on.clone()} />
        </>
    }
}

/// The button that covered was taken away with the card; when the card is back, so is the focus.
#[hook]
fn use_focus_after_uncovering(covered: bool, button: NodeRef) {
    let was_covered = use_mut_ref(|| false);
    use_effect_with(covered, move |&covered| {
        if was_covered.replace(covered) && !covered && let Some(button) = button.cast::<HtmlElement>() {
            let _ = button.focus();
        }
    });
}

const fn theme_class(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "theme-auto",
        Theme::Light => "theme-light",
        Theme::Dark => "theme-dark",
        Theme::Sun => "theme-sun",
    }
}
