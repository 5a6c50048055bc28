//! Short names for what the program imports from its bindings. Theirs end in sixteen digits that no compression can
//! shorten, and they stand in both files: short ones save 2.7 kB of brotli.

use super::page::PROGRAMS;
use super::site::Site;
use anyhow::{Context, Result, anyhow, ensure};
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{EntityType, ImportSection, Module};
use wasmparser::{CustomSectionReader, ImportSectionReader, Parser};

/// Renames the imports in each program and in its bindings alike, and leaves out what is for tools.
///
/// # Errors
/// When a program is no WebAssembly, or its bindings do not define each import once.
pub(super) fn shorten(site: &mut Site) -> Result<()> {
    PROGRAMS.into_iter().try_for_each(|(glue, wasm)| shorten_one(site, glue, wasm))
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
    let mut glue = site.text(glue_name)?.to_owned();
    for (n, name) in names.0.iter().enumerate() {
        let (long, short) = (format!("{name}: function("), format!("{}: function(", short(n)));
        ensure!(glue.matches(&long).count() == 1, "{glue_name} does not define {name} once; has its form changed?");
        glue = glue.replace(&long, &short);
    }
    site.put(wasm, module.finish());
    site.put(glue_name, glue);
    Ok(())
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
