//! What can be kept: all that is chosen as a file and back, the product as a file, the product installed.

use crate::share::{choose, open, well_made};
use browser_tests::{Answer, Outcome, Page, Part, Site, View, Words};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

/// What is said of what is kept, and of the copy, each beside its buttons.
const SAID: &str = "probe.text('.desk section:has([part~=choose]) .tools + [role=status]')";
const COPIED: &str = "probe.text('.desk section:has([download]) .tools + [role=status]')";

async fn keep(page: &Page) -> Outcome {
    open(page, 3).await
}

/// Has the browser keep what it downloads in a folder.
async fn downloads(page: &Page) -> Outcome<TempDir> {
    let folder = TempDir::new()?;
    let place = json!({ "behavior": "allow", "downloadPath": folder.path() });
    page.tell("Browser.setDownloadBehavior", place).await?;
    Ok(folder)
}

/// The one file of a folder, once it is there: its name and its text.
async fn file(folder: &Path) -> Outcome<(String, String)> {
    for _ in 0..500 {
        for entry in std::fs::read_dir(folder)?.flatten() {
            let (name, text) =
                (entry.file_name().to_string_lossy().into_owned(), std::fs::read_to_string(entry.path()));
            if let Some(text) = text.ok().filter(|text| !text.is_empty() && !name.ends_with("download")) {
                return Ok((name, text));
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Err(format!("nothing was downloaded to {}", folder.display()).into())
}

/// Chooses a file of this text to import, and waits for what is said of it.
async fn import(page: &Page, text: &str) -> Outcome<Value> {
    let choose = "const input = probe.one('[part~=choose] input'); const bag = new DataTransfer(); \
                  bag.items.add(new File([TEXT], 'shike.json', { type: 'application/json' })); input.files = bag.files; \
                  probe.all('.desk [role=status]').forEach((said) => { said.textContent = ''; }); input.dispatchEvent(new Event('change'))";
    page.act(&choose.replace("TEXT", &json!(text).to_string())).await?;
    page.until(SAID).await?;
    page.ask(SAID).await
}

#[tokio::test]
async fn what_is_exported_is_imported_again() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let folder = downloads(&page).await?;
    keep(&page).await?;
    page.tap(".text section .tools button").await?;
    let (name, text) = file(folder.path()).await?;
    let date = name.strip_prefix("shike-").and_then(|name| name.strip_suffix(".json")).unwrap_or_default();
    let digits: Vec<usize> = date.split('-').map(str::len).collect();
    assert_eq!(digits, [4, 2, 2], "{name}");
    assert_eq!(page.ask(SAID).await?, words.filled("page.export-done", &name)?);
    let beside = "((said, button) => said.top - button.bottom < 24 && said.bottom <= innerHeight)( \
                  probe.one('.desk [role=status]').getBoundingClientRect(), probe.one('.text section .tools').getBoundingClientRect())";
    assert!(page.holds(beside).await?, "what came of it is not in sight beside the button");
    assert_eq!(import(&page, &text).await?, words.get("page.import-done")?);
    page.leave().await
}

#[tokio::test]
async fn a_file_that_cannot_be_taken_is_named_with_what_to_do() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    keep(&page).await?;
    let newer = r#"{"product":"shike","v":2}"#;
    for (text, word) in [("{", "import-not-json"), ("{}", "import-not-ours"), (newer, "import-newer")] {
        assert_eq!(import(&page, text).await?, words.get(&format!("page.{word}"))?, "{text}");
    }
    let broken = import(&page, r#"{"product":"shike","v":1,"channel":"phone","theme":"plaid"}"#).await?;
    assert_eq!(broken, words.filled("page.import-broken", "theme")?);
    page.leave().await
}

#[tokio::test]
async fn a_copy_of_the_product_is_downloaded_and_never_an_error_in_its_place() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let folder = downloads(&page).await?;
    keep(&page).await?;
    page.expect("Failed to load resource");
    site.replace(Part::File("shike.html"), Answer::Status(404));
    page.tap("[download='shike.html']").await?;
    page.until(&format!("{COPIED} === {}", json!(words.get("page.copy-missing")?))).await?;
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 0);
    site.lift();
    site.replace(Part::File("shike.html"), Answer::Body(b"<!DOCTYPE html>all of it".to_vec()));
    page.tap("[download='shike.html']").await?;
    page.until(&format!("{COPIED} === {}", json!(words.get("page.copy-done")?))).await?;
    assert_eq!(file(folder.path()).await?, ("shike.html".to_owned(), "<!DOCTYPE html>all of it".to_owned()));
    Ok(())
}

/// Has the page say how it can be installed.
async fn installable(page: &Page, kind: &str) -> Outcome {
    let installer = "window.shike.installer = () => ({ kind: KIND, prompt() { globalThis.prompted = true; } })";
    page.act(&installer.replace("KIND", &json!(kind).to_string())).await
}

#[tokio::test]
async fn how_to_install_is_shown_where_it_can_be_done() -> Outcome {
    let (site, words) = (Site::open()?, Words::read()?);
    let page = Page::open(&site, View::PHONE).await?;
    let button =
        format!("probe.all('.desk button').find((each) => each.textContent === {})", json!(words.get("page.install")?));
    for (kind, offered, told) in [("none", false, false), ("ios", false, true), ("prompt", true, false)] {
        installable(&page, kind).await?;
        keep(&page).await?;
        assert_eq!(page.holds(&button).await?, offered, "{kind}");
        let line = json!(words.get("page.install-ios")?);
        assert_eq!(page.holds(&format!("probe.text('.desk').includes({line})")).await?, told, "{kind}");
        if offered {
            page.act(&format!("{button}.click()")).await?;
            assert!(page.holds("prompted").await?);
        }
        page.tap("[part~=back]").await?;
        page.until("!probe.all('.desk').length").await?;
    }
    page.leave().await
}

#[tokio::test]
async fn the_page_is_well_made_on_every_screen_in_every_look_and_language() -> Outcome {
    let site = Site::open()?;
    for (languages, view) in
        [("zh-CN", View::SMALL_PHONE), ("zh-TW", View::PHONE), ("en", View::PHONE), ("en", View::TABLET)]
    {
        for theme in ["light", "dark", "sun"] {
            let page = Page::open(&site, view.reading(languages)).await?;
            installable(&page, if theme == "light" { "ios" } else { "prompt" }).await?;
            choose(&page, theme).await?;
            keep(&page).await?;
            well_made(&page, &format!("keep-{languages}-{}-{theme}", view.width)).await?;
        }
    }
    Ok(())
}
