//! In every language and every look, what else is known and the playbook have no fault that the checker knows.

use crate::themes::{TALL, choose};
use browser_tests::{Outcome, Page, Site};
use std::collections::BTreeMap;

/// Places of the playbook: contents, types side by side, an entry, lists to tick, a dialogue.
const PLACES: [&str; 5] = ["", "system/types", "behaviours/haughty", "system/marks", "dialogues/hard-message"];

async fn note(page: &Page, state: &str, faults: &mut BTreeMap<String, String>) -> Outcome {
    page.picture(&format!("look-{}", state.replace('/', "-"))).await?;
    let faint = page.list("probe.faint(4.5)").await?;
    for fault in page.check().await?.faults.into_iter().chain(faint) {
        faults.entry(fault).or_insert_with(|| state.to_owned());
    }
    Ok(())
}

async fn has_no_fault(languages: &'static str, query: &str) -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, TALL.reading(languages)).await?;
    // Each fault with the first state it shows in.
    let mut faults = BTreeMap::new();
    page.see(serde_json::json!({ "emotionality": 80 }), &[]).await?;
    for theme in ["light", "dark", "sun"] {
        choose(&page, theme).await?;
        page.act("probe.one('[part~=contexts-button]').click(); await probe.shown('.contexts')").await?;
        page.act("probe.one('.contexts .chip').click()").await?;
        note(&page, &format!("{languages}-{theme}-contexts"), &mut faults).await?;
        page.act("probe.one('.contexts .chip').click(); probe.one('[part~=contexts-button]').click()").await?;
        for place in PLACES {
            page.act(&format!("document.querySelector('shike-card').book = '{place}'")).await?;
            page.until(&format!("document.querySelector('shike-card').book === '{place}'")).await?;
            assert_eq!(page.ask("probe.one('.desk').dataset.theme").await?, theme);
            page.act("probe.all('.checks input').slice(0, 3).forEach((box) => box.checked || box.click())").await?;
            note(&page, &format!("{languages}-{theme}-{place}"), &mut faults).await?;
        }
        page.act("probe.one('[type=search]').focus()").await?;
        page.type_in(query).await?;
        page.until("probe.all('.found mark').length").await?;
        note(&page, &format!("{languages}-{theme}-results"), &mut faults).await?;
        // The next look begins with no search.
        page.act(
            "const field = probe.one('[type=search]'); field.value = ''; field.dispatchEvent(new InputEvent('input'))",
        )
        .await?;
        page.tap("[part~=back]").await?;
        page.until("!probe.all('.desk').length").await?;
    }
    assert!(faults.is_empty(), "{languages}: {faults:#?}");
    page.leave().await
}

#[tokio::test]
async fn in_simplified_chinese_every_look_is_without_fault() -> Outcome {
    has_no_fault("zh-CN", "价").await
}

#[tokio::test]
async fn in_traditional_chinese_every_look_is_without_fault() -> Outcome {
    has_no_fault("zh-TW", "價").await
}

#[tokio::test]
async fn in_english_every_look_is_without_fault() -> Outcome {
    has_no_fault("en", "price").await
}
