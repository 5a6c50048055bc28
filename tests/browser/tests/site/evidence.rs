//! The cues behind each slider, and why the verdict is what it is.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::json;
use std::collections::BTreeSet;

const AXES: [&str; 3] = ["expressiveness", "emotionality", "decisiveness"];
/// The most chips of a slider on the screen at once.
const AT_ONCE: usize = 12;

fn name(axis: &str) -> String {
    format!(".dial[data-axis={axis}] [part~=name]")
}

async fn unfold(page: &Page, axis: &str) -> Outcome<Vec<String>> {
    page.tap(&name(axis)).await?;
    page.until(&format!("probe.all('.dial[data-axis={axis}] .cues .chip').length")).await?;
    chips(page).await
}

async fn chips(page: &Page) -> Outcome<Vec<String>> {
    page.list("probe.all('.cues .chip').map((chip) => chip.dataset.chip)").await
}

fn pressed(cue: &str, is: bool) -> String {
    format!("probe.one('.cues [data-chip={cue}]').ariaPressed === '{is}'")
}

async fn most(page: &Page) -> Outcome<f64> {
    Ok(page.ask("Math.max(...probe.shares())").await?.as_f64().ok_or("no share")?)
}

#[tokio::test]
async fn a_tapped_cue_changes_the_certainty_and_leaves_the_slider_unseen() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    for axis in AXES {
        let cue = unfold(&page, axis).await?.swap_remove(0);
        let (before, even) = (page.state().await?, most(&page).await?);
        page.tap(&format!(".cues [data-chip={cue}]")).await?;
        page.until(&pressed(&cue, true)).await?;
        let after = page.state().await?;
        assert!(most(&page).await? > even, "{axis}, {cue}: no style is more certain");
        assert_eq!(after["chips"], json!([cue]));
        assert_eq!(after["dials"], before["dials"], "{axis}, {cue}");
        assert_eq!(after["dials"][axis]["shown"], words.get("ui.not-observed")?);
        assert_eq!(page.ask(&format!("probe.text('[data-axis={axis}] [part~=ticked]')")).await?, "1");
        page.tap(&format!(".cues [data-chip={cue}]")).await?;
        page.until(&pressed(&cue, false)).await?;
        assert_eq!(page.state().await?, before, "{axis}, {cue}: unticked is as if never ticked");
        page.tap(&name(axis)).await?;
        page.until("!probe.all('.cues').length").await?;
    }
    page.leave().await
}

#[tokio::test]
async fn both_of_a_pair_make_the_reading_less_certain_than_one() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 70, "emotionality": 20 }), &[]).await?;
    let offered = unfold(&page, "expressiveness").await?;
    let mut certain = Vec::new();
    // The high one of a pair stands before the low one.
    for cue in &offered[..2] {
        page.tap(&format!(".cues [data-chip={cue}]")).await?;
        page.until(&pressed(cue, true)).await?;
        certain.push(most(&page).await?);
    }
    assert_eq!(page.state().await?["chips"], json!(offered[..2]), "both are ticked");
    assert!(certain[1] < certain[0], "{certain:?}");
    page.leave().await
}

#[tokio::test]
async fn at_most_twelve_cues_show_at_once_and_the_rest_take_their_place() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let mut rests = 0;
    for axis in AXES {
        let first = unfold(&page, axis).await?;
        assert!(!first.is_empty() && first.len() <= AT_ONCE, "{axis}: {first:?}");
        for cue in &first {
            let text = page.ask(&format!("probe.text('.cues [data-chip={cue}]')")).await?;
            assert_eq!(text, words.get(&format!("cues.{cue}.chip"))?);
        }
        if page.holds("probe.all('.cues [part~=fold]').length").await? {
            rests += 1;
            assert_eq!(page.ask("probe.text('.cues [part~=fold]')").await?, words.get("ui.more-cues")?);
            page.tap(".cues [part~=fold]").await?;
            let fewer = words.get("ui.fewer-cues")?;
            page.until(&format!("probe.text('.cues [part~=fold]') === {fewer:?}")).await?;
            let rest = chips(&page).await?;
            assert!(!rest.is_empty() && rest.len() <= AT_ONCE, "{axis}: {rest:?}");
            assert!(rest.iter().all(|cue| !first.contains(cue)), "{axis}: {rest:?} after {first:?}");
            page.tap(".cues [part~=fold]").await?;
            page.until(&format!("probe.text('.cues [part~=fold]') !== {fewer:?}")).await?;
            assert_eq!(chips(&page).await?, first, "{axis}: the first again");
        }
        assert_eq!(page.ask("probe.all('.cues').length").await?, 1, "only one slider's cues are unfolded");
    }
    assert!(rests > 0, "no slider has more than {AT_ONCE} cues");
    page.leave().await
}

#[tokio::test]
async fn cues_are_unfolded_and_ticked_by_key() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    for (axis, unfolds, ticks) in [("expressiveness", Key::Enter, Key::Space), ("emotionality", Key::Space, Key::Enter)]
    {
        let before = page.ask("probe.shares()").await?;
        page.tab_to(&name(axis)).await?;
        page.press(&[unfolds]).await?;
        page.until(&format!("probe.one({:?}).ariaExpanded === 'true'", name(axis))).await?;
        page.tab_to(&format!("[data-axis={axis}] .cues .chip")).await?;
        let cue = page.ask("probe.root().activeElement.dataset.chip").await?;
        let cue = cue.as_str().ok_or("the focus is on no chip")?;
        page.press(&[ticks]).await?;
        page.until(&pressed(cue, true)).await?;
        assert_ne!(page.ask("probe.shares()").await?, before, "{axis}, {cue}");
        assert_eq!(page.state().await?["dials"][axis]["seen"], false);
        assert_eq!(page.ask("probe.root().activeElement.dataset.chip").await?, cue, "the focus stays");
    }
    page.leave().await
}

/// The names, widths and sides of the bars, top to bottom.
const BARS: &str = "probe.all('.pulls .row').map((row) => [row.querySelector('[part~=name]').textContent, \
                    Number.parseFloat(row.querySelector('.filled').getAttribute('width')), \
                    row.querySelector('[part~=figure]').textContent])";

#[tokio::test]
async fn why_shows_a_bar_for_each_thing_seen_the_strongest_first() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let cue = unfold(&page, "emotionality").await?.swap_remove(1);
    page.see(json!({ "expressiveness": 90, "emotionality": 24, "decisiveness": 60 }), &[&cue, "tension"]).await?;
    page.tap("[part~=why-button]").await?;
    page.until("probe.all('.pulls .row').length").await?;
    let bars = page.ask(BARS).await?;
    let bars: Vec<(String, f64, String)> = serde_json::from_value(bars)?;
    let dials = AXES.map(|axis| format!("dials.{axis}.name"));
    let seen = dials.into_iter().chain([format!("cues.{cue}.chip"), "tension.chip".to_owned()]);
    let seen = seen.map(|path| words.get(&path)).collect::<Outcome<BTreeSet<&str>>>()?;
    assert_eq!(bars.iter().map(|(name, ..)| name.as_str()).collect::<BTreeSet<_>>(), seen);
    assert_eq!(bars.len(), seen.len(), "each once: {bars:?}");
    assert!((bars[0].1 - 100.0).abs() < 0.01, "the strongest is the widest there can be: {bars:?}");
    assert!(bars.is_sorted_by(|one, next| one.1 >= next.1) && bars[4].1 < 100.0, "{bars:?}");
    let sides = ["tells", "asks", "warm", "cool", "none", "even"].map(|side| format!("ui.side-{side}"));
    let sides = sides.iter().map(|path| words.get(path)).collect::<Outcome<Vec<&str>>>()?;
    assert!(bars.iter().all(|(.., side)| sides.contains(&side.as_str())), "{bars:?}");
    let side = |name: &str| bars.iter().find(|(each, ..)| each == name).map(|(.., side)| side.as_str());
    assert_eq!(side(words.get("dials.expressiveness.name")?), Some(words.get("ui.side-tells")?));
    assert_eq!(side(words.get("dials.emotionality.name")?), Some(words.get("ui.side-cool")?));
    page.picture("why").await?;
    page.leave().await
}

#[tokio::test]
async fn why_also_says_what_to_do_should_it_be_the_runner_up() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &[]).await?;
    page.tap("[part~=why-button]").await?;
    page.until("probe.all('.otherwise').length").await?;
    let call = "window.shike.ready.then(({ explain }) => explain({ expressiveness: 78, emotionality: 24, \
                decisiveness: 82 })).then(({ runnerUp }) => runnerUp)";
    let runner_up = page.ask(call).await?;
    let style = runner_up.as_str().ok_or("no runner-up")?;
    assert_eq!(page.ask("probe.one('.otherwise').dataset.tone").await?, style);
    assert_eq!(page.ask("probe.text('.otherwise [part~=reason]')").await?, words.get("ui.if-wrong")?);
    let named = words.filled("ui.if-wrong-style", words.get(&format!("styles.{style}.name"))?)?;
    assert_eq!(page.ask("probe.text('.otherwise [part~=name]')").await?, named);
    let lines = page.list("probe.all('.otherwise [part~=line]').map((line) => line.textContent)").await?;
    let wants = ["wants", "spares"].map(|what| format!("styles.{style}.{what}"));
    assert_eq!(lines, [words.get(&wants[0])?, words.get(&wants[1])?]);
    page.tap("[part~=why-button]").await?;
    page.until("!probe.all('.otherwise').length").await?;
    page.leave().await
}
