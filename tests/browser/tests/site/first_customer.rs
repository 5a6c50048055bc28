//! A new user on a fresh profile serves one customer, in one go and without going back.

use browser_tests::{Outcome, Page, Site, View, Words};
use serde_json::json;

/// Most taps from the greeting to the next customer.
const MOST: usize = 9;

/// A page that counts the taps of one customer.
struct Counted<'a> {
    page: &'a Page,
    taps: usize,
}

impl Counted<'_> {
    async fn tap(&mut self, selector: &str) -> Outcome {
        self.taps += 1;
        self.page.tap(selector).await
    }
}

#[tokio::test]
async fn from_the_greeting_to_the_next_customer_it_takes_at_most_nine_taps() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let mut hand = Counted { page: &page, taps: 0 };
    // At the door: what to say stands there, and warmth is what to look at.
    assert_eq!(page.state().await?["headline"], words.get("dials.emotionality.find")?);
    assert!(page.holds("probe.text('.act [part~=say]').length > 6").await?);
    hand.tap(".dial[data-axis=emotionality] [data-pole=high]").await?;
    // The customer finds it expensive.
    hand.tap("[part~=objections-button]").await?;
    page.until("probe.all('[data-chip=too-expensive]').length").await?;
    hand.tap("[data-chip=too-expensive]").await?;
    let answer = words.get("objections.too-expensive.any-say")?;
    page.until(&format!("probe.text('.act [part~=say]').includes({})", json!(answer))).await?;
    assert!(
        page.holds(&format!("probe.state().headline.includes({})", json!(words.get("objections.too-expensive.chip")?)))
            .await?
    );
    // The customer picks how to be shown it, and hands the phone back.
    hand.tap("[part~=turn]").await?;
    page.until("probe.all('.turned').length").await?;
    hand.tap("[data-choice=slowly]").await?;
    page.until("probe.all('.covered').length").await?;
    page.turn_back().await?;
    hand.taps += 1;
    page.until("probe.all('.face').length").await?;
    assert_eq!(page.state().await?["headline"], words.get("promises.slowly.headline")?);
    hand.tap("[part~=next]").await?;
    page.until("probe.state().kind === 'nothing'").await?;
    println!("measured: {} taps from the greeting to the next customer", hand.taps);
    assert!(hand.taps <= MOST, "{} taps", hand.taps);
    Ok(())
}
