//! When something cannot be loaded the page says so, and trying again works once it can.

use browser_tests::{Answer, Medium, Outcome, Page, Part, Site, View, Words};

/// How the console speaks of what could not be loaded.
const NOT_LOADED: &str = "Failed to load resource";

/// Opens the site with a part of it given as `answer`, expects the words at `said`, then tries again with all there.
async fn recovers(part: Part, answer: Answer, said: &str) -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    site.replace(part, answer);
    let page = Page::visit(&site, View::PHONE).await?;
    page.expect(words.get(said)?);
    page.allow(NOT_LOADED);
    // What the page asks for beforehand.
    page.allow("not loaded: link");
    page.until("probe.all('[role=alert]').length").await?;
    page.picture(&format!("refused-{part:?}")).await?;
    assert_eq!(page.ask("probe.text('[role=alert] p')").await?, words.get(said)?);
    assert_eq!(page.ask("probe.text('[role=alert] button')").await?, words.get("boot.retry")?);
    let unread = page.list("probe.unread(['[role=alert] p', '[role=alert] button'])").await?;
    assert!(unread.is_empty(), "{unread:?}");
    retry_in_vain(&page).await?;
    site.lift();
    page.tap("[role=alert] button").await?;
    page.until("probe.ready()").await?;
    page.tap("[data-axis=emotionality] [data-pole=high]").await?;
    page.until("probe.state().kind === 'split'").await?;
    let works = "window.shike.ready.then(({ classify }) => classify({}).kind)";
    assert_eq!(page.ask(works).await?, "open");
    let record = page.record().await?;
    assert!(record.refusals.is_empty(), "{:?}", record.refusals);
    assert_eq!(record.elsewhere(&site.address()).next(), None);
    Ok(())
}

/// Trying again while it still cannot be loaded says so again.
async fn retry_in_vain(page: &Page) -> Outcome {
    page.ask("void (globalThis.old = probe.one('[role=alert]'))").await?;
    page.tap("[role=alert] button").await?;
    page.until("probe.all('[role=alert]').some((alert) => alert !== old)").await
}

#[tokio::test]
async fn without_the_program_the_page_says_so_and_tries_again() -> Outcome {
    recovers(Part::Wasm, Answer::Status(404), "boot.failed").await
}

#[tokio::test]
async fn without_the_words_the_page_says_so_and_tries_again() -> Outcome {
    recovers(Part::WORDS, Answer::Status(500), "boot.failed").await
}

#[tokio::test]
async fn without_the_style_sheet_the_page_says_so_and_tries_again() -> Outcome {
    recovers(Part::Look, Answer::Status(404), "boot.failed").await
}

#[tokio::test]
async fn without_the_programs_script_the_page_says_so_and_tries_again() -> Outcome {
    recovers(Part::Glue, Answer::Status(500), "boot.failed").await
}

#[tokio::test]
async fn a_program_cut_short_is_told_and_tried_again() -> Outcome {
    let mut program = Site::open()?.content(Part::Wasm)?;
    program.truncate(program.len() / 2);
    recovers(Part::Wasm, Answer::Body(program), "boot.failed").await
}

#[tokio::test]
async fn words_cut_short_are_told_and_tried_again() -> Outcome {
    let mut words = Site::open()?.content(Part::WORDS)?;
    words.truncate(words.len() / 2);
    recovers(Part::WORDS, Answer::Body(words), "boot.failed").await
}

#[tokio::test]
async fn words_of_another_build_are_never_shown() -> Outcome {
    let words = Site::open()?.content(Part::WORDS)?;
    let mut words: Vec<String> = serde_json::from_slice(&words)?;
    words[0] = "another".to_owned();
    let other = Answer::Body(serde_json::to_vec(&words)?);
    recovers(Part::WORDS, other, "boot.mismatch").await
}

#[tokio::test]
async fn too_few_words_are_of_another_build_too() -> Outcome {
    let words = Site::open()?.content(Part::WORDS)?;
    let mut words: Vec<String> = serde_json::from_slice(&words)?;
    words.pop();
    let other = Answer::Body(serde_json::to_vec(&words)?);
    recovers(Part::WORDS, other, "boot.mismatch").await
}

/// Opens the guide with its words given as `answer`, expects to be told, then tries again with all there.
async fn the_guide_recovers(answer: Answer, said: &str) -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    site.replace(Part::GUIDE, answer);
    let page = Page::open(&site, View::PHONE).await?;
    page.expect(words.get(said)?);
    page.allow(NOT_LOADED);
    page.tap("[part~=more]").await?;
    page.until("probe.all('.waiting button').length").await?;
    page.picture("refused-guide").await?;
    assert_eq!(page.ask("probe.text('.waiting p')").await?, words.get(said)?);
    assert_eq!(page.ask("probe.text('.waiting button')").await?, words.get("ui.try-again")?);
    page.ask("void (globalThis.old = probe.one('.waiting button'))").await?;
    page.tap(".waiting button").await?;
    page.until("probe.all('.waiting button').some((button) => button !== old)").await?;
    page.tap("[data-axis=emotionality] [data-pole=high]").await?;
    page.until("probe.state().kind === 'split'").await?;
    site.lift();
    page.tap(".waiting button").await?;
    page.until("probe.all('.guide .phase').length").await?;
    assert_eq!(page.ask("probe.state().kind").await?, "split", "the card has gone on all the time");
    let record = page.record().await?;
    assert!(record.complaints.is_empty() && record.refusals.is_empty(), "{record:?}");
    Ok(())
}

#[tokio::test]
async fn without_the_words_of_the_guide_the_card_says_so_and_tries_again() -> Outcome {
    the_guide_recovers(Answer::Status(404), "ui.not-fetched").await
}

#[tokio::test]
async fn with_the_words_of_the_guide_refused_the_card_says_so_and_tries_again() -> Outcome {
    the_guide_recovers(Answer::Status(500), "ui.not-fetched").await
}

#[tokio::test]
async fn words_of_the_guide_cut_short_are_told_and_tried_again() -> Outcome {
    let mut words = Site::open()?.content(Part::GUIDE)?;
    words.truncate(words.len() / 2);
    the_guide_recovers(Answer::Body(words), "ui.not-fetched").await
}

#[tokio::test]
async fn words_of_another_builds_guide_are_never_shown() -> Outcome {
    let words = Site::open()?.content(Part::GUIDE)?;
    let mut words: Vec<String> = serde_json::from_slice(&words)?;
    words[0] = "another".to_owned();
    let again = the_guide_recovers(Answer::Body(serde_json::to_vec(&words)?), "ui.other-build").await;
    again.map_err(|error| format!("a guide of another build: {error}").into())
}

#[tokio::test]
async fn what_the_page_says_without_its_program_is_without_fault() -> Outcome {
    let site = Site::open()?;
    site.replace(Part::Wasm, Answer::Status(404));
    for dark in [false, true] {
        let page = Page::visit(&site, View::PHONE).await?;
        page.expect(Words::read()?.get("boot.failed")?);
        page.expect(NOT_LOADED);
        page.show(Medium { dark, ..Medium::default() }).await?;
        page.until("probe.all('[role=alert]').length").await?;
        let mut faults = page.check().await?.faults;
        // What stands in for a card in someone's page brings no headline of its own.
        faults.retain(|fault| !fault.starts_with("page-has-heading-one "));
        assert!(faults.is_empty(), "{faults:#?}");
        let faint = page.list("probe.faint(4.5)").await?;
        assert!(faint.is_empty(), "{faint:?}");
        let small = page.list("probe.narrow('button', 24)").await?;
        assert!(small.is_empty(), "{small:?}");
    }
    Ok(())
}

#[tokio::test]
async fn without_the_pages_script_the_page_offers_after_a_while_to_be_opened_again() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    site.replace(Part::Script, Answer::Status(404));
    let page = Page::visit(&site, View::PHONE).await?;
    page.expect(NOT_LOADED);
    // Asked here: what the page heard is gone once its own link opens it again.
    let missed = page.list("watch.heard").await?;
    assert!(missed.iter().any(|said| said.contains("not loaded: script")), "{missed:?}");
    let shown = "probe.one('.late').checkVisibility({ visibilityProperty: true })";
    assert!(!page.holds(shown).await?, "said at once");
    let animation = "probe.one('.late').getAnimations()[0]";
    assert_eq!(page.ask(&format!("{animation}.effect.getComputedTiming().duration")).await?, 8_000);
    page.act(&format!("{animation}.finish()")).await?;
    assert!(page.holds(shown).await?, "never said");
    page.picture("late").await?;
    assert_eq!(page.ask("probe.text('.late')").await?, words.get("boot.stuck")?);
    let hidden = page.list("probe.unread(['.late a'])").await?;
    assert!(hidden.is_empty(), "{hidden:?}");
    site.lift();
    page.tap(".late a").await?;
    page.until("globalThis.probe?.ready()").await
}
