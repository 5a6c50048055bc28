//! What a reader of the source wants and a browser does not: comments on lines of their own, and indentation.
//!
//! Only what is safe without reading the language: a line is dropped when it begins as a comment. Nothing of ours,
//! and nothing in the bindings, spreads a string over lines.

use super::site::Site;
use anyhow::Result;

/// Takes them out of every script and style sheet.
///
/// # Errors
/// When a script or style sheet is not text.
pub(super) fn make(site: &mut Site) -> Result<()> {
    let sources = site.names().filter(|name| name.ends_with(".js") || name.ends_with(".css"));
    for name in sources.map(str::to_owned).collect::<Vec<_>>() {
        let lean = lean(site.text(&name)?);
        site.put(&name, lean);
    }
    Ok(())
}

fn lean(source: &str) -> String {
    let mut lines = Vec::new();
    let mut in_comment = false;
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let begins = !in_comment && line.starts_with("/*");
        let ends = (in_comment || begins).then(|| line.split_once("*/")).flatten();
        match ends {
            Some((_, rest)) => {
                in_comment = false;
                lines.extend(Some(rest.trim()).filter(|rest| !rest.is_empty()));
            }
            None if in_comment || begins => in_comment = true,
            None if line.starts_with("//") => {}
            None => lines.push(line),
        }
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn comments_on_lines_of_their_own_and_indentation_go() {
        let source = "// a\n/**\n * b {\n */\nf() {\n\n  g(\"// c\"); // d\n  /* e */ h();\n}\n";
        assert_eq!(lean(source), "f() {\ng(\"// c\"); // d\nh();\n}\n");
    }

    #[test]
    fn a_comment_inside_a_line_stays() {
        assert_eq!(lean("a { b: c; /* d */ }\n"), "a { b: c; /* d */ }\n");
    }
}
