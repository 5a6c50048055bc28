//! Where scripts are switched off, what can be read is there and can be read.

use browser_tests::{Engine, Outcome, Setup, Site, Window, Words};

/// What a page without scripts shows: words by where they stand in `content/`.
const READ: [&str; 1] = ["boot.no-script"];

#[tokio::test]
async fn in_every_engine_with_scripts_off_the_page_can_be_read() -> Outcome {
    for engine in Engine::ALL {
        let (site, words) = (Site::open()?, Words::read()?);
        site.hear_refusals()?;
        let window = Window::start(engine, &Setup::without_scripts()).await?;
        window.go(&site.address()).await?;
        let shown = window.shown().await?;
        window.picture("scripts-off").await?;
        for path in READ {
            let word = words.get(path)?;
            assert!(shown.iter().any(|text| text.contains(word)), "{engine:?} does not show “{word}”: {shown:#?}");
        }
        assert!(!window.holds("window.shike").await?, "{engine:?} ran the page's scripts");
        window.leave(&site).await?;
    }
    Ok(())
}
