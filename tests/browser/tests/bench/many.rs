//! Ten cards on one page: how soon all of them answer, and what they hold.

use crate::contender::{Contender, TEN};
use crate::figures::{Figure, Figures};
use crate::memory::held;
use crate::visit::{fresh, open};
use browser_tests::{Outcome, View};
use serde_json::json;

/// So high that all of them are in sight: a card of the kit is loaded when it nears what is seen.
const HIGH: View = View { height: 12_000, ..View::PHONE };

/// Opens the page with ten cards for the first time in a new browser.
pub(crate) async fn measure(contender: &Contender, figures: &mut Figures) -> Outcome {
    let page = fresh(contender, HIGH).await?;
    let told = open(&page, &contender.address(TEN)).await?;
    if told["cards"] != 10 {
        return Err(format!("{}: {} cards, not 10", contender.name, told["cards"]).into());
    }
    figures.note(contender, Figure::TenUsable, &told["usable"])?;
    figures.note(contender, Figure::TenMemory, &json!(held(&page).await?))
}
