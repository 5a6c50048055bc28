// The cues of a slider, to tick (src/state/screen/cues.rs).
import { bits } from "../../model.js";
import { QUESTIONS, cueAt, cueOf } from "../look.js";
import { fill } from "../words.js";

/** How many pairs of cues are on the screen at once: twelve chips. */
const AT_ONCE = 6;

/** The pairs of each axis that show in the shop. As long as none of an axis is ticked, each would tell as much as any
 *  other; so they stand in the author's order, and a chip stays in its place when it is ticked. */
const SHOWN = [0, 1, 2].map((axis) =>
  QUESTIONS.filter((each) => each.kind === "pair" && each.axis === axis && each.channels.includes("shop")));

function unfolded(axis, rest, set, words) {
  const [first, last] = [SHOWN[axis].slice(0, AT_ONCE), SHOWN[axis].slice(AT_ONCE)];
  const shown = rest && last.length ? last : first;
  const chip = (pair, pole) => {
    const id = cueOf(pair, pole);
    return {
      id, text: words[`cues.${id}.chip`], ticked: Boolean(set & 1 << cueAt(pair, pole)), action: { do: "cue", id },
    };
  };
  return {
    chips: shown.flatMap((pair) => [chip(pair, "high"), chip(pair, "low")]),
    more: last.length ? words[rest ? "ui.fewer-cues" : "ui.more-cues"] : null,
  };
}

/** What else can be seen of an axis, with how many are ticked. */
export function cues(id, axis, { found, cues: open }, name, words) {
  const set = found.cues[axis];
  const ticked = set ? `${bits(set)}` : null;
  const label = fill(words["ui.cues-of"], { name });
  return {
    label,
    unfold: ticked ? fill(words["ui.cues-ticked"], { name, count: ticked }) : label,
    ticked,
    open: open?.axis === id ? unfolded(axis, open.rest, set, words) : null,
  };
}
