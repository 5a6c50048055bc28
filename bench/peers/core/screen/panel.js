// The controls: map, sliders, chips (src/state/screen/panel.rs).
import { AXES, SITUATION, STYLES } from "../../model.js";
import { fill } from "../words.js";
import { cues } from "./cues.js";
import { toneOf } from "./tone.js";

/** The situations in the order of the screen: those a seller meets most come first, the touchy ones last. */
const CHIPS = [
  "newcomer", "regular", "hurried", "unhurried", "particular", "hesitant", "easygoing", "indulgent", "generous",
  "frugal", "budget", "affluent",
];

const shown = (reading, words) => (reading === null ? words["ui.not-observed"] : `${Math.round(reading)}`);

/** The reading in words, for a screen reader. */
function spoken(reading, low, high, words) {
  const points = reading === null ? 50 : Math.round(reading);
  if (reading === null || points === 50) return shown(reading, words);
  return fill(words["ui.dial-at"], { points, pole: points > 50 ? high : low });
}

/** Standard deviations in thousandths of the map, of which one is a quarter; halves away from the middle. */
const thousandths = (sds) => Math.sign(sds) * Math.round(Math.abs(sds) * 250);

/** Where the customer is believed to be: one standard deviation around the mean. */
const outline = ({ assertiveness: across, responsiveness: up }) => ({
  x: 500 + thousandths(across.mean),
  y: 500 - thousandths(up.mean),
  rx: thousandths(across.sd),
  ry: thousandths(up.sd),
});

function map({ dials: [across, up] }, verdict, words) {
  return {
    label: words["ui.map"],
    dotLabel: words["ui.map-dot"],
    at: fill(words["ui.map-at"], { across: shown(across, words), up: shown(up, words) }),
    across,
    up,
    outline: outline(verdict.position),
    tone: toneOf(verdict),
    corners: STYLES.map((style) => [style, words[`styles.${style}.name`]]),
  };
}

function dial(id, axis, session, tone, words) {
  const reading = session.found.dials[axis];
  const word = (word) => words[`dials.${id}.${word}`];
  const [name, low, high] = [word("name"), word("low"), word("high")];
  const set = (pole) => fill(words["ui.set-dial"], { name, pole });
  return {
    axis: id,
    name,
    question: word("question"),
    low,
    high,
    reading,
    shown: shown(reading, words),
    spoken: spoken(reading, low, high, words),
    clear: fill(words["ui.clear-dial"], { name }),
    set: [set(low), set(high)],
    tone,
    cues: cues(id, axis, session, name, words),
  };
}

/** The situations, then tension. */
function chips({ situations, tension }, words) {
  const chip = (id, text, ticked) => ({ id, text, ticked, action: { do: "toggle", id } });
  const situation = (id) => chip(id, words[`mnemonics.${id}.chip`], Boolean(situations & 1 << SITUATION.get(id)));
  return [...CHIPS.map(situation), chip("tension", words["tension.chip"], tension)];
}

/** The controls as the observation set them. */
export function panel(session, verdict, words) {
  const tone = toneOf(verdict);
  return {
    label: words["ui.controls"],
    map: map(session.found, verdict, words),
    dialsLabel: words["ui.dials"],
    dials: AXES.map((id, axis) => dial(id, axis, session, tone, words)),
    chipsLabel: words["ui.situations"],
    chips: chips(session.found, words),
    contexts: { toggle: [words["ui.contexts"], false], groups: null },
  };
}
