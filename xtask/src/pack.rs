//! `pack`: checks a company's own words on the command line as the browser does, and writes the schema for editors.

use crate::repository::Repository;
use anyhow::{Context, Result};
use authoring::{Catalogue, Language};
use company::{Fault, Known, fill, language_of, schema as schema_of};
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

/// The language the faults are told in.
const ENGLISH: &str = "en";
const SCHEMA: &str = "www/pack.schema.json";
/// What is returned when there is nothing to check.
const UNREADABLE: u8 = 2;

/// Prints what is wrong with the pack in `file`, a line for each fault, and at the end how many there are. It succeeds
/// when there is none; warnings do not count.
///
/// # Errors
/// When the product's own words cannot be read.
pub(crate) fn check(repository: &Repository, file: &Path) -> Result<ExitCode> {
    let text = match read(file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("error: {error:#}");
            return Ok(ExitCode::from(UNREADABLE));
        }
    };
    let catalogue = Catalogue::read(&repository.content())?;
    let (words, english) = (theirs(repository, &catalogue, &text)?, words(repository, &catalogue, ENGLISH)?);
    let (lines, is_good) = said(file, &text, &words, &english);
    print!("{lines}");
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes the schema into the pages' folder.
///
/// # Errors
/// When the product's own words cannot be read, or the schema cannot be written.
pub(crate) fn schema(repository: &Repository) -> Result<()> {
    let words = words(repository, &Catalogue::read(&repository.content())?, ENGLISH)?;
    let schema = serde_json::to_string_pretty(&schema_of(&Known::new(&borrowed(&words))))?;
    std::fs::write(repository.root().join(SCHEMA), ascii(&schema) + "\n")
        .with_context(|| format!("{SCHEMA} cannot be written"))
}

type Words = Vec<(String, String)>;

fn read(file: &Path) -> Result<String> {
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    String::from_utf8(bytes).with_context(|| format!("{} is not text in UTF-8; save it as such", file.display()))
}

/// The words of the pack's language, or the English ones when there is no such language.
fn theirs(repository: &Repository, catalogue: &Catalogue, text: &str) -> Result<Words> {
    let tag = language_of(text).filter(|tag| languages(catalogue).contains(tag));
    words(repository, catalogue, tag.as_deref().unwrap_or(ENGLISH))
}

fn languages(catalogue: &Catalogue) -> &[String] {
    catalogue.sections.get("languages").map(|section| section.ids.as_slice()).unwrap_or_default()
}

fn words(repository: &Repository, catalogue: &Catalogue, tag: &str) -> Result<Words> {
    let language = Language::read(&repository.content(), tag, catalogue)?;
    let keys = catalogue.keys().into_iter().map(|(file, key)| format!("{file}.{key}"));
    Ok(keys.zip(language.words).collect())
}

fn borrowed(words: &Words) -> Vec<(&str, &str)> {
    words.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect()
}

/// What is to be printed, and whether the pack can be used.
fn said(file: &Path, text: &str, words: &Words, english: &Words) -> (String, bool) {
    let (theirs, english) = (borrowed(words), borrowed(english));
    let english = Known::new(&english);
    let (faults, warnings, is_good) = match company::check(text, &Known::new(&theirs)) {
        Ok(checked) => (Vec::new(), checked.warnings, true),
        Err(faults) => (faults, Vec::new(), false),
    };
    let mut out = String::new();
    for (mark, fault) in faults.iter().map(|fault| ("", fault)).chain(warnings.iter().map(|fault| ("warning: ", fault)))
    {
        line(&mut out, format_args!("{}: {}", file.display(), told(fault, mark, &english)));
    }
    let (faults, warnings) = (count(faults.len(), "fault"), count(warnings.len(), "warning"));
    line(&mut out, format_args!("{}: {faults}, {warnings}", file.display()));
    (out, is_good)
}

fn told(fault: &Fault, mark: &str, english: &Known<'_>) -> String {
    let sentence = english.text(&format!("faults.{}", fault.problem.word())).unwrap_or_default();
    let gaps = fault.problem.gaps();
    let gaps: Vec<(&str, &str)> = gaps.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let place = if fault.path.is_empty() { String::new() } else { format!("{}: ", fault.path) };
    format!("{mark}{place}{}", fill(sentence, &gaps))
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(out, "{text}").expect("writing to a string cannot fail");
}

/// JSON in which every character can be seen: those beyond ASCII are escaped.
fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| {
                write!(out, "\\u{unit:04x}").expect("writing to a string cannot fail");
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Words, ascii, read, said};
    use std::path::Path;

    fn words() -> Words {
        let words = [
            ("languages.en.name", "English"),
            ("phases.opening.name", "Opening"),
            ("styles.driver.name", "Driver"),
            ("faults.blank", "This is empty."),
            ("faults.unfinished", "The file stops."),
            ("faults.markup-shown", "“{found}” is shown."),
        ];
        words.map(|(key, text)| (key.to_owned(), text.to_owned())).to_vec()
    }

    fn pack(text: &str) -> String {
        let tip = format!(r#"{{ "kind": "do", "phase": "opening", "styles": ["driver"], "text": "{text}" }}"#);
        format!(r#"{{ "version": 1, "language": "en", "name": "made", "tips": [{tip}] }}"#)
    }

    fn lines(text: &str) -> (String, bool) {
        said(Path::new("a.json"), text, &words(), &words())
    }

    #[test]
    fn each_fault_is_a_line_with_file_place_and_sentence() {
        let said = "a.json: tips[0].text: This is empty.\na.json: 1 fault, 0 warnings\n";
        assert_eq!(lines(&pack("")), (said.to_owned(), false));
    }

    #[test]
    fn a_fault_of_the_whole_file_has_no_place() {
        assert_eq!(lines("{"), ("a.json: The file stops.\na.json: 1 fault, 0 warnings\n".to_owned(), false));
    }

    #[test]
    fn a_warning_is_marked_and_is_no_fault() {
        let said = "a.json: warning: tips[0].text: “<b>” is shown.\na.json: 0 faults, 1 warning\n";
        assert_eq!(lines(&pack("<b>So")), (said.to_owned(), true));
    }

    #[test]
    fn a_file_that_cannot_be_read_or_is_no_text_is_named() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let told = |file: &Path| read(file).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(told(&folder.path().join("none.json")).ends_with("none.json cannot be read"));
        let file = folder.path().join("latin.json");
        std::fs::write(&file, [0xff, 0xfe]).expect("a temporary file can be written");
        assert!(told(&file).contains("latin.json is not text in UTF-8"));
    }

    #[test]
    fn what_is_beyond_ascii_is_escaped() {
        assert_eq!(ascii("a\u{e9}\u{e0001}"), "a\\u00e9\\udb40\\udc01");
    }
}
