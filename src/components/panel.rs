//! The controls under the thumb.

use super::chips::Chips;
use super::dial::Dial;
use super::map::Map;
use crate::state::Action;
use crate::state::screen::panel;
use std::rc::Rc;
use yew::prelude::*;

/// Map, three sliders, chips.
pub fn panel(panel: &panel::Panel, on: &Callback<Action>) -> Html {
    let dial = |dial: &Rc<panel::Dial>| html! { <Dial key={dial.axis.id()} dial={dial.clone()} on={on.clone()} /> };
    html! {
        <section class="panel" aria-label={panel.label.clone()}>
            <Map map={panel.map.clone()} on={on.clone()} />
            <div class="dials" role="group" aria-label={panel.dials_label.clone()}>{ for panel.dials.iter().map(dial) }</div>
            <Chips label={panel.chips_label.clone()} chips={panel.chips.clone()} on={on.clone()} />
        </section>
    }
}
