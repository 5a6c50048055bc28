//! The first screen, drawn by the build: it stands in the page as declarative shadow DOM, so that it shows before the
//! program is there, and the four styles' guides can be read where no script runs.

use super::page::INDEX;
use super::site::Site;
use super::words::{DEFAULT, pack_names};
use crate::repository::Repository;
use anyhow::{Context, Result, ensure};
use authoring::Language;
use serde_json::{Map, Value};

/// Where it goes in the page.
const PLACE: &str = "<!--drawn-->";

/// How it begins.
const OPENS: &str = "<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"card.css\">";

/// What the program `prerender` printed: for each language the card, the words in it, the guides.
#[derive(Debug)]
pub(super) struct Drawn(Map<String, Value>);

impl Drawn {
    /// Has everything drawn.
    ///
    /// # Errors
    /// When the program does not build or does not print what it should.
    pub(super) fn make(repository: &Repository) -> Result<Self> {
        let mut cargo = repository.cargo();
        // The flags are meant for the page's programs; with them this one would be built anew each time.
        cargo.env_remove("RUSTFLAGS").args(["run", "--quiet", "--locked", "--package", "prerender", "--"]);
        let output = cargo.arg(repository.content()).output().context("`prerender` cannot be started")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "the first screen was not drawn:\n{said}");
        Ok(Self(serde_json::from_slice(&output.stdout).context("`prerender` printed no JSON")?))
    }

    /// Drawings of a language, for tests.
    #[cfg(test)]
    pub(super) fn of(tag: &str, card: &str, guides: &str) -> Self {
        Self(
            [(tag.to_owned(), serde_json::json!({ "card": card, "first": [card], "guides": guides }))]
                .into_iter()
                .collect(),
        )
    }

    /// Part of the drawing of a language.
    ///
    /// # Errors
    /// When there is no such language.
    pub(super) fn part(&self, language: &str, part: &str) -> Result<&str> {
        let found = self.0.get(language).and_then(|drawn| drawn[part].as_str());
        found.with_context(|| format!("`prerender` drew no {part} in {language}"))
    }
}

impl Drawn {
    /// The guides in the languages that are not the page's own.
    ///
    /// # Errors
    /// When a language was not drawn.
    pub(super) fn guides_of_others(&self, languages: &[Language]) -> Result<String> {
        let others = languages.iter().map(|language| &language.tag).filter(|tag| *tag != DEFAULT);
        others.map(|tag| Ok(format!("<section lang=\"{tag}\">{}</section>", self.part(tag, "guides")?))).collect()
    }
}

/// The page with what is read without scripts and no drawn card: in the single file that would take the place of what is
/// packed, and the card is there before it could be missed.
///
/// # Errors
/// When the page has another form than [`put`] gives it.
pub(super) fn without_card(html: &str) -> Result<String> {
    let parts = html.split_once(OPENS).and_then(|(before, rest)| {
        let (read, rest) = rest.split_once("<div class=\"seat\"")?;
        let (_, after) = rest.split_once("</template>")?;
        Some([before, read, after].concat())
    });
    parts.with_context(|| format!("{INDEX} has no drawn card"))
}

/// Puts the drawn card into the page; and into the first packs of the other languages, beside their `words`, what stands
/// on that card, as `first`.
///
/// # Errors
/// When something was not drawn, or has no place.
pub(super) fn put(site: &mut Site, drawn: &Drawn, languages: &[Language]) -> Result<()> {
    let default =
        languages.iter().find(|language| language.tag == DEFAULT).context("the page's own language is missing")?;
    let html = site.text(INDEX)?;
    ensure!(html.matches(PLACE).count() == 1, "{INDEX} has no {PLACE}; write it into <shike-card>");
    let html = html.replace(PLACE, &template(drawn, default)?);
    site.put(INDEX, html);
    for language in languages.iter().filter(|language| language.tag != DEFAULT) {
        let [name, ..] = pack_names(&language.tag);
        let first = drawn.0.get(&language.tag).map(|drawn| drawn["first"].to_string());
        let first = first.with_context(|| format!("`prerender` drew nothing in {}", language.tag))?;
        // The first screen's words come after all words, so that most of them are compressed to a few bits.
        let pack = format!("{{\"words\":{},\"first\":{first}}}", site.text(&name)?);
        site.put(name, pack);
    }
    Ok(())
}

fn template(drawn: &Drawn, language: &Language) -> Result<String> {
    let boot = |key: &str| language.boot.get(key).with_context(|| format!("[boot] lacks “{key}”"));
    let tag = &language.tag;
    let (card, guides) = (drawn.part(tag, "card")?, drawn.part(tag, "guides")?);
    let (title, no_script, stuck) = (boot("title")?, boot("no-script")?, boot("stuck")?);
    Ok(format!(
        "{OPENS}<noscript><link rel=\"stylesheet\" href=\"plain.css\"><div class=\"plain\" lang=\"{tag}\">\
         <h1>{title}</h1><p class=\"needs\">{no_script}</p>{guides}</div></noscript>\
         <div class=\"seat\" lang=\"{tag}\">{card}</div>\
         <p class=\"late\"><a href=\".\">{stuck}</a></p></template>"
    ))
}

#[cfg(test)]
mod tests {
    use super::{Drawn, put};
    use crate::finish::site::Site;
    use anyhow::Result;
    use authoring::Language;

    fn language(tag: &str) -> Language {
        let boot = ["title", "no-script", "stuck"].map(|key| (key.to_owned(), key.to_owned()));
        Language { tag: tag.into(), boot: boot.into(), ..Language::default() }
    }

    #[test]
    fn the_drawn_card_stands_in_the_page_and_the_guides_only_where_no_script_runs() -> Result<()> {
        let mut site = Site::of(&[("index.html", "<shike-card><!--drawn--></shike-card>"), ("zh-Hans.json", "[]")]);
        put(&mut site, &Drawn::of("zh-Hans", "<b>card</b>", "<i>guides</i>"), &[language("zh-Hans")])?;
        let html = site.text("index.html")?;
        let (before, after) = html.split_once("</noscript>").unwrap_or_default();
        assert!(before.starts_with("<shike-card><template shadowrootmode=\"open\">"), "{html}");
        assert!(before.contains("<i>guides</i>") && !after.contains("<i>"), "{html}");
        assert!(after.starts_with("<div class=\"seat\" lang=\"zh-Hans\"><b>card</b></div>"), "{html}");
        assert_eq!(site.text("zh-Hans.json")?, "[]", "what stands in the page is said by no pack");
        Ok(())
    }

    #[test]
    fn a_language_that_was_not_drawn_is_named() {
        let mut site = Site::of(&[("index.html", "<!--drawn-->"), ("en.json", "[]")]);
        let drawn = Drawn::of("zh-Hans", "", "");
        let said = put(&mut site, &drawn, &[language("zh-Hans"), language("en")]).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("in en")));
        assert!(put(&mut Site::of(&[("index.html", "")]), &drawn, &[language("zh-Hans")]).is_err());
    }

    #[test]
    fn another_languages_pack_brings_the_first_screens_words() -> Result<()> {
        let mut site = Site::of(&[("index.html", "<!--drawn-->"), ("en.json", "[\"h\"]")]);
        let mut drawn = Drawn::of("zh-Hans", "", "");
        drawn.0.extend(Drawn::of("en", "<b>", "").0);
        put(&mut site, &drawn, &[language("zh-Hans"), language("en")])?;
        assert_eq!(site.text("en.json")?, r#"{"words":["h"],"first":["<b>"]}"#);
        Ok(())
    }
}
