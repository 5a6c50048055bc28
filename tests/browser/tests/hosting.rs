//! nginx with the very configuration that README.md documents: what it says of each file, and that the page works.

use browser_tests::{Engine, KIT, Nginx, Outcome, Response, Setup, Window, Words, dist, policy};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const KINDS: [(&str, &str); 10] = [
    ("css", "text/css"),
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    // What people read, and their tools: the guide, and the types.
    ("md", "text/plain; charset=utf-8"),
    ("png", "image/png"),
    ("ts", "text/plain; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
];
/// What lies there under a name that says nothing of its content, in order.
const UNHASHED: [&str; 5] = ["index.html", "manifest.webmanifest", "pack.schema.json", "shike.html", "sw.js"];
/// How long to keep what is named by its content.
const KEPT: &str = "public, max-age=31536000, immutable";
const FRAMES: &str = "frame-ancestors 'self'";

/// The site in a folder of its own.
fn site() -> Outcome<TempDir> {
    let folder = tempfile::tempdir()?;
    copy(&dist()?, folder.path())?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}

/// The names of the files themselves, those in folders too, without those that hold the same compressed.
fn names(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            names.extend(self::names(&entry.path())?.into_iter().map(|inner| format!("{name}/{inner}")));
        } else if !name.ends_with(".br") && !name.ends_with(".gz") {
            names.push(name);
        }
    }
    Ok(names)
}

/// Whether this is a file of the kit, which never changes under its name.
fn is_of_the_kit(name: &str) -> bool {
    name.starts_with(KIT)
}

/// Whether this carries its own policy, or is what only such a page names.
fn has_a_policy_of_its_own(name: &str) -> bool {
    name == "shike.html" || name.ends_with("/embed.html") || name.starts_with("demo/")
}

/// Whether a hash of ten hexadecimal digits ends the name.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 10 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn says_what_is_safe(response: &Response, name: &str, page: &str) -> Outcome {
    let whole = format!("{}; {FRAMES}", policy(page)?);
    let policy = if has_a_policy_of_its_own(name) { FRAMES } else { &whole };
    assert_eq!(response.header("content-security-policy"), Some(policy), "{name}: README.md and index.html disagree");
    assert_eq!(response.header("x-content-type-options"), Some("nosniff"), "{name}");
    assert_eq!(response.header("referrer-policy"), Some("no-referrer"), "{name}");
    Ok(())
}

#[test]
fn every_file_is_served_with_its_kind_its_policy_and_how_long_to_keep_it() -> Outcome {
    let folder = site()?;
    let nginx = Nginx::serve(folder.path())?;
    let page = fs::read_to_string(folder.path().join("index.html"))?;
    let names = names(folder.path())?;
    let flat = names.iter().map(String::as_str).filter(|name| !name.contains('/'));
    let mut unhashed: Vec<&str> = flat.filter(|name| !is_hashed(name)).collect();
    unhashed.sort_unstable();
    assert_eq!(unhashed, UNHASHED, "README.md says how long to keep these");
    assert!(
        KINDS.iter().all(|(kind, _)| names.iter().any(|name| name.ends_with(kind))),
        "a kind is missing: {names:?}"
    );
    for name in names.iter().map(String::as_str).chain([""]) {
        let response = nginx.get(&format!("/{name}"), "br")?;
        assert_eq!(response.status, 200, "{name}");
        says_what_is_safe(&response, name, &page)?;
        let extension = name.rsplit_once('.').map_or("html", |(_, extension)| extension);
        let kind = KINDS.iter().find(|(known, _)| *known == extension).map(|(_, kind)| *kind);
        assert_eq!(response.header("content-type"), Some(kind.ok_or(format!("{name} is of no known kind"))?), "{name}");
        let keep = if is_hashed(name) || is_of_the_kit(name) { KEPT } else { "no-cache" };
        assert_eq!(response.header("cache-control"), Some(keep), "{name}");
        let readers = is_of_the_kit(name).then_some("*");
        assert_eq!(response.header("access-control-allow-origin"), readers, "{name}: who may read it");
    }
    Ok(())
}

#[test]
fn each_is_served_the_compressed_file_that_they_take_and_it_is_the_built_one() -> Outcome {
    let folder = site()?;
    let nginx = Nginx::serve(folder.path())?;
    let mut compressed = 0;
    for name in names(folder.path())? {
        let cases = [("br", ".br", Some("br")), ("gzip", ".gz", Some("gzip")), ("identity", "", None)];
        for (accept, end, encoding) in cases.into_iter().chain([("gzip, deflate, br", ".br", Some("br"))]) {
            let file = folder.path().join(format!("{name}{end}"));
            if !file.exists() {
                continue;
            }
            let response = nginx.get(&format!("/{name}"), accept)?;
            assert_eq!(response.header("content-encoding"), encoding, "{name} for {accept}");
            assert!(response.body == fs::read(file)?, "{name} for {accept} is not {name}{end}");
            let varies = response.header("vary") == Some("Accept-Encoding");
            assert!(varies || !folder.path().join(format!("{name}.br")).exists(), "{name}: caches are not told");
            compressed += usize::from(!end.is_empty());
        }
    }
    assert!(compressed > 60, "{compressed} compressed files were compared");
    Ok(())
}

/// Caddy is not run, but what it is told to say is what nginx says.
#[test]
fn both_servers_are_told_the_policy_of_the_page_and_how_long_to_keep_a_file() -> Outcome {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md"))?;
    let page = fs::read_to_string(dist()?.join("index.html"))?;
    for said in [format!("\"{}; {FRAMES}\"", policy(&page)?), format!("\"{FRAMES}\""), format!("\"{KEPT}\"")] {
        assert_eq!(readme.matches(&said).count(), 2, "README.md does not tell each of both {said}");
    }
    Ok(())
}

#[test]
fn what_is_not_there_is_missing_under_the_same_policy_and_no_folder_is_listed() -> Outcome {
    let folder = site()?;
    fs::create_dir(folder.path().join("inner"))?;
    fs::write(folder.path().join("inner/secret.json"), "{}")?;
    let nginx = Nginx::serve(folder.path())?;
    let page = fs::read_to_string(folder.path().join("index.html"))?;
    for path in ["/no-such.html", "/shike-0123456789.js", "/../nginx.conf", "/%2e%2e/nginx.conf"] {
        let response = nginx.get(path, "br")?;
        assert!([400, 404].contains(&response.status), "{path}: {}", response.status);
        assert_eq!(response.header("cache-control"), None, "{path}: that it is missing must not be kept");
    }
    says_what_is_safe(&nginx.get("/shike-0123456789.js", "br")?, "a missing file", &page)?;
    let listing = nginx.get("/inner/", "identity")?;
    assert_eq!(listing.status, 403);
    assert!(!String::from_utf8(listing.body)?.contains("secret"), "a folder is listed");
    Ok(())
}

/// What the server says of the demo's pages does not forbid what the pages allow themselves.
#[tokio::test]
async fn the_demo_works_from_it_and_refuses_nothing() -> Outcome {
    let folder = site()?;
    let nginx = Nginx::serve(folder.path())?;
    let window = Window::start(Engine::Chromium, &Setup::default()).await?;
    window.go(&format!("{}demo/", nginx.address())).await?;
    window.until("document.querySelector('#customers em')?.textContent.startsWith('Driver')").await?;
    // A card begins to load when it nears what is seen.
    window.ask("void document.querySelector('shike-card').scrollIntoView()").await?;
    window.until("probe.ready()").await?;
    let complaints = window.complaints().await?;
    assert!(complaints.is_empty(), "{complaints:#?}");
    Ok(())
}

/// Streaming needs the kind; without it the program's script complains and takes the slow way.
#[tokio::test]
async fn the_page_works_from_it_compiles_while_it_loads_and_refuses_nothing() -> Outcome {
    let folder = site()?;
    let nginx = Nginx::serve(folder.path())?;
    let window = Window::open(Engine::Chromium, &nginx.address()).await?;
    window.click("[data-axis=expressiveness] [data-pole=high]").await?;
    window.click("[data-axis=emotionality] [data-pole=low]").await?;
    window.until("probe.state().kind === 'clear'").await?;
    assert_eq!(window.text(".style").await?, Words::read()?.get("styles.driver.name")?);
    window.click("[part~=more]").await?;
    window.until("probe.all('.phase').length").await?;
    let loaded = "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm'))";
    let light = format!("{loaded}.every(({{ encodedBodySize: sent, decodedBodySize: all }}) => sent < all / 2)");
    assert!(window.holds(&format!("{loaded}.length > 0 && {light}")).await?, "the program came uncompressed");
    let complaints = window.complaints().await?;
    assert!(complaints.is_empty(), "{complaints:#?}");
    Ok(())
}
