// Whether the reading written by hand comes to what the product comes to: `node check.js KITFOLDER [HOWMANY]`, where
// the folder is the product's kit for other people's pages. Says the first difference and fails.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { classify } from "./model.js";
import { observations } from "./observations.js";

const [kit, many = "3000"] = process.argv.slice(2);
const CLOSE = 1e-9;

/** Where two plain values differ, or null: numbers may by a billionth. */
function difference(ours, theirs, at = "") {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= CLOSE ? null : `${at}: ${ours} instead of ${theirs}`;
  }
  const isObject = (value) => typeof value === "object" && value !== null;
  if (!isObject(ours) || !isObject(theirs)) {
    return ours === theirs ? null : `${at}: ${JSON.stringify(ours)} instead of ${JSON.stringify(theirs)}`;
  }
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const found = difference(ours[key], theirs[key], at ? `${at}.${key}` : key);
    if (found) return found;
  }
  return null;
}

function fail(name, observation, found) {
  console.error(`${name}(${JSON.stringify(observation)})\n  ${found}`);
  process.exit(1);
}

const product = await import(pathToFileURL(resolve(kit, "node.js")));
observations(Number(many)).forEach((observation) => {
  const verdict = difference(classify(observation), product.classify(observation));
  if (verdict) fail("classify", observation, verdict);
});
console.log(`${many} observations come to the same`);
