//! The single file, opened from the disk in every engine: all that the page can do, with nothing refused and nothing
//! asked of anyone; and what can be read of it where no script runs.

use crate::offline::shared;
use crate::scripts_off::reads_the_guides;
use crate::visit::{cover_and_uncover, look_up, open_menu, read_a_driver, shows_a_driver, switch};
use browser_tests::{Engine, Outcome, RECORDER, Setup, Window, Words, single_file};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// In bytes.
const MOST: u64 = 306_000;
const SAID: &str = ".desk [role=status]";

/// The file with the recorder put into it, in a folder of its own: other files from disk may keep things in the same
/// place. It stands before the page's policy, which says nothing of what comes before it.
fn listening() -> Outcome<(TempDir, String)> {
    let (folder, whole) = (tempfile::tempdir()?, fs::read_to_string(single_file()?)?);
    let file = folder.path().join("shike.html");
    fs::write(&file, whole.replacen("<head>", &format!("<head><script>{RECORDER}</script>"), 1))?;
    Ok((folder, address(&file)))
}

fn address(file: &Path) -> String {
    format!("file://{}", file.display())
}

/// Nothing was refused, went wrong or was asked of anyone since the page was loaded.
async fn quiet(window: &Window) -> Outcome {
    let complaints = window.complaints().await?;
    assert!(complaints.is_empty(), "{:?}: {complaints:#?}", window.engine());
    let asked = "performance.getEntriesByType('resource').map(({ name }) => name) \
                 .filter((name) => !/^(blob|data):/.test(name))";
    assert_eq!(window.ask(asked).await?, json!([]), "{:?}: something was fetched", window.engine());
    Ok(())
}

/// Takes a company's words from a file, and shows them.
async fn takes_own_words(window: &Window) -> Outcome {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../company/tests/packs/good-foot-bath.json");
    open_menu(window).await?;
    window.click(".more-of button:last-child").await?;
    window.until("probe.all('[part~=choose] input').length").await?;
    window.type_in("[part~=choose] input", &pack.canonicalize()?.to_string_lossy()).await?;
    window.until("probe.text('.outcome').includes('清溪足浴') && !probe.all('.faults').length").await?;
    window.click("[part~=back]").await?;
    window.until("!probe.all('.desk').length").await?;
    window.click("[data-chip=hurried]").await?;
    window.until(OWN).await
}

const OWN: &str = "probe.text('[part~=say]').includes('您几点要走？我按这个时间给您安排。')";

/// The one file that the browser has downloaded, once all of it is there.
async fn downloaded(window: &Window) -> Outcome<PathBuf> {
    for _ in 0..500 {
        let files = fs::read_dir(window.downloads())?.flatten().map(|entry| entry.path());
        let whole = |file: &PathBuf| fs::read_to_string(file).is_ok_and(|text| text.ends_with("}\n"));
        let mut found = files.filter(|file| file.extension().is_some_and(|kind| kind == "json") && whole(file));
        if let Some(file) = found.next() {
            return Ok(file);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Err(format!("{:?} has downloaded nothing", window.engine()).into())
}

/// Opens the page that exports and imports.
async fn open_keep(window: &Window) -> Outcome {
    open_menu(window).await?;
    window.click(".more-of button:nth-child(3)").await?;
    window.until(&format!("pane.find({SAID:?})")).await
}

async fn back(window: &Window) -> Outcome {
    window.click("[part~=back]").await?;
    window.until("!probe.all('.desk, .menu').length").await
}

/// What is exported brings everything back after it was changed.
async fn exports_and_imports(window: &Window) -> Outcome {
    open_keep(window).await?;
    window.click(".text section .tools button").await?;
    let file = downloaded(window).await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    assert!(name.starts_with("shike-2"), "{:?}: {name}", window.engine());
    let done = Words::of("en")?.filled("page.export-done", &name)?;
    window.until(&format!("pane.text({SAID:?}) === {}", json!(done))).await?;
    back(window).await?;
    choose(window, "theme", "light").await?;
    window.click("[part~=next]").await?;
    switch(window, "zh-Hans").await?;
    open_keep(window).await?;
    window.type_in("[part~=choose] input", &file.to_string_lossy()).await?;
    let done = json!(Words::of("en")?.get("page.import-done")?);
    window.until(&format!("pane.text({SAID:?}) === {done}")).await?;
    back(window).await?;
    as_it_was(window).await
}

async fn choose(window: &Window, what: &str, value: &str) -> Outcome {
    open_menu(window).await?;
    window.click(&format!(".choice:has([name={what}][value={value}])")).await?;
    window.click(".menu-button").await?;
    window.until("!probe.all('.menu').length").await
}

/// The reading, the language, the look and the channel are those that were chosen.
async fn as_it_was(window: &Window) -> Outcome {
    shows_a_driver(window, "en").await?;
    assert_eq!(window.ask("probe.state().chips").await?, json!(["hurried"]), "{:?}", window.engine());
    assert_eq!(window.ask("probe.state().theme").await?, "dark", "{:?}", window.engine());
    open_menu(window).await?;
    assert!(window.holds("probe.one('[name=channel][value=phone]').checked").await?, "{:?}", window.engine());
    window.click(".menu-button").await?;
    window.until("!probe.all('.menu').length").await
}

#[tokio::test]
async fn in_every_engine_the_file_from_the_disk_does_all_that_the_page_does_and_asks_nobody() -> Outcome {
    for engine in Engine::ALL {
        let (_folder, address) = listening()?;
        let window = Window::open(engine, &address).await?;
        read_a_driver(&window, "zh-Hans").await?;
        cover_and_uncover(&window, "zh-Hans").await?;
        look_up(&window, "zh-Hans").await?;
        let text = shared(&window).await?;
        assert!(text.contains(Words::read()?.get("styles.driver.name")?), "{engine:?} shares {text}");
        assert!(
            !text.contains("http") && !text.contains("file:"),
            "{engine:?} shares a link nobody can follow: {text}"
        );
        takes_own_words(&window).await?;
        switch(&window, "zh-Hant").await?;
        shows_a_driver(&window, "zh-Hant").await?;
        switch(&window, "en").await?;
        choose(&window, "theme", "dark").await?;
        choose(&window, "channel", "phone").await?;
        window.picture("single-file").await?;
        quiet(&window).await?;
        window.reload().await?;
        as_it_was(&window).await?;
        exports_and_imports(&window).await?;
        switch(&window, "zh-Hans").await?;
        window.until(OWN).await?;
        quiet(&window).await?;
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_with_scripts_off_the_file_itself_is_read_in_three_languages_and_says_how_to_open_it() -> Outcome
{
    let file = single_file()?;
    assert!(fs::metadata(&file)?.len() <= MOST, "{} is too large", file.display());
    for engine in Engine::ALL {
        let window = Window::start(engine, &Setup::without_scripts()).await?;
        window.go(&address(&file)).await?;
        let shown = window.shown().await?;
        for language in ["zh-Hans", "zh-Hant", "en"] {
            let words = Words::of(language)?;
            let word = words.get("boot.no-script-file")?;
            assert!(shown.iter().any(|text| text == word), "{engine:?} does not show “{word}”: {shown:#?}");
            reads_the_guides(&window, &words).await?;
        }
        window.picture("single-file-scripts-off").await?;
        assert!(
            !window.holds("document.querySelector('#packed').files || window.shike").await?,
            "{engine:?} ran a script"
        );
    }
    Ok(())
}
