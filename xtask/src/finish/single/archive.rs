//! What is packed in the single file: all that the page's script can ask for, as one piece.
//!
//! The two Chinese texts stand sentence by sentence side by side, for the second is packed into little after the first,
//! and in UTF-16, two bytes for each character, which pack better than three (39.4 kB, in place of 43.3 as UTF-8).

use crate::finish::site::Site;
use anyhow::{Context, Result, ensure};
use lzma_rust2::{EncodeMode, LzmaOptions, LzmaWriter, MfType};
use serde_json::{Value, json};
use std::io::Write as _;

/// The languages that stand side by side.
const BESIDE: [&str; 2] = ["zh-Hans", "zh-Hant"];
/// What parts the texts that stand side by side; no text holds it.
const TURN: &str = "\0";
/// Settings that were the best of all for this content; `www/single/lzma.js` knows no others.
const PACKING: LzmaOptions = LzmaOptions {
    dict_size: 1 << 24,
    lc: 3,
    lp: 0,
    pb: 0,
    mode: EncodeMode::Normal,
    nice_len: LzmaOptions::NICE_LEN_MAX,
    mf: MfType::Bt4,
    depth_limit: 1000,
    preset_dict: None,
};

/// What is packed, and what unpacking it must come to.
#[derive(Debug)]
pub(super) struct Packed {
    /// The packed bytes.
    pub(super) bytes: Vec<u8>,
    /// How many they become.
    pub(super) length: usize,
    /// By which it is known that they are the same again: FNV-1a.
    pub(super) sum: u32,
}

/// Packs files.
///
/// # Errors
/// When a language lacks what the one beside it has, or nothing can be packed.
pub(super) fn pack(files: &Site) -> Result<Packed> {
    let bytes = bytes(files)?;
    let mut packer = LzmaWriter::new_no_header(Vec::new(), &PACKING, false).context("there is no packing")?;
    packer.write_all(&bytes).context("the single file cannot be packed")?;
    let packed = packer.finish().context("the single file cannot be packed")?;
    Ok(Packed { bytes: packed, length: bytes.len(), sum: sum(&bytes) })
}

/// The list of the parts, and after it the parts. Texts come first and programs last, each beside its like.
fn bytes(files: &Site) -> Result<Vec<u8>> {
    let kind = |name: &str| ["json", "css", "js", "wasm"].iter().position(|kind| name.ends_with(kind));
    let mut names: Vec<&str> = files.names().filter(|name| !name.starts_with(BESIDE[1])).collect();
    names.sort_by_key(|name| (kind(name), !name.starts_with(BESIDE[0])));
    let (mut list, mut parts) = (Vec::new(), Vec::new());
    for name in names {
        let (entry, part) = part(files, name)?;
        list.push(entry);
        parts.extend(part);
    }
    let list = Value::from(list).to_string() + TURN;
    Ok([list.into_bytes(), parts].concat())
}

/// A part and its entry in the list: `[names, length, by turns]`.
fn part(files: &Site, name: &str) -> Result<(Value, Vec<u8>)> {
    let Some(rest) = name.strip_prefix(BESIDE[0]) else {
        let bytes = files.bytes(name)?;
        return Ok((json!([[name], bytes.len(), 0]), bytes.to_vec()));
    };
    let names = BESIDE.map(|tag| format!("{tag}{rest}"));
    let [one, other] = [texts(files.text(&names[0])?), texts(files.text(&names[1])?)];
    ensure!(one.len() == other.len(), "{} and {} have not the same number of words", names[0], names[1]);
    let turns: Vec<String> = one.into_iter().zip(other).flat_map(|(one, other)| [one, other]).collect();
    ensure!(!turns.iter().any(|text| text.contains(TURN)), "{name} has a word with the character 0 in it");
    let bytes: Vec<u8> = turns.join(TURN).encode_utf16().flat_map(u16::to_be_bytes).collect();
    Ok((json!([names, bytes.len(), 1]), bytes))
}

/// The texts of a list in JSON; what is no list of several texts is one text.
fn texts(json: &str) -> Vec<String> {
    let list: Vec<String> = serde_json::from_str(json).unwrap_or_default();
    if list.len() > 1 { list } else { vec![json.to_owned()] }
}

fn sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::{PACKING, bytes, pack, sum};
    use crate::finish::site::Site;
    use anyhow::Result;
    use lzma_rust2::LzmaReader;
    use std::io::Read as _;

    fn files() -> Site {
        Site::of(&[
            ("page.js", "start()"),
            ("whole_bg.wasm", "\0asm"),
            ("en.json", r#"["h","One"]"#),
            ("zh-Hans.json", r#"["h","简“"]"#),
            ("zh-Hant.json", r#"["h","繁「"]"#),
            ("zh-Hans-page.json", r#"{"a":"甲"}"#),
            ("zh-Hant-page.json", r#"{"a":"乙"}"#),
        ])
    }

    #[test]
    fn words_of_both_chinese_languages_stand_by_turns_and_the_program_last() -> Result<()> {
        let bytes = bytes(&files())?;
        let list = r#"[[["zh-Hans-page.json","zh-Hant-page.json"],38,1],[["zh-Hans.json","zh-Hant.json"],18,1],[["en.json"],11,0],[["page.js"],7,0],[["whole_bg.wasm"],4,0]]"#;
        let rest = bytes.strip_prefix([list, "\0"].concat().as_bytes()).unwrap_or_default();
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        let words = utf16("{\"a\":\"甲\"}\0{\"a\":\"乙\"}h\0h\0简“\0繁「");
        assert_eq!(rest, [words, br#"["h","One"]start()"#.to_vec(), b"\0asm".to_vec()].concat());
        Ok(())
    }

    #[test]
    fn what_is_packed_comes_back() -> Result<()> {
        let packed = pack(&files())?;
        let props = u8::try_from((PACKING.pb * 5 + PACKING.lp) * 9 + PACKING.lc)?;
        let length = u64::try_from(packed.length)?;
        let mut out = Vec::new();
        LzmaReader::new_with_props(packed.bytes.as_slice(), length, props, PACKING.dict_size, None)?
            .read_to_end(&mut out)?;
        assert_eq!((&out, packed.length, packed.sum), (&bytes(&files())?, out.len(), sum(&out)));
        Ok(())
    }

    #[test]
    fn the_sum_is_fnv_1a() {
        assert_eq!((sum(b""), sum(b"a"), sum(b"foobar")), (0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968));
    }

    #[test]
    fn languages_that_do_not_match_are_named() {
        let mut files = files();
        files.put("zh-Hant.json", r#"["h"]"#);
        let said = pack(&files).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("zh-Hans.json and zh-Hant.json"), "{said}");
    }
}
