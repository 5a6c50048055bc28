//! Hostile style sheets do not change the card, and the card changes nothing outside itself.

use super::host::{STRICT, page, shown, site};
use browser_tests::{Engine, Outcome, Window};

const SHEET: &str = "
    * { all: initial !important }
    html { font-size: 300% !important; line-height: 3; text-transform: uppercase; letter-spacing: 9px;
           word-spacing: 20px; text-align: end; font-family: serif; color: red; cursor: wait }
    div, button, input, svg, .card, .seat, #expressiveness { display: none !important }
    section { margin: 99px !important }
    body { display: block !important }
    p { display: block !important; block-size: 2000px !important; border: 9px solid }";
const CARD: &str =
    "<shike-card id=\"one\" lang=\"en\" expressiveness=\"78\" emotionality=\"24\"></shike-card><p>after</p>";

/// Where every element of the card stands in it, and how large and in which colours its letters are.
const LOOK: &str = "(() => {
    const root = document.getElementById('one').shadowRoot;
    const from = root.querySelector('.seat').getBoundingClientRect();
    return [...root.querySelectorAll('.seat *')].map((element) => {
      const box = element.getBoundingClientRect();
      const { color, fontSize, fontFamily, letterSpacing, textTransform, direction, cursor } = getComputedStyle(element);
      // What has no box stands nowhere.
      const place = element.getClientRects().length ? [box.left - from.left, box.top - from.top, box.width, box.height] : [];
      return [element.localName, ...place.map(Math.round),
        color, fontSize, fontFamily, letterSpacing, textTransform, direction, cursor].join(' ');
    });
  })()";

/// The page but for the card: its text, its elements' boxes and looks, its globals, its own sheets.
const OUTSIDE: &str = "(() => {
    const others = [...document.querySelectorAll('*')].filter((element) => !element.closest('shike-card'));
    const look = (element) => {
      const { color, fontSize, display, margin } = getComputedStyle(element);
      return [element.localName, element.getAttributeNames().join(), element.getBoundingClientRect().width, color,
        fontSize, display, margin].join(' ');
    };
    return { text: document.body.innerText.replace(/\\s+/g, ' '), others: others.map(look),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length };
  })()";

async fn look(window: &Window) -> Outcome<Vec<String>> {
    window.until("there(document.getElementById('one')) && document.fonts.status === 'loaded'").await?;
    // What sticks to the edge of what is seen stands alike only where the card does.
    window.ask("void document.getElementById('one').scrollIntoView()").await?;
    window.ask("drawn(2)").await?;
    let told = window.ask(LOOK).await?;
    Ok(told.as_array().into_iter().flatten().filter_map(|line| Some(line.as_str()?.to_owned())).collect())
}

#[tokio::test]
async fn no_style_of_the_page_changes_the_card() -> Outcome {
    for engine in Engine::ALL {
        let clean = site(&page("<link rel=\"stylesheet\" href=\"/clean.css\">", CARD), STRICT)?;
        // A column of the same width in both, which is all that a page has a say in.
        clean.host(
            "clean.css",
            "html { font-size: 16px } body { margin: 0; inline-size: 400px } p { block-size: 2000px }",
            None,
        );
        let quiet = look(&shown(engine, &clean).await?).await?;
        assert!(quiet.len() > 100, "{engine:?}: {}", quiet.len());
        for direction in ["ltr", "rtl"] {
            let html = page("<link rel=\"stylesheet\" href=\"/hostile.css\">", CARD);
            let html = html.replace("<html", &format!("<html dir=\"{direction}\""));
            let loud = site(&html, STRICT)?;
            loud.host("hostile.css", &format!("{SHEET} body {{ inline-size: 400px !important; margin: 0 }}"), None);
            let window = shown(engine, &loud).await?;
            let shouted = look(&window).await?;
            let other: Vec<_> = quiet.iter().zip(&shouted).filter(|(quiet, loud)| quiet != loud).take(3).collect();
            assert!(other.is_empty() && quiet.len() == shouted.len(), "{engine:?} {direction}: {other:#?}");
            window.picture(&format!("hostile-{direction}")).await?;
            window.leave(&loud).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_card_changes_nothing_outside_itself() -> Outcome {
    for engine in Engine::ALL {
        let html = page("<link rel=\"stylesheet\" href=\"/clean.css\">", CARD);
        let with = site(&html, STRICT)?;
        with.host("clean.css", "html { overflow-y: scroll } body { inline-size: 400px } p { color: green }", None);
        let window = shown(engine, &with).await?;
        let after = window.ask(OUTSIDE).await?;
        let without = site(&html.replace("type=\"module\"", "type=\"text/plain\""), STRICT)?;
        without.host("clean.css", "html { overflow-y: scroll } body { inline-size: 400px } p { color: green }", None);
        let bare = super::host::visit(engine, &without).await?;
        bare.until("document.readyState === 'complete'").await?;
        let before = bare.ask(OUTSIDE).await?;
        assert_eq!(after["others"], before["others"], "{engine:?}");
        assert_eq!(after["sheets"], before["sheets"], "{engine:?}");
        // No name of ours among the page's own.
        let names = "Object.keys(window).filter((name) => /shike|yew|wasm/i.test(name))";
        assert_eq!(window.ask(names).await?, bare.ask(names).await?, "{engine:?}");
    }
    Ok(())
}
