//! The catalogue as Rust: positions in a pack, exhaustive over the model's enums, and the tips with their tags.

use crate::catalogue::{Catalogue, Section, Tip};
use std::fmt::Write as _;

/// Writes the tables. `enums` names, for a section with ids, the Rust enum whose variants are those ids, so that an
/// id without a variant, or a variant without an id, does not compile.
pub fn rust(catalogue: &Catalogue, enums: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let hash = catalogue.hash();
    line(&mut out, format_args!("/// Item 0 of each pack of this build.\npub const HASH: &str = {hash:?};"));
    let tips_at = sections(&mut out, catalogue.sections(false), enums, 1);
    tips(&mut out, &catalogue.tips, tips_at);
    let length = sections(&mut out, catalogue.sections(true), enums, tips_at + catalogue.tips.len());
    let first = catalogue.first() + 1;
    line(&mut out, format_args!("/// How many items the first pack has, the hash included."));
    line(&mut out, format_args!("pub const FIRST: usize = {first};"));
    line(&mut out, format_args!("/// How many words there are in both packs, and a hash."));
    line(&mut out, format_args!("pub const LENGTH: usize = {length};"));
    out
}

/// Writes the sections that stand in the packs from `base` on, and says where the next thing stands.
fn sections<'a>(
    out: &mut String,
    sections: impl Iterator<Item = (&'a String, &'a Section)>,
    enums: &[(&str, &str)],
    base: usize,
) -> usize {
    sections.fold(base, |base, (name, section)| {
        words(out, name, section);
        match enums.iter().find(|(of, _)| of == name) {
            Some((_, ty)) => by_id(out, name, section, ty, base),
            None => alone(out, name, base),
        }
        base + section.keys().len()
    })
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
            "/// Where the first tip's sentence stands; the others follow in order, those of the second pack last.\npub const TIPS_AT: usize = {base};"
        ),
    );
    line(
        out,
        format_args!("/// Every tip with its tags, in the author's order.\npub static TIPS: [Tip; {}] = [", tips.len()),
    );
    for tip in tips {
        let of = |ty: &str, ids: &[String]| {
            ids.iter().map(|id| format!("{ty}::{}", pascal(id))).collect::<Vec<_>>().join(", ")
        };
        let (kind, phase, styles) = (pascal(&tip.kind), pascal(&tip.phase), of("Style", &tip.styles));
        let channels = match of("Channel", &tip.channels) {
            all if all.is_empty() => "Channels::ALL".to_owned(),
            some => format!("Channels::of(&[{some}])"),
        };
        let (tense, situations): (Vec<String>, Vec<String>) =
            tip.not_when.iter().cloned().partition(|id| id == "tension");
        let (tense, situations) = (!tense.is_empty(), of("Situation", &situations));
        line(
            out,
            format_args!(
                "    Tip {{ kind: TipKind::{kind}, phase: Phase::{phase}, styles: StyleSet::of(&[{styles}]), channels: {channels}, not_when: Situations::of(&[{situations}]), not_under_tension: {tense} }},"
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
