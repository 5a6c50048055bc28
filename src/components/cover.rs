//! What a customer may read.

use super::element::class;
use super::hold::{WayBack, way_back};
use super::parts::words;
use crate::state::Action;
use crate::state::screen::turned::Cover;
use yew::prelude::*;

/// Two friendly lines and the way back; nothing of the customer is in the page while it shows.
pub fn cover(cover: &Cover, way: &WayBack, on: &Callback<Action>) -> Html {
    let name = cover.back.name.clone();
    class("section", "covered")
        .key("cover")
        .child(words("h1", "line", &cover.line))
        .child(words("p", "line-more", &cover.more))
        .child(way_back("plain uncover", &cover.back, name.into(), way, on))
        .done()
}
