//! Turns `content/catalogue.toml` into Rust tables and refuses to build on any missing, unknown or blank word.

use authoring::{Catalogue, Faults, Language, tables};
use std::path::{Path, PathBuf};

/// The sections whose ids are the variants of an enum of the model.
const ENUMS: [(&str, &str); 18] = [
    ("dials", "Axis"),
    ("notes", "Axis"),
    ("cues", "Cue"),
    ("pairs", "Pair"),
    ("choices", "Choice"),
    ("promises", "Choice"),
    ("channels", "Channel"),
    ("styles", "Style"),
    ("portraits", "Style"),
    ("own", "Style"),
    ("mnemonics", "Situation"),
    ("meanings", "Situation"),
    ("reasons", "Reason"),
    ("phases", "Phase"),
    ("languages", "Language"),
    ("groups", "Group"),
    ("contexts", "Context"),
    ("objections", "Objection"),
];

fn main() {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=build.rs");
    match tables() {
        Ok(rust) => std::fs::write(out().join("tables.rs"), rust).expect("cargo's output folder can be written"),
        Err(faults) => {
            for fault in faults.0 {
                println!("cargo::error={fault}");
            }
        }
    }
}

fn tables() -> Result<String, Faults> {
    let content = Path::new("content");
    let catalogue = Catalogue::read(content)?;
    Language::read_all(content, &catalogue)?;
    Ok(tables::rust(&catalogue, &ENUMS))
}

fn out() -> PathBuf {
    PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"))
}
