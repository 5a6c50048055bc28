//! The chips to tick.

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

fn chip(chip: &Chip, on: &Callback<Action>) -> Html {
    let id = chip.situation.map_or("tension", |situation| situation.id());
    let action = chip.situation.map_or(Action::ToggleTension, Action::Toggle);
    html! {
        <button
            key={id}
            type="button"
            class="chip"
            data-chip={id}
            aria-pressed={chip.ticked.to_string()}
            onclick={on.reform(move |_| action)}
        >
            { chip.text.clone() }
        </button>
    }
}
