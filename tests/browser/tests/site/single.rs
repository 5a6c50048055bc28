//! The single file, opened from the disk: all that the page can do, with nothing fetched and nothing refused.

use crate::{languages, own_words, playbook, search};
use browser_tests::{Outcome, Page, View, Words, single_file};
use serde_json::{Value, json};
use std::path::Path;

const UNOPENED: &str = "!document.querySelector('#unopened').hidden";

/// Writes the file with something changed, and opens that.
async fn changed(folder: &Path, change: impl Fn(String) -> String) -> Outcome<Page> {
    let whole = std::fs::read_to_string(single_file()?)?;
    let text = change(whole.clone());
    assert_ne!(text, whole);
    std::fs::write(folder.join("copy.html"), text)?;
    Page::at(format!("file://{}/copy.html", folder.display()), View::PHONE).await
}

/// The file with one letter of what is packed in another's place.
fn scratched(text: String) -> String {
    let (before, after) = text.split_at(text.find("id=\"packed\"").map_or(0, |at| at + 1000));
    let letter = if after.contains("aa") { ("aa", "ab") } else { ("bb", "ba") };
    before.to_owned() + &after.replacen(letter.0, letter.1, 1)
}

#[tokio::test]
async fn from_the_disk_the_card_works_and_nothing_is_fetched() -> Outcome {
    let page = Page::open_file(View::PHONE).await?;
    assert_eq!(page.ask("location.protocol").await?, "file:");
    for (axis, pole) in [("decisiveness", "high"), ("expressiveness", "high"), ("emotionality", "low")] {
        page.tap(&format!("[data-axis={axis}] [data-pole={pole}]")).await?;
    }
    page.until("probe.state().kind === 'clear' && probe.state().tone === 'driver'").await?;
    page.tap("[data-chip=hurried]").await?;
    page.tap("[part~=more]").await?;
    page.until("probe.all('.guide .phase').length").await?;
    page.picture("single-file").await?;
    let classify = "window.shike.ready.then(({ classify }) => classify({ expressiveness: 78, emotionality: 24, \
                    decisiveness: 82 }).style)";
    assert_eq!(page.ask(classify).await?, "driver");
    let words = Words::of("en")?;
    let said = "window.shike.ready.then(({ words }) => words('en')).then((words) => words['ui.next'])";
    assert_eq!(page.ask(said).await?, words.get("ui.next")?, "the functions share the card's program and words");
    let record = page.record().await?;
    assert!(record.requests.iter().all(|request| *request == page.address()), "{:?}", record.requests);
    assert!(record.complaints.is_empty() && record.refusals.is_empty() && record.failures.is_empty(), "{record:?}");
    page.see(json!({ "emotionality": 80 }), &[]).await?;
    assert_eq!(page.ask("probe.state().kind !== 'nothing'").await?, true, "the card goes on beside the functions");
    Ok(())
}

#[tokio::test]
async fn from_the_disk_it_speaks_every_language() -> Outcome {
    let page = Page::open_file(View::PHONE).await?;
    for language in ["en", "zh-Hant", "zh-Hans"] {
        languages::open_menu(&page).await?;
        page.tap(&languages::option(language)).await?;
        languages::speaks(&page, language).await?;
        page.tap(".menu-button").await?;
    }
    page.leave().await
}

#[tokio::test]
async fn from_the_disk_the_playbook_is_read_searched_and_left() -> Outcome {
    let page = Page::open_file(View::PHONE).await?;
    playbook::open(&page).await?;
    assert!(!search::found(&page, "太贵").await?.is_empty());
    assert!(!search::found(&page, "tg").await?.is_empty());
    page.tap("[part~=back]").await?;
    playbook::at(&page, None).await?;
    page.load("#book/behaviours/haughty").await?;
    playbook::at(&page, Some("behaviours/haughty")).await?;
    page.leave().await
}

#[tokio::test]
async fn from_the_disk_a_companys_words_are_taken_and_their_schema_is_given() -> Outcome {
    let page = Page::open_file(View::PHONE).await?;
    let folder = tempfile::tempdir()?;
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder.path(), "eventsEnabled": false });
    page.tell("Browser.setDownloadBehavior", behaviour).await?;
    own_words::open(&page).await?;
    own_words::choose(&page, &own_words::pack("good-foot-bath.json")?).await?;
    assert!(page.holds("probe.text('.outcome').includes('清溪足浴') && !probe.all('.faults').length").await?);
    page.tap("a[download]").await?;
    let file = folder.path().join("pack.schema.json");
    while !file.is_file() {
        page.settle().await?;
    }
    let built: Value = serde_json::from_slice(&std::fs::read(single_file()?.with_file_name("pack.schema.json"))?)?;
    assert_eq!(serde_json::from_slice::<Value>(&std::fs::read(file)?)?, built);
    own_words::back(&page).await?;
    page.see(json!({ "expressiveness": 20, "emotionality": 20, "decisiveness": 20 }), &["hurried"]).await?;
    page.until("probe.text('[part~=say]').includes('您几点要走？我按这个时间给您安排。')").await?;
    page.leave().await
}

#[tokio::test]
async fn a_file_that_is_not_whole_says_so() -> Outcome {
    let (folder, words) = (tempfile::tempdir()?, Words::read()?);
    for change in [scratched, |text: String| text[..200_000].to_owned()] {
        let page = changed(folder.path(), change).await?;
        page.until(UNOPENED).await?;
        page.allow("the file is not whole");
        page.allow("console: ");
        assert!(
            page.holds(&format!("document.body.innerText.includes({})", json!(words.get("boot.unopened")?))).await?
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_script_that_is_not_the_built_one_does_not_run() -> Outcome {
    let folder = tempfile::tempdir()?;
    let page = changed(folder.path(), |text| text.replacen("<script>(()=>{", "<script>(()=>{ ", 1)).await?;
    page.until("probe.refusals.length").await?;
    page.expect("script-src-elem refused inline");
    page.expect("Content Security Policy");
    assert!(page.holds("!document.querySelector('#packed').files").await?);
    Ok(())
}

#[tokio::test]
async fn a_browser_that_is_too_old_is_told_so() -> Outcome {
    let folder = tempfile::tempdir()?;
    let page = changed(folder.path(), |text| text.replacen("<title>", "<title> ", 1)).await?;
    page.until("globalThis.probe?.ready()").await?;
    page.expect("the browser is too old");
    page.prepare("delete Object.hasOwn").await?;
    page.ask("location.reload()").await?;
    page.until(&format!("document.readyState === 'complete' && {UNOPENED}")).await?;
    // The driver takes no list out of a page without it.
    page.evaluate("Object.hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key)").await
}

#[tokio::test]
async fn without_scripts_the_file_says_how_to_open_it_in_every_language() -> Outcome {
    let page = Page::open_file(View::PHONE).await?;
    page.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
    page.tell("Page.reload", json!({})).await?;
    let shown = page.shown().await?;
    for language in ["zh-Hans", "zh-Hant", "en"] {
        let words = Words::of(language)?;
        let word = words.get("boot.no-script-file")?;
        assert!(shown.contains(word), "{shown} lacks {word}");
    }
    Ok(())
}
