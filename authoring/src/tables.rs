//! The catalogue as Rust: positions in a pack, exhaustive over the model's enums, and the tips with their tags.

use crate::catalogue::{Catalogue, Section, Tip};
use std::fmt::Write as _;

/// Writes the tables. `enums` names, for a section with ids, the Rust enum whose variants are those ids, so that an
/// id without a variant, or a variant without an id, does not compile.
pub fn rust(catalogue: &Catalogue, enums: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut base = 1;
    line(&mut out, format_args!("/// Item 0 of a pack of this build.\npub const HASH: &str = {:?};", catalogue.hash()));
    for (name, section) in &catalogue.sections {
        words(&mut out, name, section);
        match enums.iter().find(|(of, _)| of == name) {
            Some((_, ty)) => by_id(&mut out, name, section, ty, base),
            None => alone(&mut out, name, base),
        }
        base += section.keys().len();
    }
    tips(&mut out, &catalogue.tips, base);
    line(
        &mut out,
        format_args!(
            "/// How many items a pack has, the hash included.\npub const LENGTH: usize = {};",
            base + catalogue.tips.len()
        ),
    );
    out
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(out, "{text}").expect("writing to a string cannot fail");
}

fn words(out: &mut String, name: &str, section: &Section) {
    let variants: Vec<String> = section.words.iter().map(|word| pascal(word)).collect();
    let ty = format!("{}Word", pascal(name));
    line(out, format_args!("/// A word of the section `{name}`.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]"));
    line(out, format_args!("#[expect(missing_docs, reason = \"the catalogue says what each word is\")]"));
    line(out, format_args!("pub enum {ty} {{ {} }}", variants.join(", ")));
}

fn by_id(out: &mut String, name: &str, section: &Section, ty: &str, base: usize) {
    let (function, word_ty) = (name.replace('-', "_"), format!("{}Word", pascal(name)));
    line(out, format_args!("/// Where a word of the section `{name}` stands in a pack."));
    line(out, format_args!("pub const fn {function}(id: {ty}, word: {word_ty}) -> usize {{"));
    line(out, format_args!("    let first = match id {{"));
    for (row, id) in section.ids.iter().enumerate() {
        line(out, format_args!("        {ty}::{} => {},", pascal(id), base + row * section.words.len()));
    }
    line(out, format_args!("    }};\n    first + word as usize\n}}"));
}

fn alone(out: &mut String, name: &str, base: usize) {
    let (function, word_ty) = (name.replace('-', "_"), format!("{}Word", pascal(name)));
    line(out, format_args!("/// Where a word of the section `{name}` stands in a pack."));
    line(out, format_args!("pub const fn {function}(word: {word_ty}) -> usize {{ {base} + word as usize }}"));
}

fn tips(out: &mut String, tips: &[Tip], base: usize) {
    line(
        out,
        format_args!(
            "/// Where the first tip's sentence stands in a pack; the others follow in order.\npub const TIPS_AT: usize = {base};"
        ),
    );
    line(
        out,
        format_args!("/// Every tip with its tags, in the author's order.\npub static TIPS: [Tip; {}] = [", tips.len()),
    );
    for tip in tips {
        let styles: Vec<String> = tip.styles.iter().map(|style| format!("Style::{}", pascal(style))).collect();
        let (id, kind, phase) = (&tip.id, pascal(&tip.kind), pascal(&tip.phase));
        line(
            out,
            format_args!(
                "    Tip {{ id: {id:?}, kind: TipKind::{kind}, phase: Phase::{phase}, styles: StyleSet::of(&[{}]) }},",
                styles.join(", ")
            ),
        );
    }
    line(out, format_args!("];"));
}

/// `after-sale` → `AfterSale`.
fn pascal(kebab: &str) -> String {
    let part = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    kebab.split('-').map(part).collect()
}
