//! `finish`: what is left to do after trunk has built the page, before it is shown.
//!
//! Puts the words in, draws the icons, checks that every reference leads somewhere and, in a release, names each file by
//! its content and lists them for the service worker.

mod demo;
mod esbuild;
mod icons;
mod imports;
mod kit;
mod manifest;
mod names;
pub(crate) mod page;
mod prerender;
mod references;
mod scripts;
pub(crate) mod single;
mod site;
mod words;
mod worker;

use crate::repository::Repository;
use anyhow::{Context, Result, anyhow};
use authoring::{Catalogue, Language};
use demo::Demo;
use kit::Kit;
use prerender::Drawn;
use single::Packer;
use site::Site;
use std::path::Path;

/// Finishes the site in the folder that trunk names.
///
/// # Errors
/// Every fault of the words; whatever in the site does not fit together.
pub(crate) fn run(repository: &Repository) -> Result<()> {
    let told = |name: &str| std::env::var(name).with_context(|| format!("{name} is not set; trunk calls this command"));
    let (staging, profile) = (told("TRUNK_STAGING_DIR")?, told("TRUNK_PROFILE")?);
    let (catalogue, languages) =
        read(&repository.content()).map_err(|faults| anyhow!("the words in content/ are not complete:\n{faults}"))?;
    let staging = Path::new(&staging);
    let mut site = Site::read(staging)?;
    let drawn = Drawn::make(repository)?;
    let release = profile == "release";
    let kit = finish(&mut site, &catalogue, &languages, &drawn, release, |site| {
        let packer = release.then(|| Packer::ready(repository)).transpose()?;
        let kit = Kit::taken(repository, site, &languages, packer.as_ref())?;
        if let Some(packer) = packer {
            press(&packer, site, &languages, &drawn)?;
        }
        Ok(kit)
    })?;
    site.write(staging)?;
    kit.write(staging)?;
    Demo::made(repository, release)?.write(staging)
}

fn read(content: &Path) -> Result<(Catalogue, Vec<Language>), authoring::Faults> {
    let catalogue = Catalogue::read(content)?;
    let languages = Language::read_all(content, &catalogue)?;
    Ok((catalogue, languages))
}

/// `between` is called when all files are there under their own names, and nothing is minified yet.
fn finish<T>(
    site: &mut Site,
    catalogue: &Catalogue,
    languages: &[Language],
    drawn: &Drawn,
    release: bool,
    between: impl FnOnce(&mut Site) -> Result<T>,
) -> Result<T> {
    words::put(site, catalogue, languages)?;
    prerender::put(site, drawn, languages)?;
    page::tidy(site)?;
    icons::draw(site)?;
    manifest::check(site)?;
    worker::announce(site, release)?;
    if release {
        imports::shorten(site)?;
    }
    let made = between(site)?;
    if release {
        page::preload(site)?;
    }
    references::check(site)?;
    if release {
        names::by_content(site)?;
        worker::list(site)?;
    }
    Ok(made)
}

/// Small style sheets, the single file, then small scripts: the single file's are bundled in another way.
fn press(packer: &Packer, site: &mut Site, languages: &[Language], drawn: &Drawn) -> Result<()> {
    scripts::styles(packer.esbuild(), site)?;
    let single = single::made(packer, site, languages, drawn)?;
    scripts::bundle(packer.esbuild(), site)?;
    site.put(single::SINGLE, single);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{finish, prerender::Drawn, single::SINGLE, site::Site};
    use anyhow::Result;
    use authoring::{Catalogue, Language};

    const HTML: &str = r#"<html lang="{{boot.lang}}">
<head>
  <title>{{boot.title}}</title>
  <link rel="icon" href="icon.svg">
  <link rel="stylesheet" href="page.css">
  <link rel="manifest" href="manifest.webmanifest">
  <link rel="apple-touch-icon" href="apple-touch-icon.png">
  <script type="module" src="page.js"></script>
  <link data-trunk="" rel="rust" data-bin="shike" data-trunk-id="0">
</head>
<body><shike-card><!--drawn--></shike-card></body>
"#;
    const PACKS: &str = "export const PACKS = /*packs*/{};";
    const CARD: &str = r#"const boot = /*boot*/{};
const glue = new URL("./shike.js", import.meta.url); const sheet = new URL("./card.css", import.meta.url); "./headless.js";"#;

    const MANIFEST: &str = r#"{ "icons": [
    { "src": "./icon-192.png", "sizes": "192x192" }, { "src": "./icon-512.png", "sizes": "512x512" },
    { "src": "./maskable-192.png", "sizes": "192x192" }, { "src": "./maskable-512.png", "sizes": "512x512" },
    { "src": "./shortcut-96.png", "sizes": "96x96" }
] }"#;
    const ICON: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>"#;

    fn staged() -> Site {
        Site::of(&[
            ("index.html", HTML),
            ("shike.js", "x = new URL('shike_bg.wasm', import.meta.url); imports[\"./shike_bg.js\"]"),
            ("shike_bg.wasm", "\0asm\u{1}\0\0\0"),
            ("headless.js", "new URL('headless_bg.wasm', import.meta.url)"),
            ("headless_bg.wasm", "\0asm\u{1}\0\0\0"),
            ("page.js", r#"import "./card.js"; import "./packs.js"; module("./app.js");"#),
            ("app.js", r#"const worker = /*worker*/"";"#),
            ("sw.js", "addEventListener('install', () => FILES)"),
            ("manifest.webmanifest", MANIFEST),
            ("card.js", CARD),
            ("packs.js", PACKS),
            ("page.css", "body {}"),
            ("card.css", ":host {}"),
            ("plain.css", "main {}"),
            ("icon.svg", ICON),
        ])
    }

    fn finished(release: bool) -> Result<Site> {
        let catalogue = Catalogue::parse(
            "[boot]\nwords = [\"title\", \"loading\", \"failed\", \"mismatch\", \"program-error\", \"retry\", \"stuck\", \"no-script\"]\n[page]\nwords = [\"update\"]\n[ui]\nwords = [\"brand\"]\n[notes]\nwords = [\"more\"]\npack = \"guide\"\n[book]\nwords = [\"title\"]\npack = \"book\"\n",
        )?;
        let boot = ["title", "loading", "failed", "mismatch", "program-error", "retry", "stuck", "no-script"]
            .map(|key| (key.to_owned(), format!("词<{key}>")));
        let language = Language {
            tag: "zh-Hans".into(),
            words: vec!["识客".into(), "细说".into(), "手册".into()],
            boot: boot.into(),
            page: [("update".to_owned(), "更新".to_owned())].into(),
            readings: "册ce4".into(),
            ..Language::default()
        };
        let mut site = staged();
        let drawn = Drawn::of("zh-Hans", "<b>牌</b>", "<i>四型</i>");
        finish(&mut site, &catalogue, &[language], &drawn, release, |site| if release { press(site) } else { Ok(()) })?;
        Ok(site)
    }

    /// What becomes of the scripts, without the tool that does it: the card is one with the page's script.
    fn press(site: &mut Site) -> Result<()> {
        let mut page = site.text("page.js")?.to_owned();
        for name in ["card.js", "packs.js"] {
            page = page.replace(&format!("import \"./{name}\";"), site.text(name)?);
            site.remove(name);
        }
        site.put("page.js", page);
        site.put(SINGLE, "<script>\"./card.css\"</script>");
        Ok(())
    }

    #[test]
    fn while_developing_the_names_stay() -> Result<()> {
        let site = finished(false)?;
        let html = site.text("index.html")?;
        assert!(html.contains("<html lang=\"zh-Hans\">") && html.contains("词&lt;title&gt;"), "{html}");
        assert!(!html.contains("data-trunk") && !html.contains("preload"), "{html}");
        let card = site.text("card.js")?;
        assert!(card.contains(r#""failed":"词\u003cfailed>""#) && !card.contains("loading"), "{card}");
        assert_eq!(
            site.text("packs.js")?,
            r#"export const PACKS = {"zh-Hans":["./zh-Hans.json","./zh-Hans-guide.json","./zh-Hans-book.json","./zh-Hans-page.json"]};"#
        );
        assert!(!site.has("sw.js"), "what is being changed is never kept by a worker");
        assert_eq!(site.text("app.js")?, "const worker = \"\";");
        assert_eq!(site.text("zh-Hans-page.json")?, r#"{"update":"更新"}"#);
        assert!(site.text("zh-Hans.json")?.ends_with(r#","识客"]"#));
        assert!(site.text("zh-Hans-guide.json")?.ends_with(r#","细说"]"#));
        assert!(site.text("zh-Hans-book.json")?.ends_with(r#","手册","","册ce4"]"#), "the readings come last");
        Ok(())
    }

    #[test]
    fn in_a_release_every_file_is_named_by_its_content_but_those_known_by_name() -> Result<()> {
        let site = finished(true)?;
        let html = site.text("index.html")?;
        for name in site.names() {
            let hashed = name.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('-'));
            let hash = hashed.map(|(_, hash)| hash).unwrap_or_default();
            let by_content = hash.len() == 10 && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
            let known = ["index.html", "manifest.webmanifest", "sw.js", SINGLE].contains(&name);
            assert!(by_content || known, "{name}");
            // What scripts ask for is not in the page: bindings, the words, and what has no picture.
            let later = ["shike-", "zh-Hans", "headless", "app-", "icon-192", "icon-512", "maskable", "shortcut"];
            let later = later.iter().any(|start| name.starts_with(start));
            assert!(known || html.contains(name) != later, "{name}:\n{html}");
        }
        assert_eq!((site.names().count(), html.matches("preload\"").count()), (24, 3));
        assert_eq!(site.text(SINGLE)?, "<script>\"./card.css\"</script>", "what is one file is left as it is");
        Ok(())
    }

    #[test]
    fn the_same_words_give_the_same_site() -> Result<()> {
        assert_eq!(finished(true)?, finished(true)?);
        Ok(())
    }
}
