//! The controls under the thumb.

use super::contexts::{contexts, unfold};
use super::dial::Dial;
use super::map::Map;
use super::parts::{chip, each, said};
use crate::state::Action;
use crate::state::screen::panel;
use std::rc::Rc;
use yew::prelude::*;

/// Map, three sliders, chips.
pub fn panel(panel: &panel::Panel, on: &Callback<Action>) -> Html {
    let dial = |dial: &Rc<panel::Dial>| html! { <Dial key={dial.axis.id()} dial={dial.clone()} on={on.clone()} /> };
    html! {
        <section class="panel" aria-label={panel.label.clone()} data-contexts={said(panel.contexts.toggle.1)}>
            <Map map={panel.map.clone()} on={on.clone()} />
            <div class="dials" role="group" aria-label={panel.dials_label.clone()}>{ each(&panel.dials, dial) }</div>
            <div class="chips" role="group" aria-label={panel.chips_label.clone()}>
                { unfold(&panel.contexts, on) }
                { each(&panel.chips, |each| chip(each, on)) }
            </div>
            { contexts(&panel.contexts, on) }
        </section>
    }
}
