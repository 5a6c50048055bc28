// The reading once more, by hand in JavaScript: what a page would have if the product were no program of WebAssembly.
// It is measured beside that, and tested against it. It takes the same observations, refuses the same ones, and gives the
// same objects; where each formula comes from is said at it, and in src/model at greater length.
import { BY_URGENCY, CHOICES, CONTEXTS, CUES, OPPOSITE, OUTWEIGHED, SITUATIONS } from "./ids.js";

// src/model/assumptions.rs: design assumptions, which no study backs.
const MIDDLE = 50;
const POINTS_PER_SD = 25;
/** How far from the middle a pole is. */
export const POLE_Z = 1.2;
export const TENSION_NOISE = 1.5;
export const CUE_NOISE = 1.1;
const HALO = 0.3;
const CHOICE_NOISE = 0.8;
const CLEAR = 0.6;
const LEANING = 10;
/** The noise of one look at an axis, in the order of `AXES`. */
export const NOISE = [0.8, 0.9, 0.7];

export const AXES = ["expressiveness", "emotionality", "decisiveness"];
const [EXPRESSIVENESS, EMOTIONALITY, DECISIVENESS] = [0, 1, 2];

/** The four styles in the order that settles exact ties (src/model/style.rs); each is a side of each scale. */
export const STYLES = ["driver", "expressive", "amiable", "analytical"];
const TELLS = [true, true, false, false];
const SHOWS_FEELINGS = [false, true, true, false];
const [DRIVER, EXPRESSIVE, AMIABLE, ANALYTICAL] = [0, 1, 2, 3];

const FIELDS = [...AXES, "tension", "situations", "contexts", "cues", "choice"].join(", ");

/** Of each cue its axis and its bit among that axis's cues: even bits are the high pole's, odd ones the low pole's. */
export const CUE = new Map(CUES.flatMap((ids, axis) => ids.map((id, bit) => [id, { axis, bit }])));
export const SITUATION = new Map(SITUATIONS.map((id, bit) => [id, bit]));
const CONTEXT = new Map(CONTEXTS.map((id, bit) => [id, bit]));
const CHOICE = new Map(CHOICES.map((id, place) => [id, place]));
const HIGH = 0x15555;
const URGENT = BY_URGENCY.map((id) => SITUATION.get(id));
/** The bit of a situation's opposite, or 0. */
export const AGAINST = SITUATIONS.map((id) => (OPPOSITE[id] ? 1 << SITUATION.get(OPPOSITE[id]) : 0));
/** The noise of so many cues of one axis taken as one observation: the standard error of the mean of equally correlated
 *  measurements, √((1 + halo (n − 1)) / n) of one's. */
const CUES_NOISE = Array.from({ length: 19 }, (_, n) => CUE_NOISE * Math.sqrt((1 + HALO * (n - 1)) / n));
const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

/** Nothing was seen: the shape of what was. The cues of an axis, the situations and the contexts are sets of bits. */
export const NOTHING = {
  dials: [null, null, null], cues: [0, 0, 0], choice: null, tension: false, situations: 0, contexts: 0,
};

const wrong = (Kind, field, what) => Object.assign(new Kind(`${field}: ${what}`), { field });

/** Calls `take` with what `known` says of each id of a list. */
function each(field, value, known, take) {
  if (value === undefined) return;
  if (!Array.isArray(value)) throw wrong(TypeError, field, "must be an array of ids");
  for (let n = 0; n < value.length; n += 1) take(one(`${field}[`, n, value[n], known));
}

/** What `known` says of an id; the name of its field is put together only where it is wanted. */
export function one(field, n, id, known) {
  const found = known.get(id);
  if (found !== undefined) return found;
  const name = n === null ? field : `${field}${n}]`;
  const allowed = [...known.keys()].join(", ");
  if (typeof id !== "string") throw wrong(TypeError, name, `must be one of ${allowed}`);
  throw wrong(RangeError, name, `“${id}” is unknown; allowed are ${allowed}`);
}

function dial(field, value) {
  if (value === undefined || value === null) return null;
  if (typeof value !== "number") throw wrong(TypeError, field, "must be a number from 0 to 100, or null");
  if (!(value >= 0 && value <= 100)) throw wrong(RangeError, field, "must be a finite number from 0 to 100, or null");
  return value;
}

/** What was seen, out of an object of which every field is checked. */
export function seen(observation) {
  if (typeof observation !== "object" || observation === null || Array.isArray(observation)) {
    throw wrong(TypeError, "observation", `must be an object with any of ${FIELDS}`);
  }
  const found = { ...NOTHING, dials: [null, null, null], cues: [0, 0, 0] };
  for (const field of Object.keys(observation)) {
    const value = observation[field];
    switch (field) {
      case "expressiveness": found.dials[EXPRESSIVENESS] = dial(field, value); break;
      case "emotionality": found.dials[EMOTIONALITY] = dial(field, value); break;
      case "decisiveness": found.dials[DECISIVENESS] = dial(field, value); break;
      case "tension":
        if (value !== undefined && typeof value !== "boolean") throw wrong(TypeError, field, "must be true or false");
        found.tension = value === true;
        break;
      case "situations": each(field, value, SITUATION, (bit) => { found.situations |= 1 << bit; }); break;
      case "contexts": each(field, value, CONTEXT, (bit) => { found.contexts |= 1 << bit; }); break;
      case "cues": each(field, value, CUE, ({ axis, bit }) => { found.cues[axis] |= 1 << bit; }); break;
      case "choice": found.choice = value === undefined || value === null ? null : one(field, null, value, CHOICE); break;
      default: throw wrong(TypeError, field, `unknown field; allowed are ${FIELDS}`);
    }
  }
  return found;
}

/** How many bits are set. */
export function bits(set) {
  let many = 0;
  for (let rest = set; rest; rest &= rest - 1) many += 1;
  return many;
}

/** Where the cues of an axis put the customer: their mean, the high pole's at 1.2 and the low pole's at −1.2. */
function cuesOf(set) {
  let [many, sum] = [0, 0];
  for (let rest = set; rest; rest &= rest - 1) {
    many += 1;
    sum += rest & -rest & HIGH ? POLE_Z : -POLE_Z;
  }
  return { many, z: sum / many };
}

/** φ, the density of the standard normal distribution. */
export const density = (x) => Math.exp(-0.5 * x * x) / ROOT_OF_TWO_PI;

/** Φ, the standard normal distribution function: ½ + φ(x) (x + x³/3 + x⁵/(3·5) + …) (Abramowitz and Stegun 26.2.11; the
 *  loop is Marsaglia's, Journal of Statistical Software 11(4), 2004). */
function below(number) {
  const x = Math.max(-8, Math.min(8, number));
  let [sum, term, odd, before] = [x, x, 1, 0];
  while (sum !== before) {
    before = sum;
    odd += 2;
    term *= x * x / odd;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

/** What is believed of a scale that `axes` measure: the conjugate normal update of a standard normal prior (DeGroot,
 *  Optimal Statistical Decisions, 1970, §9.5), precision 1 + Σ 1/σ², mean Σ z/σ² / precision. */
export function belief({ dials, cues, choice, tension }, axes, high) {
  const widen = tension ? TENSION_NOISE : 1;
  let [precision, weighted] = [1, 0];
  const look = (z, noise) => {
    const weight = 1 / (noise * widen) ** 2;
    precision += weight;
    weighted += weight * z;
  };
  for (const axis of axes) {
    if (dials[axis] !== null) look((dials[axis] - MIDDLE) / POINTS_PER_SD, NOISE[axis]);
    if (cues[axis]) {
      const { many, z } = cuesOf(cues[axis]);
      look(z, CUES_NOISE[many]);
    }
  }
  if (choice !== null) look(high[choice] ? POLE_Z : -POLE_Z, CHOICE_NOISE);
  return { mean: weighted / precision, sd: 1 / Math.sqrt(precision) };
}

/** The two scales: the axes that measure each, and which styles are at its high end. */
export const assertivenessOf = (found) => belief(found, [EXPRESSIVENESS, DECISIVENESS], TELLS);
export const responsivenessOf = (found) => belief(found, [EMOTIONALITY], SHOWS_FEELINGS);

/** How likely the two ends of a scale are: the high one, then the low one. */
export const sides = ({ mean, sd }) => [below(mean / sd), below(-mean / sd)];

/** The certainty of the four styles: the product of the sides, for the scales are independent. */
export const certainties = ([telling, asking], [showing, hiding]) =>
  [telling * hiding, telling * showing, asking * showing, asking * hiding];

/** The two styles that are most certain, exact ties in the order of `STYLES`. */
function best(certainty) {
  let [first, second] = certainty[1] > certainty[0] ? [1, 0] : [0, 1];
  for (let style = 2; style < 4; style += 1) {
    if (certainty[style] > certainty[first]) [first, second] = [style, first];
    else if (certainty[style] > certainty[second]) second = style;
  }
  return [first, second];
}

/** What decisiveness suggests to a clear style (src/model/mnemonic.rs): its dial, or else its cues. */
function fromDecisiveness({ dials, cues }, style) {
  const points = dials[DECISIVENESS];
  if (points === null && !cues[DECISIVENESS]) return null;
  const z = points === null ? cuesOf(cues[DECISIVENESS]).z : (points - MIDDLE) / POINTS_PER_SD;
  const lean = z * POINTS_PER_SD;
  if (lean >= LEANING && style === DRIVER) return { id: "hurried", reason: "decisive-driver" };
  if (lean > -LEANING) return null;
  return SHOWS_FEELINGS[style] ? { id: "hesitant", reason: "slow-and-warm" } : { id: "unhurried", reason: "slow-and-reserved" };
}

function fromStyle(style) {
  if (style === EXPRESSIVE) return { id: "indulgent", reason: "expressive" };
  if (style === AMIABLE) return { id: "easygoing", reason: "amiable" };
  return style === ANALYTICAL ? { id: "particular", reason: "analytical" } : null;
}

/** The situations that are not advised for while a choice stands, as a set of bits, by its place. */
const SILENCED = CHOICES.map((choice) =>
  SITUATIONS.reduce((set, id, bit) => (OUTWEIGHED[choice].includes(id) ? set | 1 << bit : set), 0));

/** The lines of the mnemonic that apply: what is ticked by how pressing it is, then what a clear style suggests and no
 *  tick contradicts; none that would break what the customer chose. */
function lines(found, style) {
  const { situations, choice } = found;
  const silenced = choice === null ? 0 : SILENCED[choice];
  const told = [];
  for (const bit of URGENT) if (situations & ~silenced & 1 << bit) told.push({ id: SITUATIONS[bit], reason: "ticked" });
  if (style === null) return told;
  for (const line of [fromDecisiveness(found, style), fromStyle(style)]) {
    if (!line) continue;
    const bit = SITUATION.get(line.id);
    if (!(situations & (1 << bit | AGAINST[bit]) || silenced & 1 << bit)) told.push(line);
  }
  return told;
}

/** What an observation comes to. */
export const classify = (observation) => judged(seen(observation));

/** What comes of what was seen: a style is claimed from 0.6, or else two together. */
export function judged(found) {
  const [assertiveness, responsiveness] = [assertivenessOf(found), responsivenessOf(found)];
  const certainty = certainties(sides(assertiveness), sides(responsiveness));
  const [first, second] = best(certainty);
  const clear = certainty[first] >= CLEAR;
  const named = clear || certainty[first] + certainty[second] >= CLEAR;
  return {
    kind: clear ? "clear" : named ? "split" : "open",
    style: named ? STYLES[first] : null,
    runnerUp: named ? STYLES[second] : null,
    certainty: {
      driver: certainty[DRIVER], expressive: certainty[EXPRESSIVE], amiable: certainty[AMIABLE],
      analytical: certainty[ANALYTICAL],
    },
    position: { assertiveness, responsiveness },
    mnemonics: lines(found, clear ? first : null),
  };
}

/** What many come to: null for one that something is wrong with, and a fault that says what. */
export function classifyMany(observations) {
  if (!Array.isArray(observations)) throw new TypeError("observations: must be an array");
  const [results, faults] = [[], []];
  observations.forEach((observation, index) => {
    try {
      results.push(classify(observation));
    } catch (error) {
      faults.push({ index, field: error.field ?? "observation", message: error.message });
      results.push(null);
    }
  });
  return { results, faults };
}
