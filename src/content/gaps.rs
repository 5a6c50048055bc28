//! Sentences with gaps.

use super::pack::Text;

/// Fills each `{name}` of `sentence` with the text of that name; a gap without a text stays as it is.
pub fn fill(sentence: &str, gaps: &[(&str, &str)]) -> Text {
    let mut out = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let gap = after.split_once('}').and_then(|(name, tail)| {
            let (_, text) = gaps.iter().find(|(gap, _)| *gap == name)?;
            Some((text, tail))
        });
        match gap {
            Some((text, tail)) => {
                out.push_str(text);
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out.into()
}
