//! The kit's types, as a project sees them that has it installed: right uses pass, wrong ones do not.

use crate::package::{check_types, project};
use browser_tests::{Outcome, packages};
use std::fs;
use std::path::Path;

const SETTINGS: &str = r#"{
  "compilerOptions": {
    "target": "es2022", "module": "esnext", "moduleResolution": "bundler", "jsx": "react-jsx", "strict": true,
    "noEmit": true, "lib": ["es2022", "dom", "dom.iterable"], "types": []
  },
  "include": ["host.tsx"]
}"#;

const RIGHT: &str = r#"
import { classify, classifyMany, explain, words } from "shike";
import type { Classification, Observation } from "shike";
import { from } from "shike/card";
import type { Reading, ShikeCard } from "shike/card";
import type {} from "shike/react";

const seen: Observation = { expressiveness: 78, decisiveness: null, cues: ["loud"], choice: "result" };
const verdict: Classification = classify(seen);
const style: "driver" | "expressive" | "amiable" | "analytical" | null = verdict.style;
const { results, faults } = classifyMany([seen, {}]);
const first: Classification | null = results[0] ?? null;
const where: [number, string] = [faults[0]!.index, faults[0]!.field];
const keys: string[] = explain({ ...seen, channel: "phone", ownStyle: "amiable" }).advice.map(({ key }) => key);
const said: Promise<Record<string, string>> = words("en");

const card: ShikeCard = document.createElement("shike-card");
card.reading = seen;
card.reading = null;
const reading: Reading = card.reading;
const points: number | null = reading.expressiveness;
card.expressiveness = 20;
card.theme = "sun";
card.addEventListener("shike-change", (event) => { const found: string | null = event.detail.style; return found; });
card.addEventListener("shike-error", ({ detail }) => detail.kind === "pack" && detail.faults?.[0]?.[1]);
card.addEventListener("click", (event) => event.preventDefault());
document.querySelector("shike-card")?.classify()?.certainty.driver;
from("/shike/");

export const Host = () => (
  <shike-card
    lang="en" expressiveness={78} reading={seen} readonly channel="chat" ref={(element) => { element?.reset(); }}
    onshike-change={(event) => event.detail.kind === "clear"} onshike-ready={() => undefined}
  >
    <p slot="loading">Moment</p>
  </shike-card>
);
export const all = [style, first, where, keys, said, points];
"#;

/// A wrong use on every line but the imports: a line that is no error is one.
const WRONG: [&str; 16] = [
    "classify({ expressiveness: '78' });",
    "classify({ cues: ['lout'] });",
    "classify({ mood: 3 });",
    "classify();",
    "classifyMany({});",
    "classify({}).style.length;",
    "words();",
    "card.reading = { cues: ['lout'] };",
    "card.reading = 'none';",
    "card.theme = 'blue';",
    "card.expressiveness = 'much';",
    "card.addEventListener('shike-change', (event) => event.detail.faults);",
    "card.classify().kind;",
    "card.form = null;",
    "export const no = <shike-card channel=\"fax\" />;",
    "export const none = <shike-card onshike-change={(event) => event.detail.message} />;",
];

const BEFORE: &str = "import { classify, classifyMany, words } from \"shike\";\nimport type {} from \"shike/card\";\n\
    import type {} from \"shike/react\";\nconst card = document.createElement(\"shike-card\");\n";

/// A project with the kit and React's types, in which `host.tsx` is the only source.
fn with(source: &str) -> Outcome<tempfile::TempDir> {
    let project = project()?;
    for package in ["@types", "csstype"] {
        link(&packages()?.join("node_modules").join(package), &project.path().join("node_modules").join(package))?;
    }
    fs::write(project.path().join("tsconfig.json"), SETTINGS)?;
    fs::write(project.path().join("host.tsx"), source)?;
    Ok(project)
}

fn link(from: &Path, to: &Path) -> Outcome {
    Ok(std::os::unix::fs::symlink(from, to)?)
}

#[test]
fn right_uses_of_the_package_the_element_and_its_events_pass() -> Outcome {
    let project = with(RIGHT)?;
    check_types(project.path())?;
    let settings = SETTINGS.replace("\"esnext\"", "\"nodenext\"").replace("\"bundler\"", "\"nodenext\"");
    fs::write(project.path().join("tsconfig.json"), settings)?;
    check_types(project.path())?;
    Ok(())
}

#[test]
fn every_wrong_use_is_refused() -> Outcome {
    let expected: String = WRONG.iter().map(|line| format!("// @ts-expect-error\n{line}\n")).collect();
    let project = with(&format!("{BEFORE}{expected}"))?;
    check_types(project.path())?;
    // The same without leave: each line is told, and no other.
    fs::write(project.path().join("host.tsx"), format!("{BEFORE}{}", WRONG.join("\n")))?;
    let told = check_types(project.path()).err().map(|error| error.to_string()).unwrap_or_default();
    let first = BEFORE.lines().count() + 1;
    for (n, line) in WRONG.iter().enumerate() {
        assert!(told.contains(&format!("host.tsx({},", first + n)), "“{line}” is not told:\n{told}");
    }
    Ok(())
}
