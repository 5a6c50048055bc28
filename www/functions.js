// The public functions: what classifies, explains and gives the words, without any picture.
import { classified } from "./classified.js";
import start, { explain, ids, keys, observed, verdicts } from "./headless.js";
import { get } from "./source.js";

let starting;

/** Starts the program of what has no picture, once; after a failure the next call tries again. */
export function started() {
  starting ??= start({ module_or_path: get("./headless_bg.wasm") }).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

/** Promises `classify`, `classifyMany`, `explain` and `words` over the packs of each language. */
export async function functions(packs) {
  await started();
  const list = (name) => get(name).then((response) => response.json()).then((pack) => pack.words ?? pack);

  /** Every word of a language under its key, such as `tips.conclusion-first`. */
  async function words(language) {
    if (!Object.hasOwn(packs, language)) {
      throw new RangeError(`words: “${language}” is unknown; allowed are ${Object.keys(packs).join(", ")}`);
    }
    const all = (await Promise.all(packs[language].slice(0, 3).map(list))).flatMap((pack) => pack.slice(1));
    return Object.fromEntries(keys().map((key, n) => [key, all[n]]));
  }

  return { ...classified({ ids, observed, verdicts }), explain, words };
}
