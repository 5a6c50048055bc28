//! What a finger on a slider means, or on the map, and on the button that is held. Pure: the picture feeds it events and
//! does what it answers.
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

/// How long the way back to the card must be held, in milliseconds: longer than any tap.
pub const HOLD: f64 = 600.0;

/// Where holding a button is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Hold {
    /// Nothing under way. A click that comes now has no finger before it: it is the keyboard's or an assistive
    /// technology's.
    #[default]
    None,
    /// A finger, pen or mouse is down since this time, in milliseconds.
    Down(f64),
    /// It left too early, or slid off; it may still bring a click.
    Left,
}

/// What happened at a button that is held. Times are in milliseconds, from any start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Press {
    /// A pointer came down.
    Down(f64),
    /// Time has passed.
    Time(f64),
    /// The pointer left the surface.
    Up(f64),
    /// It slid off the button, or the browser took it over.
    Away,
    /// The browser says that it was a click: with no finger, pen or mouse, or maybe with one.
    Click {
        /// Whether it surely came without a pointer: such a click counts as none.
        bare: bool,
    },
}

/// What the button must do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Holding {
    /// Nothing.
    Wait,
    /// Show the ring fill, and look at the clock again in so many milliseconds.
    Fill(f64),
    /// Show an empty ring again.
    Empty,
    /// Say that it has to be held.
    Hint,
    /// Open.
    Open,
}

impl Hold {
    /// Where holding is after `press`, and what to do.
    pub fn after(self, press: Press) -> (Self, Holding) {
        match (self, press) {
            (_, Press::Down(now)) => (Self::Down(now), Holding::Fill(HOLD)),
            (Self::Down(since), Press::Time(now) | Press::Up(now)) if now - since >= HOLD => {
                (Self::None, Holding::Open)
            }
            // A timer of an earlier press, or one that ran fast.
            (Self::Down(since), Press::Time(now)) => (self, Holding::Fill(since + HOLD - now)),
            (Self::Down(_), Press::Up(_)) => (Self::Left, Holding::Hint),
            (Self::Down(_), Press::Away) => (Self::Left, Holding::Empty),
            (_, Press::Click { bare: true }) | (Self::None, Press::Click { .. }) => (Self::None, Holding::Open),
            (Self::Left, Press::Click { .. }) => (Self::None, Holding::Wait),
            (Self::Down(_), Press::Click { .. }) | (Self::None | Self::Left, _) => (self, Holding::Wait),
        }
    }
}
