//! Fingers and keys, as the browser itself delivers them.

use crate::{Outcome, Page, Window};
use fantoccini::actions::{Actions, InputSource as _, KeyAction, KeyActions, PointerAction, TouchActions};
use fantoccini::actions::{MOUSE_BUTTON_LEFT, MouseActions};
use fantoccini::key::Key;
use serde_json::json;
use std::time::Duration;

/// More than a card has to stop at.
const MOST_STOPS: u32 = 100;

/// A point of the viewport, in CSS pixels.
type Point = (f64, f64);

/// In how many moves a finger goes its way, one for each frame of a display.
const MOVES: u32 = 12;
const FRAME: Duration = Duration::from_millis(16);
/// A finger that rests before it leaves throws nothing.
const REST: Duration = Duration::from_millis(120);

fn to((x, y): Point) -> PointerAction {
    PointerAction::MoveTo { duration: None, x, y }
}

fn way(from: Point, end: Point) -> impl Iterator<Item = PointerAction> {
    (1..=MOVES).flat_map(move |n| {
        let share = f64::from(n) / f64::from(MOVES);
        let point = (from.0 + (end.0 - from.0) * share, from.1 + (end.1 - from.1) * share);
        let duration = if n == MOVES { REST } else { FRAME };
        [to(point), PointerAction::Pause { duration }]
    })
}

fn gesture(from: Point, moves: impl Iterator<Item = PointerAction>) -> Vec<PointerAction> {
    let button = MOUSE_BUTTON_LEFT;
    let down = [to(from), PointerAction::Down { button }];
    down.into_iter().chain(moves).chain([PointerAction::Up { button }]).collect()
}

fn finger(actions: Vec<PointerAction>) -> Actions {
    let start = TouchActions::new("finger".to_owned());
    actions.into_iter().fold(start, TouchActions::then).into()
}

impl Page {
    /// Taps a point with a finger.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn tap_at(&self, point: Point) -> Outcome {
        self.perform(finger(gesture(point, std::iter::empty()))).await
    }

    /// Taps what `selector` finds in the card, brought into sight first where it must be.
    ///
    /// # Errors
    /// When there is nothing to tap, or it lies under something else.
    pub async fn tap(&self, selector: &str) -> Outcome {
        let point = self.point(&format!("probe.reach({selector:?})")).await?;
        self.tap_at(point).await
    }

    /// Draws a finger from one point to another.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn drag(&self, from: Point, end: Point) -> Outcome {
        self.perform(finger(gesture(from, way(from, end)))).await
    }

    /// The same with a mouse.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn drag_with_mouse(&self, from: Point, end: Point) -> Outcome {
        let start = MouseActions::new("mouse".to_owned());
        let actions = gesture(from, way(from, end));
        self.perform(actions.into_iter().fold(start, MouseActions::then).into()).await
    }

    /// Presses and releases keys one after the other, where the focus is.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn press(&self, keys: &[Key]) -> Outcome {
        let start = KeyActions::new("keys".to_owned());
        let strokes = keys.iter().map(|key| char::from(*key));
        let strokes = strokes.flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        self.perform(strokes.fold(start, KeyActions::then).into()).await
    }

    /// Types a text where the focus is, letter by letter.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn type_in(&self, text: &str) -> Outcome {
        for letter in text.chars() {
            self.tell("Input.insertText", json!({ "text": letter.to_string() })).await?;
        }
        self.settle().await
    }

    /// Tabs on until what `selector` finds in the card has the focus.
    ///
    /// # Errors
    /// When the whole page has been gone through in vain.
    pub async fn tab_to(&self, selector: &str) -> Outcome {
        let reached = format!("probe.root().activeElement?.matches({selector:?})");
        for _ in 0..MOST_STOPS {
            self.press(&[Key::Tab]).await?;
            if self.holds(&reached).await? {
                return Ok(());
            }
        }
        Err(format!("no way by Tab to {selector}").into())
    }

    async fn perform(&self, actions: Actions) -> Outcome {
        self.session.client.perform_actions(actions).await?;
        self.session.client.release_actions().await?;
        self.settle().await
    }
}

impl Window {
    /// Draws the mouse from one point of the window to another.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn drag(&self, from: Point, end: Point) -> Outcome {
        let start = MouseActions::new("mouse".to_owned());
        let actions = gesture(from, way(from, end));
        let told = |error| format!("{:?}, drag: {error}", self.engine());
        self.client.perform_actions(actions.into_iter().fold(start, MouseActions::then)).await.map_err(told)?;
        Ok(self.client.release_actions().await.map_err(told)?)
    }
}
