//! The certainty of the four styles, in one line and unfolded with what speaks for it.

use super::parts::{each, maybe, words};
use crate::content::Text;
use crate::state::screen::why::{Otherwise, PullBar, Share, Shares, Why};
use yew::prelude::*;

/// All four in one line; unfolded, one line each with its figure, then why, then what if it is wrong.
pub fn bars(shares: &Shares) -> Html {
    html! {
        <div class="shares">
            <svg class="line" role="img" aria-label={shares.sentence.clone()} width="100%" height="8">
                { each(&shares.bars, piece) }
            </svg>
            <div class="unfolded">{ maybe(shares.why.as_ref(), |each| why(each, &shares.bars)) }</div>
        </div>
    }
}

fn piece(share: &Share) -> Html {
    let (x, width) = (thousandths(share.start), thousandths(share.width));
    html! { <rect key={share.style.id()} data-tone={share.style.id()} {x} {width} y="0" height="100%" /> }
}

fn why(why: &Why, shares: &[Share]) -> Html {
    html! {
        <div class="why">
            <div class="rows">
                { each(shares, |share| row(share.style.id(), &share.name, share.width, &share.percent)) }
            </div>
            { words("p", "note", &why.note) }
            { words("p", "note", &why.ring) }
            <div class="rows pulls">{ each(&why.pulls, pull) }</div>
            { maybe(why.otherwise.as_ref(), otherwise) }
        </div>
    }
}

fn pull(pull: &PullBar) -> Html {
    row("neutral", &pull.name, pull.width, &pull.side)
}

fn row(tone: &'static str, name: &Text, width: u32, figure: &Text) -> Html {
    html! {
        <div key={format!("{name}{figure}")} class="row" data-tone={tone}>
            { words("span", "name", name) }
            <svg aria-hidden="true" width="100%" height="8">
                <rect class="rail" x="0" y="0" width="100%" height="100%" />
                <rect class="filled" x="0" y="0" width={thousandths(width)} height="100%" />
            </svg>
            { words("span", "figure", figure) }
        </div>
    }
}

fn otherwise(otherwise: &Otherwise) -> Html {
    html! {
        <div key="otherwise" class="otherwise" data-tone={otherwise.tone.id()}>
            <h3>{ words("span", "reason", &otherwise.label) }{ words("span", "name", &otherwise.style) }</h3>
            { each(&otherwise.lines, |line| words("p", "line", line)) }
        </div>
    }
}

/// A length in thousandths as a percentage, written without the formatting of floats, which weighs kilobytes.
pub(super) fn thousandths(n: impl Into<i64>) -> Text {
    let n = n.into();
    let sign = if n < 0 { "-" } else { "" };
    format!("{sign}{}.{}%", n.abs() / 10, n.abs() % 10).into()
}
