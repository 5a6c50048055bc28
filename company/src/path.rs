//! Where something stands in a pack, as JavaScript would write it.

use std::fmt::Write as _;

/// How much of a name or a text is quoted.
const QUOTED: usize = 40;

/// The field `name` of what stands at `path`.
pub(crate) fn field(path: &str, name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut out = path.to_owned();
    if name.is_empty() || !name.chars().all(plain) {
        write!(out, "[\"{}\"]", quoted(name)).expect("writing to a string cannot fail");
        return out;
    }
    if !out.is_empty() {
        out.push('.');
    }
    out + &quoted(name)
}

/// The item `n` of the list at `path`.
pub(crate) fn item(path: &str, n: usize) -> String {
    format!("{path}[{n}]")
}

/// A name or a text as it can be shown: not too long, and nothing in it hides.
pub(crate) fn quoted(text: &str) -> String {
    let mut out: String = text.chars().take(QUOTED).flat_map(char::escape_debug).collect();
    if text.chars().nth(QUOTED).is_some() {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{field, item, quoted};

    #[test]
    fn a_path_reads_like_javascript() {
        assert_eq!(field("", "words"), "words");
        assert_eq!(field("words", "ui.next"), "words[\"ui.next\"]");
        assert_eq!(field(&item("tips", 2), "styles"), "tips[2].styles");
        assert_eq!(field("", ""), "[\"\"]");
    }

    #[test]
    fn what_is_quoted_is_short_and_hides_nothing() {
        assert_eq!(quoted("a\u{202e}b\n"), "a\\u{202e}b\\n");
        assert_eq!(quoted(&"x".repeat(41)), "x".repeat(40) + "…");
    }
}
