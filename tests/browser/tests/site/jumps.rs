//! The unfolded guide: its jumps lead to each phase, and it can be folded at both ends.

use browser_tests::{KIT, Outcome, Page, Site, View};
use serde_json::json;

const PHONE: View = View { width: 390, height: 844, ..View::PHONE };

async fn unfold(page: &Page) -> Outcome {
    page.act("probe.one('[part~=more]').click(); await probe.shown('.phase')").await
}

/// Each jump brings its phase to where it is read, and the address stays as it is.
async fn lead(page: &Page) -> Outcome {
    let names = page.list("probe.all('.jumps button').map((jump) => jump.textContent)").await?;
    let phases = page.list("probe.all('.phase h3').map((heading) => heading.textContent)").await?;
    assert!(names.len() >= 6 && names == phases, "{names:?}, {phases:?}");
    let address = page.ask("location.href").await?;
    let length = page.ask("history.length").await?;
    for (n, name) in names.iter().enumerate() {
        page.act(&format!("probe.all('.jumps button')[{n}].scrollIntoView({{ block: 'center' }})")).await?;
        let point =
            page.point(&format!("probe.middle(probe.all('.jumps button')[{n}].getBoundingClientRect())")).await?;
        page.tap_at(point).await?;
        page.until(&format!("probe.root().activeElement === probe.all('.phase h3')[{n}]")).await?;
        page.settle().await?;
        let heading = format!("probe.all('.phase h3')[{n}]");
        let seen = format!("probe.isAt({heading}, probe.middle({heading}.getBoundingClientRect()))");
        assert!(page.holds(&seen).await?, "{name} is not in sight");
        let top = page.ask(&format!("{heading}.getBoundingClientRect().top < innerHeight / 2 || innerHeight + Math.ceil(scrollY) >= document.documentElement.scrollHeight")).await?;
        assert_eq!(top, true, "{name} is not where it is read");
    }
    assert_eq!((page.ask("location.href").await?, page.ask("history.length").await?), (address, length));
    Ok(())
}

#[tokio::test]
async fn a_jump_leads_to_its_phase_and_leaves_the_address_alone() -> Outcome {
    let site = Site::open()?;
    for view in [View::PHONE, PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &["hurried"]).await?;
        unfold(&page).await?;
        lead(&page).await?;
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_a_page_of_others_too() -> Outcome {
    let site = Site::open()?;
    let html = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><link rel=icon href=data:,>\
         <script type=module src='{KIT}/shike.js'></script><p>before</p><shike-card lang=en emotionality=80></shike-card><p>after</p>"
    );
    site.host("host.html", &html, None);
    let page = Page::at(format!("{}host.html", site.address()), PHONE).await?;
    page.until("probe.all('.face .panel').length").await?;
    unfold(&page).await?;
    lead(&page).await
}

#[tokio::test]
async fn the_guide_is_folded_at_both_ends_and_the_answer_is_there_again() -> Outcome {
    let site = Site::open()?;
    for view in [View::PHONE, PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &[]).await?;
        unfold(&page).await?;
        let ends = page
            .list("[...probe.all('[part~=more]'), ...probe.all('.guide > :last-child')].map((end) => end.textContent)")
            .await?;
        assert!(ends.len() == 2 && ends[0] == ends[1], "{ends:?}");
        page.tap(".guide > .close").await?;
        page.until("!probe.all('.guide').length").await?;
        page.settle().await?;
        assert!(
            page.holds("probe.root().activeElement?.matches('[part~=more]')").await?,
            "{view:?}: the focus is lost"
        );
        let unread = page.list("probe.unread(['[part~=more]'])").await?;
        assert!(unread.is_empty(), "{view:?}: {unread:?}");
        page.leave().await?;
    }
    Ok(())
}
