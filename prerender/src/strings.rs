//! The words of a drawn card in the order of its tree, so that the page can say it in another language.
//!
//! `www/early.js` walks the same tree: first an element's attributes of [`SAID`], then what stands in it.

use crate::Outcome;
use serde_json::{Map, Value};

/// The attributes that a reader hears, in the order in which they are told.
const SAID: [&str; 2] = ["aria-label", "aria-valuetext"];

/// A drawn card, its words apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Strings {
    /// The tags, without the words.
    pub(crate) bones: String,
    /// The words.
    pub(crate) words: Vec<String>,
}

/// Takes the words out of HTML as Yew writes it.
///
/// # Errors
/// When a tag does not end.
pub(crate) fn of(html: &str) -> Outcome<Strings> {
    let (mut bones, mut words, mut rest) = (String::new(), Vec::new(), html);
    while !rest.is_empty() {
        let (text, after) = rest.split_once('<').unwrap_or((rest, ""));
        if !text.is_empty() {
            words.push(plain(text));
            bones.push('_');
        }
        if after.is_empty() {
            break;
        }
        let (tag, after) = after.split_once('>').ok_or("a tag of the drawn card does not end")?;
        let mut tag = tag.to_owned();
        for name in SAID {
            words.extend(taken(&mut tag, name));
        }
        bones += &format!("<{tag}>");
        rest = after;
    }
    Ok(Strings { bones, words })
}

/// The value of an attribute, which is emptied.
fn taken(tag: &mut String, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let end = start + tag.get(start..)?.find('"')?;
    let value = plain(tag.get(start..end)?);
    tag.replace_range(start..end, "");
    Some(value)
}

fn plain(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    entities.into_iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
}

/// Checks that the card has the same tags in every language: only then can its words be exchanged one by one.
///
/// # Errors
/// Names the languages that differ.
pub(crate) fn same_bones(all: &Map<String, Value>) -> Outcome<()> {
    let mut first = None;
    for (language, drawn) in all {
        let bones = of(drawn["card"].as_str().unwrap_or_default())?.bones;
        let (one, expected) = first.get_or_insert_with(|| (language.clone(), bones.clone()));
        if *expected != bones {
            return Err(format!("the first screen has other tags in {language} than in {one}").into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{of, same_bones};
    use serde_json::{Map, Value, json};

    #[test]
    fn words_are_told_in_the_order_of_the_tree() {
        let html = r#"<p aria-valuetext="c" class="x" aria-label="b">d &lt;<b>e</b>f</p>"#;
        let strings = of(html).expect("its tags end");
        assert_eq!(strings.words, ["b", "c", "d <", "e", "f"]);
        assert_eq!(strings.bones, r#"<p aria-valuetext="" class="x" aria-label="">_<b>_</b>_</p>"#);
        assert!(of("<p").is_err());
    }

    #[test]
    fn a_language_with_other_tags_is_named() {
        let all = |en: &str| -> Map<String, Value> {
            [("en", en), ("zh", "<p>二</p>")]
                .map(|(tag, card)| (tag.to_owned(), json!({ "card": card })))
                .into_iter()
                .collect()
        };
        assert!(same_bones(&all("<p>one</p>")).is_ok());
        let said = same_bones(&all("<p>one<br></p>")).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("in zh than in en"), "{said}");
    }
}
