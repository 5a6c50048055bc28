//! The single file's content security policy: what runs and what styles it is named by its hash, and nothing is fetched.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

/// The policy for these scripts and style sheets, as they stand in the page.
pub(super) fn of(scripts: &[&str], styles: &[&str]) -> String {
    let [scripts, styles] = [scripts, styles].map(|texts| texts.iter().map(|text| hash(text)).collect::<String>());
    format!(
        "default-src 'none'; script-src{scripts} 'wasm-unsafe-eval'; style-src{styles}; img-src data:; \
         base-uri 'none'; form-action 'none'"
    )
}

fn hash(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::of;

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
