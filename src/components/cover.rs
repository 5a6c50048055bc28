//! What a customer may read.

use super::hold::{WayBack, way_back};
use super::parts::words;
use crate::state::Action;
use crate::state::screen::turned::Cover;
use yew::prelude::*;

/// Two friendly lines and the way back; nothing of the customer is in the page while it shows.
pub fn cover(cover: &Cover, way: &WayBack, on: &Callback<Action>) -> Html {
    let name = cover.back.name.clone();
    html! {
        <section key="cover" class="covered">
            { words("h1", "line", &cover.line) }
            { words("p", "line-more", &cover.more) }
            { way_back("plain uncover", &cover.back, name.into(), way, on) }
        </section>
    }
}
