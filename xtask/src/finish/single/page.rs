//! The page made to stand alone: what it names beside itself is put into it or left out.

use super::{Page, policy};
use crate::finish::site::Site;
use crate::finish::words::DEFAULT;
use anyhow::{Context, Result, bail, ensure};
use authoring::Language;

/// What of the page's own must not be there any more.
const OUTSIDE: [&str; 2] = [" src=\"", " href=\"./"];

/// Where what is read without scripts ends.
const READ: &str = "</div></noscript>";
/// How the line begins that says what the page needs to do more than be read.
const NEEDS: &str = "<p class=\"needs\">";

/// What is put into the page.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    /// The script that stands in the page.
    pub(super) open: &'a str,
    /// The script that it starts.
    pub(super) page: &'a str,
    /// What is packed, as an element.
    pub(super) packed: &'a str,
}

/// The page with all it needs in itself.
///
/// # Errors
/// When the page has another form than is known here, a word is missing, or something outside is still named.
pub(super) fn alone(page: &Page<'_>, parts: &Parts<'_>, languages: &[Language]) -> Result<String> {
    let (html, styles) = without_links(page.files, page.html)?;
    let html = between(&html, "<script type=\"module\"", "</script>", |_| String::new())?;
    let html = between(&html, NEEDS, "</p>", |_| in_each(languages, page.needs))?;
    let html = insert(&html, READ, page.guides)?;
    // What opens the page anew is the page itself; a folder stands where it is.
    let html = html.replace(" href=\".\"", " href=\"\"");
    let styles: Vec<&str> = styles.iter().map(String::as_str).collect();
    let policy = policy::of(&[parts.open, parts.page], &styles);
    let html = between(&html, "<meta http-equiv=\"Content-Security-Policy\"", ">", |_| {
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
    })?;
    ensure!(!parts.open.contains("</script") && !parts.open.contains("<!--"), "open.js would end its own element");
    let unopened = in_each(languages, "unopened");
    let html = insert(&html, "</head>", &format!("<script>{}</script>\n", parts.open))?;
    let html = after(
        &html,
        "<body",
        &format!("\n<div class=\"boot\" role=\"alert\" id=\"unopened\" hidden>{unopened}</div>"),
    )?;
    ensure!(!OUTSIDE.iter().any(|outside| html.contains(outside)), "the page still names a file; put it into the page");
    let html: String = html.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect();
    insert(&html, "</body>", parts.packed)
}

/// A word of the page in every language, each in a paragraph of its own.
fn in_each(languages: &[Language], key: &str) -> String {
    let line = |language: &Language| {
        let word = language.boot.get(key).map(String::as_str).unwrap_or_default();
        format!("<p lang=\"{}\">{}</p>", language.tag, crate::finish::words::escape(word))
    };
    // The page's own language comes first.
    let (own, others): (Vec<_>, Vec<_>) = languages.iter().partition(|language| language.tag == DEFAULT);
    own.into_iter().chain(others).map(line).collect()
}

/// The page with its style sheets in it, its picture as an address that holds it, and no other link; and the sheets.
fn without_links(site: &Site, html: &str) -> Result<(String, Vec<String>)> {
    let (mut out, mut rest, mut styles) = (String::new(), html, Vec::new());
    while let Some(start) = rest.find("<link") {
        let end = start + rest[start..].find('>').context("the page has a <link without an end")? + 1;
        let link = &rest[start..end];
        out += &rest[..start];
        let file = || site.text(attribute(link, "href").unwrap_or_default().trim_start_matches("./"));
        match attribute(link, "rel") {
            Some("stylesheet") => {
                let style = file()?;
                ensure!(!style.contains("</style"), "a style sheet would end its own element");
                out += &format!("<style>{style}</style>");
                styles.push(style.to_owned());
            }
            Some("icon") if link.contains("svg") => {
                out += &format!("<link rel=\"icon\" href=\"data:image/svg+xml,{}\">", escaped(file()?));
            }
            Some("modulepreload" | "preload" | "manifest" | "icon" | "apple-touch-icon") => {}
            _ => bail!("the page has {link}, and a single file knows nothing of that; say what becomes of it"),
        }
        rest = &rest[end..];
    }
    Ok((out + rest, styles))
}

/// The value of an attribute of a tag.
fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// A picture's text as an address holds it.
fn escaped(svg: &str) -> String {
    let escape = |letter: char| match letter {
        '"' => "'".to_owned(),
        '#' | '%' | '<' | '>' | '&' | '\n' => format!("%{:02x}", u32::from(letter)),
        other => other.to_string(),
    };
    svg.trim().chars().map(escape).collect()
}

/// The text with what begins with `start` and ends with `end` replaced, wherever it stands.
fn between(text: &str, start: &str, end: &str, by: impl Fn(&str) -> String) -> Result<String> {
    ensure!(text.contains(start), "the page has no {start}; has its form changed?");
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, found)) = rest.split_once(start) {
        let (inner, after) = found.split_once(end).with_context(|| format!("{start} of the page has no {end}"))?;
        out += before;
        out += &by(inner);
        rest = after;
    }
    Ok(out + rest)
}

fn insert(html: &str, before: &str, what: &str) -> Result<String> {
    let at = html.rfind(before).with_context(|| format!("the page has no {before}"))?;
    Ok(format!("{}{what}{}", &html[..at], &html[at..]))
}

fn after(html: &str, tag: &str, what: &str) -> Result<String> {
    let at = html.find(tag).with_context(|| format!("the page has no {tag}"))?;
    let at = at + html[at..].find('>').with_context(|| format!("{tag} of the page has no end"))? + 1;
    Ok(format!("{}{what}{}", &html[..at], &html[at..]))
}

#[cfg(test)]
mod tests {
    use super::{Parts, alone};
    use crate::finish::single::Page;
    use crate::finish::site::Site;
    use anyhow::Result;
    use authoring::Language;

    const HTML: &str = r#"<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="script-src 'self'; connect-src 'self'">
  <link rel="icon" href="icon.svg" type="image/svg+xml">
  <link rel="manifest" href="./a.webmanifest">
  <link rel="apple-touch-icon" href="./a.png">
  <link rel="stylesheet" href="page.css">
  <script type="module" src="page.js"></script>
</head>
<body class="a">
  <main><shike-card><template shadowrootmode="open"><link rel="stylesheet" href="./card.css"></template>
    <a href=".">again</a><noscript><div><p class="needs">needs scripts</p></div></noscript></shike-card></main>
</body>
</html>
"#;
    const PARTS: Parts<'_> = Parts { open: "open()", page: "page()", packed: "<script id=\"packed\">p</script>" };

    fn languages() -> Vec<Language> {
        let boot = |tag: &str| {
            [("no-script-file", "read"), ("unopened", "<old>")]
                .map(|(key, word)| (key.to_owned(), format!("{word} {tag}")))
        };
        let language = |tag: &str| Language { tag: tag.to_owned(), boot: boot(tag).into(), ..Language::default() };
        ["zh-Hans", "en"].map(language).into()
    }

    fn made(html: &str) -> Result<String> {
        let files = Site::of(&[("page.css", "body{}"), ("card.css", ":host{}"), ("icon.svg", "<svg a=\"#b\"/>\n")]);
        let (needs, guides) = ("no-script-file", "<i>guides</i>");
        let page = Page { html, files: &files, script: "page.js", bindings: ["", ""], needs, guides };
        alone(&page, &PARTS, &languages())
    }

    #[test]
    fn sheets_stand_where_their_links_stood_and_nothing_names_a_file() -> Result<()> {
        let html = made(HTML)?;
        assert!(
            html.contains("<style>body{}</style>") && html.contains("=\"open\"><style>:host{}</style></temp"),
            "{html}"
        );
        assert!(html.contains("href=\"data:image/svg+xml,%3csvg a='%23b'/%3e\">"), "{html}");
        for gone in ["page.js", "page.css\"", "manifest", "a.png", "'self'", "href=\".\""] {
            assert!(!html.contains(gone), "{gone}: {html}");
        }
        assert!(html.contains("<meta charset=\"utf-8\">") && html.find("charset") < html.find("<script"));
        Ok(())
    }

    #[test]
    fn the_policy_names_every_script_and_sheet_as_it_stands() -> Result<()> {
        let policy = super::policy::of(&["open()", "page()"], &["body{}", ":host{}"]);
        assert_eq!(made(HTML)?.matches(&policy).count(), 1);
        Ok(())
    }

    #[test]
    fn what_is_said_without_scripts_or_unopened_is_said_in_every_language() -> Result<()> {
        let html = made(HTML)?;
        let read = "<noscript><div><p lang=\"zh-Hans\">read zh-Hans</p><p lang=\"en\">read en</p><i>guides</i></div>";
        assert!(html.contains(read) && !html.contains("needs"), "{html}");
        let old =
            "id=\"unopened\" hidden><p lang=\"zh-Hans\">&lt;old&gt; zh-Hans</p><p lang=\"en\">&lt;old&gt; en</p></div>";
        assert!(html.contains(old) && html.contains("<script>open()</script>\n</head>"), "{html}");
        assert!(html.ends_with("<script id=\"packed\">p</script></body>\n</html>\n"), "{html}");
        Ok(())
    }

    #[test]
    fn what_would_stay_outside_is_refused() {
        let said = |html: &str| made(html).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said(&HTML.replace("rel=\"manifest\"", "rel=\"next\"")).contains("rel=\"next\""));
        assert!(said(&HTML.replace("<main>", "<main><img src=\"a.png\">")).contains("still names a file"));
        assert!(said(&HTML.replace("class=\"needs\"", "")).contains("no <p class"));
        assert!(made(HTML).is_ok());
    }
}
