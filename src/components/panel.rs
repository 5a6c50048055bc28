//! The controls under the thumb.

use super::contexts::{contexts, unfold};
use super::dial::dial;
use super::gesture::Gesture;
use super::map::{Hand, map};
use super::parts::{chip, each, said};
use crate::state::Action;
use crate::state::screen::panel;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// What fingers are about at the controls, which outlives each picture of them.
#[derive(Clone, Debug, Default)]
pub struct Hands {
    /// At each slider.
    dials: [Rc<Cell<Gesture>>; 3],
    /// At the map.
    map: Hand,
}

/// Map, three sliders, chips.
pub fn panel(panel: &panel::Panel, hands: &Hands, on: &Callback<Action>) -> Html {
    html! {
        <section class="panel" aria-label={panel.label.clone()} data-contexts={said(panel.contexts.toggle.1)}>
            { map(&panel.map, &hands.map, on) }
            <div class="dials" role="group" aria-label={panel.dials_label.clone()}>
                { each(&panel.dials, |each| dial(each, &hands.dials[each.axis as usize], on)) }
            </div>
            <div class="chips" role="group" aria-label={panel.chips_label.clone()}>
                { unfold(&panel.contexts, on) }
                { each(&panel.chips, |each| chip(each, on)) }
            </div>
            { contexts(&panel.contexts, on) }
        </section>
    }
}
