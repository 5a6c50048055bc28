//! What a text may not hold: characters that hide or turn, and markup. The schema's patterns come from the same lists.

use crate::fault::Problem;
use crate::path::quoted;

type Ranges = &'static [(char, char)];

/// Characters that begin a new line.
pub(crate) const BREAKS: Ranges = &[('\n', '\r'), ('\u{85}', '\u{85}'), ('\u{2028}', '\u{2029}')];
/// Control characters, the line breaks among them.
pub(crate) const CONTROLS: Ranges = &[('\0', '\u{1f}'), ('\u{7f}', '\u{9f}')];
/// Characters that turn the direction of writing.
pub(crate) const BIDI: Ranges =
    &[('\u{61c}', '\u{61c}'), ('\u{200e}', '\u{200f}'), ('\u{202a}', '\u{202e}'), ('\u{2066}', '\u{2069}')];
/// Characters that nobody can see.
pub(crate) const INVISIBLE: Ranges = &[
    ('\u{ad}', '\u{ad}'),
    ('\u{200b}', '\u{200d}'),
    ('\u{2060}', '\u{2060}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{e0000}', '\u{e007f}'),
];
/// What could only mean to run or load something, in small letters.
pub(crate) const RUNS: &[&str] = &[
    "<script",
    "<style",
    "<iframe",
    "<object",
    "<embed",
    "<link",
    "<meta",
    "<svg",
    "<img",
    "<video",
    "<audio",
    "<form",
    "<base",
    "javascript:",
];
/// What may stand before an attribute beside a space.
pub(crate) const BEFORE_ATTRIBUTE: &str = "/\"'";

/// Everything wrong with a text that may have `most` characters.
pub(crate) fn problems(text: &str, most: usize) -> Vec<Problem> {
    if text.trim().is_empty() && !text.chars().any(|c| is_in(BREAKS, c)) {
        return vec![Problem::Blank];
    }
    let has = text.chars().count();
    let too_long = (has > most).then_some(Problem::TooLong { has, most });
    let space = |c: char| c.is_whitespace() && !is_in(BREAKS, c) && !is_in(CONTROLS, c);
    let spaced = (text.starts_with(space) || text.ends_with(space)).then_some(Problem::Spaced);
    let markup = running(text).map(|found| Problem::Markup { found: quoted(&found) });
    hidden(text).into_iter().chain(spaced).chain(markup).chain(too_long).collect()
}

/// The first markup that is shown as it stands, if there is some and it runs nothing.
pub(crate) fn shown(text: &str) -> Option<Problem> {
    if running(text).is_some() {
        return None;
    }
    let tag = text.match_indices('<').find_map(|(at, _)| tag(&text[at..]));
    let found = tag.or_else(|| text.match_indices('&').find_map(|(at, _)| entity(&text[at..])))?;
    Some(Problem::MarkupShown { found: quoted(found) })
}

/// The first character of each kind that hides or turns.
fn hidden(text: &str) -> Vec<Problem> {
    let first = |ranges, not: Ranges| text.chars().find(|&c| is_in(ranges, c) && !is_in(not, c));
    let code = |c: char| format!("U+{:04X}", u32::from(c));
    let line_break = first(BREAKS, &[]).map(|_| Problem::LineBreak);
    let control = first(CONTROLS, BREAKS).map(|c| Problem::Control { code: code(c) });
    let bidi = first(BIDI, &[]).map(|c| Problem::Bidi { code: code(c) });
    let invisible = first(INVISIBLE, &[]).map(|c| Problem::Invisible { code: code(c) });
    [line_break, control, bidi, invisible].into_iter().flatten().collect()
}

fn is_in(ranges: Ranges, c: char) -> bool {
    ranges.iter().any(|(first, last)| (first..=last).contains(&&c))
}

/// The first markup that could only mean to run or load something.
fn running(text: &str) -> Option<String> {
    let small = text.to_ascii_lowercase();
    let named = RUNS.iter().find(|run| small.contains(**run)).map(|run| (*run).to_owned());
    named.or_else(|| small.match_indices('<').find_map(|(at, _)| handler(&small[at..])))
}

/// The attribute of the tag that begins here, if it is one that runs: `onclick=`.
fn handler(small: &str) -> Option<String> {
    let inside = small.strip_prefix('<')?.split('>').next().filter(|tag| tag.starts_with(letter))?;
    inside.match_indices("on").find_map(|(at, _)| {
        let before = inside[..at].chars().next_back()?;
        let (name, after) = split_letters(&inside[at..]);
        let runs = name.len() > 2 && after.trim_start().starts_with('=');
        (runs && (before.is_whitespace() || BEFORE_ATTRIBUTE.contains(before))).then(|| format!("{name}="))
    })
}

/// The tag that begins here: `<b>`, `</p>`, `<!--`.
fn tag(text: &str) -> Option<&str> {
    let after = &text[1..];
    let name = after.strip_prefix('/').unwrap_or(after);
    let is_tag = name.starts_with(letter) || after.starts_with("!--");
    is_tag.then(|| text.find('>').map_or(text, |end| &text[..=end]))
}

/// The entity that begins here: `&lt;`, `&#60;`.
fn entity(text: &str) -> Option<&str> {
    let name = text[1..].strip_prefix('#').unwrap_or(&text[1..]);
    let length = name.find(|c: char| !c.is_ascii_alphanumeric())?;
    let end = text.len() - name.len() + length;
    (length > 0 && text[end..].starts_with(';')).then(|| &text[..=end])
}

fn split_letters(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c| !letter(c)).unwrap_or(text.len()))
}

fn letter(c: char) -> bool {
    c.is_ascii_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::{problems, shown};
    use crate::fault::Problem;

    fn found(text: &str) -> Option<String> {
        problems(text, 100).into_iter().find_map(|problem| match problem {
            Problem::Markup { found } => Some(found),
            _ => None,
        })
    }

    #[test]
    fn what_runs_is_found_in_any_spelling_and_prose_is_not() {
        assert_eq!(found("a <ScRipt src=x>").as_deref(), Some("<script"));
        assert_eq!(found("JavaScript:go()").as_deref(), Some("javascript:"));
        assert_eq!(found("<b onClick = 'x'>").as_deref(), Some("onclick="));
        assert_eq!(found("<b\u{3000}title=\"a\"onload=x").as_deref(), Some("onload="));
        for prose in ["<b>on = off</b>", "price < 5 on = 3", "javascript", "<button>", "<b non=x>", "a<b and on=c"] {
            assert_eq!(found(prose), None, "{prose}");
        }
    }

    #[test]
    fn other_markup_is_told_as_shown() {
        let markup = |text| shown(text).map(|problem| problem.gaps()[0].1.clone());
        assert_eq!(markup("so <b>good</b>").as_deref(), Some("<b>"));
        assert_eq!(markup("end</p").as_deref(), Some("</p"));
        assert_eq!(markup("a &lt; b").as_deref(), Some("&lt;"));
        assert_eq!(markup("a &#60; b").as_deref(), Some("&#60;"));
        for prose in ["1 < 2", "Q&A; and", "R&D", "AT&T, 5;", "<img>", "&;", "<"] {
            let entity = prose.starts_with("Q&A;");
            assert_eq!(markup(prose).is_some(), entity, "{prose}");
        }
    }
}
