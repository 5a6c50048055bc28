//! The page where no script runs: the guides of the four styles, to read.

use browser_tests::{Answer, Engine, Medium, Outcome, Page, Part, Setup, Site, View, Window, Words};

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
        // The page asks for the program beforehand, and here no script takes it.
        page.allow("preloaded using link preload but not used");
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
