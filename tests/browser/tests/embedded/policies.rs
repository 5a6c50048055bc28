//! What a host's policy may ask: nothing inline, no program, trusted types only, another host.

use super::host::{STRICT, of, page, shown, site, until, visit};
use browser_tests::{Answer, Engine, KIT, Outcome, Part, Site, Words, dist};

/// All that fetches something or draws something anew.
async fn all_of_it(window: &browser_tests::Window) -> Outcome {
    of(window, "one", "slide(card, 'expressiveness', 90)").await?;
    until(window, "one", "card.expressiveness === 90").await?;
    of(window, "one", "card.shadowRoot.querySelector('[part~=more]').click()").await?;
    until(window, "one", "card.shadowRoot.querySelector('.guide')").await?;
    of(window, "one", "void (card.lang = 'zh-Hant')").await?;
    until(window, "one", "card.shadowRoot.querySelector('.seat').lang === 'zh-Hant'").await?;
    of(window, "one", "void (card.book = 'objections/too-expensive')").await?;
    until(window, "one", "card.shadowRoot.querySelector('.desk h1')").await?;
    of(window, "one", "void (card.book = null)").await?;
    until(window, "one", "!card.shadowRoot.querySelector('.desk')").await
}

#[tokio::test]
async fn a_strict_host_refuses_nothing_of_it() -> Outcome {
    for engine in Engine::ALL {
        let site = site(&page("", "<shike-card id=\"one\" lang=\"zh-Hans\"></shike-card>"), STRICT)?;
        let window = shown(engine, &site).await?;
        all_of_it(&window).await?;
        window.picture("strict").await?;
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn where_only_trusted_types_may_become_scripts_it_works() -> Outcome {
    for engine in Engine::ALL {
        let policy = format!("{STRICT}; require-trusted-types-for 'script'; trusted-types 'none'");
        let site = site(&page("", "<shike-card id=\"one\"></shike-card>"), &policy)?;
        let window = shown(engine, &site).await?;
        all_of_it(&window).await?;
        window.leave(&site).await?;
    }
    Ok(())
}

#[tokio::test]
async fn where_no_program_may_run_the_card_says_so_and_what_to_do() -> Outcome {
    for engine in Engine::ALL {
        let html = page("", "<shike-card id=\"one\" lang=\"zh-Hans\"></shike-card>");
        let site = site(&html, "script-src 'self'; style-src 'self'")?;
        let window = visit(engine, &site).await?;
        window.expect(Words::read()?.get("boot.blocked")?);
        window.expect("wasm-unsafe-eval");
        window.allow("WebAssembly");
        window.allow("refused: script-src refused wasm-eval");
        site.expect("script-src");
        until(&window, "one", "card.shadowRoot.querySelector('[role=alert]')").await?;
        let said = of(&window, "one", "card.shadowRoot.querySelector('[role=alert]').textContent").await?;
        assert_eq!(said, Words::read()?.get("boot.blocked")?, "{engine:?}");
        assert!(
            !window.holds("document.getElementById('one').shadowRoot.querySelector('button')").await?,
            "{engine:?}"
        );
        window.until("heard.some(({ name, detail }) => name === 'error' && detail.kind === 'policy')").await?;
        assert!(of(&window, "one", "card.classify()").await?.is_null());
        window.picture("blocked").await?;
    }
    Ok(())
}

/// The hash of the element's script, as the kit's own guide says it.
fn integrity() -> Outcome<String> {
    let guide = std::fs::read_to_string(dist()?.join(KIT).join("README.md"))?;
    let said = guide.split_once("integrity=\"").and_then(|(_, rest)| rest.split_once('"'));
    Ok(said.ok_or("the guide says no hash")?.0.to_owned())
}

#[tokio::test]
async fn a_page_of_another_host_has_a_card_when_the_kits_host_lets_it() -> Outcome {
    for engine in Engine::ALL {
        let kit = Site::open()?;
        let folder = tempfile::tempdir()?;
        let other = Site::of(folder.path())?;
        let address = format!("{}{KIT}/shike.js", kit.address());
        let html = format!(
            "<!DOCTYPE html><script type=\"module\" crossorigin integrity=\"{}\" src=\"{address}\"></script>\
             <shike-card id=\"one\"></shike-card>",
            integrity()?
        );
        let host = kit.address().trim_end_matches('/').to_owned();
        let policy = format!("script-src {host} 'wasm-unsafe-eval'; style-src 'none'; connect-src {host}");
        other.host("host.html", &html, Some(&policy));
        kit.send("", "Access-Control-Allow-Origin", "*");
        let window = visit(engine, &other).await?;
        window.expect(&format!("elsewhere: {}", kit.address()));
        until(&window, "one", "card.shadowRoot?.querySelector('.card')").await?;
        of(&window, "one", "void (card.book = '')").await?;
        until(&window, "one", "card.shadowRoot.querySelector('.desk h1')").await?;
        assert!(other.refusals().is_empty(), "{engine:?}: {:?}", other.refusals());
    }
    Ok(())
}

#[tokio::test]
async fn a_program_that_is_not_the_built_one_never_runs() -> Outcome {
    const PROGRAM: &str = "embed/shike-0.1.0/guest_bg.wasm";
    for engine in Engine::ALL {
        let html = page("", "<shike-card id=\"one\"></shike-card>");
        let site = site(&html, STRICT)?;
        assert!(PROGRAM.starts_with(KIT), "the kit has another version now");
        site.replace(Part::File(PROGRAM), Answer::Body(b"\0asm\x01\0\0\0".to_vec()));
        let window = visit(engine, &site).await?;
        window.expect(Words::of("en")?.get("boot.failed")?);
        window.allow("integrity");
        until(&window, "one", "card.shadowRoot.querySelector('[role=alert]')").await?;
        window.until("heard.some(({ name, detail }) => name === 'error' && detail.kind === 'program')").await?;
        assert_eq!(window.ask("programs.length").await?, 0, "{engine:?}");
        // As soon as it is the right one again, the button opens it.
        site.lift();
        of(&window, "one", "card.shadowRoot.querySelector('button').click()").await?;
        until(&window, "one", "there(card)").await?;
    }
    Ok(())
}
