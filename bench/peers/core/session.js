// Where the seller is with this customer, and everything that can happen to it (src/state/session.rs).
import { AGAINST, AXES, CUE, NOTHING, SITUATION, judged } from "../model.js";
import { answered, questionOf, withCues, withDial } from "./look.js";

/** A fresh start. A session is never changed: what happens makes another. */
export const fresh = () => ({
  /** What has been seen of the customer. */
  found: NOTHING,
  /** Who is meant to look at the screen: `seller`, or anyone when it is `covered`. */
  facing: "seller",
  /** What “next customer” cleared, until something new is seen. */
  cleared: null,
  /** What is unfolded. */
  unfolded: null,
  /** The slider whose cues are unfolded, and whether the rest of them is shown in place of the first. */
  cues: null,
  /** The questions the seller could not tell the answer of. */
  skipped: [],
  /** The verdict that was last said to screen readers; none when nothing had been seen. */
  announced: null,
});

/** Whether two plain values are the same all the way down. */
function same(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => same(one[key], other[key]));
}

/** Whether nothing was seen. */
export const isEmpty = (found) => same(found, NOTHING);

/** The nearest reading, for a pointer that has left the track; the middle when it is no number. */
const nearest = (points) => (Number.isNaN(points) ? 50 : Math.min(100, Math.max(0, points)));
const dial = (found, id, points) => withDial(found, AXES.indexOf(id), nearest(points));

function call(found) {
  if (isEmpty(found)) return null;
  const { kind, style, runnerUp } = judged(found);
  return { kind, style, runnerUp };
}

const moving = (found) => ({ found, cleared: null });
const see = (found) => ({ ...moving(found), announced: call(found) });

/** Ticks or unticks a situation, which takes its opposite away, or tension. */
function toggled(found, id) {
  if (id === "tension") return { ...found, tension: !found.tension };
  const [bit, against] = [1 << SITUATION.get(id), AGAINST[SITUATION.get(id)]];
  const { situations } = found;
  return { ...found, situations: situations & bit ? situations & ~bit : situations & ~against | bit };
}

function toggledCue(found, id) {
  const { axis, bit } = CUE.get(id);
  return withCues(found, axis, found.cues[axis] ^ 1 << bit);
}

/** What each action changes. */
const CHANGES = {
  /** A dial is being moved; “settle” follows when it is let go. */
  move: ({ found }, { axis, value }) => moving(dial(found, axis, value)),
  /** The dot on the map is being moved. */
  place: ({ found }, { across, up }) => moving(dial(dial(found, "expressiveness", across), "emotionality", up)),
  /** What was moving has come to rest. */
  settle: ({ found }) => ({ announced: call(found) }),
  /** A dial was set at once. */
  set: ({ found }, { axis, value }) => see(dial(found, axis, value)),
  /** A dial was cleared: not observed. */
  clear: ({ found }, { axis }) => see(withDial(found, AXES.indexOf(axis), null)),
  /** A cue was ticked or unticked. */
  cue: ({ found }, { id }) => see(toggledCue(found, id)),
  /** A situation or tension was. */
  toggle: ({ found }, { id }) => see(toggled(found, id)),
  /** A question was answered. */
  answer: ({ found }, { question, pole }) => see(answered(found, questionOf(question), pole)),
  /** The answer could not be told. */
  skip: ({ skipped }, { question }) => ({ skipped: skipped.includes(question) ? skipped : [...skipped, question] }),
  /** The next customer. */
  next: ({ found, cleared }) => ({ ...fresh(), cleared: isEmpty(found) ? cleared : found }),
  /** Takes “next” back. */
  undo: ({ cleared }) => (cleared ? see(cleared) : {}),
  /** Turns the screen to someone. */
  face: (_, { facing }) => ({ facing }),
  /** Unfolds or folds a part. */
  fold: ({ unfolded }, { fold }) => ({ unfolded: unfolded === fold ? null : fold }),
  /** Unfolds or folds the cues of a slider. */
  cues: ({ cues }, { axis }) => ({ cues: cues?.axis === axis ? null : { axis, rest: false } }),
  /** Shows the rest of the unfolded cues, or the first again. */
  moreCues: ({ cues }) => ({ cues: cues && { ...cues, rest: !cues.rest } }),
};

/** The session after an action; the same object when nothing changes. */
export function after(session, action) {
  const next = { ...session, ...CHANGES[action.do](session, action) };
  return same(session, next) ? session : next;
}
