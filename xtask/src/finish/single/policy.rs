//! The single file's content security policy: what runs and what styles it is named by its hash, and nothing is fetched.

use sha2::{Digest as _, Sha256};

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The policy for these scripts and style sheets, as they stand in the page.
pub(super) fn of(scripts: &[&str], styles: &[&str]) -> String {
    let [scripts, styles] = [scripts, styles].map(|texts| texts.iter().map(|text| hash(text)).collect::<String>());
    format!(
        "default-src 'none'; script-src{scripts} 'wasm-unsafe-eval'; style-src{styles}; img-src data:; \
         base-uri 'none'; form-action 'none'"
    )
}

fn hash(text: &str) -> String {
    format!(" 'sha256-{}'", base64(&Sha256::digest(text.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    let three = |chunk: &[u8]| {
        let byte = |n: usize| u32::from(chunk.get(n).copied().unwrap_or_default());
        let all = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        let digit = |n: usize| char::from(DIGITS[(all >> (18 - 6 * n)) as usize & 63]);
        (0..4).map(|n| if n <= chunk.len() { digit(n) } else { '=' }).collect::<String>()
    };
    bytes.chunks(3).map(three).collect()
}

#[cfg(test)]
mod tests {
    use super::{base64, of};

    #[test]
    fn base64_is_that_of_its_standard() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(base64(&[0xff, 0xef, 0xbe]), "/+++");
    }

    #[test]
    fn what_runs_is_named_by_its_sha_256() {
        // Of the empty text, as every list of test vectors has it.
        let empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        let policy = of(&["", "a"], &[""]);
        assert!(policy.contains(&format!("script-src {empty} 'sha256-")), "{policy}");
        assert!(policy.contains(&format!("style-src {empty}; img-src data:;")), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    }

    #[test]
    fn a_changed_byte_changes_the_policy() {
        assert_ne!(of(&["a"], &["b"]), of(&["a "], &["b"]));
        assert_ne!(of(&["a"], &["b"]), of(&["a"], &["b "]));
    }
}
