//! The words in the site: each language's pack, and those that are needed before any pack is there.

use super::page::{ELEMENT, INDEX};
use super::site::Site;
use anyhow::{Context, Result, bail, ensure};
use authoring::{Catalogue, Language};
use serde_json::{Map, Value, json};

/// The language of the page before its reader's is known: the one the product is written in.
pub(super) const DEFAULT: &str = "zh-Hans";
/// What the element says when there is no pack, in every language it can be asked for.
const ELEMENT_KEYS: [&str; 4] = ["title", "failed", "mismatch", "retry"];
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
    let default = languages.iter().find(|language| language.tag == DEFAULT);
    let default = default.with_context(|| format!("content/ has no language {DEFAULT}, the page's own"))?;
    let html = fill(site.text(INDEX)?, default).with_context(|| format!("{INDEX} cannot be worded"))?;
    site.put(INDEX, html);
    let script = replace_token(site.text(ELEMENT)?, BOOT_TOKEN, &boot(languages)?)?;
    let script = replace_token(&script, PACKS_TOKEN, &packs(languages)?)?;
    site.put(ELEMENT, script);
    Ok(())
}

/// Puts a language's words where `{{boot.KEY}}` stands.
fn fill(html: &str, language: &Language) -> Result<String> {
    let mut html = html.replace("{{boot.lang}}", &escape(&language.tag));
    for (key, word) in &language.boot {
        html = html.replace(&format!("{{{{boot.{key}}}}}"), &escape(word));
    }
    if let Some(at) = html.find("{{") {
        let rest: String = html[at..].chars().take_while(|letter| *letter != '\n').take(40).collect();
        bail!("“{rest}” stands for no word; [boot] in content/catalogue.toml names those there are");
    }
    Ok(html)
}

/// The text as it stands in markup.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

fn boot(languages: &[Language]) -> Result<String> {
    let mut all = Map::new();
    for language in languages {
        let word = |key: &str| {
            let word =
                language.boot.get(key).with_context(|| format!("content/catalogue.toml: [boot] lacks “{key}”"))?;
            Ok((key.to_owned(), json!(word)))
        };
        let words = ELEMENT_KEYS.into_iter().map(word).collect::<Result<Map<_, _>>>()?;
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

pub(super) fn replace_token(script: &str, token: &str, object: &str) -> Result<String> {
    let count = script.matches(token).count();
    ensure!(count == 1, "{ELEMENT} has “{token}” {count} times; write it once, where the object goes");
    Ok(script.replace(token, object))
}

#[cfg(test)]
mod tests {
    use super::{BOOT_TOKEN, Language, fill, replace_token};
    use anyhow::Result;

    fn language() -> Language {
        Language {
            tag: "zh-Hans".into(),
            words: vec![],
            boot: [("title".to_owned(), "识客 & “<b>”".to_owned())].into(),
            page: [].into(),
        }
    }

    #[test]
    fn a_word_is_text_in_the_page_never_markup() -> Result<()> {
        let html = fill(r#"<html lang="{{boot.lang}}"><title>{{boot.title}}</title>"#, &language())?;
        assert_eq!(html, r#"<html lang="zh-Hans"><title>识客 &amp; “&lt;b&gt;”</title>"#);
        Ok(())
    }

    #[test]
    fn a_place_without_a_word_is_named() {
        let said = fill("<p>{{boot.tilte}}</p>", &language()).err().map(|error| error.to_string()).unwrap_or_default();
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
