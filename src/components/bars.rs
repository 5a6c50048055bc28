//! The certainty of the four styles, in one line and unfolded.

use crate::content::Text;
use crate::state::screen::shares::{Share, Shares};
use yew::prelude::*;

/// All four in one line; unfolded, one line each with its figure.
pub fn bars(shares: &Shares) -> Html {
    let rows = shares.toggle.1.then(|| rows(shares));
    html! {
        <div class="shares">
            <svg class="line" role="img" aria-label={shares.sentence.clone()} width="100%" height="8">
                { for shares.bars.iter().map(piece) }
            </svg>
            <div class="unfolded">{ for rows }</div>
        </div>
    }
}

fn piece(share: &Share) -> Html {
    let (x, width) = (thousandths(share.start), thousandths(share.width));
    html! { <rect key={share.style.id()} data-tone={share.style.id()} {x} {width} y="0" height="100%" /> }
}

fn rows(shares: &Shares) -> Html {
    html! {
        <div class="rows">
            { for shares.bars.iter().map(row) }
            <p class="note">{ shares.note.clone() }</p>
        </div>
    }
}

fn row(share: &Share) -> Html {
    html! {
        <div key={share.style.id()} class="row" data-tone={share.style.id()}>
            <span class="name">{ share.name.clone() }</span>
            <svg aria-hidden="true" width="100%" height="8">
                <rect class="rail" x="0" y="0" width="100%" height="100%" />
                <rect class="filled" x="0" y="0" width={thousandths(share.width)} height="100%" />
            </svg>
            <span class="figure">{ share.percent.clone() }</span>
        </div>
    }
}

/// A length in thousandths as a percentage, written without the formatting of floats, which weighs kilobytes.
pub(super) fn thousandths(n: impl Into<i64>) -> Text {
    let n = n.into();
    let sign = if n < 0 { "-" } else { "" };
    format!("{sign}{}.{}%", n.abs() / 10, n.abs() % 10).into()
}
