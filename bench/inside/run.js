// Times the reading three ways over the same customers in the same run: written plainly in JavaScript, the product's
// program called from JavaScript, and inside WebAssembly with nothing crossing. What they find must be the same.
import { classified } from "../../www/classified.js";

/** How many milliseconds one stretch of work takes at least: browsers round their clocks. */
const STRETCH = 20;
const KINDS = ["clear", "split", "open"];
const STYLES = ["driver", "expressive", "amiable", "analytical"];

const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
const count = (list, what) => list.filter(what).length;
const sum = (list, of) => list.reduce((total, one) => total + of(one), 0);

function must(holds, what) {
  if (!holds) throw new Error(`nothing to compare: ${what}`);
}

/** The customers as rows of numbers, made by the product's own code, and what the program `inside` says of them. */
function crossed(inside, observations) {
  const parts = [];
  const verdicts = (rows) => {
    parts.push(...rows);
    return inside.verdicts(rows);
  };
  const observed = () => must(false, "an observation has a fault");
  const { results } = classified({ ids: inside.ids, observed, verdicts }).classifyMany(observations);
  must(!results.includes(null), "an observation has a fault");
  return { rows: Float64Array.from(parts), results };
}

/** All of a verdict but its numbers, which may differ in the last digits: they take another exponential function. */
const verdict = ({ kind, style, runnerUp, mnemonics }) => JSON.stringify([kind, style, runnerUp, mnemonics]);

/** What `classify` of the program `inside` counts. */
const classifiedCounts = (verdicts) => [
  ...KINDS.map((kind) => count(verdicts, (one) => one.kind === kind)),
  ...STYLES.map((style) => count(verdicts, (one) => one.style === style)),
];

/** What its `explain` counts; the two in the middle are what its `nextLook` does. */
const explainedCounts = (told) => [
  ...STYLES.map((style) => count(told, ({ runnerUp }) => runnerUp === style)),
  sum(told, ({ why }) => why.length),
  ...["dial", "pair"].map((kind) => count(told, ({ nextLook }) => nextLook?.kind === kind)),
  sum(told, ({ advice }) => advice.length),
];

function sameList(what, said, one, other) {
  one.forEach((told, n) => must(said(told) === said(other[n]), `${what} of ${n}: ${said(told)}, or ${said(other[n])}`));
}

const sameCounts = (what, one, other) => must(`${one}` === `${other}`, `${what}: counted ${one}, or ${other}`);

/** Throws when anybody finds anything else in any observation, or the host reads other ones. */
function agreed({ kit, inside, peer, observations }, { rows, results }, customers) {
  const read = inside.made(observations.length);
  must(read.every((number, n) => Object.is(number, rows[n])), "the host reads other customers");
  const ours = observations.map((one) => kit.classify(one));
  sameList("the verdict inside WebAssembly", JSON.stringify, ours, results);
  sameList("the plain verdict", verdict, ours, observations.map((one) => peer.classify(one)));
  sameCounts("classify", classifiedCounts(ours), customers.classify(1));
  const explained = observations.map((one) => kit.explain(one));
  const counts = explainedCounts(explained);
  sameCounts("explain", counts, customers.explain(1));
  sameCounts("nextLook", counts.slice(5, 7), customers.nextLook(1));
}

/** Does some work on every observation so many times; what comes of it is counted, so that none can be left out. */
const each = (observations, work, size) => (passes) => {
  let found = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const observation of observations) found += size(work(observation));
  }
  return found;
};

const again = (work) => (passes) => {
  let found = 0;
  for (let pass = 0; pass < passes; pass += 1) found += work().results.length;
  return found;
};

/** What is timed: of each kind of work the ways to do it. */
function ways({ kit, peer, observations }, customers) {
  const size = { classify: ({ mnemonics }) => mnemonics.length, explain: ({ advice }) => advice.length };
  return {
    classify: {
      plain_js: each(observations, peer.classify, size.classify),
      through_js: each(observations, kit.classify, size.classify),
      inside_wasm: (passes) => customers.classify(passes),
    },
    classify_many: {
      plain_js: again(() => peer.classifyMany(observations)),
      through_js: again(() => kit.classifyMany(observations)),
    },
    next_look: { inside_wasm: (passes) => customers.nextLook(passes) },
    explain: {
      through_js: each(observations, kit.explain, size.explain),
      inside_wasm: (passes) => customers.explain(passes),
    },
  };
}

function took(way, passes) {
  const begun = performance.now();
  way(passes);
  return performance.now() - begun;
}

/** How many passes fill a stretch. Looking for it warms the way up. */
function filling(way) {
  let passes = 1;
  while (took(way, passes) < STRETCH) passes *= 2;
  return passes;
}

/** The median time of each way in microseconds per observation, all by turns, who begins by turns too. */
function timed(named, rounds, many) {
  const all = Object.entries(named).map(([name, way]) => ({ name, way, passes: filling(way), times: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of round % 2 ? all.toReversed() : all) one.times.push(took(one.way, one.passes) / one.passes);
  }
  return Object.fromEntries(all.map(({ name, times }) => [name, Number((median(times) * 1000 / many).toPrecision(4))]));
}

/** Microseconds per observation, medians of so many rounds: for `classify`, `classify_many`, `next_look` and `explain`
 *  those of `plain_js`, `through_js` and `inside_wasm` that there are.
 *  - `kit`: the product's functions (`index.js` of the kit)
 *  - `inside`: the bindings of `bench/inside`, started
 *  - `peer`: `classify` and `classifyMany` in plain JavaScript
 *  - `observations`: as `observations(count)` of `bench/peers/observations.js` makes them, which the host reads too
 *
 *  Throws when one finds anything else than the others. */
export function measure({ kit, inside, peer, observations, rounds }) {
  const told = crossed(inside, observations);
  const customers = inside.Customers.taken(told.rows);
  must(customers, "a row says what cannot be");
  agreed({ kit, inside, peer, observations }, told, customers);
  const all = Object.entries(ways({ kit, peer, observations }, customers));
  const found = all.map(([work, named]) => [work, timed(named, rounds, observations.length)]);
  customers.free();
  return { unit: "µs per observation", count: observations.length, rounds, ...Object.fromEntries(found) };
}
