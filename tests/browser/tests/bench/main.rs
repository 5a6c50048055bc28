//! The built product beside the same card written with what people would otherwise pick, in one Chromium, by turns:
//! `cargo xtask bench` measures, `cargo test` runs a little of it, so that it keeps working.

mod contender;
mod figures;
mod many;
mod memory;
mod model;
mod moves;
mod rounds;
mod search;
mod visit;

use browser_tests::Outcome;
use figures::Figures;

/// Every figure that is measured in a page, for every contender in each round; the table to stdout, and as JSON into
/// the file that `SHIKE_FIGURES` names.
#[tokio::test]
async fn the_product_beside_its_peers() -> Outcome {
    let mut figures = Figures::default();
    let contenders = contender::all()?;
    for round in 0..rounds::visits() {
        for contender in rounds::turned(&contenders, round) {
            visit::measure(contender, &mut figures).await?;
        }
    }
    for round in 0..rounds::drags() {
        for contender in rounds::turned(&contenders, round) {
            moves::measure(contender, &mut figures).await?;
            many::measure(contender, &mut figures).await?;
        }
    }
    for contender in &contenders {
        memory::measure(contender, &mut figures).await?;
    }
    figures.say()
}
