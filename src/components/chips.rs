//! The chips to tick.

use super::parts::chip;
use crate::content::Text;
use crate::state::Action;
use crate::state::screen::panel::Chip;
use std::rc::Rc;
use yew::prelude::*;

/// The chips to draw.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChipsProps {
    /// What they are, for a screen reader.
    pub label: Text,
    /// The chips.
    pub chips: Rc<[Chip]>,
    /// Where what the seller does goes.
    pub on: Callback<Action>,
}

/// A row of chips.
#[component]
pub fn Chips(ChipsProps { label, chips, on }: &ChipsProps) -> Html {
    html! {
        <div class="chips" role="group" aria-label={label.clone()}>
            { for chips.iter().map(|each| chip(each, on)) }
        </div>
    }
}
