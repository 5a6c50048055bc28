//! Drafts the Taiwan words that are still missing, from the simplified ones, by OpenCC's table of phrases (s2twp): a
//! draft to edit, not to keep.

use authoring::{Catalogue, Language};
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const FROM: &str = "zh-Hans";
const TO: &str = "zh-Hant";

fn main() -> ExitCode {
    let content = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../content");
    match draft(&content) {
        Ok(lines) if lines.is_empty() => {
            println!("nothing is missing in content/{TO}");
            ExitCode::SUCCESS
        }
        Ok(lines) => {
            println!("{}", lines.join("\n"));
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// The missing words as lines of TOML, those of a file under its name.
fn draft(content: &Path) -> Result<Vec<String>, String> {
    let catalogue = Catalogue::read(content).map_err(|faults| faults.to_string())?;
    let from = Language::read(content, FROM, &catalogue).map_err(|faults| faults.to_string())?;
    let missing = match Language::read(content, TO, &catalogue) {
        Ok(_) => return Ok(Vec::new()),
        Err(faults) => faults.0.into_iter().filter(|fault| fault.problem.starts_with("is missing")),
    };
    let keys = catalogue.keys().into_iter().map(|(file, key)| (format!("{TO}/{file}.toml"), key));
    let words: BTreeMap<(String, String), String> = keys.zip(from.words).collect();
    let converter = OpenCC::from_config(BuiltinConfig::S2twp).map_err(|error| error.to_string())?;
    let (mut lines, mut last) = (Vec::new(), String::new());
    for fault in missing {
        if fault.file != last {
            lines.push(format!("\n# content/{}", fault.file));
            last.clone_from(&fault.file);
        }
        let word = words.get(&(fault.file, fault.key.clone())).map(|word| converter.convert(word)).unwrap_or_default();
        let word = word.replace('“', "「").replace('”', "」");
        lines.push(format!("{} = {word:?}", fault.key));
    }
    Ok(lines)
}
