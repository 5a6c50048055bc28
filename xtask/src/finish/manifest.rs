//! What a system that installs the page is told of it: checked against the pictures it names.

use super::page::MANIFEST;
use super::site::Site;
use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Checks that every picture in the manifest is as large as it says.
///
/// # Errors
/// The first that is not, or is no PNG.
pub(super) fn check(site: &Site) -> Result<()> {
    let manifest: Value =
        serde_json::from_str(site.text(MANIFEST)?).with_context(|| format!("{MANIFEST} is no JSON"))?;
    for picture in pictures(&manifest) {
        let name = picture["src"].as_str().unwrap_or_default().trim_start_matches("./");
        let (width, height) = size(site.bytes(name)?).with_context(|| format!("{name} is no PNG; draw it as one"))?;
        let size = format!("{width}x{height}");
        ensure!(picture["sizes"] == size.as_str(), "{name} is {size}, {MANIFEST} says {}", picture["sizes"]);
    }
    Ok(())
}

/// Every picture, the shortcuts' too.
fn pictures(manifest: &Value) -> impl Iterator<Item = &Value> {
    let list = |value: &'static str| manifest[value].as_array().into_iter().flatten();
    let of_shortcuts = list("shortcuts").flat_map(|shortcut| shortcut["icons"].as_array().into_iter().flatten());
    list("icons").chain(of_shortcuts).chain(list("screenshots"))
}

/// The width and height in a PNG's header: after its eight letters and the eight of its first chunk's name and length.
fn size(png: &[u8]) -> Option<(u32, u32)> {
    let header = png.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let (width, height) = header.split_first_chunk::<4>()?;
    Some((u32::from_be_bytes(*width), u32::from_be_bytes(height.try_into().ok()?)))
}

#[cfg(test)]
mod tests {
    use super::{MANIFEST, Site, check, pictures, size};
    use crate::finish::{icons, words};
    use anyhow::{Context, Result};
    use authoring::{Catalogue, Language};
    use serde_json::{Value, json};
    use std::path::Path;

    const SCREENSHOTS: [(&str, &[u8]); 2] = [
        ("screenshot-narrow.png", include_bytes!("../../../www/screenshots/screenshot-narrow.png")),
        ("screenshot-wide.png", include_bytes!("../../../www/screenshots/screenshot-wide.png")),
    ];

    /// The project's own manifest with its words and pictures, as it is published.
    fn published() -> Result<Site> {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let catalogue = Catalogue::read(&content).map_err(|faults| anyhow::anyhow!("{faults}"))?;
        let languages = Language::read_all(&content, &catalogue).map_err(|faults| anyhow::anyhow!("{faults}"))?;
        let mut site = Site::of(&[
            (MANIFEST, include_str!("../../../www/manifest.webmanifest")),
            ("icon.svg", include_str!("../../../www/icon.svg")),
            ("index.html", ""),
            ("card.js", "/*boot*/{}"),
            ("packs.js", "/*packs*/{}"),
        ]);
        for (name, bytes) in SCREENSHOTS {
            site.put(name, bytes);
        }
        words::put(&mut site, &catalogue, &languages)?;
        icons::draw(&mut site)?;
        Ok(site)
    }

    fn manifest() -> Result<Value> {
        Ok(serde_json::from_str(published()?.text(MANIFEST)?)?)
    }

    fn text(value: &Value) -> &str {
        value.as_str().unwrap_or_default()
    }

    fn hex(value: &Value) -> bool {
        let digits = text(value).strip_prefix('#').unwrap_or_default();
        digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    }

    /// Whether there is an icon of this size for this purpose alone.
    fn icon(manifest: &Value, size: &str, purpose: &str) -> bool {
        let icons = manifest["icons"].as_array().into_iter().flatten();
        icons.clone().any(|icon| icon["sizes"] == size && icon["purpose"] == purpose && icon["type"] == "image/png")
    }

    fn screenshot(manifest: &Value, form: &str) -> bool {
        let mut pictures = manifest["screenshots"].as_array().into_iter().flatten();
        let whole = |picture: &Value| !text(&picture["label"]).is_empty() && picture["type"] == "image/png";
        pictures.any(|picture| picture["form_factor"] == form && whole(picture))
    }

    /// Whether every shortcut has a name, a place in the scope and a picture of 96 pixels.
    fn shortcuts(manifest: &Value) -> bool {
        let mut shortcuts = manifest["shortcuts"].as_array().into_iter().flatten().peekable();
        let large = |shortcut: &Value| shortcut["icons"][0]["sizes"] == "96x96";
        let here = |shortcut: &Value| text(&shortcut["url"]).starts_with("./");
        shortcuts.peek().is_some() && shortcuts.all(|each| !text(&each["name"]).is_empty() && here(each) && large(each))
    }

    type Rule = (&'static str, fn(&Value) -> bool);

    /// What PWABuilder asks of a manifest, required, recommended and optional.
    const RULES: [Rule; 22] = [
        ("id", |manifest| manifest["id"] == "./"),
        ("name", |manifest| !text(&manifest["name"]).is_empty()),
        ("a short name of 3 to 12 letters", |m| (3..=12).contains(&text(&m["short_name"]).chars().count())),
        ("start_url", |manifest| manifest["start_url"] == "./"),
        ("scope", |manifest| manifest["scope"] == "./"),
        ("icon of 512 for any purpose", |manifest| icon(manifest, "512x512", "any")),
        ("icon of 192 for any purpose", |manifest| icon(manifest, "192x192", "any")),
        ("icon of 512 to cut out", |manifest| icon(manifest, "512x512", "maskable")),
        ("icon of 192 to cut out", |manifest| icon(manifest, "192x192", "maskable")),
        ("every picture a PNG", |manifest| pictures(manifest).all(|picture| picture["type"] == "image/png")),
        ("display", |manifest| manifest["display"] == "standalone"),
        ("background_color in hex", |manifest| hex(&manifest["background_color"])),
        ("theme_color in hex", |manifest| hex(&manifest["theme_color"])),
        ("orientation", |manifest| manifest["orientation"] == "any"),
        ("a narrow screenshot with its label", |manifest| screenshot(manifest, "narrow")),
        ("a wide screenshot with its label", |manifest| screenshot(manifest, "wide")),
        ("shortcuts", shortcuts),
        ("lang", |manifest| manifest["lang"] == "zh-Hans"),
        ("dir", |manifest| manifest["dir"] == "ltr"),
        ("description", |manifest| text(&manifest["description"]).chars().count() > 9),
        ("categories", |manifest| manifest["categories"].as_array().is_some_and(|list| !list.is_empty())),
        ("no other app in its place", |manifest| manifest["prefer_related_applications"] == false),
    ];

    #[test]
    fn the_manifest_keeps_every_rule_for_what_can_be_installed() -> Result<()> {
        let manifest = manifest()?;
        let broken: Vec<_> = RULES.iter().filter(|(_, holds)| !holds(&manifest)).map(|(name, _)| name).collect();
        assert!(broken.is_empty(), "{broken:?} in {manifest:#}");
        Ok(())
    }

    #[test]
    fn no_rule_holds_of_a_manifest_that_says_nothing() {
        // That all of no pictures are PNGs is true.
        let kept: Vec<_> = RULES.iter().filter(|(_, holds)| holds(&json!({}))).map(|(name, _)| *name).collect();
        assert_eq!(kept, ["every picture a PNG"]);
    }

    #[test]
    fn every_picture_is_as_large_as_the_manifest_says() -> Result<()> {
        let mut site = published()?;
        check(&site)?;
        let other = site.text(MANIFEST)?.replace("96x96", "97x97");
        site.put(MANIFEST, other);
        let said = check(&site).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.starts_with("shortcut-96.png is 96x96"), "{said}");
        Ok(())
    }

    #[test]
    fn the_screenshots_are_light() -> Result<()> {
        for (name, bytes) in SCREENSHOTS {
            assert!(bytes.len() <= 120_000, "{name} takes {} bytes", bytes.len());
            size(bytes).with_context(|| format!("{name} is no PNG"))?;
        }
        Ok(())
    }
}
