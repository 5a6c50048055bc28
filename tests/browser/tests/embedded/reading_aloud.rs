//! What the accessibility checker says of a page of others with cards in it.

use super::host::{STRICT, page, site};
use browser_tests::{Outcome, Page, View};

const BODY: &str = "<main><h1>Customers</h1><form id=\"form\"><label>Customer <shike-card id=\"one\" lang=\"en\" required></shike-card></label>\
     <shike-card id=\"two\" lang=\"zh-Hans\" theme=\"dark\" readonly expressiveness=\"78\" emotionality=\"24\"></shike-card>\
     <fieldset disabled><legend>Closed</legend><shike-card id=\"three\" lang=\"zh-Hant\" layout=\"compact\"></shike-card></fieldset>\
     </form></main>";

#[tokio::test]
async fn the_checker_finds_no_fault_whatever_state_a_card_is_in() -> Outcome {
    let site = site(&page("", BODY), STRICT)?;
    let page = Page::at(format!("{}host.html", site.address()), View::LAPTOP).await?;
    page.until("[...document.querySelectorAll('shike-card')].every(there)").await?;
    let states = [
        ("as they come", "true", "true"),
        ("refused", "document.getElementById('form').reportValidity()", "true"),
        ("unfolded", "two.shadowRoot.querySelector('[part~=more]').click()", "two.shadowRoot.querySelector('.guide')"),
        ("in the playbook", "one.book = ''", "one.shadowRoot.querySelector('.desk h1')"),
    ];
    for (name, act, done) in states {
        page.ask(&format!("void ({act})")).await?;
        page.until(done).await?;
        let report = page.check().await?;
        assert!(report.faults.is_empty(), "{name}: {:#?}", report.faults);
    }
    Ok(())
}
