//! What else is known of the customer: unfolded beside the chips, ticked, answered.

use browser_tests::{Answer, Catalogue, Outcome, Page, Part, Site, View, Words};
use fantoccini::key::Key;
use serde_json::{Value, json};

const BUTTON: &str = "[part~=contexts-button]";
const OBJECTIONS: &str = "[part~=objections-button]";
const DRIVER: [(&str, u8); 3] = [("expressiveness", 78), ("emotionality", 24), ("decisiveness", 82)];

/// The heading, the name, and the chips with their words.
type Group = (String, String, Vec<(String, String)>);

/// The groups that are unfolded.
const SHOWN: &str = "probe.all('.context').map((group) => [group.querySelector('[part~=heading]').textContent, \
                     group.ariaLabel, [...group.querySelectorAll('.chip')].map((chip) => [chip.dataset.chip, chip.textContent])])";

/// Nothing moves any more.
const STILL: &str = "!probe.root().getAnimations().length";

fn driver() -> Value {
    DRIVER.into_iter().collect()
}

async fn unfold(page: &Page) -> Outcome {
    page.tap(BUTTON).await?;
    page.until("probe.all('.contexts .chip').length").await
}

async fn unfold_objections(page: &Page) -> Outcome {
    page.tap(OBJECTIONS).await?;
    page.until("probe.all('.contexts .chip').length").await
}

async fn fold(page: &Page) -> Outcome {
    page.tap(BUTTON).await?;
    page.until("!probe.all('.contexts').length").await
}

fn chip(id: &str) -> String {
    format!(".contexts [data-chip={id}]")
}

async fn ticked(page: &Page, id: &str, on: bool) -> Outcome {
    page.until(&format!("probe.one('{}').ariaPressed === '{on}'", chip(id))).await
}

fn asked(site: &Site) -> usize {
    site.asked().iter().filter(|path| Part::GUIDE.is(path)).count()
}

#[tokio::test]
async fn their_words_are_fetched_when_they_are_unfolded_and_once() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(driver(), &["hurried"]).await?;
    assert_eq!(asked(&site), 0, "before they are wanted");
    for _ in 0..2 {
        unfold(&page).await?;
        fold(&page).await?;
    }
    assert_eq!(asked(&site), 1);
    page.leave().await
}

#[tokio::test]
async fn every_group_shows_its_chips_and_nothing_known_is_left_out() -> Outcome {
    let (site, words, catalogue) = (Site::open()?, Words::read()?, Catalogue::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    unfold(&page).await?;
    page.picture("contexts").await?;
    let rest: Vec<Group> = serde_json::from_value(page.ask(SHOWN).await?)?;
    fold(&page).await?;
    unfold_objections(&page).await?;
    let objections: Vec<Group> = serde_json::from_value(page.ask(SHOWN).await?)?;
    assert_eq!(objections.len(), 1, "they are alone under their button");
    let groups = [objections, rest].concat();
    let mut names = groups.iter().map(|(name, ..)| name.as_str()).collect::<Vec<_>>();
    let paths = catalogue.ids("groups")?.into_iter().map(|id| format!("groups.{id}.name")).collect::<Vec<_>>();
    let mut expected = paths.iter().map(|path| words.get(path)).collect::<Outcome<Vec<&str>>>()?;
    names.sort_unstable();
    expected.sort_unstable();
    assert_eq!(names, expected);
    for (name, label, chips) in &groups {
        assert!(name == label && chips.len() >= 4, "{name}, {label}: {chips:?}");
        for (id, text) in chips {
            let tension = (id == "tension").then(|| words.get("tension.chip"));
            let sections = ["contexts", "objections", "mnemonics"].map(|section| format!("{section}.{id}.chip"));
            let word = tension.into_iter().chain(sections.iter().map(|path| words.get(path))).find_map(Result::ok);
            assert_eq!(Some(text.as_str()), word, "{name}: {id}");
        }
    }
    let known = [catalogue.ids("contexts")?, catalogue.ids("objections")?].concat();
    let all: Vec<&str> = groups.iter().flat_map(|(.., chips)| chips).map(|(id, _)| id.as_str()).collect();
    let missing: Vec<_> = known.iter().filter(|id| !all.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    page.leave().await
}

/// Expects an objection, once tapped, to be answered at once: what to say, and the first thing to do.
async fn answers(page: &Page, words: &Words, objection: &str, who: &str) -> Outcome {
    unfold_objections(page).await?;
    page.tap(&chip(objection)).await?;
    page.until("!probe.all('.contexts').length").await?;
    let state = page.state().await?;
    let say = words.get(&format!("objections.{objection}.{who}-say"))?;
    assert!(state["say"].as_str().is_some_and(|said| said.contains(say)), "{who}, {objection}: {}", state["say"]);
    let first = page.ask("probe.text('.tips li:first-child')").await?;
    let step = words.get(&format!("objections.{objection}.{who}-do"))?;
    assert_eq!(first, format!("{}{step}", words.get("ui.do")?), "{who}, {objection}");
    page.tap(&format!(".chips [data-chip={objection}]")).await?;
    page.until(&format!("!probe.all('.chips [data-chip={objection}]').length")).await
}

#[tokio::test]
async fn one_tap_on_an_objection_answers_it_for_the_style_or_for_anyone() -> Outcome {
    let (site, words, catalogue) = (Site::open()?, Words::read()?, Catalogue::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    for objection in catalogue.ids("objections")? {
        answers(&page, &words, objection, "any").await?;
    }
    page.see(driver(), &["hurried"]).await?;
    assert_eq!(page.state().await?["tone"], "driver");
    for objection in catalogue.ids("objections")? {
        answers(&page, &words, objection, "driver").await?;
    }
    page.leave().await
}

/// Expects headline, reason and sentence.
async fn leads(page: &Page, headline: &str, reason: &str, say: &str) -> Outcome {
    let state = page.state().await?;
    assert_eq!((state["headline"].as_str(), state["reason"].as_str()), (Some(headline), Some(reason)));
    assert!(state["say"].as_str().is_some_and(|said| said.contains(say)), "{headline}: {}", state["say"]);
    Ok(())
}

#[tokio::test]
async fn headline_reason_and_sentence_are_all_of_what_was_tapped_last() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.see(driver(), &[]).await?;
    let (line, hurry) = (words.get("mnemonics.hurried.line")?, words.get("mnemonics.hurried.say")?);
    let inferred = words.get("reasons.decisive-driver.text")?;
    leads(&page, line, inferred, hurry).await?;
    unfold_objections(&page).await?;
    page.tap(&chip("too-expensive")).await?;
    // Ticked, it folds the list and stands in the row.
    page.until("!probe.all('.contexts').length").await?;
    page.picture("objection").await?;
    let objection = words.filled("groups.objection.headline", words.get("objections.too-expensive.chip")?)?;
    let like = words.filled("ui.like", words.get("styles.driver.name")?)?;
    let answer = words.get("objections.too-expensive.driver-say")?;
    leads(&page, &objection, &like, answer).await?;
    // Upset: nothing is asked, and what was tapped last leads.
    page.tap(".chips [data-chip=tension]").await?;
    page.until("probe.one('.chips [data-chip=tension]').ariaPressed === 'true'").await?;
    leads(&page, words.get("tension.headline")?, words.get("tension.reason")?, words.get("tension.say")?).await?;
    assert_eq!(page.ask("probe.all('.answers').length").await?, 0, "nothing is asked of an upset customer");
    page.tap(".chips [data-chip=regular]").await?;
    page.until("probe.one('.chips [data-chip=regular]').ariaPressed === 'true'").await?;
    let reason = words.filled("reasons.ticked.text", words.get("mnemonics.regular.chip")?)?;
    leads(&page, words.get("mnemonics.regular.line")?, &reason, words.get("mnemonics.regular.say")?).await?;
    // Taken back one by one, the most pressing of the rest leads.
    page.tap(".chips [data-chip=regular]").await?;
    page.until("probe.one('.chips [data-chip=regular]').ariaPressed === 'false'").await?;
    leads(&page, words.get("tension.headline")?, words.get("tension.reason")?, words.get("tension.say")?).await?;
    page.tap(".chips [data-chip=tension]").await?;
    page.until("probe.one('.chips [data-chip=tension]').ariaPressed === 'false'").await?;
    leads(&page, &objection, &like, answer).await?;
    page.leave().await
}

#[tokio::test]
async fn of_what_excludes_each_other_only_the_last_tapped_is_ticked() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    unfold(&page).await?;
    let pairs = [("loyal", "casual"), ("task", "owner"), ("talking", "dealing")];
    for (one, other) in pairs.into_iter().chain([("grade-a", "grade-d")]) {
        page.tap(&chip(one)).await?;
        ticked(&page, one, true).await?;
        page.tap(&chip(other)).await?;
        ticked(&page, other, true).await?;
        ticked(&page, one, false).await?;
    }
    // An objection folds the list: the one before is seen to be gone in the next.
    for (one, other) in [("too-expensive", None), ("no-time", Some("too-expensive"))] {
        unfold_objections(&page).await?;
        if let Some(id) = other {
            ticked(&page, id, true).await?;
        }
        page.tap(&chip(one)).await?;
        page.until("!probe.all('.contexts').length").await?;
        let row = page.list("probe.all('.chips [aria-pressed=true]').map((chip) => chip.dataset.chip)").await?;
        assert!(row.contains(&one.to_owned()) && other.is_none_or(|other| !row.contains(&other.to_owned())), "{row:?}");
    }
    unfold(&page).await?;
    // Several behaviours go together.
    for behaviour in ["haughty", "particular"] {
        page.tap(&chip(behaviour)).await?;
    }
    ticked(&page, "haughty", true).await?;
    ticked(&page, "particular", true).await?;
    page.leave().await
}

#[tokio::test]
async fn what_is_ticked_stands_first_among_the_chips_and_is_unticked_there() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let before = page.ask("probe.all('.chips .chip').map((chip) => chip.dataset.chip)").await?;
    unfold(&page).await?;
    page.tap(&chip("haughty")).await?;
    ticked(&page, "haughty", true).await?;
    unfold_objections(&page).await?;
    page.tap(&chip("too-expensive")).await?;
    page.until("!probe.all('.contexts').length").await?;
    let row = page.list("probe.all('.chips .chip').map((chip) => chip.dataset.chip)").await?;
    let mut first = row[1..3].to_vec();
    first.sort();
    assert_eq!(first, ["haughty", "too-expensive"], "{row:?}");
    for id in first {
        let place = format!(".chips [data-chip={id}]");
        assert_eq!(page.ask(&format!("probe.one('{place}').ariaPressed")).await?, "true");
        let text = page.ask(&format!("probe.text('{place}')")).await?;
        let section = if id == "haughty" { "contexts" } else { "objections" };
        assert_eq!(text, words.get(&format!("{section}.{id}.chip"))?);
        page.tap(&place).await?;
        page.until(&format!("!probe.all('{place}').length")).await?;
    }
    let after = page.ask("probe.all('.chips .chip').map((chip) => chip.dataset.chip)").await?;
    assert_eq!(after, before);
    page.leave().await
}

#[tokio::test]
async fn the_next_customer_has_none_of_it_and_undo_brings_it_back() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::PHONE).await?;
    page.see(driver(), &[]).await?;
    unfold(&page).await?;
    for id in ["haughty", "grade-b"] {
        page.tap(&chip(id)).await?;
    }
    unfold_objections(&page).await?;
    page.tap(&chip("cheaper-elsewhere")).await?;
    page.until("!probe.all('.contexts').length").await?;
    let before = page.state().await?;
    assert_eq!(before["chips"].as_array().map(Vec::len), Some(3), "{before}");
    page.tap("[part~=next]").await?;
    page.until("probe.state().kind === 'nothing'").await?;
    assert_eq!(page.state().await?["chips"], json!([]));
    page.tap("[data-button=undo]").await?;
    page.until("probe.state().kind === 'clear'").await?;
    assert_eq!(page.state().await?, before);
    page.leave().await
}

#[tokio::test]
async fn unfolded_and_folded_again_the_card_is_as_it_was() -> Outcome {
    let site = Site::open()?;
    for view in View::ALL {
        let page = Page::open(&site, view).await?;
        page.see(driver(), &["hurried"]).await?;
        let boxes = "[...probe.all('.card, header *, .reply *, .panel *')].map((each) => \
                     JSON.stringify([each.tagName, each.getBoundingClientRect()]))";
        page.until(STILL).await?;
        let (state, before) = (page.state().await?, page.list(boxes).await?);
        page.act(&format!("probe.one('{BUTTON}').click(); await probe.shown('.contexts')")).await?;
        // While they are unfolded a phone still shows what to say, and the way back.
        let unread = page.list(&format!("probe.unread(['.style', '.answer [part~=say]', '{BUTTON}'])")).await?;
        assert!(unread.is_empty(), "{view:?}: {unread:?}");
        assert_eq!(page.ask("scrollY").await?, 0, "{view:?}");
        page.act(&format!("probe.one('{BUTTON}').click()")).await?;
        page.until("!probe.all('.contexts').length").await?;
        page.until(STILL).await?;
        assert_eq!(page.state().await?, state, "{view:?}");
        let after = page.list(boxes).await?;
        let moved: Vec<_> = after.iter().zip(&before).filter(|(after, before)| after != before).collect();
        assert!(moved.is_empty() && after.len() == before.len(), "{view:?}: {moved:#?}");
        page.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_their_words_the_fold_says_so_and_tries_again() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    page.expect(words.get("ui.not-fetched")?);
    page.expect("Failed to load resource");
    site.replace(Part::GUIDE, Answer::Status(503));
    page.tap(BUTTON).await?;
    page.until("probe.all('.panel .waiting button').length").await?;
    assert_eq!(page.ask("probe.text('.panel .waiting p')").await?, words.get("ui.not-fetched")?);
    assert_eq!(page.ask("probe.text('.panel .waiting button')").await?, words.get("ui.try-again")?);
    assert!(page.holds("probe.one('.panel .waiting').matches('[role=status]')").await?);
    let times = asked(&site);
    page.tap(".panel .waiting button").await?;
    page.until("probe.all('.panel .waiting button').length").await?;
    assert_eq!(asked(&site), times + 1, "tried again in vain");
    // All else goes on.
    page.tap(BUTTON).await?;
    page.tap("[data-axis=emotionality] [data-pole=high]").await?;
    page.until("probe.state().kind === 'split'").await?;
    page.tap(BUTTON).await?;
    page.until("probe.all('.panel .waiting button').length").await?;
    site.lift();
    page.tap(".panel .waiting button").await?;
    page.until("probe.all('.contexts .chip').length").await?;
    assert_eq!(page.state().await?["kind"], "split");
    Ok(())
}

#[tokio::test]
async fn they_are_unfolded_ticked_and_folded_by_key_and_the_focus_stays() -> Outcome {
    let site = Site::open()?;
    let page = Page::open(&site, View::LAPTOP).await?;
    let focused = |selector: &str| format!("probe.root().activeElement?.matches('{selector}')");
    for (key, expanded) in [(Key::Enter, "true"), (Key::Space, "false"), (Key::Space, "true")] {
        page.ask(&format!("probe.one('{BUTTON}').focus()")).await?;
        page.press(&[key]).await?;
        page.until(&format!("probe.one('{BUTTON}').ariaExpanded === '{expanded}'")).await?;
        assert!(page.holds(&focused(BUTTON)).await?, "the focus stays on the button");
    }
    page.until("probe.all('.contexts .chip').length").await?;
    for (id, key) in [("grade-c", Key::Space), ("haughty", Key::Enter)] {
        page.tab_to(&chip(id)).await?;
        page.press(&[key]).await?;
        ticked(&page, id, true).await?;
        assert!(page.holds(&focused(&chip(id))).await?, "the focus stays on {id}");
    }
    page.leave().await
}
