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
    let word = match section {
        "mnemonics" => "line",
        "objections" => "chip",
        _ => "name",
    };
    words.get(&format!("{section}.{id}.{word}"))
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
    page.act("probe.one('.menu-button').click()").await?;
    assert_eq!(page.state().await?, before, "the reading is kept");
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
async fn escape_and_back_return_to_the_card_and_the_focus_to_where_it_was() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    page.see(json!({ "emotionality": 80 }), &["hurried"]).await?;
    let before = page.state().await?;
    page.tab_to(".menu-button").await?;
    page.press(&[Key::Enter]).await?;
    page.until("probe.all('.menu').length").await?;
    for (leaves, to) in [(Key::Escape, None), (Key::Enter, Some("[part~=back]"))] {
        page.tab_to(WAY).await?;
        page.press(&[Key::Enter]).await?;
        at(&page, Some("")).await?;
        page.until("probe.root().activeElement?.matches('.text > [tabindex]')").await?;
        page.tab_to(&format!(".text {}", link("system/roles"))).await?;
        page.press(&[Key::Enter]).await?;
        at(&page, Some("system/roles")).await?;
        page.until("probe.root().activeElement?.matches('.text > [tabindex]')").await?;
        if let Some(back) = to {
            page.tab_to(back).await?;
        }
        page.press(&[leaves]).await?;
        at(&page, None).await?;
        page.until(&format!("probe.root().activeElement?.matches('{WAY}')")).await?;
    }
    page.act("probe.one('.menu-button').click()").await?;
    assert_eq!(page.state().await?, before, "the reading is kept");
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
async fn a_reason_in_the_guide_leads_to_its_entry_and_back_to_the_reason() -> Outcome {
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
        page.tap("[part~=back]").await?;
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
    page.tap(WAY).await?;
    at(&page, Some("")).await?;
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

#[tokio::test]
async fn lists_are_scored_as_they_are_ticked_and_cleared_and_kept_while_the_page_is() -> Outcome {
    let (site, words, catalogue) = (Site::open()?, Words::read()?, Catalogue::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let lists = [
        ("marks", 0, "good-marks", "book.score", ["good-low", "good-high"]),
        ("marks", 1, "bad-marks", "book.score", ["bad-few", "bad-many"]),
        ("principles", 0, "principles", "book.done-of", ["", ""]),
        ("craft", 0, "before-visit", "book.done-of", ["", ""]),
    ];
    for (system, n, section, line, [least, most]) in lists {
        let says = |word: &str| if word.is_empty() { Ok("") } else { words.get(&format!("book.{word}")) };
        page.act(&format!("document.querySelector('shike-card').book = 'system/{system}'")).await?;
        at(&page, Some(&format!("system/{system}"))).await?;
        let of = catalogue.ids(section)?.len();
        let list = format!("probe.all('.checks')[{n}]");
        let told = || async { page.ask(&format!("{SCORE}({list})")).await };
        assert_eq!(told().await?, json!([score(&words, line, of, 0)?, says(least)?]), "{section}");
        page.act(&format!("{list}.querySelectorAll('input').forEach((box) => box.click())")).await?;
        let all = json!([score(&words, line, of, of)?, says(most)?]);
        assert_eq!(told().await?, all, "{section}, all ticked");
        page.tap(&format!(".trail {}", link(""))).await?;
        at(&page, Some("")).await?;
        follow(&page, &format!("system/{system}")).await?;
        assert_eq!(told().await?, all, "{section}, come back to");
        page.act(&format!("{list}.querySelector('button').click()")).await?;
        assert_eq!(told().await?, json!([score(&words, line, of, 0)?, says(least)?]), "{section}, cleared");
        let left = page.ask(&format!("{list}.querySelectorAll(':checked').length")).await?;
        assert_eq!(left, 0, "{section}");
    }
    page.leave().await
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
        page.tap("[part~=back]").await?;
        at(&page, None).await?;
        page.act("probe.one('.menu-button').click()").await?;
    }
    page.leave().await
}
