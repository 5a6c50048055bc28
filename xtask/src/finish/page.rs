//! The page itself: free of the builder's own tags, and asking early for all that it will need.

use super::site::Site;
use anyhow::{Context, Result};

/// The page: the one file whose name people and servers know.
pub(crate) const INDEX: &str = "index.html";
/// What a system that installs the page is told of it.
pub(super) const MANIFEST: &str = "manifest.webmanifest";
/// The script of a card, and the one that says which packs there are; in a release parts of others.
pub(super) const CARD: &str = "card.js";
pub(super) const PACKS: &str = "packs.js";
/// The bindings and the program of the card, and of what has no picture.
pub(super) const PROGRAMS: [(&str, &str); 2] = [("shike.js", "shike_bg.wasm"), ("headless.js", "headless_bg.wasm")];
/// Those of a card on any other page.
pub(super) const GUEST: (&str, &str) = ("guest.js", "guest_bg.wasm");
const CARD_SHEET: &str = "card.css";
/// The page's own script.
const PAGE: &str = "page.js";

/// Takes out the tags that are meant for trunk, and the blank lines it leaves.
///
/// # Errors
/// When there is no page, or a tag in it does not end.
pub(super) fn tidy(site: &mut Site) -> Result<()> {
    let html = without_trunk_links(site.text(INDEX)?)?;
    let lines = html.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n"));
    let html: String = lines.collect();
    site.put(INDEX, html);
    Ok(())
}

fn without_trunk_links(html: &str) -> Result<String> {
    let (mut out, mut rest) = (String::new(), html);
    while let Some(start) = rest.find("<link") {
        let length = rest[start..].find('>').with_context(|| format!("{INDEX} has a <link without an end"))? + 1;
        let end = start + length;
        let ours = !rest[start..end].contains(" data-trunk");
        out += if ours { &rest[..end] } else { &rest[..start] };
        rest = &rest[end..];
    }
    Ok(out + rest)
}

/// Has the browser fetch at once what it would find later, before all other links: first the card's look, without which
/// nothing is painted, then the page's script, which is named at the page's end, and the program. Not its bindings: they
/// are asked for by the script, come long before the program, and would only share the wire with the look. Not the words
/// either: which language is known only to the script.
///
/// # Errors
/// When there is no page, or it has no link.
pub(super) fn preload(site: &mut Site) -> Result<()> {
    let html = site.text(INDEX)?;
    let (head, links) = html.split_once("  <link ").with_context(|| format!("{INDEX} has no link"))?;
    let html = format!("{head}{}  <link {links}", preloads());
    site.put(INDEX, html);
    Ok(())
}

fn preloads() -> String {
    let sheet = format!("  <link rel=\"preload\" as=\"style\" href=\"./{CARD_SHEET}\">\n");
    let script = format!("  <link rel=\"modulepreload\" href=\"./{PAGE}\">\n");
    // The mode and credentials of a plain fetch(), without which the browser fetches twice.
    let wasm = PROGRAMS[0].1;
    let program =
        format!("  <link rel=\"preload\" as=\"fetch\" crossorigin type=\"application/wasm\" href=\"./{wasm}\">\n");
    [sheet, script, program].concat()
}

/// What the page's `href` and `src` attributes name.
pub(crate) fn addresses(html: &str) -> impl Iterator<Item = &str> {
    let after = |name: &'static str| html.split(name).skip(1);
    after(" href=\"").chain(after(" src=\"")).filter_map(|rest| rest.split_once('"')).map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::{addresses, preload, tidy};
    use crate::finish::site::Site;
    use anyhow::Result;

    #[test]
    fn the_builders_tags_and_blank_lines_go_and_nothing_else() -> Result<()> {
        let html = "<head>\n  <link rel=\"icon\" href=\"a.svg\">\n  \n  <link data-trunk=\"\" rel=\"rust\">\n</head>\n";
        let mut site = Site::of(&[("index.html", html)]);
        tidy(&mut site)?;
        assert_eq!(site.text("index.html")?, "<head>\n  <link rel=\"icon\" href=\"a.svg\">\n</head>\n");
        Ok(())
    }

    #[test]
    fn the_preloads_stand_before_all_links_and_the_look_comes_first() -> Result<()> {
        let mut site = Site::of(&[("index.html", "<head>\n  <link rel=\"icon\">\n</head><body></body>")]);
        preload(&mut site)?;
        let html = site.text("index.html")?;
        assert!(html.starts_with("<head>\n  <link rel=\"preload\" as=\"style\" href=\"./card.css\">\n"), "{html}");
        assert!(html.contains("  <link rel=\"modulepreload\" href=\"./page.js\">\n"), "{html}");
        assert!(html.contains("type=\"application/wasm\" href=\"./shike_bg.wasm\">\n"), "{html}");
        assert!(!html.contains(".json") && html.ends_with("\n  <link rel=\"icon\">\n</head><body></body>"), "{html}");
        assert!(preload(&mut Site::of(&[("index.html", "<body>")])).is_err());
        Ok(())
    }

    #[test]
    fn addresses_are_what_href_and_src_say() {
        let html = r#"<link href="a.css"><img src="b.svg" data-src="no"><a href=".">x</a>"#;
        assert_eq!(addresses(html).collect::<Vec<_>>(), ["a.css", ".", "b.svg"]);
    }
}
