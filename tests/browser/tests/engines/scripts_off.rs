//! Where scripts are switched off, what can be read is there and can be read, and nothing waits for a hand in vain.

use browser_tests::{Engine, Outcome, Setup, Site, Window, Words};

/// What a page without scripts shows at once: words by where they stand in `content/`.
const READ: [&str; 3] = ["boot.title", "boot.no-script", "ui.guide"];
const STYLES: [&str; 4] = ["driver", "expressive", "amiable", "analytical"];
/// One sentence to say to each of them.
const SAY: [&str; 4] =
    ["tips.say-two-ways-you-decide", "tips.say-picture-the-day", "tips.say-no-hurry", "tips.say-which-items-matter"];
/// What would have to answer a hand, and cannot. Unfolding needs no script.
const DEAD: &str = "[document, probe.root()].filter(Boolean).flatMap((root) => [...root.querySelectorAll(\
    'button, input, select, textarea, [role=slider], [role=button], [tabindex]')]) \
    .filter((each) => each.checkVisibility()).map((each) => each.outerHTML)";

/// Unfolds the guide of each style in a language, as a reader does, and finds its words there.
pub(crate) async fn reads_the_guides(window: &Window, words: &Words) -> Outcome {
    let (engine, tag) = (window.engine(), words.get("ui.tag")?.to_owned());
    for (style, say) in STYLES.iter().zip(SAY) {
        // The page's own language stands first, the others each in a section.
        let within = format!("[lang={tag}] > details[data-tone={style}]");
        window.click(&format!("{within} > summary")).await?;
        window.until(&format!("pane.find('{within}').open")).await?;
        let shown = window.ask(&format!("pane.shown(pane.find('{within}')).join('\\n')")).await?;
        let shown = shown.as_str().unwrap_or_default();
        let motto = format!("styles.{style}.motto");
        let parts = ["portrait", "recognise", "decide"].map(|part| format!("portraits.{style}.{part}"));
        for path in parts.iter().chain([&motto, &say.to_owned()]) {
            let word = words.get(path)?;
            assert!(shown.contains(word), "{engine:?} does not show “{word}” of {style}: {shown}");
        }
        assert!(shown.starts_with(words.get(&format!("styles.{style}.name"))?), "{engine:?}: {shown}");
    }
    Ok(())
}

#[tokio::test]
async fn in_every_engine_with_scripts_off_the_page_can_be_read() -> Outcome {
    for engine in Engine::ALL {
        let (site, words) = (Site::open()?, Words::read()?);
        let window = Window::start(engine, &Setup::without_scripts()).await?;
        window.go(&site.address()).await?;
        let shown = window.shown().await?;
        for path in READ {
            let word = words.get(path)?;
            assert!(shown.iter().any(|text| text.contains(word)), "{engine:?} does not show “{word}”: {shown:#?}");
        }
        reads_the_guides(&window, &words).await?;
        window.picture("scripts-off").await?;
        assert_eq!(window.ask(DEAD).await?, serde_json::json!([]), "{engine:?} shows what cannot answer");
        assert!(!window.holds("window.shike").await?, "{engine:?} ran the page's scripts");
        window.leave(&site).await?;
    }
    Ok(())
}
