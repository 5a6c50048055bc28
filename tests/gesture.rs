//! What a finger on a slider means, story by story.

use shike::components::gesture::{Effect, Gesture, Touch};
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
