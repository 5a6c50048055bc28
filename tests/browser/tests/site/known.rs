//! What is known of the customer beside what was read: the objections' own button, tension never out of sight, what is
//! ticked at the front, and where the two meet.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

const OBJECTIONS: &str = "[part~=objections-button]";
const REST: &str = "[part~=contexts-button]";
const LANGUAGES: [&str; 3] = ["zh-CN", "zh-TW", "en"];
/// A phone as most are, in a browser with its bars.
const TALL_PHONE: View = View { width: 390, height: 844, ..View::PHONE };
/// The chips of a row as they are seen, from its front on: chip is compared with chip by where it stands.
const IN_ORDER: &str =
    "((row) => probe.all(`${row} .chip`).map((chip) => [chip.getBoundingClientRect(), chip.dataset.chip])
    .sort(([a], [b]) => a.top - b.top > 9 ? 1 : b.top - a.top > 9 ? -1 : a.left - b.left).map(([, id]) => id))";

async fn see_a_driver(page: &Page) -> Outcome {
    page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &[]).await
}

async fn unfold(page: &Page, button: &str) -> Outcome {
    page.act(&format!("probe.one('{button}').click(); await probe.shown('.contexts .chip')")).await
}

/// The ids of a row, its front first.
async fn row(page: &Page, row: &str) -> Outcome<Vec<String>> {
    page.list(&format!("{IN_ORDER}('{row}')")).await
}

#[tokio::test]
async fn what_a_customer_says_has_a_button_with_words_on_it_on_every_screen() -> Outcome {
    let site = Site::open()?;
    for languages in LANGUAGES {
        for view in [View::SMALL_PHONE, View::PHONE, TALL_PHONE, View::TABLET, View::LAPTOP] {
            let page = Page::open(&site, view.reading(languages)).await?;
            see_a_driver(&page).await?;
            page.picture(&format!("known-{languages}-{}", view.width)).await?;
            // Where the whole card does not fit, the controls are at its end.
            page.act("probe.one('.known').scrollIntoView({ block: 'nearest' })").await?;
            let unread = page.list(&format!("probe.unread(['{OBJECTIONS}', '.chips [data-chip=tension]'])")).await?;
            assert!(unread.is_empty(), "{languages}, {view:?}: {unread:?}");
            for button in [OBJECTIONS, REST] {
                let words = page.ask(&format!("probe.text('{button}')")).await?;
                assert!(words.as_str().is_some_and(|words| words.chars().count() >= 4), "{languages}: {words}");
            }
            page.leave().await?;
        }
    }
    Ok(())
}

/// Unfolded, everything of it is seen without scrolling, with the verdict beside it.
async fn all_in_sight(view: View, languages: &'static str, button: &str) -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, view.reading(languages)).await?;
    see_a_driver(&page).await?;
    unfold(&page, button).await?;
    page.picture(&format!("unfolded-{languages}-{}-{}", view.width, &button[7..10])).await?;
    assert_eq!(page.ask("scrollY").await?, 0);
    let wanted = json!([
        ".style",
        "[part~=certainty]",
        ".headline [part~=words]",
        ".answer [part~=say]",
        ".contexts .chip",
        button
    ]);
    let unread = page.list(&format!("probe.unread({wanted})")).await?;
    assert!(unread.is_empty(), "{languages}, {view:?}, {button}: {unread:#?}");
    // No more room than it takes.
    let empty = "(() => { const box = probe.one('.contexts').getBoundingClientRect();
        const last = probe.all('.contexts .chip').map((chip) => chip.getBoundingClientRect().bottom);
        const first = Math.min(...probe.all('.contexts .chip').map((chip) => chip.getBoundingClientRect().top));
        return Math.max(box.bottom - Math.max(...last), first - box.top); })()";
    assert!(page.ask(empty).await?.as_f64() < Some(16.0), "{view:?}, {button}: nothing is in a part of it");
    page.leave().await
}

#[tokio::test]
async fn unfolded_the_objections_are_all_in_sight_with_the_verdict() -> Outcome {
    for languages in LANGUAGES {
        for view in [View::PHONE, TALL_PHONE, View::TABLET, View::LAPTOP] {
            all_in_sight(view, languages, OBJECTIONS).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn unfolded_the_rest_is_all_in_sight_with_the_verdict_where_the_screen_holds_it() -> Outcome {
    for languages in LANGUAGES {
        for view in [TALL_PHONE, View::TABLET, View::LAPTOP] {
            all_in_sight(view, languages, REST).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn on_the_lowest_phone_the_rest_scrolls_beside_the_verdict() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    see_a_driver(&page).await?;
    unfold(&page, REST).await?;
    let unread = page.list("probe.unread(['.style', '.headline [part~=words]', '.answer [part~=say]'])").await?;
    assert!(unread.is_empty(), "{unread:?}");
    // The last line is cut, which says that there is more.
    assert!(
        page.holds("(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)(probe.one('.contexts'))").await?
    );
    page.tap(".contexts [data-chip=grade-d]").await?;
    page.until("probe.one('.contexts [data-chip=grade-d]').ariaPressed === 'true'").await?;
    page.leave().await
}

#[tokio::test]
async fn while_one_is_unfolded_nothing_behind_it_can_be_reached() -> Outcome {
    let site = Site::open()?;
    for view in [View::PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        unfold(&page, OBJECTIONS).await?;
        page.ask("probe.one('#decisiveness').focus()").await?;
        assert!(!page.holds("probe.root().activeElement?.matches('#decisiveness')").await?, "{view:?}");
        page.tap(OBJECTIONS).await?;
        page.until("!probe.all('.contexts').length").await?;
        page.tap("[data-axis=decisiveness] [data-pole=high]").await?;
        page.until("probe.state().dials.decisiveness.value === 80").await?;
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_objection_is_answered_in_two_taps_and_the_controls_are_back() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    for view in [View::PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        page.tap(OBJECTIONS).await?;
        page.until("probe.all('.contexts .chip').length").await?;
        page.tap(".contexts [data-chip=too-expensive]").await?;
        page.until("!probe.all('.contexts').length").await?;
        let say = words.get("objections.too-expensive.any-say")?;
        assert!(page.state().await?["say"].as_str().is_some_and(|said| said.contains(say)));
        assert_eq!(row(&page, ".chips").await?[..2], ["tension", "too-expensive"]);
        let there = page.list("probe.unread(['.chips [data-chip=too-expensive]', '.map', '.track'])").await?;
        assert!(there.is_empty(), "{view:?}: {there:?}");
        let focused = format!("probe.root().activeElement?.matches('{OBJECTIONS}')");
        assert!(page.holds(&focused).await?, "the focus is not lost with the chip");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn tension_is_the_first_chip_and_stays_in_sight_however_the_row_is_scrolled() -> Outcome {
    let site = Site::open()?;
    for languages in LANGUAGES {
        for view in [View::SMALL_PHONE, View::PHONE] {
            let page = Page::open(&site, view.reading(languages)).await?;
            assert_eq!(row(&page, ".chips").await?[0], "tension");
            // Where the whole card does not fit, the controls are at its end.
            page.act("probe.one('.known').scrollIntoView({ block: 'end' })").await?;
            for end in ["0", "90", "9999"] {
                page.act(&format!("probe.one('.rest').scrollLeft = {end}")).await?;
                let unread = page.list("probe.unread(['.chips [data-chip=tension]'])").await?;
                assert!(unread.is_empty(), "{languages}, {view:?}, scrolled to {end}: {unread:?}");
            }
            page.tap("[data-chip=tension]").await?;
            page.until("probe.one('[data-chip=tension]').ariaPressed === 'true'").await?;
            page.leave().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_ticked_comes_to_the_front_and_the_row_shows_it() -> Outcome {
    let site = Site::open()?;
    for view in [View::SMALL_PHONE, View::PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        let before = row(&page, ".chips").await?;
        for id in ["affluent", "frugal"] {
            page.tap(&format!(".chips [data-chip={id}]")).await?;
            page.until(&format!("probe.one('.chips [data-chip={id}]').ariaPressed === 'true'")).await?;
            page.settle().await?;
            let unread = page.list(&format!("probe.unread(['.chips [data-chip={id}]'])")).await?;
            assert!(unread.is_empty() || id == "frugal", "{view:?}: {unread:?}");
            assert_eq!(page.ask("probe.one('.rest').scrollLeft").await?, 0, "{view:?}: the front is in sight");
        }
        let mut front = row(&page, ".chips").await?[..3].to_vec();
        front[1..].sort();
        assert_eq!(front, ["tension", "affluent", "frugal"], "{view:?}");
        for id in ["affluent", "frugal"] {
            page.tap(&format!(".chips [data-chip={id}]")).await?;
            page.until(&format!("probe.one('.chips [data-chip={id}]').ariaPressed === 'false'")).await?;
        }
        assert_eq!(row(&page, ".chips").await?, before, "{view:?}: back in its place");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn ticked_groups_objections_and_cues_come_to_the_front_too() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, TALL_PHONE).await?;
    unfold(&page, REST).await?;
    page.tap(".contexts [data-chip=informational]").await?;
    page.until("probe.one('.contexts [data-chip=informational]').ariaPressed === 'true'").await?;
    let group = ".context:has([data-chip=informational])";
    assert_eq!(row(&page, group).await?[0], "informational");
    page.act(&format!("probe.one('{REST}').click(); await probe.settle(); probe.one('{OBJECTIONS}').click()")).await?;
    page.tap(".contexts [data-chip=not-convinced]").await?;
    page.until("!probe.all('.contexts').length").await?;
    unfold(&page, OBJECTIONS).await?;
    assert_eq!(row(&page, ".context").await?[0], "not-convinced");
    page.tap(OBJECTIONS).await?;
    page.tap("[data-axis=emotionality] [part~=name]").await?;
    page.until("probe.all('.cues .chip').length").await?;
    let last = page.ask("probe.all('.cues .chip').at(-1).dataset.chip").await?;
    let last = last.as_str().ok_or("no cue")?.to_owned();
    page.tap(&format!(".cues [data-chip={last}]")).await?;
    page.until(&format!("probe.one('.cues [data-chip={last}]').ariaPressed === 'true'")).await?;
    page.settle().await?;
    assert_eq!(row(&page, ".cues").await?[0], last);
    assert_eq!(page.ask("probe.one('.cues').scrollLeft").await?, 0);
    // Ticked among the others, it is there in both.
    page.act("probe.one('.cues [part~=fold]').click()").await?;
    assert_eq!(row(&page, ".cues").await?[0], last);
    page.leave().await
}

#[tokio::test]
async fn by_key_the_focus_stays_on_the_chip_wherever_it_goes() -> Outcome {
    let site = Site::open()?;
    for view in [View::PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        let chip = ".chips [data-chip=budget]";
        let focused = format!("probe.root().activeElement?.matches('{chip}')");
        page.tab_to(chip).await?;
        for pressed in ["true", "false", "true"] {
            page.press(&[Key::Space]).await?;
            page.until(&format!("probe.one('{chip}').ariaPressed === '{pressed}'")).await?;
            page.settle().await?;
            assert!(page.holds(&focused).await?, "{view:?}: the focus is lost");
            let unread = page.list(&format!("probe.unread(['{chip}'])")).await?;
            assert!(unread.is_empty(), "{view:?}, {pressed}: out of sight: {unread:?}");
        }
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn where_the_two_meet_is_said_beside_the_chips_and_leads_to_where_it_is_set() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    for view in [View::SMALL_PHONE, View::PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        assert_eq!(page.ask("probe.all('[part=channel]').length").await?, 0, "face to face goes without saying");
        for channel in ["phone", "chat"] {
            page.act(&format!(
                "probe.one('.menu-button').click(); await probe.shown('.menu');
                 probe.one('[name=channel][value={channel}]').click(); await probe.settle(); probe.one('.menu-button').click()"
            ))
            .await?;
            assert_eq!(
                page.ask("probe.text('[part=channel]')").await?,
                words.get(&format!("channels.{channel}.name"))?
            );
            let unread =
                page.list(&format!("probe.unread(['[part=channel]', '{OBJECTIONS}', '[data-chip=tension]'])")).await?;
            assert!(unread.is_empty(), "{view:?}: {unread:?}");
        }
        page.tap("[part=channel]").await?;
        page.until("probe.all('.menu [name=channel]').length").await?;
        page.leave().await?;
    }
    Ok(())
}

/// The colours of rail and filled part differ enough where they are alone in telling, and their thickness everywhere.
#[tokio::test]
async fn what_is_filled_of_a_slider_is_told_from_the_rail_in_every_theme() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    for style in ["driver", "expressive", "amiable", "analytical"] {
        let (across, up): (u8, u8) = match style {
            "driver" => (90, 10),
            "expressive" => (90, 90),
            "amiable" => (10, 90),
            _ => (10, 10),
        };
        page.see(json!({ "expressiveness": across, "emotionality": up, "decisiveness": across }), &[]).await?;
        for theme in ["light", "dark", "sun"] {
            page.ask(&format!("probe.one('.card').dataset.theme = '{theme}'")).await?;
            page.settle().await?;
            page.picture(&format!("fill-{theme}-{style}")).await?;
            let colours = page.ask("probe.contrast(probe.style('.filled').stroke, probe.style('.all').stroke)").await?;
            let widths = page
                .ask("parseFloat(probe.style('.filled').strokeWidth) / parseFloat(probe.style('.all').strokeWidth)")
                .await?;
            let least = |value: &Value, least: f64| value.as_f64() >= Some(least);
            assert!(least(&widths, 2.0), "{theme}, {style}: as thick as {widths} rails");
            assert!(theme != "sun" || least(&colours, 3.0), "{theme}, {style}: stands out by {colours}");
        }
    }
    page.leave().await
}
