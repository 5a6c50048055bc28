// Whether the reading written by hand comes to what the product comes to: `node check.js KITFOLDER [HOWMANY]`, where
// the folder is the product's kit for other people's pages. Says the first difference and fails. Among some twenty thousand
// there is one where two questions promise the same to the last bit, and the two programs ask another of them first.
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tips } from "./content.js";
import { explain } from "./core/explain.js";
import { classify } from "./model.js";
import { observations } from "./observations.js";

const [kit, many = "3000"] = process.argv.slice(2);
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const CLOSE = 1e-9;
const CHANNELS = ["shop", "phone", "chat"];
const STYLES = ["driver", "expressive", "amiable", "analytical"];

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

/** What pulls alike may stand in any order: which of two is the stronger hangs on the last bit of a logarithm. So of
 *  each place the strength is compared, and of each thing all that is said of it. */
function pulls({ why, ...rest }) {
  const name = ({ kind, id, scale }) => `${kind} ${id} ${scale}`;
  const things = Object.fromEntries(why.map((each) => [name(each), each.pull]));
  return { ...rest, things, strengths: why.map(({ pull }) => Math.abs(pull)) };
}

function fail(name, observation, found) {
  console.error(`${name}(${JSON.stringify(observation)})\n  ${found}`);
  process.exit(1);
}

const product = await import(pathToFileURL(resolve(kit, "node.js")));
const known = tips(root);
observations(Number(many)).forEach((observation, n) => {
  const verdict = difference(classify(observation), product.classify(observation));
  if (verdict) fail("classify", observation, verdict);
  // Every third also says where it was made, every fifth by a seller of which style.
  const settled = { ...observation };
  if (n % 3 === 0) settled.channel = CHANNELS[n / 3 % CHANNELS.length];
  if (n % 5 === 0) settled.ownStyle = STYLES[n / 5 % STYLES.length];
  const explanation = difference(pulls(explain(settled, known)), pulls(product.explain(settled)));
  if (explanation) fail("explain", settled, explanation);
});
console.log(`${many} observations come to the same`);
