//! The reading as functions: through JavaScript, inside WebAssembly with nothing crossing, on the host, and written plainly
//! in JavaScript, all over the same customers in one run.

use crate::rounds;
use browser_tests::{KIT, Nginx, Outcome, Page, View, dist};
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use tempfile::TempDir;

/// How many customers.
const COUNT: u32 = 1_000;
/// What is done, and the ways to do it as they are called in the figures.
const WORKS: [&str; 4] = ["classify", "classify_many", "next_look", "explain"];
const WAYS: [&str; 3] = ["inside_wasm", "through_js", "plain_js"];
const PAGE: &str = "functions.html";
/// `bench/inside/run.js` measures, and throws where they do not agree.
const MEASURE: &str = "(async (count, rounds) => {
    const load = (...names) => Promise.all(names.map((name) => import(name)));
    const [run, inside, kit] = await load('/bench/inside/run.js', '/inside/inside.js', '/kit/index.js');
    const [peer, customers] = await load('/bench/peers/model.js', '/bench/peers/observations.js');
    await inside.default();
    return run.measure({ kit, inside, peer, observations: customers.observations(count), rounds });
  })";

#[tokio::test]
async fn all_ways_to_read_a_customer_agree() -> Outcome {
    let folder = folder()?;
    let server = Nginx::serve(folder.path())?;
    let page = Page::bare(format!("{}{PAGE}", server.address()), View::LAPTOP).await?;
    page.go(page.address()).await?;
    let told = page.ask(&format!("{MEASURE}({COUNT}, {})", rounds::visits())).await?;
    let host: Value =
        env::var("SHIKE_HOST").ok().and_then(|told| serde_json::from_str(&told).ok()).unwrap_or(json!({}));
    println!("{}", table(&told, &host));
    // Only the reading is written plainly; what follows from it is not.
    for (work, ways) in [("classify", &WAYS[..]), ("explain", &WAYS[..2])] {
        for way in ways {
            assert!(told[work][*way].as_f64() > Some(0.0), "{work} {way} was not measured: {told}");
        }
    }
    Ok(())
}

/// What the page imports, each under the address that the others name it by.
fn folder() -> Outcome<TempDir> {
    let folder = tempfile::tempdir()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let inside =
        env::var("SHIKE_INSIDE").map_err(|_| "SHIKE_INSIDE is not set; it names the folder of bench/inside, built")?;
    let parts = [
        ("bench", root.join("bench")),
        ("www", root.join("www")),
        ("inside", Path::new(&inside).canonicalize()?),
        ("kit", dist()?.canonicalize()?.join(KIT)),
    ];
    for (name, place) in parts {
        symlink(place, folder.path().join(name))?;
    }
    fs::write(folder.path().join(PAGE), "<!doctype html><meta charset=\"utf-8\"><title>Functions</title>")?;
    Ok(folder)
}

fn table(told: &Value, host: &Value) -> String {
    let cell = |value: &Value| value.as_f64().map_or_else(String::new, |time| format!("{time:.2}"));
    let mut out = format!(
        "| µs for each of {}, medians of {} | on the host | inside wasm | through JavaScript | plain JavaScript |\n",
        told["count"], told["rounds"]
    );
    out += "| --- | ---: | ---: | ---: | ---: |\n";
    for work in WORKS {
        let ways = WAYS.map(|way| cell(&told[work][way]));
        out += &format!("| {work} | {} | {} |\n", cell(&host[work]), ways.join(" | "));
    }
    out
}
