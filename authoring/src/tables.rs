//! The catalogue as Rust: positions in a pack, exhaustive over the model's enums, and the tips with their tags.

use crate::catalogue::{Catalogue, Part, Section, TENSION, Tip};
use crate::shelf::Shelf;
use std::fmt::Write as _;

/// Writes the tables. `enums` names, for a section with ids, the Rust enum whose variants are those ids, so that an
/// id without a variant, or a variant without an id, does not compile. The playbook's sections need none: they are read
/// by the names in `SECTIONS`.
pub fn rust(catalogue: &Catalogue, enums: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let hash = catalogue.hash();
    line(&mut out, format_args!("/// Item 0 of each pack of this build.\npub const HASH: &str = {hash:?};"));
    let (mut at, mut all) = (1, String::new());
    for shelf in Shelf::ALL {
        for (name, section) in catalogue.sections(shelf) {
            typed(&mut out, name, section, enums, at);
            described(&mut all, name, section, at);
            at += section.keys().len();
        }
        if shelf == Shelf::Card {
            tips(&mut out, &catalogue.tips, at);
            at += catalogue.tips.len();
        }
    }
    lengths(&mut out, catalogue.lengths());
    line(&mut out, format_args!("/// Every section.\npub static SECTIONS: &[Section] = &[\n{all}];"));
    parts(&mut out, &catalogue.parts);
    out
}

fn lengths(out: &mut String, [card, guide, book]: [usize; 3]) {
    line(
        out,
        format_args!(
            "/// How many items the card's pack has, the hash included.\npub const CARD: usize = {};",
            card + 1
        ),
    );
    line(
        out,
        format_args!(
            "/// Where the playbook's words begin, all packs taken as one.\npub const BOOK: usize = {};",
            card + guide + 1
        ),
    );
    let length = card + guide + book + 1;
    line(
        out,
        format_args!("/// How many words there are in all packs, and a hash.\npub const LENGTH: usize = {length};"),
    );
}

/// The typed way to a section's words, where there is an enum for its ids, or there are none.
fn typed(out: &mut String, name: &str, section: &Section, enums: &[(&str, &str)], at: usize) {
    match enums.iter().find(|(of, _)| of == &name) {
        Some((_, ty)) => {
            words(out, name, section);
            by_id(out, name, section, ty, at);
        }
        None if section.ids.is_empty() => {
            words(out, name, section);
            alone(out, name, at);
        }
        None => {}
    }
}

fn described(out: &mut String, name: &str, section: &Section, at: usize) {
    let (ids, words) = (&section.ids, &section.words);
    line(out, format_args!("    Section {{ name: {name:?}, ids: &{ids:?}, words: &{words:?}, at: {at} }},"));
}

fn parts(out: &mut String, parts: &[Part]) {
    line(out, format_args!("/// The parts of the playbook in order.\npub static PARTS: &[Part] = &["));
    for Part { system, section, show, sources, ticks, heading } in parts {
        let show = pascal(show);
        line(
            out,
            format_args!(
                "    Part {{ system: {system:?}, section: {section:?}, show: Show::{show}, sources: &{sources:?}, ticks: {ticks}, heading: {heading:?} }},"
            ),
        );
    }
    line(out, format_args!("];"));
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
            "/// Where the first tip's sentence stands; the others follow in order, those of the guide's pack last.\npub const TIPS_AT: usize = {base};"
        ),
    );
    let ids: Vec<&String> = tips.iter().map(|tip| &tip.id).collect();
    line(out, format_args!("/// The tips' ids in order.\npub static TIP_IDS: &[&str] = &{ids:?};"));
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
        let not_when = tip.not_when.iter().map(|id| match id.as_str() {
            TENSION => "Mark::Tension".to_owned(),
            id => format!("Mark::Situation(Situation::{})", pascal(id)),
        });
        let not_when = not_when.collect::<Vec<_>>().join(", ");
        let breaks = of("Choice", &tip.breaks);
        line(
            out,
            format_args!(
                "    Tip {{ kind: TipKind::{kind}, phase: Phase::{phase}, styles: StyleSet::of(&[{styles}]), channels: {channels}, when: Marks::of(&[]), not_when: Marks::of(&[{not_when}]), breaks: Choices::of(&[{breaks}]), is_company: false }},"
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
