//! The card's look made fit for any page: nothing of it hangs on the page's own letters, and a page may choose colours.

use anyhow::{Context, Result};

/// What a page may choose, each by `--shike-NAME`.
pub(super) const CHOSEN: [&str; 15] = [
    "ground",
    "surface",
    "sunk",
    "ink",
    "muted",
    "line",
    "edge",
    "strong",
    "on-strong",
    "driver",
    "expressive",
    "amiable",
    "analytical",
    "font",
    "serif",
];
/// The theme of which a page chooses nothing: it is made for glare.
const KEPT: &str = "[data-theme=\"sun\"]";
/// Pixels of a rem where nothing else can be said: in the condition of a container query, a rem is the page's.
const REM: f64 = 16.0;
/// How high a screen a card in a frame looks as if it were on, in rem: a phone's.
const SCREEN: f64 = 50.0;

/// The sheet with lengths of its own and colours that can be chosen.
///
/// # Errors
/// When a length is no number.
pub(super) fn sheltered(sheet: &str) -> Result<String> {
    let mut out = String::new();
    let (mut kept, mut comment) = (false, false);
    for line in sheet.lines() {
        comment |= line.trim_start().starts_with("/*");
        kept = if line.starts_with(KEPT) { true } else { kept && !line.starts_with('}') };
        let text = match line.trim_start() {
            _ if comment => line.to_owned(),
            start if start.starts_with("@container") => lengths(line, "rem", |rem| format!("{}px", rem * REM))?,
            start if start.starts_with('@') => line.to_owned(),
            _ if kept => lengths(line, "rem", own)?,
            _ => chosen(&lengths(line, "rem", own)?),
        };
        comment &= !line.contains("*/");
        out += &text;
        out.push('\n');
    }
    Ok(out)
}

/// The sheet as on a screen of one height, whatever the window's is: a frame is as high as what is in it, so that nothing
/// in it may hang on that.
///
/// # Errors
/// When it asks for a height in another form than is known here.
pub(super) fn at_rest(sheet: &str) -> Result<String> {
    let mut out = String::new();
    for line in sheet.lines() {
        let text = match line.split_once("-height: ") {
            Some(("@media (min" | "@media (max", _)) => height(line)?.to_owned(),
            _ => ["dvh", "vh"]
                .iter()
                .try_fold(line.to_owned(), |line, unit| lengths(&line, unit, |part| own(part * SCREEN / 100.0)))?,
        };
        out += &text;
        out.push('\n');
    }
    Ok(out)
}

/// Whether a condition of the height holds on that screen.
fn height(condition: &str) -> Result<&'static str> {
    let asked =
        condition.split_once("-height: ").and_then(|(_, rest)| rest.strip_suffix("rem) {")?.parse::<f64>().ok());
    let asked =
        asked.with_context(|| format!("“{condition}” asks for a height that is not known; it is in rem alone"))?;
    let holds = if condition.contains("(min") { SCREEN >= asked } else { SCREEN <= asked };
    Ok(if holds { "@media all {" } else { "@media not all {" })
}

/// A length in rem as one of the card's own.
fn own(rem: f64) -> String {
    format!("calc({rem}*var(--shike-rem))")
}

/// The line with each length in a unit written anew.
fn lengths(line: &str, unit: &str, written: impl Fn(f64) -> String) -> Result<String> {
    let (mut out, mut rest) = (String::new(), line);
    while let Some(at) = rest.find(unit) {
        let (before, after) = (&rest[..at], &rest[at + unit.len()..]);
        let number = before.len()
            - before.bytes().rev().take_while(|byte| byte.is_ascii_digit() || b".-".contains(byte)).count();
        let is_length =
            number < before.len() && !after.starts_with(|letter: char| letter.is_alphanumeric() || letter == '-');
        if is_length {
            let length = before[number..]
                .parse()
                .with_context(|| format!("“{}{unit}” in “{line}” is no length", &before[number..]))?;
            out += &before[..number];
            out += &written(length);
        } else {
            out += &rest[..at + unit.len()];
        }
        rest = after;
    }
    Ok(out + rest)
}

/// A line that sets one of the colours, with the page's choice before ours.
fn chosen(line: &str) -> String {
    let set = line.trim_start().strip_prefix("--").and_then(|set| set.strip_suffix(';')?.split_once(": "));
    match set {
        Some((name, value)) if CHOSEN.contains(&name) => format!("--{name}: var(--shike-{name}, {value});"),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{at_rest, sheltered};
    use anyhow::Result;

    #[test]
    fn lengths_hang_on_the_card_and_in_conditions_on_nothing() -> Result<()> {
        let sheet = "@container card (max-width: 21.5rem) {\n  a { margin: -.5rem 2rem; rem-x: remy }\n}\n@media (max-height: 36rem) {\n";
        let expected = "@container card (max-width: 344px) {\n  a { margin: calc(-0.5*var(--shike-rem)) calc(2*var(--shike-rem)); rem-x: remy }\n}\n@media (max-height: 36rem) {\n";
        assert_eq!(sheltered(sheet)?, expected);
        Ok(())
    }

    #[test]
    fn a_page_chooses_colours_but_not_those_for_glare() -> Result<()> {
        let sheet = ".card {\n  --ink: #1c1d21;\n  --field: 13%;\n}\n[data-theme=\"sun\"] {\n  --ink: #000;\n}\n.a {\n  --line: #111;\n}\n";
        let made = sheltered(sheet)?;
        assert!(
            made.contains("--ink: var(--shike-ink, #1c1d21);") && made.contains("--line: var(--shike-line, #111);"),
            "{made}"
        );
        assert!(made.contains("  --ink: #000;") && made.contains("--field: 13%;"), "{made}");
        Ok(())
    }

    #[test]
    fn in_a_frame_nothing_hangs_on_its_height() -> Result<()> {
        let sheet = "@media (max-height: 36rem) {\n  a { block-size: min(100dvh, 42vh); }\n}\n@media (min-height: 40rem) {\n@media (max-width: 9rem) {\n  b { max-height: 2rem }\n";
        let expected = "@media not all {\n  a { block-size: min(calc(50*var(--shike-rem)), calc(21*var(--shike-rem))); }\n}\n@media all {\n@media (max-width: 9rem) {\n  b { max-height: 2rem }\n";
        assert_eq!(at_rest(sheet)?, expected);
        let said = at_rest("@media (min-height: 40em) {").err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("(min-height: 40em)"), "{said}");
        Ok(())
    }
}
