//! What of a program only its makers read. Short names for what it imports from its bindings: theirs end in sixteen
//! digits that no compression can shorten, and they stand in both files: short ones save 2.7 kB of brotli. Blanks for the
//! names of source files, which only a panic would say: 0.6 kB. A short word for what a panic would say of a value of
//! JavaScript's: 0.3 kB.

use super::page::{GUEST, PROGRAMS};
use super::site::Site;
use anyhow::{Context, Result, anyhow, ensure};
use std::convert::Infallible;
use wasm_encoder::reencode::{self, Error, Reencode};
use wasm_encoder::{DataSection, EntityType, ImportSection, Module};
use wasmparser::{CustomSectionReader, Data, ImportSectionReader, Parser};

/// How the names of source files begin: the standard library's, and all others as the build leaves them.
const STARTS: [&[u8]; 2] = [b"/rustc/", b"./"];
/// How the bindings offer a second way to start, which only `headless` has a use for: where scripts wait for nothing.
const AT_ONCE: &str = "export { initSync, ";
/// How the bindings' description of a value begins.
const DESCRIBES: &str = "function debugString(val) {";

/// Renames the imports in each program and in its bindings alike, and leaves out what is for tools.
///
/// # Errors
/// When a program is no WebAssembly, or its bindings do not define each import once.
pub(super) fn shorten(site: &mut Site) -> Result<()> {
    let there = PROGRAMS.into_iter().chain([GUEST]).filter(|(glue, _)| site.has(glue)).collect::<Vec<_>>();
    there.into_iter().try_for_each(|(glue, wasm)| shorten_one(site, glue, wasm))
}

/// Renames the imports of one program.
///
/// # Errors
/// As [`shorten`].
pub(super) fn shorten_one(site: &mut Site, glue_name: &str, wasm: &str) -> Result<()> {
    let mut names = Names::default();
    let mut module = Module::new();
    names
        .parse_core_module(&mut module, Parser::new(0), site.bytes(wasm)?)
        .map_err(|error| anyhow!("{error}"))
        .with_context(|| format!("{wasm} cannot be read"))?;
    let mut glue = briefly(site.text(glue_name)?, glue_name)?;
    for (n, name) in names.0.iter().enumerate() {
        let (long, short) = (format!("{name}: function("), format!("{}: function(", short(n)));
        ensure!(glue.matches(&long).count() == 1, "{glue_name} does not define {name} once; has its form changed?");
        glue = glue.replace(&long, &short);
    }
    if glue_name != PROGRAMS[1].0 {
        glue = glue.replace(AT_ONCE, "export { ");
    }
    site.put(wasm, module.finish());
    site.put(glue_name, glue);
    Ok(())
}

/// The bindings without the long way of describing a value.
fn briefly(glue: &str, name: &str) -> Result<String> {
    let Some((before, rest)) = glue.split_once(DESCRIBES) else { return Ok(glue.to_owned()) };
    let (_, after) = rest.split_once("\n}\n").with_context(|| format!("{name}: {DESCRIBES} does not end"))?;
    Ok(format!("{before}{DESCRIBES} return String(val); }}\n{after}"))
}

/// The data with blanks for the names of source files.
fn without_paths(data: &[u8]) -> Vec<u8> {
    let mut data = data.to_vec();
    for start in STARTS {
        let mut at = 0;
        while let Some(found) = data[at..].windows(start.len()).position(|window| window == start) {
            let begin = at + found;
            let path = data[begin..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"_-./".contains(byte));
            let length = path.count();
            let ends = data[begin..begin + length].windows(3).position(|window| window == b".rs");
            if let Some(end) = ends {
                data[begin..begin + end + 3].fill(b' ');
            }
            at = begin + start.len();
        }
    }
    data
}

/// The imports' own names, in order.
#[derive(Default)]
struct Names(Vec<String>);

impl Reencode for Names {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for import in section.into_imports() {
            let import = import?;
            let kind: EntityType = self.entity_type(import.ty)?;
            imports.import(import.module, &short(self.0.len()), kind);
            self.0.push(import.name.to_owned());
        }
        Ok(())
    }

    fn parse_data(&mut self, data: &mut DataSection, datum: Data<'_>) -> Result<(), Error<Infallible>> {
        let bytes = without_paths(datum.data);
        reencode::utils::parse_data(self, data, Data { data: &bytes, ..datum })
    }

    /// Names for debuggers and of the tools that were used: nothing that runs.
    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader<'_>) -> Result<(), Error<Infallible>> {
        Ok(())
    }
}

/// `a` to `z`, then `ba`, `bb` …
fn short(n: usize) -> String {
    let digit = char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
    if n < 26 { digit.to_string() } else { short(n / 26) + &digit.to_string() }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_names_of_source_files_become_blanks_and_nothing_else_does() {
        let data = b"low./yew-0.23.0/src/a_b.rshigh/rustc/5980/library/core.rs./shike_bg.js ./x";
        let blank = super::without_paths(data);
        let expected = format!("low{}high{}./shike_bg.js ./x", " ".repeat(23), " ".repeat(27));
        assert_eq!(String::from_utf8_lossy(&blank), expected);
    }

    #[test]
    fn a_value_is_described_briefly() {
        let glue = "a\nfunction debugString(val) {\n    if (x) {\n    }\n}\nb\n";
        let brief = super::briefly(glue, "x.js").unwrap_or_default();
        assert_eq!(brief, "a\nfunction debugString(val) { return String(val); }\nb\n");
    }

    use super::{short, shorten};
    use crate::finish::site::Site;
    use anyhow::Result;
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};
    use wasmparser::{Parser, Payload};

    /// A site whose card has these bindings and [`program`], and whose other program imports nothing.
    fn site(glue: &str) -> Site {
        let mut site = Site::of(&[("shike.js", glue), ("headless.js", "")]);
        site.put("shike_bg.wasm", program());
        site.put("headless_bg.wasm", *b"\0asm\x01\0\0\0");
        site
    }

    fn program() -> Vec<u8> {
        let (mut module, mut types, mut imports) = (Module::new(), TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        for name in ["__wbg_log_0123456789abcdef", "__wbg_log_fedcba9876543210"] {
            imports.import("./shike_bg.js", name, EntityType::Function(0));
        }
        module.section(&types).section(&imports);
        module.finish()
    }

    fn imports(program: &[u8]) -> Vec<String> {
        let sections = Parser::new(0).parse_all(program).filter_map(|payload| match payload {
            Ok(Payload::ImportSection(section)) => Some(section),
            _ => None,
        });
        let imports = sections.flat_map(|section| section.into_imports());
        imports.filter_map(|import| import.ok().map(|import| import.name.to_owned())).collect()
    }

    #[test]
    fn program_and_bindings_get_the_same_short_names() -> Result<()> {
        let glue = "x = { __wbg_log_0123456789abcdef: function(a) {}, __wbg_log_fedcba9876543210: function() {} }";
        let mut site = site(glue);
        shorten(&mut site)?;
        assert_eq!(site.text("shike.js")?, "x = { a: function(a) {}, b: function() {} }");
        assert_eq!(imports(site.bytes("shike_bg.wasm")?), ["a", "b"]);
        Ok(())
    }

    #[test]
    fn an_import_that_the_bindings_lack_is_named() {
        let mut site = site("x = { __wbg_log_0123456789abcdef: function(a) {} }");
        let said = shorten(&mut site).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("__wbg_log_fedcba9876543210"), "{said}");
    }

    #[test]
    fn no_short_name_stands_twice() {
        let names: std::collections::BTreeSet<String> = (0..2000).map(short).collect();
        assert_eq!(names.len(), 2000);
    }
}
