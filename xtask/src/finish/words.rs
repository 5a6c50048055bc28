//! The words in the site: each language's pack, and those that are needed before any pack is there.

use super::page::{CARD, INDEX, MANIFEST, PACKS};
use super::site::Site;
use anyhow::{Context, Result, bail, ensure};
use authoring::{Catalogue, Language};
use serde_json::{Map, Value, json};

/// The language of the page before its reader's is known: the one the product is written in.
pub(super) const DEFAULT: &str = "zh-Hans";
/// What a card says when there is no pack, in every language it can be asked for.
const CARD_KEYS: [&str; 5] = ["title", "failed", "mismatch", "program-error", "retry"];
const BOOT_TOKEN: &str = "/*boot*/{}";
const PACKS_TOKEN: &str = "/*packs*/{}";

/// The names of a language's packs: what the card needs at once, what unfolds, the playbook; then its words of the page
/// around the card, each under its key.
pub(crate) fn pack_names(tag: &str) -> [String; 4] {
    ["", "-guide", "-book", "-page"].map(|shelf| format!("{tag}{shelf}.json"))
}

/// Adds the packs, and writes the boot words into the page and the element.
///
/// # Errors
/// When a language, a word or a place for one is missing.
pub(super) fn put(site: &mut Site, catalogue: &Catalogue, languages: &[Language]) -> Result<()> {
    for language in languages {
        let page = serde_json::to_string(&language.page).context("the words of the page do not become JSON")?;
        for (name, pack) in
            pack_names(&language.tag).into_iter().zip(language.packs(catalogue).into_iter().chain([page]))
        {
            site.put(name, pack);
        }
    }
    let html = page(site.text(INDEX)?, languages).with_context(|| format!("{INDEX} cannot be worded"))?;
    site.put(INDEX, html);
    let manifest = fill(site.text(MANIFEST)?, default(languages)?, in_json)
        .with_context(|| format!("{MANIFEST} cannot be worded"))?;
    site.put(MANIFEST, dense(&manifest)?);
    put_object(site, CARD, BOOT_TOKEN, &boot(languages, &CARD_KEYS)?)?;
    put_object(site, PACKS, PACKS_TOKEN, &packs(languages)?)
}

/// A page with the words of the language that it speaks before its reader's is known.
///
/// # Errors
/// When that language or a word is missing.
pub(super) fn page(html: &str, languages: &[Language]) -> Result<String> {
    fill(html, default(languages)?, escape)
}

fn default(languages: &[Language]) -> Result<&Language> {
    let default = languages.iter().find(|language| language.tag == DEFAULT);
    default.with_context(|| format!("content/ has no language {DEFAULT}, the page's own"))
}

/// A pack without the first screen's words, for a page in which the card is not drawn before its program is there.
///
/// # Errors
/// When it is no JSON.
pub(super) fn alone(pack: &str) -> Result<String> {
    if !pack.starts_with("{\"words\":") {
        return Ok(pack.to_owned());
    }
    let pack: Value = serde_json::from_str(pack).context("a pack is no JSON")?;
    Ok(pack["words"].to_string())
}

/// Puts a language's words where `{{boot.KEY}}` stands, written as the text around them wants it.
fn fill(text: &str, language: &Language, written: fn(&str) -> String) -> Result<String> {
    let mut text = text.replace("{{boot.lang}}", &written(&language.tag));
    for (key, word) in &language.boot {
        text = text.replace(&format!("{{{{boot.{key}}}}}"), &written(word));
    }
    if let Some(at) = text.find("{{") {
        let rest: String = text[at..].chars().take_while(|letter| *letter != '\n').take(40).collect();
        bail!("“{rest}” stands for no word; [boot] in content/catalogue.toml names those there are");
    }
    Ok(text)
}

/// A word inside the quotation marks of a JSON text.
fn in_json(word: &str) -> String {
    let quoted = json!(word).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The same JSON without the blanks that are for its authors.
fn dense(text: &str) -> Result<String> {
    let value: Value = serde_json::from_str(text).with_context(|| format!("{MANIFEST} is no JSON; mend it"))?;
    Ok(value.to_string())
}

/// The text as it stands in markup.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// Writes an object where a script keeps its place by a token.
///
/// # Errors
/// When there is no such script, or not one place in it.
pub(super) fn put_object(site: &mut Site, script: &str, token: &str, object: &str) -> Result<()> {
    let filled =
        replace_token(site.text(script)?, token, object).with_context(|| format!("{script} cannot be filled"))?;
    site.put(script, filled);
    Ok(())
}

/// Some of the boot words of every language, as an object by language and key.
///
/// # Errors
/// When a language lacks one.
pub(super) fn boot(languages: &[Language], keys: &[&str]) -> Result<String> {
    let mut all = Map::new();
    for language in languages {
        let word = |key: &str| {
            let word =
                language.boot.get(key).with_context(|| format!("content/catalogue.toml: [boot] lacks “{key}”"))?;
            Ok((key.to_owned(), json!(word)))
        };
        let words = keys.iter().copied().map(word).collect::<Result<Map<_, _>>>()?;
        all.insert(language.tag.clone(), Value::Object(words));
    }
    object(all)
}

fn packs(languages: &[Language]) -> Result<String> {
    let pack =
        |language: &Language| (language.tag.clone(), json!(pack_names(&language.tag).map(|name| format!("./{name}"))));
    object(languages.iter().map(pack).collect())
}

/// A JavaScript object, harmless in an inline script too.
fn object(map: Map<String, Value>) -> Result<String> {
    let text = serde_json::to_string(&Value::Object(map)).context("the words do not become JSON")?;
    Ok(text.replace('<', "\\u003c"))
}

fn replace_token(script: &str, token: &str, object: &str) -> Result<String> {
    let count = script.matches(token).count();
    ensure!(count == 1, "“{token}” stands there {count} times; write it once, where the object goes");
    Ok(script.replace(token, object))
}

#[cfg(test)]
mod tests {
    use super::{BOOT_TOKEN, Language, escape, fill, in_json, replace_token};
    use anyhow::Result;

    fn language() -> Language {
        Language {
            tag: "zh-Hans".into(),
            boot: [("title".to_owned(), "识客 & “<b>”".to_owned())].into(),
            ..Language::default()
        }
    }

    #[test]
    fn a_word_is_text_in_the_page_never_markup() -> Result<()> {
        let html = fill(r#"<html lang="{{boot.lang}}"><title>{{boot.title}}</title>"#, &language(), escape)?;
        assert_eq!(html, r#"<html lang="zh-Hans"><title>识客 &amp; “&lt;b&gt;”</title>"#);
        Ok(())
    }

    #[test]
    fn a_word_is_text_in_the_manifest_whatever_it_holds() -> Result<()> {
        let quoted = Language { boot: [("title".to_owned(), "a \"b\" \\".to_owned())].into(), ..language() };
        let filled = fill(r#"{"name":"{{boot.title}}"}"#, &quoted, in_json)?;
        assert_eq!(serde_json::from_str::<serde_json::Value>(&filled)?["name"], "a \"b\" \\");
        Ok(())
    }

    #[test]
    fn a_place_without_a_word_is_named() {
        let said =
            fill("<p>{{boot.tilte}}</p>", &language(), escape).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("{{boot.tilte}}"), "{said}");
    }

    #[test]
    fn a_token_that_is_not_there_once_is_refused() {
        assert!(
            replace_token("const a = /*boot*/{};", BOOT_TOKEN, "{\"a\":1}").is_ok_and(|s| s == "const a = {\"a\":1};")
        );
        assert!(replace_token("const a = {};", BOOT_TOKEN, "{}").is_err());
        assert!(replace_token("/*boot*/{} /*boot*/{}", BOOT_TOKEN, "{}").is_err());
    }
}
