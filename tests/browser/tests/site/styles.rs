//! The four corners of the sliders are the four styles.

use browser_tests::{Outcome, Page, Site, View, Words};

async fn corner(expressive: &str, warm: &str, style: &str) -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    for (axis, pole) in [("expressiveness", expressive), ("emotionality", warm)] {
        page.tap(&format!("[data-axis={axis}] [data-pole={pole}]")).await?;
    }
    page.until("probe.state().kind === 'clear'").await?;
    let state = page.state().await?;
    assert_eq!(state["style"], words.get(&format!("styles.{style}.name"))?);
    assert_eq!(state["tone"], style);
    page.picture(&format!("corner-{style}")).await?;
    page.leave().await
}

#[tokio::test]
async fn telling_and_reserved_is_the_driver() -> Outcome {
    corner("high", "low", "driver").await
}

#[tokio::test]
async fn telling_and_warm_is_the_expressive() -> Outcome {
    corner("high", "high", "expressive").await
}

#[tokio::test]
async fn asking_and_warm_is_the_amiable() -> Outcome {
    corner("low", "high", "amiable").await
}

#[tokio::test]
async fn asking_and_reserved_is_the_analytical() -> Outcome {
    corner("low", "low", "analytical").await
}

#[tokio::test]
async fn two_equal_styles_are_both_named_and_neither_lends_its_colour() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.tap("[data-axis=emotionality] [data-pole=high]").await?;
    page.until("probe.state().kind === 'split'").await?;
    let state = page.state().await?;
    assert_eq!(state["tone"], "neutral");
    let shown = state["style"].as_str().unwrap_or_default();
    for style in ["expressive", "amiable"] {
        let name = words.get(&format!("styles.{style}.name"))?;
        assert!(shown.contains(name), "{shown} does not name {name}");
    }
    page.leave().await
}

#[tokio::test]
async fn the_guide_shows_the_style_that_is_picked() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.tap("[part~=more]").await?;
    page.until("probe.all('.phase').length").await?;
    assert_eq!(page.ask("probe.one('.styles [aria-pressed=true]').dataset.chip").await?, "customer");
    for style in ["driver", "expressive", "amiable", "analytical"] {
        page.tap(&format!(".styles [data-chip={style}]")).await?;
        page.until(&format!("probe.one('.style-guide').dataset.tone === '{style}'")).await?;
        let tips = page.ask("probe.all('.style-guide .phase li').length").await?;
        assert!(tips.as_u64() >= Some(18), "{style}: only {tips} tips and sentences");
    }
    page.leave().await
}
