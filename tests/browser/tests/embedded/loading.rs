//! When the program comes, what is shown until then, and whose script serves.

use super::host::{STRICT, of, page, shown, site, until, visit};
use browser_tests::{Answer, Engine, KIT, Outcome, Part, Words};

const PROGRAM: &str = "guest_bg.wasm";

#[tokio::test]
async fn nothing_is_fetched_before_a_card_nears_what_is_seen() -> Outcome {
    for engine in Engine::ALL {
        let body = "<div id=\"above\"></div><shike-card id=\"one\" expressiveness=\"90\"></shike-card>";
        let head = "<link rel=\"stylesheet\" href=\"/far.css\">";
        let site = site(&page(head, body), STRICT)?;
        site.host("far.css", "#above { block-size: 6000px }", None);
        let window = visit(engine, &site).await?;
        window.until("customElements.get('shike-card')").await?;
        window.ask("drawn(10)").await?;
        let asked = |name: &str| site.asked().iter().filter(|path| path.ends_with(name)).count();
        assert_eq!((asked(PROGRAM), asked(".json"), asked(".css")), (0, 0, 1), "{engine:?}: {:?}", site.asked());
        // What the page says is known all the same.
        assert_eq!(of(&window, "one", "card.reading.expressiveness").await?, 90.0, "{engine:?}");
        assert!(of(&window, "one", "card.classify()").await?.is_null(), "{engine:?}");
        window.ask("void document.getElementById('one').scrollIntoView()").await?;
        until(&window, "one", "there(card)").await?;
        assert_eq!(asked(PROGRAM), 1, "{engine:?}");
        until(&window, "one", "card.classify().kind === 'split'").await?;
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_says_itself_what_stands_there_until_the_card_comes_or_when_it_does_not() -> Outcome {
    let body = "<shike-card id=\"one\"><p slot=\"loading\" id=\"wait\">A moment</p><p slot=\"error\" id=\"sorry\">Ask at the desk</p></shike-card>";
    for engine in Engine::ALL {
        let site = site(&page("", body), STRICT)?;
        let name: &'static str = Box::leak(format!("{KIT}/{PROGRAM}").into_boxed_str());
        site.replace(Part::File(name), Answer::Held);
        let window = visit(engine, &site).await?;
        window.until("customElements.get('shike-card') && document.getElementById('wait').assignedSlot").await?;
        assert!(window.holds("document.getElementById('wait').getClientRects().length").await?, "{engine:?}");
        site.lift();
        until(&window, "one", "there(card)").await?;
        assert!(!window.holds("document.getElementById('wait').getClientRects().length").await?, "{engine:?}");
        let refused = super::host::site(&page("", body), STRICT)?;
        refused.replace(Part::File(name), Answer::Status(500));
        let window = visit(engine, &refused).await?;
        window.expect(Words::of("en")?.get("boot.failed")?);
        window.allow("Failed to load resource");
        // Nothing has another hash than the program.
        window.allow("integrity");
        window.until("document.getElementById('sorry').assignedSlot").await?;
        assert!(window.holds("document.getElementById('sorry').getClientRects().length").await?, "{engine:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_same_script_twice_is_harmless() -> Outcome {
    for engine in Engine::ALL {
        let twice = format!("<script type=\"module\" src=\"/{KIT}/shike.js?again\"></script>");
        let site = site(&page(&twice, "<shike-card id=\"one\"></shike-card>"), STRICT)?;
        let window = shown(engine, &site).await?;
        assert_eq!(window.ask("programs.length").await?, 1, "{engine:?}");
        window.leave(&site).await?;
    }
    Ok(())
}
