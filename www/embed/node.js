// The functions without any picture, for Node: their files are read from the folder that this lies in.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { classified } from "./classified.js";
import { explain, ids, initSync, keys, observed, verdicts } from "./headless.js";
import { PACKS } from "./packs.js";
import { worded } from "./worded.js";

const beside = (name) => new URL(name, import.meta.url);

initSync({ module: readFileSync(beside("./headless_bg.wasm")) });

export { explain };
export const { classify, classifyMany } = classified({ ids, observed, verdicts });
export const words = worded(PACKS, keys, async (name) => JSON.parse(await readFile(beside(name), "utf8")));
