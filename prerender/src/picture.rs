//! A picture as HTML.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct PictureProps {
    html: Html,
}

#[component]
fn Picture(PictureProps { html }: &PictureProps) -> Html {
    html.clone()
}

/// The HTML of a picture, without the marks that a program would need to go on from it: the card is mounted anew.
pub(crate) async fn drawn(html: Html) -> String {
    yew::LocalServerRenderer::<Picture>::with_props(PictureProps { html }).hydratable(false).render().await
}
