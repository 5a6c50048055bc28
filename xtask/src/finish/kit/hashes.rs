//! What each script of the kit expects of the files that it fetches: their hashes, as browsers check them.

use crate::finish::site::Site;
use anyhow::Result;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha384};

/// Where a script keeps the hashes: a JSON text, so that it is a script before they are there too.
const TOKEN: &str = "{integrity}";
/// What is fetched, not imported: a script that is imported later has no place for a hash.
const FETCHED: [&str; 3] = [".css", ".json", ".wasm"];

/// Writes into each script the hashes of the files that it names.
///
/// # Errors
/// When a script is no text.
pub(super) fn put(files: &mut Site) -> Result<()> {
    let fetched: Vec<String> =
        files.names().filter(|name| FETCHED.iter().any(|kind| name.ends_with(kind))).map(str::to_owned).collect();
    let scripts: Vec<String> = files.names().filter(|name| name.ends_with(".js")).map(str::to_owned).collect();
    for script in scripts {
        let text = files.text(&script)?;
        if !text.contains(TOKEN) {
            continue;
        }
        // While developing nothing is bundled: the one script that fetches names none of the files itself.
        let named = |name: &&String| text.contains(&format!("\"./{name}\""));
        let mut hashes = Map::new();
        for name in fetched.iter().filter(named) {
            hashes.insert(format!("./{name}"), json!(of(files.bytes(name)?)));
        }
        // Inside a string: the quotes of the JSON would end it.
        let json = Value::Object(hashes).to_string().replace('"', "\\\"");
        files.put(script.as_str(), text.replace(TOKEN, &json));
    }
    Ok(())
}

/// The hash of a file as HTML and `fetch` take it.
pub(super) fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::{of, put};
    use crate::finish::site::Site;
    use anyhow::Result;

    #[test]
    fn a_script_holds_the_hashes_of_what_it_fetches_and_of_no_more() -> Result<()> {
        let mut files = Site::of(&[
            ("a.js", r#"const I = JSON.parse("{integrity}"); get("./b.wasm"); import("./c.js");"#),
            ("b.wasm", "b"),
            ("c.js", ""),
            ("d.css", ""),
        ]);
        put(&mut files)?;
        let expected = format!(r#"JSON.parse("{{\"./b.wasm\":\"{}\"}}")"#, of(b"b"));
        assert!(files.text("a.js")?.contains(&expected), "{}", files.text("a.js")?);
        Ok(())
    }

    #[test]
    fn a_hash_is_as_openssl_writes_it() {
        // Of the empty text, as every list of test vectors has it.
        assert_eq!(of(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
    }
}
