// The words and tips of the card, out of content/: what the product's first pack holds (authoring/src/catalogue.rs).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { STYLES } from "./model.js";

/** The tables of the catalogue that are no sections of a pack. */
const APART = ["boot", "page", "tip", "part"];

const toml = (...path) => parse(readFileSync(join(...path), "utf8"));
const isFirst = ({ pack = "card" }) => pack === "card";

/** A tip's tags; those that say nothing are left out. */
const tagged = ({ id, kind, phase, styles, channels, "not-when": notWhen, breaks }) =>
  ({ id, kind, phase, styles: STYLES.filter((style) => styles.includes(style)), channels, notWhen, breaks });

/** The tags of all tips in their order: those of the first pack, then the guide's. */
export function tips(root) {
  const { tip } = toml(root, "content", "catalogue.toml");
  return [...tip.filter(isFirst), ...tip.filter((each) => !isFirst(each))].map(tagged);
}

/** The words of a section under their keys. */
function section(name, { ids, words }, texts) {
  if (!ids) return words.map((word) => [`${name}.${word}`, texts[word]]);
  return ids.flatMap((id) => words.map((word) => [`${name}.${id}.${word}`, texts[id][word]]));
}

/** What the card can say at once in a language: the words by key, and the tags of the tips among them. */
export function content(root, language) {
  const { tip, ...rest } = toml(root, "content", "catalogue.toml");
  const texts = (name) => toml(root, "content", language, `${name}.toml`);
  const first = Object.entries(rest).filter(([name, each]) => !APART.includes(name) && isFirst(each));
  const firstTips = tip.filter(isFirst).map(tagged);
  const sentences = texts("tips");
  const words = first.flatMap(([name, each]) => section(name, each, texts(name)));
  words.push(...firstTips.map(({ id }) => [`tips.${id}`, sentences[id]]));
  return { words: Object.fromEntries(words), tips: firstTips };
}
