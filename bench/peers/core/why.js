// Why a verdict came out as it did: what each thing seen pulls (src/model/why.rs).
import { CHOICES, CUES } from "../ids.js";
import { AXES, assertivenessOf, responsivenessOf, sides } from "../model.js";
import { withCues, withDial } from "./look.js";

const SCALES = { assertiveness: assertivenessOf, responsiveness: responsivenessOf };
const scaleOf = (axis) => (AXES[axis] === "emotionality" ? "responsiveness" : "assertiveness");
/** The smallest number that is not denormal: of less no logarithm is taken. */
const SMALLEST = 2 ** -1022;

/** All that was seen, in the order of the screen, each with the scales it speaks of and what is left without it. */
function evidence(found) {
  const { dials, cues, choice, tension } = found;
  const [all, both] = [[], Object.keys(SCALES)];
  dials.forEach((points, axis) => {
    if (points === null) return;
    all.push({ kind: "dial", id: AXES[axis], scales: [scaleOf(axis)], without: withDial(found, axis, null) });
  });
  CUES.forEach((ids, axis) => ids.forEach((id, bit) => {
    if (!(cues[axis] & 1 << bit)) return;
    const without = withCues(found, axis, cues[axis] & ~(1 << bit));
    all.push({ kind: "cue", id, scales: [scaleOf(axis)], without });
  }));
  if (choice !== null) {
    all.push({ kind: "choice", id: CHOICES[choice], scales: both, without: { ...found, choice: null } });
  }
  if (tension) all.push({ kind: "tension", id: "tension", scales: both, without: { ...found, tension: false } });
  return all;
}

/** The log-odds of a scale's high side. */
function odds(scale, found) {
  const [high, low] = sides(SCALES[scale](found));
  return Math.log(Math.max(high, SMALLEST) / Math.max(low, SMALLEST));
}

/** Every pull of what was seen, the strongest first, equal ones in the order of the screen: by how much the log-odds of
 *  a scale's high side fall when it is left out. */
export function pulls(found) {
  const now = { assertiveness: odds("assertiveness", found), responsiveness: odds("responsiveness", found) };
  const pull = ({ kind, id, scales, without }) =>
    scales.map((scale) => ({ kind, id, scale, pull: now[scale] - odds(scale, without) }));
  return evidence(found).flatMap(pull).sort((one, other) => Math.abs(other.pull) - Math.abs(one.pull));
}
