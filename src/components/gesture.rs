//! What a finger on a slider means. Pure: the slider feeds it events and does what it answers.
//!
//! A native range alone is not enough: a tap on the thumb fires no input, and a vertical pan that begins on the
//! track moves it before the browser takes the pan for a scroll. So input is held back until the finger has moved
//! sideways or has left.

use crate::model::Reading;

/// How many CSS pixels sideways make a drag.
const SLOP: i32 = 6;

/// Where a gesture is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Gesture {
    /// No finger, nothing under way.
    #[default]
    None,
    /// The keyboard or an assistive device has changed the value.
    Stepping,
    /// A finger is down and may yet turn out to scroll.
    Held {
        /// Where it came down, across.
        x: i32,
        /// Where it came down, downwards.
        y: i32,
        /// The reading before.
        before: Option<Reading>,
    },
    /// The finger moves the slider.
    Dragging {
        /// The reading before.
        before: Option<Reading>,
    },
}

/// What happened at the slider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Touch {
    /// A pointer came down at a point while the slider had this reading.
    Down(i32, i32, Option<Reading>),
    /// The pointer is at a point.
    Move(i32, i32),
    /// The slider has a new value.
    Input,
    /// The browser says the value is final.
    Change,
    /// The pointer left.
    Up,
    /// The browser took the gesture over, to scroll.
    Cancel,
}

/// What the slider must do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Effect {
    /// Nothing.
    Wait,
    /// Pass its value on.
    Pass,
    /// Pass its value on as final.
    Settle,
    /// Go back to this reading.
    Restore(Option<Reading>),
}

impl Gesture {
    /// Where the gesture is after `touch`, and what to do.
    pub fn after(self, touch: Touch) -> (Self, Effect) {
        match (self, touch) {
            (_, Touch::Down(x, y, before)) => (Self::Held { x, y, before }, Effect::Wait),
            (Self::Held { x, y, before }, Touch::Move(to_x, to_y)) if sideways(to_x - x, to_y - y) => {
                (Self::Dragging { before }, Effect::Pass)
            }
            (Self::None | Self::Stepping, Touch::Input) => (Self::Stepping, Effect::Pass),
            (Self::Dragging { .. }, Touch::Input) => (self, Effect::Pass),
            (Self::Held { .. } | Self::Dragging { .. }, Touch::Up) => (Self::None, Effect::Settle),
            (Self::Held { .. } | Self::Dragging { .. } | Self::Stepping, Touch::Change) => (Self::None, Effect::Settle),
            (Self::Held { before, .. } | Self::Dragging { before }, Touch::Cancel) => {
                (Self::None, Effect::Restore(before))
            }
            // A browser may still say “change” after it took the gesture over: by then there is nothing to settle.
            (Self::None | Self::Stepping, Touch::Up | Touch::Cancel)
            | (Self::None, Touch::Change)
            | (Self::Held { .. }, Touch::Input)
            | (_, Touch::Move(..)) => (self, Effect::Wait),
        }
    }
}

const fn sideways(dx: i32, dy: i32) -> bool {
    dx.abs() > SLOP && dx.abs() > dy.abs()
}
