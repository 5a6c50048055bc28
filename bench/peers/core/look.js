// What to look at next: the one thing expected to settle the most (src/model/next_look.rs).
import { CUES, PAIRS } from "../ids.js";
import {
  AXES, CUE_NOISE, NOISE, POLE_Z, TENSION_NOISE, assertivenessOf, certainties, density, responsivenessOf, sides,
} from "../model.js";

/** The least expected gain, in nats, for which the seller is asked to look again. */
const WORTH_ASKING = 0.02;
/** What the low and the high pole mean on a slider. */
export const POLE_POINTS = { low: 20, high: 80 };

/** Everything that can be looked at, in the order of the screen: a slider, or a pair of behaviours, whose cues are
 *  those at 2 `nth` and 2 `nth` + 1 of their axis. */
export const QUESTIONS = [
  ...AXES.map((id, axis) => ({ kind: "dial", id, axis })),
  ...PAIRS.flatMap((pairs, axis) => pairs.map(([id, channels, nth]) => ({ kind: "pair", id, axis, nth, channels }))),
];

/** The question with this id. */
export const questionOf = (id) => QUESTIONS.find((question) => question.id === id);

/** The place of a pair's cue for a pole among those of its axis. */
export const cueAt = ({ nth }, pole) => 2 * nth + (pole === "low" ? 1 : 0);
/** Its id. */
export const cueOf = (pair, pole) => CUES[pair.axis][cueAt(pair, pole)];

/** The same with a dial at `points`, or null. */
export const withDial = (found, axis, points) => ({ ...found, dials: found.dials.with(axis, points) });
/** The same with the cues of an axis. */
export const withCues = (found, axis, set) => ({ ...found, cues: found.cues.with(axis, set) });

/** What is known when `question` is answered by `pole`. */
export function answered(found, question, pole) {
  const { kind, axis } = question;
  if (kind === "dial") return withDial(found, axis, POLE_POINTS[pole]);
  return withCues(found, axis, found.cues[axis] | 1 << cueAt(question, pole));
}

const isOpen = (found, { kind, axis, nth }) =>
  (kind === "dial" ? found.dials[axis] === null : !(found.cues[axis] & 3 << 2 * nth));

const term = (p) => (p > 0 ? -p * Math.log(p) : 0);

/** How uncertain the style is, and how certain the best one. The scales are independent, so their entropies add up. */
function outlook(assertiveness, responsiveness) {
  const [across, up] = [sides(assertiveness), sides(responsiveness)];
  return {
    entropy: term(across[0]) + term(across[1]) + (term(up[0]) + term(up[1])),
    best: Math.max(...certainties(across, up)),
  };
}

/** How likely each answer is: the predictive density at its place, the two made to sum to 1. */
function weights(found, { kind, axis }, { mean, sd }) {
  const noise = (kind === "dial" ? NOISE[axis] : CUE_NOISE) * (found.tension ? TENSION_NOISE : 1);
  const spread = Math.sqrt(sd * sd + noise * noise);
  const low = density((-POLE_Z - mean) / spread);
  const high = density((POLE_Z - mean) / spread);
  return [low / (low + high), high / (low + high)];
}

/** What asking is expected to bring: each answer weighed by how likely it is under today's belief. */
function look(found, question, { assertiveness, responsiveness, entropy }) {
  const isUp = AXES[question.axis] === "emotionality";
  const after = (pole) => {
    const then = answered(found, question, pole);
    return isUp ? outlook(assertiveness, responsivenessOf(then)) : outlook(assertivenessOf(then), responsiveness);
  };
  const [low, high] = [after("low"), after("high")];
  const [lowWeight, highWeight] = weights(found, question, isUp ? responsiveness : assertiveness);
  return {
    question,
    gain: entropy - (lowWeight * low.entropy + highWeight * high.entropy),
    promise: lowWeight * low.best + highWeight * high.best,
  };
}

/** The question that is expected to gain the most of those that can be answered here and were not passed over, if it is
 *  worth asking; the first of equals. All open pairs of an axis gain the same, so only its first is weighed. */
export function nextLook(found, { position }, { channel = "shop", skipped = [] } = {}) {
  const now = { ...position, ...outlook(position.assertiveness, position.responsiveness) };
  const weighed = [];
  let best = null;
  for (const question of QUESTIONS) {
    const isPair = question.kind === "pair";
    const here = !isPair || (question.channels.includes(channel) && !weighed[question.axis]);
    if (!here || skipped.includes(question.id) || !isOpen(found, question)) continue;
    weighed[question.axis] = isPair;
    const next = look(found, question, now);
    if (!best || next.gain > best.gain) best = next;
  }
  return best && best.gain >= WORTH_ASKING ? best : null;
}
