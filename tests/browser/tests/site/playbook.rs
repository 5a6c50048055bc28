//! The playbook: every page of it, the ways in and out, the lists to tick. What a search finds is in `search`.

use browser_tests::{Catalogue, Outcome, Page, Part, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

const PLACE: &str = "document.querySelector('shike-card').book";
/// The way in from the menu.
pub(crate) const WAY: &str = ".more-of button:first-child";

/// Waits until the playbook, or with `null` the card, is shown at a place.
pub(crate) async fn at(page: &Page, place: Option<&str>) -> Outcome {
    page.until(&format!("{PLACE} === {}", json!(place))).await?;
    let hash = place.map_or_else(String::new, |place| format!("#book/{place}"));
    page.until(&format!("location.hash === {}", json!(hash))).await?;
    page.until(if place.is_some() { "probe.all('.text > [tabindex]').length" } else { "!probe.all('.desk').length" })
        .await?;
    let shown =
        "[probe.one('.seat').checkVisibility(), probe.all('.text > [tabindex]')[0]?.checkVisibility() ?? false]";
    let (card, book) = (place.is_none(), place.is_some());
    assert_eq!(page.ask(shown).await?, json!([card, book]), "either the card is shown or the page at {place:?}");
    Ok(())
}

pub(crate) async fn open(page: &Page) -> Outcome {
    page.tap(".menu-button").await?;
    page.until("probe.all('.menu').length").await?;
    page.tap(WAY).await?;
    at(page, Some("")).await
}

/// The name that an entry goes by.
pub(crate) fn name<'a>(words: &'a Words, section: &str, id: &str) -> Outcome<&'a str> {
    match section {
        // The source's own line, which the card does not say where it judges.
        "mnemonics" => words.get(&format!("sayings.{id}.saying")),
        "objections" => words.get(&format!("objections.{id}.chip")),
        _ => words.get(&format!("{section}.{id}.name")),
    }
}

pub(crate) fn link(place: &str) -> String {
    format!("a[href='#book/{place}']")
}

pub(crate) async fn follow(page: &Page, place: &str) -> Outcome {
    page.tap(&format!(".text {}", link(place))).await?;
    at(page, Some(place)).await
}

#[tokio::test]
async fn from_the_menu_the_contents_list_every_system_and_each_shows_every_entry() -> Outcome {
    let (site, words, catalogue) = (Site::open()?, Words::read()?, Catalogue::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    page.picture("playbook").await?;
    assert_eq!(page.ask("probe.text('.text > [tabindex]')").await?, words.get("book.title")?);
    let listed = page.list("probe.all('.page .links a').map((link) => link.hash)").await?;
    let systems = catalogue.ids("systems")?;
    assert_eq!(listed[0], "#book/system/objections", "what customers say is looked up most");
    assert_eq!(listed, systems.iter().map(|id| format!("#book/system/{id}")).collect::<Vec<_>>());
    for system in systems {
        page.act(&format!("location.hash = '#book/system/{system}'")).await?;
        at(&page, Some(&format!("system/{system}"))).await?;
        assert_eq!(page.ask("probe.text('.text > [tabindex]')").await?, words.get(&format!("systems.{system}.name"))?);
        assert_eq!(page.ask("probe.text('.desk .about')").await?, words.get(&format!("systems.{system}.about"))?);
        let bold = page.list("probe.all('.page strong').map((each) => each.textContent)").await?;
        let parts: Vec<&str> = catalogue.parts().filter(|(of, _)| *of == system).map(|(_, section)| section).collect();
        assert!(!parts.is_empty(), "{system} has no part");
        for section in parts {
            for id in catalogue.ids(section)? {
                let name = name(&words, section, id)?;
                assert!(bold.iter().any(|each| each == name), "{system} lacks {section}/{id}, {name}: {bold:?}");
            }
        }
    }
    page.leave().await
}

#[tokio::test]
async fn from_the_playbook_too_one_tap_covers_everything() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &["hurried"]).await?;
    open(&page).await?;
    page.tap(".desk [part~=cover]").await?;
    page.until("!probe.all('.desk').length && probe.all('.covered').length").await?;
    let shown = page.ask("probe.text('.card')").await?;
    for judging in ["styles.driver.name", "mnemonics.hurried.line", "book.title"] {
        let word = words.get(judging)?;
        assert!(!shown.as_str().is_some_and(|shown| shown.contains(word)), "{shown} shows {word}");
    }
    page.leave().await
}

#[tokio::test]
async fn every_entry_has_a_place_of_its_own_and_names_its_source() -> Outcome {
    let (site, words, catalogue) = (Site::open()?, Words::read()?, Catalogue::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.load("#book/").await?;
    let mut sources = vec![words.get("book.ours")?];
    let names = catalogue.ids("sources")?.into_iter().map(|id| format!("sources.{id}.name")).collect::<Vec<_>>();
    sources.extend(names.iter().map(|path| words.get(path)).collect::<Outcome<Vec<_>>>()?);
    let mut count = 0;
    for (system, section) in catalogue.parts() {
        for (n, id) in catalogue.ids(section)?.into_iter().enumerate() {
            let place = format!("{section}/{id}");
            if n == 0 {
                page.load(&format!("#book/{place}")).await?;
            } else {
                page.act(&format!("location.hash = '#book/{place}'")).await?;
            }
            at(&page, Some(&place)).await?;
            assert_eq!(page.ask("probe.text('.text > [tabindex]')").await?, name(&words, section, id)?, "{place}");
            let names_only = catalogue.words(section)? == ["name"];
            assert!(names_only || page.holds("probe.text('.page').length > 3").await?, "{place} says nothing");
            let source = page.ask("probe.text('.source')").await?;
            let named = sources.iter().any(|name| source.as_str().is_some_and(|text| text.contains(name)));
            assert!(named, "{place} comes from {source}");
            let up = format!("probe.all(\".trail {}\").length", link(&format!("system/{system}")));
            assert_eq!(page.ask(&up).await?, 1, "{place} leads up to {system}");
            count += 1;
        }
    }
    assert!(count > 100, "only {count} entries");
    page.leave().await
}

#[tokio::test]
async fn back_leads_back_step_by_step_to_the_card_and_forward_again() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24 }), &["hurried"]).await?;
    let before = page.state().await?;
    open(&page).await?;
    follow(&page, "system/behaviours").await?;
    follow(&page, "behaviours/haughty").await?;
    for place in [Some("system/behaviours"), Some(""), None] {
        page.ask("history.back()").await?;
        at(&page, place).await?;
    }
    assert_eq!(page.state().await?, before, "the reading is kept, the menu is folded");
    for place in ["", "system/behaviours", "behaviours/haughty"] {
        page.ask("history.forward()").await?;
        at(&page, Some(place)).await?;
    }
    page.tap(&format!(".trail {}", link("system/behaviours"))).await?;
    at(&page, Some("system/behaviours")).await?;
    page.tap(&format!(".trail {}", link(""))).await?;
    at(&page, Some("")).await?;
    page.leave().await
}

#[tokio::test]
async fn escape_leaves_at_once_and_back_by_levels_and_the_focus_goes_on_where_it_was() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    page.see(json!({ "emotionality": 80 }), &["hurried"]).await?;
    let before = page.state().await?;
    let title = "probe.root().activeElement?.matches('.text > [tabindex]')";
    let focused = |what: &str| format!("probe.root().activeElement?.matches({})", json!(what));
    for leaves in [Key::Escape, Key::Enter] {
        page.tab_to(".menu-button").await?;
        page.press(&[Key::Enter]).await?;
        page.until("probe.all('.menu').length").await?;
        page.tab_to(WAY).await?;
        page.press(&[Key::Enter]).await?;
        at(&page, Some("")).await?;
        page.until(title).await?;
        page.tab_to(&format!(".text {}", link("system/roles"))).await?;
        page.press(&[Key::Enter]).await?;
        at(&page, Some("system/roles")).await?;
        page.until(title).await?;
        if matches!(leaves, Key::Enter) {
            page.tab_to("[part~=back]").await?;
            page.press(&[leaves]).await?;
            at(&page, Some("")).await?;
            page.until(&focused(&link("system/roles"))).await?;
            page.tab_to("[part~=back]").await?;
        }
        page.press(&[leaves]).await?;
        at(&page, None).await?;
        // The menu that it was opened from is folded.
        page.until(&focused(".menu-button")).await?;
    }
    assert_eq!(page.state().await?, before, "the reading is kept");
    page.leave().await
}

/// Presses back, and waits for the page it leads to.
async fn up(page: &Page, place: Option<&str>) -> Outcome {
    page.tap("[part~=back]").await?;
    at(page, place).await
}

#[tokio::test]
async fn back_leads_one_level_up_from_wherever_the_page_was_opened() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    for place in ["behaviours/haughty", "objections/too-expensive", "before-visit/goal", "types/driver"] {
        let system = system_of(place);
        // From its system, by the address, and by the page around the card.
        let ways = ["", "location.hash = '#book/PLACE'", "document.querySelector('shike-card').book = 'PLACE'"];
        for way in ways {
            if way.is_empty() {
                open(&page).await?;
                follow(&page, &system).await?;
                page.act(&ways[2].replace("PLACE", place)).await?;
            } else {
                page.act(&way.replace("PLACE", place)).await?;
            }
            at(&page, Some(place)).await?;
            for next in [Some(system.as_str()), Some(""), None] {
                up(&page, next).await?;
            }
            assert!(page.holds("!probe.all('.menu').length").await?, "{place}: the menu is open again");
        }
    }
    page.leave().await
}

/// The system that one of these entries stands in.
fn system_of(place: &str) -> String {
    let section = place.split('/').next().unwrap_or_default();
    format!("system/{}", if section == "before-visit" { "craft" } else { section })
}

#[tokio::test]
async fn the_browsers_back_agrees_with_ours_and_never_leads_down_again() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    open(&page).await?;
    follow(&page, "system/behaviours").await?;
    page.act("document.querySelector('shike-card').book = 'behaviours/haughty'").await?;
    at(&page, Some("behaviours/haughty")).await?;
    let steps = page.ask("history.length").await?;
    up(&page, Some("system/behaviours")).await?;
    page.ask("history.back()").await?;
    at(&page, Some("")).await?;
    up(&page, None).await?;
    assert_eq!(page.ask("history.length").await?, steps, "going up by the way one came makes no steps more");
    // Faster than the browser goes back.
    for place in ["", "system/behaviours", "behaviours/haughty"] {
        page.act(&format!("document.querySelector('shike-card').book = '{place}'")).await?;
        at(&page, Some(place)).await?;
    }
    page.act("for (const _ of '123') { probe.one('[part~=back]').click(); await 0; await 0; await 0; await 0; }")
        .await?;
    at(&page, None).await?;
    page.settle().await?;
    at(&page, None).await?;
    page.leave().await
}

#[tokio::test]
async fn from_any_page_the_card_is_one_tap_away() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    for place in ["system/behaviours", "behaviours/haughty"] {
        page.act(&format!("document.querySelector('shike-card').book = '{place}'")).await?;
        at(&page, Some(place)).await?;
        assert_eq!(page.ask("probe.text('.trail .home')").await?, words.get("ui.brand")?);
        page.tap(".trail .home").await?;
        at(&page, None).await?;
    }
    page.leave().await
}

#[tokio::test]
async fn used_for_this_customer_an_entry_is_ticked_and_the_card_comes_back() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "emotionality": 80 }), &["hurried"]).await?;
    let mut expected = vec!["hurried"];
    for (section, id) in
        [("behaviours", "haughty"), ("purposes", "loyal"), ("objections", "no-time"), ("mnemonics", "frugal")]
    {
        page.act(&format!("document.querySelector('shike-card').book = '{section}/{id}'")).await?;
        at(&page, Some(&format!("{section}/{id}"))).await?;
        assert_eq!(page.ask("probe.text('[part~=use]')").await?, words.get("book.use")?);
        page.tap("[part~=use]").await?;
        at(&page, None).await?;
        expected.push(id);
        // Used twice it is still ticked.
        page.until(&format!("{}.every((id) => probe.state().chips.includes(id))", json!(expected))).await?;
    }
    let chip = "probe.text('.chips [data-chip=haughty]')";
    assert_eq!(page.ask(chip).await?, words.get("contexts.haughty.chip")?);
    page.act("document.querySelector('shike-card').book = 'behaviours/haughty'").await?;
    at(&page, Some("behaviours/haughty")).await?;
    page.tap("[part~=use]").await?;
    at(&page, None).await?;
    assert!(page.holds("probe.state().chips.includes('haughty')").await?, "used twice it stays ticked");
    page.leave().await
}

#[tokio::test]
async fn used_for_this_customer_an_entry_leads_to_the_answer_wherever_the_reader_was() -> Outcome {
    let site = Site::open()?;
    for view in [View::PHONE, View::LAPTOP] {
        let page = Page::open(&site, view).await?;
        page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &[]).await?;
        open(&page).await?;
        follow(&page, "system/objections").await?;
        page.tap(&format!(".page {}", link("objections/too-expensive"))).await?;
        at(&page, Some("objections/too-expensive")).await?;
        page.tap("[part~=use]").await?;
        answered(&page, "from the menu").await?;
        // A reason far down in the guide.
        page.act("probe.one('[part~=more]').click(); await probe.shown('.phase')").await?;
        let last = "probe.all('button[part~=reason]').at(-1)";
        page.act(&format!("{last}.scrollIntoView(); {last}.focus(); {last}.click()")).await?;
        page.until("probe.all('.desk').length").await?;
        page.act("document.querySelector('shike-card').book = 'behaviours/haughty'").await?;
        at(&page, Some("behaviours/haughty")).await?;
        page.tap("[part~=use]").await?;
        answered(&page, "from the guide").await?;
        page.leave().await?;
    }
    Ok(())
}

/// The card is shown, its menu is folded, and the verdict with its line and sentence is in sight.
async fn answered(page: &Page, from: &str) -> Outcome {
    at(page, None).await?;
    page.settle().await?;
    assert!(page.holds("!probe.all('.menu').length").await?, "{from}: the menu is open");
    let unread = page.list("probe.unread(['.style', '.headline [part~=words]', '.answer [part~=say]'])").await?;
    assert!(unread.is_empty(), "{from}: {unread:#?}");
    Ok(())
}

#[tokio::test]
async fn a_reason_in_the_guide_leads_to_its_entry_and_the_browsers_back_to_the_reason() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "expressiveness": 78, "emotionality": 24, "decisiveness": 82 }), &["hurried"]).await?;
    page.act("probe.one('[part~=contexts-button]').click(); await probe.shown('.contexts')").await?;
    page.see(json!({}), &["haughty"]).await?;
    page.act(
        "probe.one('.menu-button').click(); await probe.shown('.menu'); probe.one('[name=own][value=amiable]').click()",
    )
    .await?;
    page.act("probe.one('[part~=more]').click(); await probe.shown('.phase')").await?;
    let reasons = page.list("probe.all('button[part~=reason]').map((each) => each.textContent)").await?;
    let chip = words.get("contexts.haughty.chip")?;
    let style = words.get("styles.amiable.name")?;
    for (says, place) in [(chip, "behaviours/haughty"), (style, "types/amiable")] {
        let n = reasons.iter().position(|reason| reason.contains(says));
        let n = n.ok_or_else(|| format!("no reason says {says}: {reasons:?}"))?;
        let reason = format!("probe.all('button[part~=reason]')[{n}]");
        page.act(&format!("{reason}.focus(); {reason}.click()")).await?;
        at(&page, Some(place)).await?;
        page.ask("history.back()").await?;
        at(&page, None).await?;
        assert!(page.holds(&format!("probe.root().activeElement === {reason}")).await?, "{says}");
    }
    page.leave().await
}

#[tokio::test]
async fn its_words_and_its_program_are_fetched_when_it_is_opened_and_once() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(json!({ "emotionality": 80 }), &["hurried"]).await?;
    page.act("probe.one('[part~=more]').click(); await probe.shown('.phase')").await?;
    page.act("probe.one('.menu-button').click(); await probe.shown('.menu')").await?;
    let asked = |site: &Site| {
        let parts = [Part::BOOK, Part::Headless, Part::Desk];
        parts.map(|part| site.asked().iter().filter(|path| part.is(path)).count())
    };
    assert_eq!(asked(&site), [0, 0, 0]);
    page.tap(WAY).await?;
    at(&page, Some("")).await?;
    page.press(&[Key::Escape]).await?;
    at(&page, None).await?;
    open(&page).await?;
    follow(&page, "system/types").await?;
    assert_eq!(asked(&site), [1, 2, 2], "the words, the program and its script, what draws and its style sheet");
    page.leave().await
}

/// A line of a score with its two numbers.
fn score(words: &Words, path: &str, of: usize, count: usize) -> Outcome<String> {
    Ok(words.get(path)?.replace("{of}", &of.to_string()).replace("{count}", &count.to_string()))
}

/// What a list says it comes to.
const SCORE: &str =
    "((box) => [box.querySelector('.score strong').textContent, box.querySelector('.score p').textContent])";

/// The lists to tick: the system, the place of the list on its page, its section, the line and what else is said of some
/// and of all.
const LISTS: [(&str, usize, &str, &str, [&str; 2]); 5] = [
    ("marks", 0, "good-marks", "book.score", ["book.good-low", "book.good-high"]),
    ("marks", 1, "bad-marks", "book.score", ["book.bad-few", "book.bad-many"]),
    ("principles", 0, "principles", "book.yes-of", ["book.mend", "book.all-yes"]),
    ("craft", 0, "before-visit", "book.done-of", ["", ""]),
    ("craft", 1, "five-w-two-h", "book.done-of", ["", ""]),
];

#[tokio::test]
async fn lists_are_scored_as_they_are_ticked_and_cleared_and_kept_while_the_customer_is() -> Outcome {
    let (site, words, catalogue) = (Site::open()?, Words::read()?, Catalogue::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    for (system, n, section, line, [some, all]) in LISTS {
        let says = |word: &str| if word.is_empty() { Ok("") } else { words.get(word) };
        page.act(&format!("document.querySelector('shike-card').book = 'system/{system}'")).await?;
        at(&page, Some(&format!("system/{system}"))).await?;
        let ids = catalogue.ids(section)?;
        let of = ids.len();
        let list = format!("probe.all('.checks')[{n}]");
        let told = || async { page.ask(&format!("{SCORE}({list})")).await };
        let clear = format!("{list}.querySelector('button')");
        assert_eq!(told().await?, json!(["", ""]), "{section}: nothing ticked has no score");
        assert!(page.holds(&format!("!{clear}.checkVisibility()")).await?, "{section}: nothing to clear");
        page.act(&format!("{list}.querySelector('input').click()")).await?;
        let left = ids[1..].iter().map(|id| name(&words, section, id)).collect::<Outcome<Vec<_>>>()?.join("，");
        let some = says(some)?.replace("{names}", &left);
        assert_eq!(told().await?, json!([score(&words, line, of, 1)?, some]), "{section}, one ticked");
        page.act(&format!("{list}.querySelectorAll('input').forEach((box) => box.checked || box.click())")).await?;
        let all = json!([score(&words, line, of, of)?, says(all)?]);
        assert_eq!(told().await?, all, "{section}, all ticked");
        page.tap(&format!(".trail {}", link(""))).await?;
        at(&page, Some("")).await?;
        follow(&page, &format!("system/{system}")).await?;
        assert_eq!(told().await?, all, "{section}, come back to");
        page.act(&format!("{clear}.click()")).await?;
        assert_eq!(told().await?, json!(["", ""]), "{section}, cleared");
        let left = page.ask(&format!("{list}.querySelectorAll(':checked').length")).await?;
        assert_eq!(left, 0, "{section}");
    }
    page.leave().await
}

/// How many are ticked on the page of a system.
async fn ticks(page: &Page, system: &str) -> Outcome<Value> {
    page.act(&format!("document.querySelector('shike-card').book = 'system/{system}'")).await?;
    at(page, Some(&format!("system/{system}"))).await?;
    let ticked = page.ask("probe.all('.checks :checked').length").await;
    page.press(&[Key::Escape]).await?;
    at(page, None).await?;
    ticked
}

/// What is ticked goes when the next customer comes, and comes back with the one before.
async fn ticks_go_with_the_customer(page: Page) -> Outcome {
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    page.act("document.querySelector('shike-card').book = 'system/marks'").await?;
    at(&page, Some("system/marks")).await?;
    page.act("probe.all('.checks input').slice(0, 3).forEach((box) => box.click())").await?;
    page.press(&[Key::Escape]).await?;
    at(&page, None).await?;
    // A slider moved is no other customer.
    page.see(json!({ "decisiveness": 20 }), &["hurried"]).await?;
    assert_eq!(ticks(&page, "marks").await?, 3);
    page.tap("[part~=next]").await?;
    page.until("probe.state().kind === 'nothing'").await?;
    assert_eq!(ticks(&page, "marks").await?, 0, "the next customer is another");
    page.tap(".notice [data-button=undo]").await?;
    page.until("probe.state().kind !== 'nothing'").await?;
    assert_eq!(ticks(&page, "marks").await?, 3, "the one before is back");
    page.tap("[part~=next]").await?;
    page.see(json!({ "emotionality": 20 }), &[]).await?;
    assert_eq!(ticks(&page, "marks").await?, 0);
    page.leave().await
}

#[tokio::test]
async fn what_is_ticked_goes_with_the_customer_and_comes_back_with_them() -> Outcome {
    let site = Site::open()?;
    ticks_go_with_the_customer(Page::open(&site, View::PHONE).await?).await
}

#[tokio::test]
async fn from_the_disk_what_is_ticked_goes_with_the_customer_and_back_leads_up() -> Outcome {
    let page = Page::open_file(View::PHONE).await?;
    open(&page).await?;
    follow(&page, "system/objections").await?;
    for place in [Some(""), None] {
        up(&page, place).await?;
    }
    ticks_go_with_the_customer(page).await
}

/// The views that the pages are looked at in: two phones, a tablet upright, a laptop.
const VIEWS: [View; 5] =
    [View::SMALL_PHONE, View::PHONE, View { width: 390, height: 844, ..View::PHONE }, View::TABLET, View::LAPTOP];

#[tokio::test]
async fn types_are_read_without_scrolling_sideways_and_side_by_side_where_all_have_room() -> Outcome {
    let (site, catalogue) = (Site::open()?, Catalogue::read()?);
    for (languages, views) in [("zh-CN", &VIEWS[..]), ("en", &VIEWS[..])] {
        for &view in views {
            let page = Page::open(&site, view.reading(languages)).await?;
            for system in catalogue.ids("systems")? {
                page.act(&format!("document.querySelector('shike-card').book = 'system/{system}'")).await?;
                at(&page, Some(&format!("system/{system}"))).await?;
                page.picture(&format!("{languages}-{}-{system}", view.width)).await?;
                for question in ["probe.wide()", "probe.cut()", "probe.overlaps()"] {
                    let found = page.list(question).await?;
                    assert!(found.is_empty(), "{languages} {} {system}: {question}: {found:#?}", view.width);
                }
                // Nothing at all scrolls but the page itself.
                let scrolls = "probe.all('.desk *').filter((each) => each.scrollWidth > each.clientWidth + 1 && \
                               /auto|scroll/.test(getComputedStyle(each).overflowX)).map((each) => each.className)";
                assert_eq!(page.list(scrolls).await?, [""; 0], "{languages} {} {system}", view.width);
            }
            for (system, n, beside) in [("types", 4, 760), ("behaviours", 5, 928), ("map", 2, 760), ("craft", 16, 9999)]
            {
                page.act(&format!("document.querySelector('shike-card').book = 'system/{system}'")).await?;
                at(&page, Some(&format!("system/{system}"))).await?;
                let shown = |what: &str| format!("probe.all('{what}').filter((each) => each.checkVisibility()).length");
                let (blocks, heads) = (shown(".blocks > li"), shown(".page thead th"));
                let wanted = if view.width >= beside { json!([0, n]) } else { json!([n, 0]) };
                let found = json!([page.ask(&blocks).await?, page.ask(&heads).await?]);
                assert!(found[0] == wanted[0] || system == "craft", "{languages} {} {system}: {found}", view.width);
                assert_eq!(found[1], wanted[1], "{languages} {} {system}", view.width);
            }
            page.leave().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_mnemonic_is_a_list_of_twelve_lines_each_with_what_to_do_first() -> Outcome {
    let (site, catalogue, words) = (Site::open()?, Catalogue::read()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.act("document.querySelector('shike-card').book = 'system/mnemonic'").await?;
    at(&page, Some("system/mnemonic")).await?;
    let listed = page.list(
        "probe.all('.page .links a').map((each) => [...each.children].map((part) => part.textContent).join('|'))",
    );
    let lines = catalogue
        .ids("mnemonics")?
        .into_iter()
        .map(|id| Ok(format!("{}|{}", name(&words, "mnemonics", id)?, words.get(&format!("mnemonics.{id}.first"))?)));
    assert_eq!(listed.await?, lines.collect::<Outcome<Vec<_>>>()?);
    page.leave().await
}

/// The boxes on a page of the playbook that nothing else may touch, of those that are shown.
const TOUCHING: &str = "((apart) => { const boxes = probe.all('.page :is(.links a, .blocks > li, table, dl > div)') \
    .filter((each) => each.checkVisibility() && !each.parentElement.closest('.blocks')) \
    .map((each) => [each, each.getBoundingClientRect()]); \
    return boxes.flatMap(([one, a], n) => boxes.slice(n + 1).filter(([, b]) => a.left < b.right && b.left < a.right && \
      a.top < b.bottom + apart && b.top < a.bottom + apart).map(() => one.textContent.slice(0, 20))); })(7)";

#[tokio::test]
async fn cards_on_a_page_do_not_touch_each_other() -> Outcome {
    let (site, catalogue) = (Site::open()?, Catalogue::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let systems = catalogue.ids("systems")?.into_iter().map(|id| format!("system/{id}"));
    let entries = catalogue.parts().flat_map(|(_, section)| {
        let ids = catalogue.ids(section).unwrap_or_default();
        ids.into_iter().map(move |id| format!("{section}/{id}"))
    });
    for place in systems.chain(entries) {
        page.act(&format!("document.querySelector('shike-card').book = '{place}'")).await?;
        at(&page, Some(&place)).await?;
        assert_eq!(page.list(TOUCHING).await?, [""; 0], "{place}");
    }
    page.leave().await
}

#[tokio::test]
async fn the_hint_in_the_search_is_read_whole_on_the_narrowest_phone() -> Outcome {
    let site = Site::open()?;
    for languages in ["zh-CN", "zh-TW", "en"] {
        for view in [View::SMALL_PHONE, View::PHONE] {
            let page = Page::open(&site, view.reading(languages)).await?;
            open(&page).await?;
            let room = "(() => { const field = probe.one('[type=search]'); const style = getComputedStyle(field); \
                        const pen = document.createElement('canvas').getContext('2d'); \
                        pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`; \
                        return field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) \
                          - pen.measureText(field.placeholder).width; })()";
            let room = page.ask(room).await?;
            assert!(room.as_f64().is_some_and(|room| room >= 0.0), "{languages} {}: {room}", view.width);
            page.leave().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn it_speaks_the_language_in_force_and_the_one_that_is_switched_to() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE.reading("zh-TW")).await?;
    for language in ["zh-Hant", "en", "zh-Hans"] {
        let words = Words::of(language)?;
        page.act("probe.one('.menu-button').click(); await probe.shown('.menu')").await?;
        page.act(&format!("probe.one('[name=language][value={language}]').click()")).await?;
        page.until(&format!("probe.one('.seat').lang === '{language}'")).await?;
        page.tap(WAY).await?;
        at(&page, Some("")).await?;
        assert_eq!(page.ask("probe.one('.desk').lang").await?, language);
        assert_eq!(page.ask("probe.text('.text > [tabindex]')").await?, words.get("book.title")?);
        assert_eq!(page.ask("probe.text('[part~=back]')").await?, words.get("book.back")?);
        assert_eq!(page.ask("probe.one('[type=search]').ariaLabel").await?, words.get("book.search")?);
        follow(&page, "system/types").await?;
        follow(&page, "types/driver").await?;
        let said: Value = page.ask("probe.text('.page dd')").await?;
        assert!(
            said.as_str().is_some_and(|said| said.contains(words.get("types.driver.why").unwrap_or("?"))),
            "{said}"
        );
        let han = page.holds("/\\p{Script=Han}/u.test(probe.one('.desk').textContent)").await?;
        assert_eq!(han, language != "en");
        page.tap(".home").await?;
        at(&page, None).await?;
    }
    page.leave().await
}
