//! Nothing is cut off, lies over another thing, or is too small to read or to touch, whatever the screen.

use browser_tests::{Outcome, Page, Site, View};
use serde_json::json;
use std::collections::BTreeMap;

/// Every state of the card that lays out other things, with what leads to it from the one before.
const STATES: [(&str, &str); 15] = [
    ("nothing seen", ""),
    ("two styles", "await probe.see({ emotionality: 80 }, [])"),
    ("one style", "await probe.see({ expressiveness: 78, emotionality: 24, decisiveness: 82 }, ['hurried'])"),
    ("why", "probe.one('[part~=why-button]').click()"),
    ("menu", "probe.one('.menu-button').click()"),
    ("guide of this customer", "probe.one('[part~=more]').click(); await probe.shown('.phase')"),
    ("guide of a style", "probe.one('.styles [data-chip=analytical]').click()"),
    (
        "own style",
        "probe.one('.menu-button').click(); await probe.settle(); probe.one('[name=own][value=amiable]').click(); await probe.settle(); probe.one('.menu-button').click()",
    ),
    ("tension", "probe.one('[data-chip=tension]').click()"),
    ("why, under tension", "probe.one('[part~=why-button]').click()"),
    ("turned", "probe.one('[part~=turn]').click()"),
    ("thanks", "probe.one('[data-choice=comparison]').click()"),
    (
        "cues",
        "probe.one('[part~=uncover]').click(); await probe.settle(); probe.one('[data-axis=expressiveness] [part~=name]').click(); await probe.settle(); probe.one('.cues .chip').click()",
    ),
    (
        "more cues",
        "probe.one('[data-axis=emotionality] [part~=name]').click(); await probe.settle(); probe.one('.cues [part~=fold]').click()",
    ),
    (
        "a cue asked for",
        "probe.one('[part~=next]').click(); await probe.settle(); probe.one('.look .answers button:nth-child(2)').click(); await probe.settle(); probe.one('.look .answers button:nth-child(3)').click()",
    ),
];

/// What finds nothing where all fits.
pub(crate) const QUESTIONS: [&str; 5] = [
    "probe.wide()",
    "probe.cut()",
    "probe.overlaps()",
    "probe.small(14)",
    "probe.unreachable(['button', 'label', 'output', '.corner', '.brand', '.style', '[part~=certainty]', '[part~=say]', '[data-mark]', '[part~=strain]', '.own', '.look [part~=question]', '.turned [part~=line]', '.covered [part~=line]'])",
];

async fn fits(view: View) -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, view).await?;
    // Each fault with the first state it shows in.
    let mut faults = BTreeMap::new();
    for (state, action) in STATES {
        page.act(action).await?;
        page.picture(&format!("fit-{}-{}-{state}", view.width, view.text)).await?;
        let width = page.ask("innerWidth").await?;
        if width != view.width {
            faults.entry(format!("the page is {width} wide")).or_insert(state);
        }
        for question in QUESTIONS {
            for found in page.list(question).await? {
                faults.entry(format!("{question} finds {found}")).or_insert(state);
            }
        }
    }
    assert!(faults.is_empty(), "{view:?}: {faults:#?}");
    page.leave().await
}

#[tokio::test]
async fn on_the_smallest_phone_nothing_is_cut_off_or_too_small_to_read() -> Outcome {
    fits(View::SMALL_PHONE).await
}

#[tokio::test]
async fn on_a_phone_nothing_is_cut_off_or_too_small_to_read() -> Outcome {
    fits(View::PHONE).await
}

#[tokio::test]
async fn on_a_tablet_nothing_is_cut_off_or_too_small_to_read() -> Outcome {
    fits(View::TABLET).await
}

#[tokio::test]
async fn on_a_laptop_nothing_is_cut_off_or_too_small_to_read() -> Outcome {
    fits(View::LAPTOP).await
}

#[tokio::test]
async fn what_gets_the_focus_is_not_left_under_header_or_controls_with_cues_unfolded_too() -> Outcome {
    let site = Site::open()?;
    for view in [View::SMALL_PHONE, View::PHONE] {
        let page = Page::open(&site, view).await?;
        page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &["tension"]).await?;
        page.act("probe.one('[part~=more]').click(); await probe.shown('.phase')").await?;
        for unfold in ["", "probe.one('[data-axis=emotionality] [part~=name]').click()"] {
            page.act(unfold).await?;
            let lost = page.list("probe.lostToFocus('.reply button, .panel button')").await?;
            assert!(lost.is_empty(), "{view:?}, after “{unfold}”: {lost:?}");
        }
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn text_of_twice_the_size_fits_on_a_phone() -> Outcome {
    fits(View::PHONE.with_text(32)).await
}

#[tokio::test]
async fn thumbs_crosses_and_header_are_forty_four_pixels_and_the_rest_twenty_four() -> Outcome {
    let site = Site::open()?;
    for view in View::ALL {
        let page = Page::open(&site, view).await?;
        let dials = json!({ "expressiveness": 10, "emotionality": 50, "decisiveness": 90 });
        page.see(dials, &[]).await?;
        let mut narrow = Vec::new();
        for (selector, least) in [("header button", 44), (".clear", 44), (".pole", 24), ("button", 24)] {
            narrow.extend(page.list(&format!("probe.narrow({selector:?}, {least})")).await?);
        }
        let low = "probe.all('.dial input').filter((input) => input.getBoundingClientRect().height < 44)";
        assert_eq!(page.ask(&format!("{low}.length")).await?, 0, "sliders less than 44 px high");
        let grip = "probe.one('.grip').getBoundingClientRect().width";
        assert!(page.ask(grip).await?.as_f64() >= Some(43.99), "the dot's grip");
        assert!(narrow.is_empty(), "{}×{}: {narrow:#?}", view.width, view.height);
    }
    Ok(())
}

#[tokio::test]
async fn the_card_fills_the_screen_when_there_is_little_to_say() -> Outcome {
    let site = Site::open()?;
    for view in View::ALL {
        let page = Page::open(&site, view).await?;
        let bottom = page.ask("probe.one('.card').getBoundingClientRect().bottom").await?;
        let bottom = bottom.as_f64().ok_or("the card has no bottom")?;
        assert!(bottom >= f64::from(view.height) - 0.5, "{view:?}: the card ends at {bottom}");
    }
    Ok(())
}
