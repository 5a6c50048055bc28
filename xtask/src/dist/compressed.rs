//! The compressed twin of each file, for servers that hand out what lies ready.

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

/// The kinds of file that shrink; pictures and fonts are compressed already.
const SHRINKING: [&str; 7] = ["css", "html", "js", "json", "svg", "wasm", "webmanifest"];

/// What a file takes, in bytes: as it is, and over the wire from a server that compresses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    /// Uncompressed.
    pub(crate) raw: usize,
    /// With gzip, or uncompressed where gzip gains nothing.
    pub(crate) gzip: usize,
    /// With brotli, or uncompressed where brotli gains nothing.
    pub(crate) brotli: usize,
}

/// Writes the twins of every file of the site, those in its folders too, and weighs all three.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn all(dist: &Path) -> Result<BTreeMap<String, Weight>> {
    let mut weights = BTreeMap::new();
    below(dist, "", &mut weights)?;
    Ok(weights)
}

fn below(folder: &Path, before: &str, weights: &mut BTreeMap<String, Weight>) -> Result<()> {
    let unreadable = || format!("{} cannot be read", folder.display());
    let entries = std::fs::read_dir(folder).with_context(unreadable)?.collect::<Result<Vec<_>, _>>();
    for path in entries.with_context(unreadable)?.iter().map(std::fs::DirEntry::path) {
        let name = format!("{before}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            below(&path, &format!("{name}/"), weights)?;
        } else {
            let weight = twins(&path).with_context(|| format!("{name} cannot be compressed"))?;
            weights.insert(name, weight);
        }
    }
    Ok(())
}

fn twins(path: &Path) -> Result<Weight> {
    let bytes = std::fs::read(path)?;
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    if !SHRINKING.contains(&extension.as_ref()) {
        return Ok(Weight { raw: bytes.len(), gzip: bytes.len(), brotli: bytes.len() });
    }
    Ok(Weight {
        raw: bytes.len(),
        gzip: twin(path, "gz", &bytes, &gzip(&bytes)?)?,
        brotli: twin(path, "br", &bytes, &brotli(&bytes)?)?,
    })
}

/// Writes a twin that is smaller than the file, and says what goes over the wire.
fn twin(path: &Path, extension: &str, bytes: &[u8], twin: &[u8]) -> Result<usize> {
    if twin.len() < bytes.len() {
        std::fs::write(path.with_added_extension(extension), twin)?;
    }
    Ok(twin.len().min(bytes.len()))
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut out, &params)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::all;
    use anyhow::Result;
    use std::io::Read as _;

    #[test]
    fn the_twins_unpack_to_the_file_itself() -> Result<()> {
        let dist = tempfile::tempdir()?;
        let text = "生卖礼貌 ".repeat(100);
        std::fs::create_dir(dist.path().join("b"))?;
        std::fs::write(dist.path().join("b/a.json"), &text)?;
        let weight = all(dist.path())?["b/a.json"];
        let (mut gzip, mut brotli) = (String::new(), Vec::new());
        let twin = |extension: &str| std::fs::read(dist.path().join(format!("b/a.json.{extension}")));
        flate2::read::GzDecoder::new(twin("gz")?.as_slice()).read_to_string(&mut gzip)?;
        brotli::BrotliDecompress(&mut twin("br")?.as_slice(), &mut brotli)?;
        assert_eq!((gzip.as_str(), brotli.as_slice()), (text.as_str(), text.as_bytes()));
        assert_eq!((weight.raw, weight.gzip, weight.brotli), (text.len(), twin("gz")?.len(), twin("br")?.len()));
        Ok(())
    }

    #[test]
    fn what_does_not_shrink_gets_no_twin() -> Result<()> {
        let dist = tempfile::tempdir()?;
        std::fs::write(dist.path().join("a.js"), "1")?;
        std::fs::write(dist.path().join("a.png"), "0".repeat(999))?;
        let weights = all(dist.path())?;
        assert_eq!((weights["a.js"].gzip, weights["a.js"].brotli, weights["a.png"].brotli), (1, 1, 999));
        assert_eq!(std::fs::read_dir(dist.path())?.count(), 2);
        Ok(())
    }
}
