// `words` over the packs of each language: the program knows the keys, `load` fetches a pack by its name.

/** Makes the function that gives every word of a language under its key, such as `tips.conclusion-first`. */
export const worded = (packs, keys, load) => async (language) => {
  if (!Object.hasOwn(packs, language)) {
    throw new RangeError(`words: “${language}” is unknown; allowed are ${Object.keys(packs).join(", ")}`);
  }
  const lists = await Promise.all(packs[language].slice(0, 3).map(load));
  const all = lists.flatMap((pack) => (pack.words ?? pack).slice(1));
  return Object.fromEntries(keys().map((key, n) => [key, all[n]]));
};
