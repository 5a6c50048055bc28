// Makes the pages of all peers: node build.js ROOT OUT, run in a folder that holds this one's files and its packages.
// ROOT is the repository, whose page, icon and boot words are taken; each peer gets a folder of its own in OUT.
// SHIKE_ESBUILD names the program that bundles; with NODE_ENV=development all is as while one writes it.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "smol-toml";
import { compile } from "svelte/compiler";
import { bundled, minified } from "./bundle.js";
import { indexHtml, serviceWorker, singleHtml, tenHtml } from "./pages.js";

const LANGUAGE = "zh-Hans";
/** The words and the style sheet of the card of 0.1.0, which the peers show. */
const SNAPSHOT = "snapshot";
const PEERS = { vanilla: "js", preact: "jsx", react: "jsx", svelte: "js" };

process.env.NODE_ENV ??= "production";
const [root, out] = process.argv.slice(2).map((path) => resolve(path));
if (!out) throw new Error("say where the repository is and where the pages go: node build.js ROOT OUT");

const hash = (...texts) => createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 10);

/** Writes what all peers are bundled with: the words, and what Svelte's own language becomes. */
function make() {
  rmSync("made", { recursive: true, force: true });
  mkdirSync("made", { recursive: true });
  copyFileSync(join(SNAPSHOT, "content.json"), "made/content.json");
  const dev = process.env.NODE_ENV === "development";
  for (const generate of ["client", "server"]) {
    mkdirSync(`made/${generate}`);
    for (const filename of readdirSync("views/svelte")) {
      const source = readFileSync(`views/svelte/${filename}`, "utf8");
      const { js, warnings } = compile(source, { filename, generate, dev });
      for (const { message } of warnings) console.warn(`${filename}: ${message}`);
      writeFileSync(`made/${generate}/${filename}`, js.code);
    }
  }
}

/** The first screen of a peer as its own server draws it. */
async function drawn(peer) {
  const file = resolve(`made/${peer}.server.mjs`);
  writeFileSync(file, bundled(peer, `views/${peer}.server.${PEERS[peer]}`, "node"));
  return (await import(pathToFileURL(file).href)).default;
}

/** What all pages are made of, beside the peer's own: each file by its name in the folder. */
function shared() {
  const of = (...path) => minified(readFileSync(join(...path), "utf8"), "css");
  const [card, page] = [of(SNAPSHOT, "card.css"), of(root, "www", "page.css")];
  const icon = readFileSync(join(root, "www", "icon.svg"), "utf8");
  const boot = parse(readFileSync(join(root, "content", LANGUAGE, "boot.toml"), "utf8"));
  const names = { card: `card-${hash(card)}.css`, page: `page-${hash(page)}.css`, icon: `icon-${hash(icon)}.svg` };
  return { language: LANGUAGE, boot, card, page, icon, names };
}

/** The files of a peer by name. */
async function files(peer, common) {
  const { card, page, icon } = common;
  const script = bundled(peer, `views/${peer}.${PEERS[peer]}`, "browser", { CARD_CSS: common.names.card });
  const names = { ...common.names, script: `${peer}-${hash(script)}.js` };
  const parts = { ...common, names, script, drawn: await drawn(peer) };
  const index = indexHtml(parts);
  const kept = ["./", "index.html", ...Object.values(names)];
  const worker = serviceWorker(hash(index, script, card, page, icon), kept, readFileSync("views/sw.js", "utf8"));
  return {
    "index.html": index, [names.script]: script, [names.card]: card, [names.page]: page, [names.icon]: icon,
    "sw.js": minified(worker, "js"), "single.html": singleHtml(parts), "ten.html": tenHtml(parts),
  };
}

make();
const common = shared();
for (const peer of Object.keys(PEERS)) {
  const folder = join(out, peer);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const weights = [];
  for (const [name, text] of Object.entries(await files(peer, common))) {
    writeFileSync(join(folder, name), text);
    weights.push(`${name} ${Buffer.byteLength(text)}`);
  }
  console.log(`${peer}: ${weights.join(", ")}`);
}
