//! `finish`: what is left to do after trunk has built the page, before it is shown.
//!
//! Puts the words in, checks that every reference leads somewhere and, in a release, names each file by its content.

mod esbuild;
mod imports;
mod names;
pub(crate) mod page;
mod prerender;
mod references;
mod scripts;
pub(crate) mod single;
mod site;
mod words;

use crate::repository::Repository;
use anyhow::{Context, Result, anyhow};
use authoring::{Catalogue, Language};
use esbuild::Esbuild;
use prerender::Drawn;
use site::Site;
use std::path::Path;

/// What a release goes through and a build for development does not: it takes tools and time.
type Press<'a> = &'a dyn Fn(&mut Site) -> Result<()>;

/// Finishes the site in the folder that trunk names.
///
/// # Errors
/// Every fault of the words; whatever in the site does not fit together.
pub(crate) fn run(repository: &Repository) -> Result<()> {
    let told = |name: &str| std::env::var(name).with_context(|| format!("{name} is not set; trunk calls this command"));
    let (staging, profile) = (told("TRUNK_STAGING_DIR")?, told("TRUNK_PROFILE")?);
    let (catalogue, languages) =
        read(&repository.content()).map_err(|faults| anyhow!("the words in content/ are not complete:\n{faults}"))?;
    let mut site = Site::read(Path::new(&staging))?;
    let drawn = Drawn::make(repository)?;
    let press = |site: &mut Site| press(repository, site, &languages, &drawn);
    finish(&mut site, &catalogue, &languages, &drawn, (profile == "release").then_some(&press as Press<'_>))?;
    site.write(Path::new(&staging))
}

fn read(content: &Path) -> Result<(Catalogue, Vec<Language>), authoring::Faults> {
    let catalogue = Catalogue::read(content)?;
    let languages = Language::read_all(content, &catalogue)?;
    Ok((catalogue, languages))
}

fn finish(
    site: &mut Site,
    catalogue: &Catalogue,
    languages: &[Language],
    drawn: &Drawn,
    press: Option<Press<'_>>,
) -> Result<()> {
    words::put(site, catalogue, languages)?;
    prerender::put(site, drawn, languages)?;
    page::tidy(site)?;
    if let Some(press) = press {
        imports::shorten(site)?;
        press(site)?;
        page::preload(site)?;
    }
    references::check(site)?;
    if press.is_some() {
        names::by_content(site)?;
    }
    Ok(())
}

/// Small style sheets, the single file, then small scripts: the single file's are bundled in another way.
fn press(repository: &Repository, site: &mut Site, languages: &[Language], drawn: &Drawn) -> Result<()> {
    let esbuild = Esbuild::told()?;
    scripts::styles(&esbuild, site)?;
    let single = single::made(repository, &esbuild, site, languages, drawn)?;
    scripts::bundle(&esbuild, site)?;
    site.put(single::SINGLE, single);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Press, finish, prerender::Drawn, single::SINGLE, site::Site};
    use anyhow::Result;
    use authoring::{Catalogue, Language};

    const HTML: &str = r#"<html lang="{{boot.lang}}">
<head>
  <title>{{boot.title}}</title>
  <link rel="icon" href="icon.svg">
  <link rel="stylesheet" href="page.css">
  <script type="module" src="page.js"></script>
  <link data-trunk="" rel="rust" data-bin="shike" data-trunk-id="0">
</head>
<body><shike-card><!--drawn--></shike-card></body>
"#;
    const ELEMENT: &str = r#"const boot = /*boot*/{}; const packs = /*packs*/{}; const first = /*first*/{};
const glue = new URL("./shike.js", import.meta.url); const sheet = new URL("./card.css", import.meta.url); "./headless.js";"#;

    fn staged() -> Site {
        Site::of(&[
            ("index.html", HTML),
            ("shike.js", "x = new URL('shike_bg.wasm', import.meta.url); imports[\"./shike_bg.js\"]"),
            ("shike_bg.wasm", "\0asm\u{1}\0\0\0"),
            ("headless.js", "new URL('headless_bg.wasm', import.meta.url)"),
            ("headless_bg.wasm", "\0asm\u{1}\0\0\0"),
            ("page.js", r#"import "./element.js";"#),
            ("element.js", ELEMENT),
            ("page.css", "body {}"),
            ("card.css", ":host {}"),
            ("plain.css", "main {}"),
            ("icon.svg", "<svg/>"),
        ])
    }

    fn finished(release: bool) -> Result<Site> {
        let catalogue = Catalogue::parse(
            "[boot]\nwords = [\"title\", \"loading\", \"failed\", \"mismatch\", \"retry\", \"stuck\", \"no-script\"]\n[page]\nwords = [\"update\"]\n[ui]\nwords = [\"brand\"]\n[notes]\nwords = [\"more\"]\npack = \"guide\"\n[book]\nwords = [\"title\"]\npack = \"book\"\n",
        )?;
        let boot = ["title", "loading", "failed", "mismatch", "retry", "stuck", "no-script"]
            .map(|key| (key.to_owned(), format!("词<{key}>")));
        let language = Language {
            tag: "zh-Hans".into(),
            words: vec!["识客".into(), "细说".into(), "手册".into()],
            boot: boot.into(),
            page: [("update".to_owned(), "更新".to_owned())].into(),
        };
        let mut site = staged();
        let drawn = Drawn::of("zh-Hans", "<b>牌</b>", "<i>四型</i>");
        finish(&mut site, &catalogue, &[language], &drawn, release.then_some(&press as Press<'_>))?;
        Ok(site)
    }

    /// What becomes of the scripts, without the tool that does it: the element is one with the page's script.
    fn press(site: &mut Site) -> Result<()> {
        let element = site.text("element.js")?.to_owned();
        site.remove("element.js");
        site.put("page.js", element);
        site.put(SINGLE, "<script>\"./card.css\"</script>");
        Ok(())
    }

    #[test]
    fn while_developing_the_names_stay() -> Result<()> {
        let site = finished(false)?;
        let html = site.text("index.html")?;
        assert!(html.contains("<html lang=\"zh-Hans\">") && html.contains("词&lt;title&gt;"), "{html}");
        assert!(!html.contains("data-trunk") && !html.contains("preload"), "{html}");
        let element = site.text("element.js")?;
        assert!(element.contains(r#""failed":"词\u003cfailed>""#) && !element.contains("loading"), "{element}");
        assert!(
            element.contains(
                r#"{"zh-Hans":["./zh-Hans.json","./zh-Hans-guide.json","./zh-Hans-book.json","./zh-Hans-page.json"]}"#
            ),
            "{element}"
        );
        assert_eq!(site.text("zh-Hans-page.json")?, r#"{"update":"更新"}"#);
        assert!(site.text("zh-Hans.json")?.ends_with(r#","识客"]"#));
        assert!(site.text("zh-Hans-guide.json")?.ends_with(r#","细说"]"#));
        assert!(site.text("zh-Hans-book.json")?.contains(r#","手册","册c"#), "the first letters come last");
        Ok(())
    }

    #[test]
    fn in_a_release_every_file_but_the_page_is_named_by_its_content() -> Result<()> {
        let site = finished(true)?;
        let html = site.text("index.html")?;
        for name in site.names() {
            let hashed = name.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('-'));
            let hash = hashed.map(|(_, hash)| hash).unwrap_or_default();
            let by_content = hash.len() == 10 && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
            let known = ["index.html", SINGLE].contains(&name);
            assert!(by_content || known, "{name}");
            // What is asked for later is not in the page: the words, and what has no picture.
            let later = name.starts_with("zh-Hans") || name.starts_with("headless");
            assert!(known || html.contains(name) != later, "{name}:\n{html}");
        }
        assert_eq!((site.names().count(), html.matches("preload\"").count()), (15, 3));
        assert_eq!(site.text(SINGLE)?, "<script>\"./card.css\"</script>", "what is one file is left as it is");
        Ok(())
    }

    #[test]
    fn the_same_words_give_the_same_site() -> Result<()> {
        assert_eq!(finished(true)?, finished(true)?);
        Ok(())
    }
}
