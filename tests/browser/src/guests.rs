//! The pages of guests: each shows cards with another framework, and is drawn by a script of `tests/browser/guests`.

use crate::{Answer, KIT, Outcome, Part, Site, told};
use std::path::PathBuf;

/// What a strict host allows, and what the kit must do with.
const POLICY: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";

/// A framework's page.
#[derive(Clone, Copy, Debug)]
pub struct Guest {
    /// The page, with the kit's script before the page's own.
    pub page: &'static str,
    /// The same without the kit's script.
    pub bare: &'static str,
    script: &'static str,
}

macro_rules! guest {
    ($name:literal) => {
        Guest { page: concat!($name, ".html"), bare: concat!($name, "-bare.html"), script: concat!($name, ".js") }
    };
}

/// All of them; the first one has no framework.
pub const GUESTS: [Guest; 6] =
    [guest!("plain"), guest!("react"), guest!("vue"), guest!("svelte"), guest!("preact"), guest!("preact-11")];

impl Guest {
    /// Puts both pages into the site.
    ///
    /// # Errors
    /// When the script was not made.
    pub fn put(self, site: &Site) -> Outcome {
        let script = packages()?.join("made").join(self.script);
        let script = std::fs::read(&script).map_err(|error| format!("{}: {error}", script.display()))?;
        site.replace(Part::File(self.script), Answer::Body(script));
        let kit = format!("<script type=module src=/{KIT}/shike.js></script>");
        for (name, kit) in [(self.page, kit.as_str()), (self.bare, "")] {
            let html = format!(
                "<!doctype html><html lang=en><meta charset=utf-8><title>Guest</title>{kit}\
                 <script type=module src=/{}></script><div id=app></div>",
                self.script
            );
            site.host(name, &html, Some(POLICY));
        }
        Ok(())
    }
}

/// The folder with the packages that guests use, which `SHIKE_GUESTS` names; `cargo xtask test` makes it.
///
/// # Errors
/// When there is none.
pub fn packages() -> Outcome<PathBuf> {
    Ok(told("SHIKE_GUESTS", "the folder of the frameworks' pages, built")?.into())
}
