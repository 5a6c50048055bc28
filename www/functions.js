// The public functions: what classifies, explains and gives the words, without any picture.
import { classified } from "./classified.js";
import start, { explain, ids, keys, observed, verdicts } from "./headless.js";
import { get, program } from "./source.js";
import { worded } from "./worded.js";

let starting;

/** Starts the program of what has no picture, once; after a failure the next call tries again. */
export function started() {
  starting ??= program(start, "./headless_bg.wasm").catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

/** Promises `classify`, `classifyMany`, `explain` and `words` over the packs of each language. */
export async function functions(packs) {
  await started();
  const words = worded(packs, keys, (name) => get(name, "json"));
  return { ...classified({ ids, observed, verdicts }), explain, words };
}
