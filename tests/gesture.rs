//! What a finger on a slider means, story by story.

use shike::components::gesture::{Effect, Gesture, HOLD, Hold, Holding, Press, Touch};
use shike::model::Reading;

const UNSEEN: Option<Reading> = None;

#[track_caller]
fn check(story: &[(Touch, Effect)]) {
    let mut gesture = Gesture::default();
    for &(touch, wanted) in story {
        let (after, effect) = gesture.after(touch);
        assert_eq!(effect, wanted, "{touch:?} after {gesture:?}");
        gesture = after;
    }
    assert!(matches!(gesture, Gesture::None), "left as {gesture:?}");
}

#[test]
fn a_tap_on_the_track_sets_when_the_finger_leaves() {
    check(&[
        (Touch::Down(10, 10, UNSEEN), Effect::Wait),
        (Touch::Input, Effect::Wait),
        (Touch::Up, Effect::Settle),
        (Touch::Change, Effect::Wait),
    ]);
}

#[test]
fn a_tap_on_the_thumb_sets_although_the_browser_says_nothing() {
    check(&[(Touch::Down(10, 10, UNSEEN), Effect::Wait), (Touch::Up, Effect::Settle)]);
}

#[test]
fn a_drag_passes_every_value_on_once_it_goes_sideways() {
    check(&[
        (Touch::Down(10, 10, UNSEEN), Effect::Wait),
        (Touch::Input, Effect::Wait),
        (Touch::Move(13, 10), Effect::Wait),
        (Touch::Move(20, 11), Effect::Pass),
        (Touch::Input, Effect::Pass),
        (Touch::Up, Effect::Settle),
    ]);
}

#[test]
fn a_vertical_pan_restores_and_a_late_change_sets_nothing() {
    let before = Reading::new(30.0);
    check(&[
        (Touch::Down(10, 10, before), Effect::Wait),
        (Touch::Input, Effect::Wait),
        (Touch::Move(12, 40), Effect::Wait),
        (Touch::Cancel, Effect::Restore(before)),
        (Touch::Change, Effect::Wait),
    ]);
}

#[test]
fn a_drag_the_browser_takes_over_goes_back_to_where_it_began() {
    check(&[
        (Touch::Down(10, 10, UNSEEN), Effect::Wait),
        (Touch::Move(30, 10), Effect::Pass),
        (Touch::Cancel, Effect::Restore(UNSEEN)),
    ]);
}

#[test]
fn the_keyboard_passes_each_step_and_settles() {
    check(&[(Touch::Input, Effect::Pass), (Touch::Change, Effect::Settle)]);
    check(&[(Touch::Input, Effect::Pass), (Touch::Input, Effect::Pass), (Touch::Change, Effect::Settle)]);
}

#[test]
fn a_mouse_that_moves_over_an_idle_slider_does_nothing() {
    check(&[(Touch::Move(10, 10), Effect::Wait), (Touch::Up, Effect::Wait), (Touch::Cancel, Effect::Wait)]);
}

/// A finger's click may be told from one without a finger, but need not be.
const TAPPED: Press = Press::Click { bare: false };
const BARE: Press = Press::Click { bare: true };

#[track_caller]
fn held(story: &[(Press, Holding)]) {
    let mut hold = Hold::default();
    for &(press, wanted) in story {
        let (after, holding) = hold.after(press);
        assert_eq!(holding, wanted, "{press:?} after {hold:?}");
        hold = after;
    }
}

#[test]
fn a_button_that_is_held_long_enough_opens_once() {
    held(&[
        (Press::Down(1000.0), Holding::Fill(HOLD)),
        (Press::Time(1000.0 + HOLD), Holding::Open),
        (Press::Time(1000.0 + HOLD), Holding::Wait),
        (Press::Up(1000.0 + HOLD), Holding::Wait),
    ]);
    held(&[(Press::Down(0.0), Holding::Fill(HOLD)), (Press::Up(HOLD), Holding::Open)]);
}

#[test]
fn a_clock_that_is_early_is_asked_again_and_opens_nothing() {
    held(&[
        (Press::Down(0.0), Holding::Fill(HOLD)),
        (Press::Time(HOLD - 2.0), Holding::Fill(2.0)),
        (Press::Time(HOLD), Holding::Open),
    ]);
}

#[test]
fn a_tap_gives_the_hint_and_its_click_opens_nothing() {
    held(&[
        (Press::Down(0.0), Holding::Fill(HOLD)),
        (Press::Up(HOLD - 1.0), Holding::Hint),
        (Press::Away, Holding::Wait),
        (TAPPED, Holding::Wait),
        (Press::Time(HOLD), Holding::Wait),
    ]);
}

#[test]
fn a_hundred_quick_taps_open_nothing_though_together_they_last() {
    let mut hold = Hold::default();
    for tap in 0..100 {
        let start = f64::from(tap) * 100.0;
        for press in [Press::Down(start), Press::Time(start + 50.0), Press::Up(start + 90.0), TAPPED] {
            let (after, holding) = hold.after(press);
            assert_ne!(holding, Holding::Open, "tap {tap}, {press:?}");
            hold = after;
        }
    }
}

#[test]
fn a_finger_that_slides_off_or_is_taken_over_opens_nothing_even_when_it_comes_back() {
    held(&[
        (Press::Down(0.0), Holding::Fill(HOLD)),
        (Press::Away, Holding::Empty),
        (Press::Time(HOLD), Holding::Wait),
        (Press::Up(2.0 * HOLD), Holding::Wait),
        (TAPPED, Holding::Wait),
    ]);
}

#[test]
fn a_click_with_no_finger_before_it_opens() {
    held(&[(BARE, Holding::Open)]);
    held(&[(TAPPED, Holding::Open)]);
    // Keys after a tap that brought no click.
    held(&[(Press::Down(0.0), Holding::Fill(HOLD)), (Press::Up(1.0), Holding::Hint), (BARE, Holding::Open)]);
}
