//! The certainty of the four styles, in one line and unfolded with what speaks for it.

use super::element::{class, element};
use super::parts::{each, maybe, words};
use crate::content::Text;
use crate::state::screen::why::{Otherwise, PullBar, Share, Shares, Why};
use yew::prelude::*;

/// All four in one line; unfolded, one line each with its figure, then why, then what if it is wrong.
pub fn bars(shares: &Shares) -> Html {
    let line = element("svg", &["class", "role", "aria-label", "width", "height"]).is("line").is("img");
    let line = line.says(&shares.sentence).is("100%").is("8").child(each(&shares.bars, piece)).done();
    let unfolded = maybe(shares.why.as_ref(), |each| why(each, &shares.bars));
    class("div", "shares").child(line).child(class("div", "unfolded").child(unfolded).done()).done()
}

fn piece(share: &Share) -> Html {
    let (x, width) = (thousandths(share.start), thousandths(share.width));
    let rect = element("rect", &["data-tone", "x", "width", "y", "height"]).key(share.style.id());
    rect.is(share.style.id()).says(&x).says(&width).is("0").is("100%").done()
}

fn why(why: &Why, shares: &[Share]) -> Html {
    let shares = each(shares, |share| row(share.style.id(), &share.name, share.width, &share.percent));
    class("div", "why")
        .child(class("div", "rows").child(shares).done())
        .child(words("p", "note", &why.note))
        .child(words("p", "note", &why.ring))
        .child(class("div", "rows pulls").child(each(&why.pulls, pull)).done())
        .child(maybe(why.otherwise.as_ref(), otherwise))
        .done()
}

fn pull(pull: &PullBar) -> Html {
    row("neutral", &pull.name, pull.width, &pull.side)
}

fn row(tone: &'static str, name: &Text, width: u32, figure: &Text) -> Html {
    let bar = |class, width: &Text| {
        let rect = element("rect", &["class", "x", "y", "width", "height"]).is(class).is("0").is("0");
        rect.says(width).is("100%").done()
    };
    let svg = element("svg", &["aria-hidden", "width", "height"]).is("true").is("100%").is("8");
    let svg = svg.child(bar("rail", &"100%".into())).child(bar("filled", &thousandths(width))).done();
    let row = element("div", &["class", "data-tone"]).key(&format!("{name}{figure}")).is("row").is(tone);
    row.child(words("span", "name", name)).child(svg).child(words("span", "figure", figure)).done()
}

fn otherwise(otherwise: &Otherwise) -> Html {
    let heading = element("h3", &[])
        .child(words("span", "reason", &otherwise.label))
        .child(words("span", "name", &otherwise.style))
        .done();
    let lines = each(&otherwise.lines, |line| words("p", "line", line));
    let part = element("div", &["class", "data-tone"]).key("otherwise").is("otherwise").is(otherwise.tone.id());
    part.child(heading).child(lines).done()
}

/// A length in thousandths as a percentage, written without the formatting of floats, which weighs kilobytes.
pub(super) fn thousandths(n: impl Into<i64>) -> Text {
    let n = n.into();
    let sign = if n < 0 { "-" } else { "" };
    format!("{sign}{}.{}%", n.abs() / 10, n.abs() % 10).into()
}
