//! Stories of an encounter: cues, the customer's own choice, the next look, channel, strain, the seller's own style.

#[path = "support/words.rs"]
mod words;

use shike::content::tables::{DialsWord, StylesWord, TensionWord, UiWord};
use shike::model::{
    Axis, Channel, Choice, Cue, Mark, Objection, Pair, Pole, Question, Reading, Situation, Style, TipKind, What,
};
use shike::state::screen::fetched::Fetched;
use shike::state::screen::guide::Guide;
use shike::state::screen::why::Why;
use shike::state::screen::{Card, View};
use shike::state::{Action, Facing, Fold, Screen, Session};

fn after(actions: &[Action]) -> Session {
    actions.iter().fold(Session::default(), |session, &action| session.apply(action).unwrap_or(session))
}

fn view(actions: &[Action]) -> View {
    Screen::of(&after(actions), &words::pack()).view
}

fn card(actions: &[Action]) -> Card {
    match view(actions) {
        View::Card(card) => *card,
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    }
}

fn clear(style: Style) -> Vec<Action> {
    let end = |high| if high { Reading::HIGH } else { Reading::LOW };
    let points = [end(style.tells()), end(style.shows_feelings()), end(style.tells())];
    Axis::ALL.into_iter().zip(points).map(|(axis, reading)| Action::Set(axis, reading)).collect()
}

fn with(actions: Vec<Action>, more: &[Action]) -> Vec<Action> {
    [actions, more.to_vec()].concat()
}

#[test]
fn a_ticked_cue_is_evidence_while_the_slider_stays_free() {
    let ticked = [Action::ToggleCue(Cue::Loud)];
    assert_eq!(after(&ticked).observation.dial(Axis::Expressiveness), None);
    let card = card(&ticked);
    assert_ne!(card.answer.kind, "nothing");
    assert_eq!(card.panel.dials[0].cues.ticked.as_deref(), Some("1"));
    assert_eq!(after(&[ticked[0], ticked[0]]), after(&[Action::Settle]), "a second tap unticks it");
}

#[test]
fn cues_that_contradict_each_other_leave_the_reading_less_sure() {
    let best = |actions: &[Action]| card(actions).answer.shares.bars.iter().map(|bar| bar.width).max();
    let loud = [Action::ToggleCue(Cue::Loud)];
    let both = [Action::ToggleCue(Cue::Loud), Action::ToggleCue(Cue::Soft)];
    assert!(best(&both) < best(&loud));
}

#[test]
fn at_most_twelve_cues_are_on_the_screen_and_the_rest_behind_one_tap() {
    for channel in Channel::ALL {
        for axis in Axis::ALL {
            let shown = |rest: &[Action]| {
                let actions = [vec![Action::Channel(channel), Action::Cues(axis)], rest.to_vec()].concat();
                let dials = card(&actions).panel.dials;
                assert_eq!(dials.iter().filter(|dial| dial.cues.open.is_some()).count(), 1);
                dials[axis as usize].cues.open.clone().expect("the cues are unfolded")
            };
            let (first, rest) = (shown(&[]), shown(&[Action::MoreCues]));
            let all = Pair::ALL.into_iter().filter(|pair| pair.axis() == axis && pair.shows_in(channel)).count() * 2;
            assert_eq!(first.chips.len(), all.min(12), "{channel:?} {axis:?}");
            assert_eq!(first.more.is_some(), all > 12);
            if all > 12 {
                assert_eq!(rest.chips.len(), all - 12);
                assert!(rest.chips.iter().all(|chip| !first.chips.contains(chip)));
            }
        }
    }
}

#[test]
fn a_ticked_cue_keeps_its_place() {
    let ids = |actions: &[Action]| {
        let open = card(actions).panel.dials[1].cues.open.clone().expect("the cues are unfolded");
        open.chips.iter().map(|chip| chip.id).collect::<Vec<_>>()
    };
    let open = [Action::Cues(Axis::Emotionality)];
    let ticked = with(open.to_vec(), &[Action::ToggleCue(Cue::WarmVoice), Action::ToggleCue(Cue::AsksFigures)]);
    assert_eq!(ids(&open), ids(&ticked));
}

#[test]
fn a_cue_ticked_among_those_not_shown_comes_before_them() {
    let chips = |rest: &[Action]| {
        let actions = [vec![Action::Cues(Axis::Emotionality)], rest.to_vec()].concat();
        card(&actions).panel.dials[1].cues.open.clone().expect("the cues are unfolded").chips
    };
    let behind = chips(&[Action::MoreCues]).last().expect("there are more than twelve").clone();
    let first = chips(&[]);
    let ticked = chips(&[behind.action]);
    assert_eq!((ticked[0].id, ticked[0].ticked), (behind.id, true));
    assert_eq!(ticked[1..], first, "the others stay as they are");
    let there = chips(&[behind.action, Action::MoreCues]);
    assert_eq!(there.iter().filter(|chip| chip.id == behind.id).count(), 1, "not twice where it stands itself");
}

#[test]
fn an_objection_is_two_taps_and_the_controls_are_back() {
    let mark = |objection| Action::Toggle(Mark::Objection(objection));
    let open = after(&[Action::Fold(Fold::Objections)]);
    assert!(open.wants_guide());
    assert_eq!(after(&[Action::Fold(Fold::Objections), mark(Objection::NoTime)]).unfolded, None);
    // What was ticked by mistake is taken back where another is ticked.
    let taken_back = [mark(Objection::NoTime), Action::Fold(Fold::Objections), mark(Objection::NoTime)];
    assert_eq!(after(&taken_back).unfolded, Some(Fold::Objections));
    for other in [Fold::Contexts, Fold::Guide] {
        assert_eq!(after(&[Action::Fold(other), mark(Objection::NoTime)]).unfolded, Some(other));
    }
    let tension = [Action::Fold(Fold::Objections), Action::Toggle(Mark::Tension)];
    assert_eq!(after(&tension).unfolded, Some(Fold::Objections));
}

#[test]
fn where_the_two_meet_stands_on_the_card_when_it_is_not_face_to_face() {
    let pack = words::pack();
    assert_eq!(card(&[]).panel.channel, None);
    for channel in [Channel::Phone, Channel::Chat] {
        let (name, label) = card(&[Action::Channel(channel)]).panel.channel.expect("it is said");
        assert_eq!(name, pack.channel(channel));
        assert!(label.contains(&*name) && label.contains(&*pack.ui(UiWord::Channel)), "{label}");
    }
}

/// The reasons in the guide of this customer.
fn reasons(actions: &[Action]) -> Vec<String> {
    let items = whole(actions).groups.into_iter().flat_map(|group| group.items);
    items.filter_map(|item| Some(item.reason?.0.to_string())).collect()
}

#[test]
fn a_tip_says_whom_it_suits_only_where_the_verdict_does_not() {
    let pack = words::pack();
    let name = |style| pack.style(style, StylesWord::Name);
    let both = |a, b| pack.filled(UiWord::ServesBoth, &[("first", &name(a)), ("second", &name(b))]).to_string();
    let said = |actions: &[Action], text: &str| reasons(actions).iter().any(|reason| reason == text);
    for style in Style::ALL {
        let like = pack.filled(UiWord::Like, &[("style", &name(style))]);
        assert!(!said(&clear(style), &like), "{like}: the verdict says so");
    }
    assert!(said(&clear(Style::Driver), &both(Style::Driver, Style::Expressive)), "it may be that one too");
    let split = [Action::Set(Axis::Emotionality, Reading::HIGH)];
    assert!(!whole(&split).groups.is_empty());
    assert!(!said(&split, &both(Style::Expressive, Style::Amiable)), "both are named");
    for actions in [vec![], split.to_vec(), clear(Style::Driver)] {
        assert!(!said(&actions, &pack.ui(UiWord::ServesAll)), "it tells nothing");
    }
}

#[test]
fn the_customer_is_asked_with_nothing_else_on_the_screen_and_the_choice_is_the_evidence() {
    let seen = with(
        clear(Style::Driver),
        &[Action::Toggle(Mark::Situation(Situation::Budget)), Action::Face(Facing::Choosing)],
    );
    let drawn = format!("{:?}", view(&seen));
    for word in ["型", "预算", "把握", "表达", "情感", "果断", "80"] {
        assert!(!drawn.contains(word), "{word} in {drawn}");
    }
    let View::Turned(turned) = view(&seen) else { panic!("nobody is asked") };
    assert_eq!((turned.choices.len(), turned.chosen), (4, None));
    let chosen = after(&[Action::Face(Facing::Choosing), Action::Choose(Choice::Comparison)]);
    assert_eq!(chosen.facing, Facing::Thanked);
    let View::Covered(thanks) = Screen::of(&chosen, &words::pack()).view else { panic!("nobody is thanked") };
    assert_eq!(thanks.more, words::pack().ui(UiWord::TurnHandBack), "they are told whose turn it is");
    let back = card(&[Action::Choose(Choice::Comparison), Action::Face(Facing::Seller)]);
    assert_eq!(back.answer.names.len(), 1);
    let choice = back.panel.chips.iter().find(|chip| chip.id == "choice").expect("it can be taken back");
    assert_eq!((choice.ticked, choice.action), (true, Action::Unchoose));
    assert_eq!(
        card(&[Action::Choose(Choice::Story), Action::Face(Facing::Seller), Action::Unchoose]).answer.kind,
        "nothing"
    );
}

fn why(actions: &[Action]) -> Why {
    card(&with(actions.to_vec(), &[Action::Fold(Fold::Why)])).answer.shares.why.expect("the reasons are unfolded")
}

#[test]
fn why_names_each_thing_seen_the_strongest_first_and_what_else_it_could_be() {
    let pack = words::pack();
    let seen = [
        clear(Style::Driver),
        vec![Action::ToggleCue(Cue::SmallTalk), Action::Toggle(Mark::Tension)],
        vec![Action::Choose(Choice::Story), Action::Face(Facing::Seller)],
    ];
    let why = why(&seen.concat());
    assert_eq!(why.pulls.len(), 3 + 1 + 2 + 1, "the choice speaks of both scales, tension is told once");
    assert_eq!(why.pulls[0].width, 1000);
    assert!(why.pulls.is_sorted_by(|a, b| a.width >= b.width));
    let side = |name: &str| why.pulls.iter().find(|pull| &*pull.name == name).map(|pull| pull.side.clone());
    assert_eq!(side(&pack.cue(Cue::SmallTalk)), Some(pack.ui(UiWord::SideWarm)));
    assert_eq!(side(&pack.tension(TensionWord::Chip)), Some(pack.ui(UiWord::SideEven)));
    let otherwise = why.otherwise.expect("a style is claimed");
    assert_eq!(otherwise.lines.len(), 2);
}

#[test]
fn a_slider_in_the_middle_speaks_for_neither_side() {
    let why = why(&[Action::Set(Axis::Emotionality, Reading::nearest(50.0))]);
    assert_eq!(why.pulls[0].side, words::pack().ui(UiWord::SideNone));
    assert_eq!(why.otherwise, None, "no style is claimed");
}

#[test]
fn the_next_look_is_answered_in_one_tap_and_never_repeats_what_is_known() {
    let mut actions = Vec::new();
    let mut asked = Vec::new();
    while let Some(look) = card(&actions).look {
        assert!(!asked.contains(&look.question), "{} is asked twice", look.question);
        asked.push(look.question);
        actions.push(look.answers[asked.len() % 2].1);
        assert!(asked.len() < 30, "the questions do not end");
    }
    assert!(asked.len() >= 2, "{asked:?}");
}

#[test]
fn what_cannot_be_told_is_passed_over_and_changes_nothing() {
    let first = card(&[]).look.expect("something is worth asking");
    let skipped = [first.answers[2].1];
    let second = card(&skipped).look.expect("something else is worth asking");
    assert_ne!(first.question, second.question);
    assert_eq!(card(&skipped).answer.shares, card(&[]).answer.shares);
    let next = with(vec![Action::Set(Axis::Emotionality, Reading::HIGH)], &[skipped[0], Action::Next]);
    assert_eq!(card(&next).look.map(|look| look.question), Some(first.question), "the next customer is asked anew");
}

#[test]
fn in_each_channel_only_what_shows_there_is_asked_and_offered() {
    let pack = words::pack();
    for channel in Channel::ALL {
        let dials = Axis::ALL.map(|axis| Action::Skip(Question::Dial(axis)));
        let mut actions = with(vec![Action::Channel(channel)], &dials);
        while let Some(look) = card(&actions).look {
            let pair = Pair::ALL.into_iter().find(|&pair| pack.pair(pair) == look.question);
            assert!(pair.is_some_and(|pair| pair.shows_in(channel)), "{channel:?}: {}", look.question);
            actions.push(look.answers[2].1);
        }
        assert!(actions.len() > 12, "{channel:?}");
    }
}

#[test]
fn an_upset_customer_is_read_with_a_warning_and_calmed_first() {
    let pack = words::pack();
    let choose = [Action::Choose(Choice::Result), Action::Face(Facing::Seller)];
    let seen = with(with(clear(Style::Driver), &choose), &[Action::Toggle(Mark::Tension)]);
    let answer = card(&seen).answer;
    let backup = pack.style(Style::Driver, StylesWord::Backup);
    assert_eq!(answer.strain, [pack.tension(TensionWord::Warning), backup]);
    assert_eq!(answer.dos[0].text, pack.tension(TensionWord::First));
    assert_eq!(answer.dos[1].text, pack.style(Style::Driver, StylesWord::Calm));
    assert!(card(&clear(Style::Driver)).answer.strain.is_empty());
}

#[test]
fn the_sellers_own_style_stays_for_the_next_customer() {
    let pack = words::pack();
    for own in Style::ALL {
        for customer in Style::ALL {
            let session = with(vec![Action::Own(Some(own)), Action::Next], &clear(customer));
            let (said, _) = card(&session).answer.own.expect("the style is clear");
            assert_eq!(Some(said), pack.advice(What::Own(own, customer)));
        }
    }
    assert_eq!(card(&clear(Style::Driver)).answer.own, None);
}

fn whole(actions: &[Action]) -> Guide {
    match card(&with(actions.to_vec(), &[Action::Fold(Fold::Guide)])).guide {
        Some(Fetched::There(whole)) => *whole,
        _ => panic!("the words of the guide are there"),
    }
}

#[test]
fn the_guide_gives_this_customers_advice_by_phase_each_with_its_reason() {
    let own = [Action::Own(Some(Style::Amiable)), Action::Toggle(Mark::Situation(Situation::Hurried))];
    let guide = whole(&with(clear(Style::Driver), &own));
    assert_eq!((guide.chosen, guide.groups.len()), (None, 7), "at once, then six phases");
    assert!(guide.groups[0].items.iter().all(|item| item.reason.is_some()));
    let says = |kind| guide.groups[0].items.iter().filter(move |item| item.kind == kind).count();
    assert_eq!((says(TipKind::Do), says(TipKind::Say)), (2, 1), "the situation's, and what the seller changes");
    let answered = whole(&with(clear(Style::Driver), &[Action::Guide(Some(Style::Amiable))]));
    assert_eq!(answered.chosen, Some(Style::Amiable));
    assert!(!answered.portrait.is_empty());
}

#[test]
fn the_card_says_the_same_before_and_after_the_guide_was_opened() {
    let (before, after_it) = (words::first_pack(), words::pack());
    let customers = Style::ALL.map(clear).into_iter().chain(Style::ALL.map(|style| clear(style)[1..2].to_vec()));
    for customer in customers {
        for situation in Situation::ALL {
            let more = [Action::Toggle(Mark::Situation(situation)), Action::Toggle(Mark::Tension)];
            for many in 0..=more.len() {
                let session = after(&with(customer.clone(), &more[..many]));
                let drawn = |pack| format!("{:?}", Screen::of(&session, pack));
                assert_eq!(drawn(&before), drawn(&after_it), "{customer:?} {situation:?} {many}");
            }
        }
    }
}

#[test]
fn what_the_seller_changes_comes_with_the_guides_words_which_are_wanted_then() {
    let session = after(&with(clear(Style::Amiable), &[Action::Own(Some(Style::Driver))]));
    assert!(session.wants_guide());
    let own = |pack| match Screen::of(&session, pack).view {
        View::Card(card) => (card.answer.own, card.answer.headline),
        View::Covered(_) | View::Turned(_) => panic!("the card is turned away"),
    };
    let ((before, headline), (then, same)) = (own(&words::first_pack()), own(&words::pack()));
    assert!(before.is_none() && then.is_some() && headline == same);
}

#[test]
fn answering_a_pair_ticks_its_cue_and_answering_a_dial_sets_it() {
    let pair = after(&[Action::Answer(Question::Pair(Pair::Haste), Pole::Low)]);
    assert!(pair.observation.cues().contains(Cue::FastByFacts));
    let dial = after(&[Action::Answer(Question::Dial(Axis::Decisiveness), Pole::High)]);
    assert_eq!(dial.observation.dial(Axis::Decisiveness), Some(Reading::HIGH));
}

#[test]
fn the_headline_sends_to_no_other_slider_than_the_next_look() {
    let pack = words::pack();
    let ends = [None, Some(20.0), Some(50.0), Some(80.0)];
    let mut named = 0;
    for n in 0..64 {
        let dials = Axis::ALL.into_iter().zip([ends[n % 4], ends[n / 4 % 4], ends[n / 16]]);
        let dials = dials.filter_map(|(axis, points)| Some(Action::Set(axis, Reading::nearest(points?)))).collect();
        for passed_over in Axis::ALL.map(|axis| Action::Skip(Question::Dial(axis))).map(Some).into_iter().chain([None])
        {
            let card = card(&with(Vec::clone(&dials), passed_over.as_slice()));
            let sent = Axis::ALL.into_iter().find(|&axis| pack.dial(axis, DialsWord::Find) == card.answer.headline);
            if let Some(axis) = sent {
                let asked = card.look.map(|look| look.question);
                assert_eq!(asked, Some(pack.dial(axis, DialsWord::Question)), "{dials:?} {passed_over:?}");
                named += 1;
            }
        }
    }
    assert!(named > 10, "only {named} headlines name a slider");
}
