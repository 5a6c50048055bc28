//! The card as the build drew it, before its program is there: what it shows is what the card shows, and what is done
//! to it is done.

use browser_tests::{Answer, Engine, Medium, Outcome, Page, Part, Setup, Site, View, Window, Words};
use fantoccini::key::Key;
use serde_json::json;

/// All of the card: each element with its attributes, each text; a range with the value it has.
const SHAPE: &str = "(() => { const shape = (node) => node.nodeType === Node.TEXT_NODE ? node.data : [node.localName, \
                     Object.fromEntries([...node.attributes].filter(({ name }) => name !== 'value').map(({ name, value }) => \
                     [name, name === 'disabled' ? true : value])), node.value ?? null, \
                     ...[...node.childNodes].map(shape)]; return JSON.stringify(shape(probe.one('.seat')), \
                     (key, value) => value && !Array.isArray(value) && typeof value === 'object' \
                     ? Object.fromEntries(Object.entries(value).sort()) : value, 1).split('\\n'); })()";

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
        mounted(&page).await?;
        let shifts = page.list(&shifts_since(0.0)).await?;
        assert!(shifts.is_empty(), "{view:?}: {shifts:#?}");
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
            mounted(&page).await?;
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

#[tokio::test]
async fn without_scripts_the_guides_of_all_styles_can_be_read_and_no_dead_control_is_shown() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let window = Window::start(Engine::Chromium, &Setup::without_scripts()).await?;
    window.go(&site.address()).await?;
    let needs = words.get("boot.no-script")?;
    assert!(window.shown().await?.iter().any(|text| text.contains(needs)), "{:?}", window.shown().await?);
    for style in words.ids("styles")? {
        let before = window.shown().await?.len();
        window.click(&format!("details[data-tone={style}] summary")).await?;
        let shown = window.shown().await?;
        assert!(shown.len() > before + 12, "{style} unfolds next to nothing: {shown:?}");
        for word in ["name", "motto"] {
            let word = words.get(&format!("styles.{style}.{word}"))?;
            assert!(shown.iter().any(|text| text == word), "{style}: {word}: {shown:?}");
        }
    }
    let dead = "[...document.querySelector('shike-card').shadowRoot.querySelectorAll('.seat :is(button, input), .late')]\
                .filter((each) => each.checkVisibility()).length";
    assert_eq!(window.ask(dead).await?, 0, "what does nothing is shown");
    window.leave(&site).await
}

/// The checker is a script: it is asked about the page as it is where none runs, in a browser that runs them.
#[tokio::test]
async fn what_is_shown_without_scripts_is_without_fault() -> Outcome {
    let site = Site::open()?;
    let html = String::from_utf8(site.content(Part::Page)?)?;
    let bare = html.replace("<noscript>", "").replace("</noscript>", "").replace("<script ", "<meta ");
    site.replace(Part::Page, Answer::Body(bare.into_bytes()));
    for dark in [false, true] {
        let page = Page::visit(&site, View::SMALL_PHONE).await?;
        page.show(Medium { dark, ..Medium::default() }).await?;
        page.act("for (const details of probe.all('details')) details.open = true").await?;
        page.picture(&format!("no-script-{dark}")).await?;
        assert!(page.holds("!probe.one('.seat').checkVisibility()").await?);
        assert!(page.holds("probe.all('li').length > 30").await?);
        // A tip takes a line or two.
        let tall = "probe.all('li').filter((each) => each.clientHeight > 64).map((each) => each.textContent)";
        for question in [tall, "probe.faint(4.5)", "probe.small(14)", "probe.cut()", "probe.narrow('summary', 44)"] {
            let found = page.list(question).await?;
            assert!(found.is_empty(), "{question}: {found:#?}");
        }
        let faults = page.check().await?.faults;
        assert!(faults.is_empty(), "{faults:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_page_with_its_drawn_card_stays_small() -> Outcome {
    let site = Site::open()?;
    let page = site.content(Part::File("index.html.br"))?.len();
    assert!(page < 5_000, "the page takes {page} bytes");
    Ok(())
}
