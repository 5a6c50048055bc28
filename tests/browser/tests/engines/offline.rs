//! After one visit all of it works in every engine when the server is gone.

use crate::visit::{look_up, open_menu, read_a_driver, shows_a_driver, switch};
use browser_tests::{Engine, Outcome, Site, Window, Words};
use serde_json::json;

/// The notice that the page says in the card.
pub(crate) const NOTICE: &str = "document.querySelector('shike-card > .notice')";

/// Waits until a notice says this.
pub(crate) async fn told(window: &Window, text: &str) -> Outcome {
    window.until(&format!("{NOTICE}?.querySelector('p')?.textContent === {}", json!(text))).await
}

/// Presses the nth button of the notice, which says this; then the notice is gone, or the page is.
pub(crate) async fn press(window: &Window, n: u32, text: &str) -> Outcome {
    let button = format!("shike-card > .notice button:nth-of-type({n})");
    assert_eq!(window.text(&button).await?, text);
    window.click(&button).await?;
    window.until(&format!("!{NOTICE}")).await
}

/// Opens the site and waits until it is kept, which is said.
pub(crate) async fn kept(engine: Engine, site: &Site) -> Outcome<Window> {
    let words = Words::read()?;
    let window = Window::open(engine, &site.address()).await?;
    told(&window, words.get("page.offline")?).await?;
    press(&window, 1, words.get("page.close")?).await?;
    Ok(window)
}

/// Opens the page that shares what was seen, gives the text it would send, and goes back to the card.
pub(crate) async fn shared(window: &Window) -> Outcome<String> {
    open_menu(window).await?;
    window.click(".more-of button:nth-child(2)").await?;
    window.until("pane.find('.desk textarea')?.value").await?;
    let text = window.ask("pane.find('.desk textarea').value").await?;
    window.click("[part~=back]").await?;
    window.until("!probe.all('.desk').length").await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn in_every_engine_all_of_it_works_after_one_visit_when_the_server_is_gone() -> Outcome {
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = kept(engine, &site).await?;
        site.stop();
        window.reload().await?;
        read_a_driver(&window, "zh-Hans").await?;
        for language in ["en", "zh-Hant"] {
            switch(&window, language).await?;
            shows_a_driver(&window, language).await?;
            look_up(&window, language).await?;
            window.click("[part~=more]").await?;
            window.until("probe.all('.guide .phase').length").await?;
            window.click("[part~=more]").await?;
        }
        let text = shared(&window).await?;
        let style = Words::of("zh-Hant")?.get("styles.driver.name")?.to_owned();
        let link = format!("{}#v1", site.address());
        assert!(text.contains(&style) && text.contains(&link), "{engine:?} shares {text}");
        window.reload().await?;
        shows_a_driver(&window, "zh-Hant").await?;
        let works = "window.shike.ready.then(({ classify }) => classify({}).kind)";
        assert_eq!(window.ask(works).await?, "open", "{engine:?}");
        window.leave(&site).await?;
    }
    Ok(())
}
