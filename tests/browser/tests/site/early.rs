//! The card as the build drew it, before its program is there: what it shows is what the card shows, and what is done
//! to it is done.

use browser_tests::{Outcome, Page, Site, View, Words};
use fantoccini::key::Key;
use serde_json::json;

/// All of the card: each element with its attributes, each text; a range with the value it has.
const SHAPE: &str = "(() => { const shape = (node) => node.nodeType === Node.TEXT_NODE ? node.data : [node.localName, \
                     Object.fromEntries([...node.attributes].filter(({ name }) => name !== 'value').map(({ name, value }) => \
                     [name, name === 'disabled' ? true : value])), node.value ?? null, \
                     ...[...node.childNodes].map(shape)]; return JSON.stringify(shape(probe.one('.seat')), \
                     (key, value) => value && !Array.isArray(value) && typeof value === 'object' \
                     ? Object.fromEntries(Object.entries(value).sort()) : value, 1).split('\\n'); })()";

/// Where every element of the card stands.
const BOXES: &str = "probe.all('.seat *').map((each) => { const { x, y, width, height } = each.getBoundingClientRect(); \
                     return [each.localName, each.getAttribute('class'), each.getAttribute('part'), \
                     ...[x, y, width, height].map((length) => length.toFixed(1))].join(' '); })";

/// How far everything has moved since the page was opened.
const SHIFTED: &str = "new Promise((tell) => { let sum = 0; new PerformanceObserver((list) => { \
                       for (const { value } of list.getEntries()) sum += value; }) \
                       .observe({ type: 'layout-shift', buffered: true }); \
                       probe.settle().then(probe.settle).then(() => setTimeout(() => tell(sum), 100)); })";

const WORN: &str = "probe.one('.card').dataset.theme";

async fn mounted(page: &Page) -> Outcome {
    page.release().await?;
    page.until("probe.ready()").await?;
    page.settle().await
}

/// What has moved since a moment after the page was opened: each shift with its moment, its share, and from where to
/// where.
fn shifts_since(moment: f64) -> String {
    let script = "new Promise((tell) => { const told = []; new PerformanceObserver((list) => { \
                  for (const { startTime, value, sources } of list.getEntries()) if (startTime > MOMENT) \
                  told.push(`${startTime}: ${value} ${JSON.stringify(sources)}`); }) \
                  .observe({ type: 'layout-shift', buffered: true }); \
                  probe.settle().then(probe.settle).then(() => setTimeout(() => tell(told), 100)); })";
    script.replace("MOMENT", &moment.to_string())
}

/// What differs between two lists of lines, with the lines before.
fn difference(before: &[String], after: &[String]) -> Option<String> {
    let at = before.iter().zip(after).position(|(one, other)| one != other);
    let at = at.or_else(|| (before.len() != after.len()).then(|| before.len().min(after.len())))?;
    let from = at.saturating_sub(12);
    let cut = |lines: &[String]| lines.get(from..lines.len().min(at + 3)).unwrap_or_default().join("\n");
    Some(format!("drawn:\n{}\nmounted:\n{}", cut(before), cut(after)))
}

#[tokio::test]
async fn the_drawn_card_is_the_card_in_every_language() -> Outcome {
    let site = Site::open()?;
    for (languages, language) in [("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("en", "en")] {
        let (page, words) = (Page::held(&site, View::PHONE.reading(languages)).await?, Words::of(language)?);
        let next = words.get("ui.next")?;
        page.until(&format!("probe.text('[part~=next]') === {next:?}")).await?;
        page.picture(&format!("early-{language}")).await?;
        let drawn = page.list(SHAPE).await?;
        assert!(drawn.len() > 500, "{language}: {}", drawn.len());
        mounted(&page).await?;
        assert_eq!(difference(&drawn, &page.list(SHAPE).await?), None, "{language}");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_reader_of_another_language_sees_the_words_change_once_and_before_the_program_is_there() -> Outcome {
    let (site, first) = (Site::open()?, Words::read()?);
    for (languages, language) in [("zh-TW", "zh-Hant"), ("en", "en")] {
        let words = Words::of(language)?;
        let (first, next) = (first.get("ui.next")?, words.get("ui.next")?);
        let page = Page::held(&site, View::PHONE.reading(languages)).await?;
        page.until(&format!("said.at(-1) === {next:?}")).await?;
        mounted(&page).await?;
        let said = page.list("said").await?;
        let told: Vec<&str> = said.iter().map(String::as_str).filter(|word| *word != first || first == next).collect();
        assert_eq!(told, [next], "{language}: {said:?}");
        assert!(said.len() <= 2, "{language}: {said:?}");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn nothing_moves_from_the_first_paint_until_the_card_works() -> Outcome {
    let site = Site::open()?;
    for view in [View::SMALL_PHONE, View::PHONE, View::TABLET, View::LAPTOP] {
        let page = Page::held(&site, view).await?;
        page.settle().await?;
        let drawn = page.ask("performance.now()").await?.as_f64().ok_or("no time")?;
        // A browser counts no shift of what is exchanged: every box is compared too.
        let boxes = page.list(BOXES).await?;
        mounted(&page).await?;
        assert_eq!(difference(&boxes, &page.list(BOXES).await?), None, "{view:?}");
        let shifts = page.list(&shifts_since(drawn)).await?;
        assert!(shifts.is_empty(), "{view:?}: {shifts:#?}");
        // While it is first painted a busy browser may set two words of it anew: a hundredth of what is called good.
        let all = page.ask(SHIFTED).await?.as_f64().ok_or("no sum")?;
        assert!(all < 0.001, "{view:?}: {all}");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_another_language_nothing_moves_once_the_words_are_there() -> Outcome {
    let site = Site::open()?;
    for view in [View::SMALL_PHONE, View::PHONE, View::TABLET, View::LAPTOP] {
        for (languages, language) in [("zh-TW", "zh-Hant"), ("en", "en")] {
            let page = Page::held(&site, view.reading(languages)).await?;
            page.until(&format!("probe.one('.seat').lang === {language:?}")).await?;
            page.settle().await?;
            let said = page.ask("performance.now()").await?.as_f64().ok_or("no time")?;
            let boxes = page.list(BOXES).await?;
            mounted(&page).await?;
            assert_eq!(difference(&boxes, &page.list(BOXES).await?), None, "{languages}, {view:?}");
            let shifts = page.list(&shifts_since(said)).await?;
            assert!(shifts.is_empty(), "{languages}, {view:?}: {shifts:#?}");
            page.leave().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_done_before_the_program_is_there_is_kept_in_order() -> Outcome {
    let site = Site::open()?;
    let page = Page::held(&site, View::PHONE).await?;
    let (from, to) = (
        page.point("probe.onDial('expressiveness', 50)").await?,
        page.point("probe.onDial('expressiveness', 82)").await?,
    );
    page.drag(from, to).await?;
    let dial = "probe.state().dials.expressiveness";
    page.until(&format!("{dial}.drawn === 82 && {dial}.shown === '82' && {dial}.seen")).await?;
    page.picture("early-moved").await?;
    page.tap("[data-axis=emotionality] [data-pole=high]").await?;
    page.tap("[data-axis=emotionality] [data-pole=low]").await?;
    // The second of two that exclude each other stays, and what is ticked twice does not.
    for chip in ["unhurried", "hurried", "tension", "tension"] {
        page.tap(&format!("[data-chip={chip}]")).await?;
    }
    mounted(&page).await?;
    page.until("probe.state().kind === 'clear'").await?;
    let state = page.state().await?;
    assert_eq!(state["dials"]["expressiveness"]["value"], 82);
    assert_eq!(state["dials"]["emotionality"]["value"], 20);
    assert_eq!(state["dials"]["decisiveness"]["seen"], false);
    assert_eq!(state["chips"], json!(["hurried"]));
    assert_eq!(state["tone"], "driver");
    page.leave().await
}

#[tokio::test]
async fn what_is_opened_before_the_program_is_there_opens_with_it() -> Outcome {
    let site = Site::open()?;
    let page = Page::held(&site, View::PHONE).await?;
    page.tap("[part~=more]").await?;
    mounted(&page).await?;
    page.until("probe.all('.guide').length").await?;
    page.leave().await
}

#[tokio::test]
async fn a_finger_that_scrolls_from_a_slider_before_the_program_is_there_sets_nothing() -> Outcome {
    let site = Site::open()?;
    let page = Page::held(&site, View::SMALL_PHONE.with_text(24)).await?;
    assert!(
        page.holds("document.documentElement.scrollHeight > innerHeight + 100").await?,
        "there is nothing to scroll"
    );
    page.ask("void globalThis.addEventListener('pointercancel', () => { globalThis.cancelled = true; }, true)").await?;
    page.act("probe.one('#expressiveness').scrollIntoView({ block: 'center', behavior: 'instant' })").await?;
    let from = page.point("probe.onDial('expressiveness', 80)").await?;
    let up = page.holds("scrollY > 100").await?;
    page.finger_down(from).await?;
    page.finger_move(from, (from.0, from.1 + if up { 150.0 } else { -150.0 })).await?;
    page.finger_up().await?;
    page.until("globalThis.cancelled").await?;
    let dial = "probe.state().dials.expressiveness";
    assert!(page.holds(&format!("!{dial}.seen && {dial}.drawn === 50")).await?, "{}", page.ask(dial).await?);
    mounted(&page).await?;
    let state = page.state().await?;
    assert_eq!((&state["kind"], &state["dials"]["expressiveness"]["seen"]), (&json!("nothing"), &json!(false)));
    page.leave().await
}

#[tokio::test]
async fn a_finger_that_is_down_as_the_program_arrives_is_not_disturbed() -> Outcome {
    let site = Site::open()?;
    let page = Page::held(&site, View::PHONE).await?;
    let (from, to, on) = (
        page.point("probe.onDial('decisiveness', 50)").await?,
        page.point("probe.onDial('decisiveness', 70)").await?,
        page.point("probe.onDial('decisiveness', 30)").await?,
    );
    page.ask("void (globalThis.drawn = probe.one('.seat'))").await?;
    page.finger_down(from).await?;
    page.finger_move(from, to).await?;
    page.release().await?;
    // The program is there once the page's first file after it could be asked for; the card waits for the finger.
    page.until("performance.getEntriesByType('resource').some(({ name }) => /shike_bg/.test(name))").await?;
    page.finger_move(to, on).await?;
    assert!(page.holds("probe.one('.seat') === drawn").await?, "the card was exchanged under a finger");
    assert!(page.holds("Math.abs(probe.state().dials.decisiveness.drawn - 30) <= 1").await?);
    page.finger_up().await?;
    page.until("probe.ready() && probe.one('.seat') !== drawn").await?;
    page.until("probe.state().dials.decisiveness.seen").await?;
    let value = page.ask("probe.state().dials.decisiveness.value").await?;
    assert!(value.as_i64().is_some_and(|value| (value - 30).abs() <= 1), "{value}");
    page.leave().await
}

#[tokio::test]
async fn the_focus_stays_where_it_is_as_the_card_takes_its_place() -> Outcome {
    let site = Site::open()?;
    let page = Page::held(&site, View::LAPTOP).await?;
    for (selector, keys) in [("#emotionality", &[Key::Right, Key::Right][..]), ("[data-chip=hurried]", &[Key::Enter])] {
        page.load_held("").await?;
        page.tab_to(selector).await?;
        page.press(keys).await?;
        page.ask(&format!("void (globalThis.drawn = probe.one({selector:?}))")).await?;
        mounted(&page).await?;
        assert!(page.holds(&format!("probe.root().activeElement === probe.one({selector:?})")).await?, "{selector}");
        assert!(page.holds(&format!("probe.one({selector:?}) !== drawn")).await?, "{selector}");
        let state = page.state().await?;
        let kept = state["dials"]["emotionality"]["value"] == 52 || state["chips"] == json!(["hurried"]);
        assert!(kept, "{selector}: {state}");
        page.ask("localStorage.clear()").await?;
    }
    page.leave().await
}

#[tokio::test]
async fn a_chosen_look_is_worn_before_the_program_is_there() -> Outcome {
    let site = Site::open()?;
    let page = Page::held(&site, View::PHONE).await?;
    assert_eq!(page.ask(WORN).await?, "auto");
    let light = page.ask("probe.light(getComputedStyle(probe.one('.card')).backgroundColor)").await?;
    page.ask("void (localStorage['shike.state'] = JSON.stringify({ v: 1, theme: 'dark' }))").await?;
    page.load_held("").await?;
    page.until(&format!("{WORN} === 'dark'")).await?;
    let dark = page.ask("probe.light(getComputedStyle(probe.one('.card')).backgroundColor)").await?;
    assert!(dark.as_f64() < light.as_f64().map(|light| light / 4.0), "{light}, then {dark}");
    mounted(&page).await?;
    assert_eq!(page.ask(WORN).await?, "dark");
    page.leave().await
}
