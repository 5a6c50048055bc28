//! The JSON Schema of a pack for editors, made of what the checker uses.
//!
//! It cannot say: how big or deep a file may be, that a name stands twice, how long a word may be for the one it
//! overrides, which gaps that has, and that a mark is both wanted and wrong. The keys of the words are listed rather
//! than described by a pattern: editors complete them, and the list stays well below 60 kB.

use crate::known::Known;
use crate::limits::{CUE, CUES, DIALOGUES, FEWEST_LINES, LINE, LINES, NAME, TIP as TIP_TEXT, TIPS, TITLE, VERSION};
use crate::shape::{DIALOGUE, PACK, Shape, TIP};
use crate::text::{BEFORE_ATTRIBUTE, BIDI, BREAKS, CONTROLS, INVISIBLE, RUNS};
use serde_json::{Value, json};

/// The JSON Schema (draft 2020-12) of a pack. It is the same whatever language `known` is in.
pub fn schema(known: &Known<'_>) -> Value {
    let mut schema = pack(known);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["$defs"] = json!({
        "text": { "type": "string", "pattern": plain(), "not": { "pattern": running() } },
        "phase": { "enum": known.phases },
        "styles": ids(&known.styles, 1),
        "channels": ids(&known.channels, 0),
        "marks": ids(&known.marks, 0),
        "tip": object(&TIP, &json!({
            "kind": { "enum": known.kinds },
            "phase": named("phase"),
            "styles": named("styles"),
            "channels": named("channels"),
            "when": named("marks"),
            "notWhen": named("marks"),
            "text": text(TIP_TEXT),
        })),
        "dialogue": object(&DIALOGUE, &json!({
            "title": text(TITLE),
            "phase": named("phase"),
            "styles": named("styles"),
            "channels": named("channels"),
            "when": named("marks"),
            "notWhen": named("marks"),
            "lines": { "type": "array", "minItems": FEWEST_LINES, "maxItems": LINES, "items": text(LINE) },
        })),
    });
    schema
}

fn pack(known: &Known<'_>) -> Value {
    let further = json!({ "type": "array", "minItems": 1, "maxItems": CUES, "uniqueItems": true, "items": text(CUE) });
    object(
        &PACK,
        &json!({
            "$schema": { "type": "string" },
            "version": { "const": VERSION },
            "language": { "enum": known.languages },
            "name": text(NAME),
            "words": by_name(&known.keys().collect::<Vec<_>>(), &named("text")),
            "cues": by_name(&known.cues, &further),
            "tips": { "type": "array", "maxItems": TIPS, "items": named("tip") },
            "dialogues": { "type": "array", "maxItems": DIALOGUES, "items": named("dialogue") },
        }),
    )
}

fn object(shape: &Shape, properties: &Value) -> Value {
    json!({ "type": "object", "required": shape.required, "additionalProperties": false, "properties": properties })
}

fn by_name(names: &[&str], value: &Value) -> Value {
    json!({ "type": "object", "propertyNames": { "enum": names }, "additionalProperties": value })
}

fn named(definition: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{definition}") })
}

fn text(most: usize) -> Value {
    let mut text = named("text");
    text["maxLength"] = json!(most);
    text
}

fn ids(allowed: &[&str], least: usize) -> Value {
    json!({ "type": "array", "minItems": least, "uniqueItems": true, "items": { "enum": allowed } })
}

/// A text that is not blank, neither begins nor ends with a space, and holds no character that hides or turns.
fn plain() -> String {
    let ranges = [BREAKS, CONTROLS, BIDI, INVISIBLE].concat();
    let never: String = ranges.into_iter().map(|(first, last)| format!("{}-{}", letter(first), letter(last))).collect();
    format!("^[^\\s{never}]([^{never}]*[^\\s{never}])?$")
}

/// A character as every dialect of patterns reads it. Beyond four digits they differ, and the character itself stands.
fn letter(c: char) -> String {
    if u32::from(c) > 0xffff { c.to_string() } else { format!("\\u{:04X}", u32::from(c)) }
}

/// Markup that runs or loads something, in capitals or not.
fn running() -> String {
    let either = |c: char| match c.to_ascii_uppercase() {
        upper if upper == c => c.to_string(),
        upper => format!("[{c}{upper}]"),
    };
    let named: String = RUNS.iter().map(|run| run.chars().map(either).collect::<String>() + "|").collect();
    format!("{named}<[a-zA-Z][^>]*[\\s{BEFORE_ATTRIBUTE}][oO][nN][a-zA-Z]+\\s*=")
}

#[cfg(test)]
mod tests {
    use super::schema;
    use crate::known::Known;
    use crate::shape::{DIALOGUE, PACK, Shape, TIP};
    use serde_json::Value;

    #[test]
    fn the_schema_knows_the_checkers_fields() {
        let schema = schema(&Known::new(&[]));
        let same = |object: &Value, shape: &Shape| {
            let mut fields: Vec<&str> = shape.fields().collect();
            fields.sort_unstable();
            let mut known: Vec<&str> =
                object["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
            known.sort_unstable();
            assert_eq!(known, fields);
        };
        same(&schema, &PACK);
        same(&schema["$defs"]["tip"], &TIP);
        same(&schema["$defs"]["dialogue"], &DIALOGUE);
    }
}
