//! Every component and the whole card, drawn without a browser and compared with `tests/golden/`.
//!
//! `UPDATE_GOLDEN=1 cargo test --test markup` writes them anew; read the difference before it is committed.

#[path = "support/words.rs"]
mod words;

use shike::components::dial::dial;
use shike::components::map::{Hand, map};
use shike::components::{
    Buttons, Hands, answer, bars, card, contexts, cover, guide, header, look, menu, notice, panel, turned,
};
use shike::model::{Axis, Channel, Choice, Cue, Mark, Objection, Pair, Pole, Question, Reading, Situation, Style};
use shike::state::screen::{self, View};
use shike::state::{Action, Facing, Fault, Fold, Screen, Session, Theme};
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
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    }
}

/// A customer of whom much was seen, some of it contradicting.
fn much() -> Vec<Action> {
    let seen = [Cue::Loud, Cue::Soft, Cue::AsksFigures].map(Action::ToggleCue);
    [driver(), seen.to_vec(), vec![Action::Choose(Choice::Comparison), Action::Face(Facing::Seller)]].concat()
}

#[tokio::test(flavor = "current_thread")]
async fn the_card_in_its_states() {
    let states = [
        ("start", vec![]),
        ("clear", with(&[Action::Toggle(Mark::Situation(Situation::Hurried))])),
        ("split", vec![Action::Set(Axis::Emotionality, Reading::HIGH)]),
        ("split-uneven", with(&[Action::Toggle(Mark::Tension)])),
        ("open", vec![Action::Set(Axis::Emotionality, Reading::nearest(50.0))]),
        ("covered", with(&[Action::Face(Facing::Covered)])),
        ("choosing", with(&[Action::Face(Facing::Choosing)])),
        ("thanked", with(&[Action::Choose(Choice::Result)])),
        ("cleared", with(&[Action::Next])),
        ("why", [much(), vec![Action::Fold(Fold::Why), Action::Toggle(Mark::Tension)]].concat()),
        ("cues", [much(), vec![Action::Cues(Axis::Emotionality)]].concat()),
        ("own", with(&[Action::Own(Some(Style::Amiable))])),
        ("upset", with(&[Action::Choose(Choice::Result), Action::Face(Facing::Seller), Action::Toggle(Mark::Tension)])),
        ("contexts", with(&[Action::Fold(Fold::Contexts), Action::Toggle(Mark::Objection(Objection::TooExpensive))])),
        ("objections", with(&[Action::Toggle(Mark::Objection(Objection::NoTime)), Action::Fold(Fold::Objections)])),
        ("phone", with(&[Action::Channel(Channel::Phone)])),
        ("sun-menu", vec![Action::Theme(Theme::Sun), Action::Fold(Fold::Menu), Action::Channel(Channel::Chat)]),
    ];
    for (name, actions) in states {
        let drawn = picture(card(&screen(&actions), &Buttons::default(), &Hands::default(), &Callback::noop())).await;
        check(&format!("card-{name}"), &drawn);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn each_component() {
    let on = Callback::noop;
    let panel = face(&driver()).panel;
    check("dial", &picture(dial(&panel.dials[0], &Rc::default(), &on())).await);
    check("map", &picture(map(&panel.map, &Hand::default(), &on())).await);
    let empty = face(&[]).panel;
    check("dial-unseen", &picture(dial(&empty.dials[0], &Rc::default(), &on())).await);
    check("map-unseen", &picture(map(&empty.map, &Hand::default(), &on())).await);
    let open = face(&[much(), vec![Action::Cues(Axis::Emotionality), Action::MoreCues]].concat()).panel;
    check("dial-more-cues", &picture(dial(&open.dials[1], &Rc::default(), &on())).await);
}

#[tokio::test(flavor = "current_thread")]
async fn each_plain_picture() {
    let (on, buttons) = (Callback::noop(), Buttons::default());
    let actions = [much(), vec![Action::Fold(Fold::Menu), Action::ComeBack]].concat();
    let face = face(&actions);
    check("header", &picture(header::header(&face.header, &buttons, &on)).await);
    check("menu", &picture(menu::menu(&face.menu.expect("the menu is unfolded"), &on)).await);
    check("notice", &picture(notice::notice(&face.notice.expect("it asks"), &buttons.next, &on)).await);
    for (name, fault) in
        [("unreached", Fault::Unreached), ("other-build", Fault::OtherBuild), ("program-error", Fault::Program)]
    {
        let told = self::face(&[Action::Fault(Some(fault))]).notice.expect("it says so");
        check(&format!("notice-{name}"), &picture(notice::notice(&told, &buttons.next, &on)).await);
    }
    check("answer", &picture(answer::answer(&face.answer, &on)).await);
    check("bars", &picture(bars::bars(&face.answer.shares)).await);
    check("look", &picture(look::look(face.look.as_ref(), &buttons.look, &on)).await);
    check("panel", &picture(panel::panel(&face.panel, &Hands::default(), &on)).await);
    let View::Covered(each) = screen(&[Action::Face(Facing::Covered)]).view else { panic!("the card is not covered") };
    check("cover", &picture(cover::cover(&each, &buttons.back, &on)).await);
    let View::Turned(each) = screen(&[Action::Face(Facing::Choosing)]).view else { panic!("nobody is asked") };
    check("turned", &picture(turned::turned(&each, &buttons.back, &on)).await);
}

#[tokio::test(flavor = "current_thread")]
async fn a_pair_of_cues_as_the_next_look() {
    let skipped = Axis::ALL.map(|axis| Action::Skip(Question::Dial(axis)));
    let answered = Action::Answer(Question::Pair(Pair::Volume), Pole::High);
    let look = face(&[skipped.to_vec(), vec![answered]].concat()).look.expect("something is worth asking");
    check("look-pair", &picture(look::look(Some(&look), &NodeRef::default(), &Callback::noop())).await);
}

#[tokio::test(flavor = "current_thread")]
async fn the_guide_of_every_style_and_of_this_customer() {
    for style in [None].into_iter().chain(Style::ALL.map(Some)) {
        let actions =
            [Action::Fold(Fold::Guide), Action::Guide(style), Action::Toggle(Mark::Situation(Situation::Particular))];
        let guide = face(&actions).guide.expect("the guide is unfolded");
        let name = style.map_or("customer", Style::id);
        check(&format!("guide-{name}"), &picture(guide::guide(&guide, &Callback::noop())).await);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn what_unfolds_while_its_words_are_fetched_and_when_they_are_not() {
    for (name, missing) in [("waiting", None), ("missing", Some(Fault::Unreached))] {
        let unfolded = |fold| {
            let session = session(&[Action::Fold(fold), Action::GuideMissing(missing)]);
            match Screen::of(&session, &words::first_pack()).view {
                View::Card(card) => *card,
                View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
            }
        };
        let (on, guide) = (Callback::noop(), unfolded(Fold::Guide).guide.expect("the guide is unfolded"));
        check(&format!("guide-{name}"), &picture(guide::guide(&guide, &on)).await);
        let groups = unfolded(Fold::Contexts).panel.contexts;
        check(&format!("contexts-{name}"), &picture(contexts::contexts(&groups, &on)).await);
    }
}
