//! JSON as it was written: every pair of an object in order, a name that stands twice included.

use crate::fault::Problem;
use crate::limits::{MOST_BYTES, MOST_DEPTH};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A value of JSON; null, true and false are nowhere wanted and told apart nowhere.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Other,
    Number(f64),
    Text(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

/// Reads a file's text, a byte order mark before it or not.
///
/// # Errors
/// The one problem that keeps it from being read.
pub(crate) fn read(text: &str) -> Result<Json, Problem> {
    if text.len() > MOST_BYTES {
        return Err(Problem::TooBig { most: MOST_BYTES / 1_000_000 });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if depth(text) > MOST_DEPTH {
        return Err(Problem::TooDeep { most: MOST_DEPTH });
    }
    serde_json::from_str(text).map_err(|error| syntax(text, &error))
}

/// How many brackets stand around the innermost thing.
fn depth(text: &str) -> usize {
    let (mut depth, mut most) = (0_usize, 0);
    let (mut in_text, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_text,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        most = most.max(depth);
    }
    most
}

fn syntax(text: &str, error: &serde_json::Error) -> Problem {
    if error.is_eof() {
        return Problem::Unfinished;
    }
    // The reader counts bytes, a person characters.
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let column = line.char_indices().take_while(|(at, _)| *at < error.column()).count();
    Problem::Syntax { line: error.line(), column: column.max(1) }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("json")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(pair) = pairs.next_entry()? {
            object.push(pair);
        }
        Ok(Json::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, depth, read};
    use crate::fault::Problem;

    #[test]
    fn every_pair_is_kept_in_order() {
        let pair = |name: &str, number| (name.to_owned(), Json::Number(number));
        assert_eq!(
            read(r#"{"b": 1, "a": 2, "b": 3e0}"#),
            Ok(Json::Object(vec![pair("b", 1.0), pair("a", 2.0), pair("b", 3.0)]))
        );
    }

    #[test]
    fn brackets_in_texts_are_no_nesting() {
        assert_eq!(depth(r#"{"[[[": ["\"[[\\", {}]}"#), 3);
    }

    #[test]
    fn a_place_is_counted_in_characters() {
        assert_eq!(read("{\n\"é\": \"à\",}"), Err(Problem::Syntax { line: 2, column: 10 }));
        assert_eq!(read("{\"é\": "), Err(Problem::Unfinished));
    }
}
