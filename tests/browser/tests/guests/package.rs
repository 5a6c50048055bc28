//! The kit as a package: packed, installed into a project of its own without a network, and imported in Node.

use crate::many::opened;
use browser_tests::{Engine, KIT, Outcome, Site, Words, dist, packages};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// How many observations Node and the browsers are both asked.
const ASKED: usize = 48;

/// Runs a program in a folder; npm there keeps to the folder, and asks nobody.
fn run(folder: &Path, program: &str, words: &[&str]) -> Outcome<String> {
    let mut command = Command::new(program);
    command.args(words).current_dir(folder).env("npm_config_cache", folder.join(".cache"));
    command.env("npm_config_offline", "true").env("npm_config_audit", "false").env("npm_config_fund", "false");
    let ended = command.output().map_err(|error| format!("{program}: {error}"))?;
    let [out, err] = [ended.stdout, ended.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
    if ended.status.success() { Ok(out) } else { Err(format!("{program} {words:?}: {err}{out}").into()) }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// A project that has the kit installed, and nothing else.
pub(crate) fn project() -> Outcome<TempDir> {
    let project = tempfile::tempdir()?;
    let folder = project.path();
    copy(&dist()?.join(KIT), &folder.join("kit"))?;
    let packed = run(&folder.join("kit"), "npm", &["pack", "--silent", "--pack-destination", ".."])?;
    fs::remove_dir_all(folder.join("kit"))?;
    fs::write(folder.join("package.json"), "{ \"name\": \"host\", \"private\": true, \"type\": \"module\" }")?;
    run(folder, "npm", &["install", "--silent", "--ignore-scripts", &format!("./{}", packed.trim())])?;
    Ok(project)
}

#[test]
fn the_package_holds_what_it_says_and_nothing_compressed() -> Outcome {
    let project = project()?;
    let kit = project.path().join("node_modules/shike");
    let about: Value = serde_json::from_str(&fs::read_to_string(kit.join("package.json"))?)?;
    let mut named: Vec<&str> = Vec::new();
    for (path, target) in about["exports"].as_object().ok_or("no exports")? {
        named.extend(
            target.as_object().into_iter().flatten().filter_map(|(_, file)| file.as_str()).filter(|_| path != "./*"),
        );
    }
    assert!(named.len() >= 5, "{named:?}");
    let missing: Vec<&&str> = named.iter().filter(|file| !kit.join(file).is_file()).collect();
    assert!(missing.is_empty(), "package.json names what is not there: {missing:?}");
    let names = fs::read_dir(&kit)?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let compressed: Vec<String> = names.filter(|name| name.ends_with(".br") || name.ends_with(".gz")).collect();
    assert!(compressed.is_empty(), "{compressed:?}");
    Ok(())
}

const IN_NODE: &str = r#"
import { classify, classifyMany, explain, words } from "shike";
import { observations } from "./observations.js";

const seen = observations(Number(process.argv[2]), 7);
const { results, faults } = classifyMany([...seen, { cues: ["nope"] }]);
const english = await words("en");
const [first] = explain({ decisiveness: 82, cues: ["loud"], channel: "phone" }).advice;
const refused = await words("xx").catch(({ name, message }) => [name, message]);
let thrown;
try { classify({ expressiveness: 101 }); } catch ({ name, field }) { thrown = [name, field]; }
console.log(JSON.stringify({
  verdicts: JSON.stringify(seen.map(classify)), many: JSON.stringify(results.slice(0, -1)), last: results.at(-1), faults, thrown,
  refused, advice: typeof english[first.key], words: Object.keys(english).length,
  english: JSON.stringify(english), next: english["ui.next"],
  browser: ["document", "window", "customElements"].filter((name) => name in globalThis),
}));
"#;

/// What Node says of the kit.
fn in_node() -> Outcome<Value> {
    let project = project()?;
    for (name, text) in [
        ("ids.js", include_str!("../../../../bench/peers/ids.js")),
        ("observations.js", include_str!("../../../../bench/peers/observations.js")),
        ("host.js", IN_NODE),
    ] {
        fs::write(project.path().join(name), text)?;
    }
    Ok(serde_json::from_str(&run(project.path(), "node", &["host.js", &ASKED.to_string()])?)?)
}

#[test]
fn in_node_the_functions_work_without_a_browser() -> Outcome {
    let told = in_node()?;
    assert_eq!(told["verdicts"], told["many"]);
    assert_eq!(
        (&told["last"], &told["faults"][0]["index"], &told["faults"][0]["field"]),
        (&Value::Null, &ASKED.into(), &"cues[0]".into())
    );
    assert_eq!(told["thrown"], serde_json::json!(["RangeError", "expressiveness"]));
    assert_eq!(told["refused"][0], "RangeError");
    assert!(told["refused"][1].as_str().is_some_and(|message| message.contains("zh-Hant")), "{told}");
    assert_eq!(told["advice"], "string", "the words name what is advised");
    assert!(told["words"].as_u64() > Some(1000), "{}", told["words"]);
    assert_eq!(told["next"], Words::of("en")?.get("ui.next")?, "each word is under its own key");
    assert_eq!(told["browser"], serde_json::json!([]));
    Ok(())
}

#[tokio::test]
async fn the_same_import_says_the_same_in_node_and_in_every_engine() -> Outcome {
    let node = in_node()?;
    for engine in Engine::ALL {
        let site = Site::open()?;
        let window = opened(engine, &site).await?;
        assert_eq!(window.ask(&format!("many.told({ASKED})")).await?, node["verdicts"], "{engine:?}");
        assert_eq!(window.ask("many.kit.words('en').then(JSON.stringify)").await?, node["english"], "{engine:?}");
        let thrown = "(() => { try { many.kit.classify({ expressiveness: 101 }); } catch ({ name, field }) { return [name, field]; } })()";
        assert_eq!(window.ask(thrown).await?, node["thrown"], "{engine:?}");
        window.leave(&site).await?;
    }
    Ok(())
}

/// The program that checks types, from the packages of the tests.
pub(crate) fn check_types(project: &Path) -> Outcome<String> {
    let tsc = packages()?.join("node_modules/typescript/bin/tsc");
    run(project, "node", &[&tsc.to_string_lossy(), "--project", "."])
}
