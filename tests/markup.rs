//! Every component and the whole card, drawn without a browser and compared with `tests/golden/`.
//!
//! `UPDATE_GOLDEN=1 cargo test --test markup` writes them anew; read the difference before it is committed.

#[path = "support/words.rs"]
mod words;

use shike::components::chips::{Chips, ChipsProps};
use shike::components::cover::{Cover, CoverProps};
use shike::components::dial::{Dial, DialProps};
use shike::components::guide::{Guide, GuideProps};
use shike::components::map::{Map, MapProps};
use shike::components::{Card, card, header, menu, notice};
use shike::model::{Axis, Reading, Situation, Style};
use shike::state::screen::{self, View};
use shike::state::{Action, Fold, Screen, Session, Theme};
use std::path::Path;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct PictureProps {
    html: Html,
}

/// Shows what a picture that is a plain function drew.
#[component]
fn Picture(PictureProps { html }: &PictureProps) -> Html {
    html.clone()
}

async fn drawn<C>(props: C::Properties) -> String
where
    C: BaseComponent,
    C::Properties: Clone,
{
    yew::LocalServerRenderer::<C>::with_props(props).hydratable(false).render().await
}

async fn picture(html: Html) -> String {
    drawn::<Picture>(PictureProps { html }).await
}

/// Compares with the golden file, one tag a line so that a difference can be read.
#[track_caller]
fn check(name: &str, html: &str) {
    let html = html.replace("><", ">\n<") + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.html"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &html).expect("the golden folder can be written");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = html.lines().zip(golden.lines()).find(|(new, old)| new != old);
    assert!(html == golden, "{name}: {differs:?}; if it should be so, set UPDATE_GOLDEN=1 and read the difference");
}

fn session(actions: &[Action]) -> Session {
    actions.iter().fold(Session::default(), |session, &action| session.apply(action).unwrap_or(session))
}

fn driver() -> Vec<Action> {
    let set = |axis, points| Action::Set(axis, Reading::nearest(points));
    vec![set(Axis::Expressiveness, 78.0), set(Axis::Emotionality, 24.0), set(Axis::Decisiveness, 82.0)]
}

fn with(actions: &[Action]) -> Vec<Action> {
    [driver(), actions.to_vec()].concat()
}

fn screen(actions: &[Action]) -> Screen {
    Screen::of(&session(actions), &words::pack())
}

fn face(actions: &[Action]) -> screen::Card {
    match screen(actions).view {
        View::Card(card) => *card,
        View::Covered(_) => panic!("the card is covered"),
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_card_in_its_states() {
    let split = vec![Action::Set(Axis::Emotionality, Reading::HIGH)];
    let states = [
        ("start", vec![]),
        ("clear", with(&[Action::Toggle(Situation::Hurried)])),
        ("split", split.clone()),
        ("split-uneven", with(&[Action::ToggleTension])),
        ("open", vec![Action::Set(Axis::Emotionality, Reading::nearest(50.0))]),
        ("covered", with(&[Action::Cover])),
        ("cleared", with(&[Action::Next])),
        ("certainty", with(&[Action::Fold(Fold::Certainty)])),
        ("sun-menu", vec![Action::Theme(Theme::Sun), Action::Fold(Fold::Menu)]),
    ];
    for (name, actions) in states {
        let props = card::CardProps { screen: Rc::new(screen(&actions)), on: Callback::noop() };
        check(&format!("card-{name}"), &drawn::<Card>(props).await);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn each_component() {
    let on = Callback::noop;
    let panel = face(&driver()).panel;
    check("dial", &drawn::<Dial>(DialProps { dial: panel.dials[0].clone(), on: on() }).await);
    check("map", &drawn::<Map>(MapProps { map: panel.map, on: on() }).await);
    let chips = ChipsProps { label: panel.chips_label, chips: panel.chips, on: on() };
    check("chips", &drawn::<Chips>(chips).await);
    let empty = face(&[]).panel;
    check("dial-unseen", &drawn::<Dial>(DialProps { dial: empty.dials[0].clone(), on: on() }).await);
    check("map-unseen", &drawn::<Map>(MapProps { map: empty.map, on: on() }).await);
    let View::Covered(cover) = screen(&[Action::Cover]).view else { panic!("the card is not covered") };
    check("cover", &drawn::<Cover>(CoverProps { cover, on: on() }).await);
}

#[tokio::test(flavor = "current_thread")]
async fn each_plain_picture() {
    let on = Callback::noop();
    let face = face(&with(&[Action::Fold(Fold::Menu), Action::ComeBack]));
    check("header", &picture(header::header(&face.header, &header::HeaderButtons::default(), &on)).await);
    check("menu", &picture(menu::menu(&face.menu.expect("the menu is unfolded"), &on)).await);
    check("notice", &picture(notice::notice(&face.notice.expect("it asks"), &NodeRef::default(), &on)).await);
    check("answer", &picture(shike::components::answer::answer(&face.answer, &on)).await);
    check("bars", &picture(shike::components::bars::bars(&face.answer.shares)).await);
    check("panel", &picture(shike::components::panel::panel(&face.panel, &on)).await);
}

#[tokio::test(flavor = "current_thread")]
async fn the_guide_of_every_style() {
    for style in Style::ALL {
        let actions = [Action::Fold(Fold::Guide), Action::Guide(style), Action::Toggle(Situation::Particular)];
        let guide = face(&actions).guide.expect("the guide is unfolded");
        check(&format!("guide-{}", style.id()), &drawn::<Guide>(GuideProps { guide, on: Callback::noop() }).await);
    }
}
