// The certainty of the four styles, in one line and unfolded, what speaks for it, and what if it is wrong
// (src/state/screen/why.rs).
import { STYLES } from "../../model.js";
import { pulls } from "../why.js";
import { fill } from "../words.js";

/** A pull of less, in nats, speaks for neither side. */
const NO_PULL = 0.005;

/** A share as a whole per cent, and never a bare 0. */
export function percent(share) {
  const whole = Math.round(share * 100);
  return whole === 0 ? "<1%" : `${whole}%`;
}

function evidenceName({ kind, id }, words) {
  if (kind === "dial") return words[`dials.${id}.name`];
  return kind === "cue" ? words[`cues.${id}.chip`] : words["tension.chip"];
}

/** Tension speaks for neither side: it takes from what the rest says. */
function side({ kind, scale, pull }, words) {
  if (kind === "tension") return words["ui.side-even"];
  if (Math.abs(pull) < NO_PULL) return words["ui.side-none"];
  if (scale === "assertiveness") return words[pull > 0 ? "ui.side-tells" : "ui.side-asks"];
  return words[pull > 0 ? "ui.side-warm" : "ui.side-cool"];
}

/** Should it be the runner-up after all. */
function otherwise({ kind, runnerUp }, words) {
  if (kind === "open") return null;
  const word = (word) => words[`styles.${runnerUp}.${word}`];
  return {
    label: words["ui.if-wrong"],
    style: fill(words["ui.if-wrong-style"], { style: word("name") }),
    tone: runnerUp,
    lines: [word("wants"), word("spares")],
  };
}

function why(found, verdict, words) {
  const all = pulls(found);
  // Tension widens every noise alike and is told once, by the scale it takes most from.
  const tensest = all.find(({ kind }) => kind === "tension")?.scale;
  const told = all.filter(({ kind, scale }) => kind !== "tension" || scale === tensest);
  const strongest = Math.abs(all[0]?.pull ?? 1) || Number.MIN_VALUE;
  const bar = (pull) => ({
    name: evidenceName(pull, words),
    side: side(pull, words),
    width: Math.round(Math.abs(pull.pull) / strongest * 1000),
  });
  return { note: words["ui.certainty-note"], pulls: told.map(bar), otherwise: otherwise(verdict, words) };
}

function bars({ certainty }, words) {
  let start = 0;
  return STYLES.map((style) => {
    const width = Math.round(certainty[style] * 1000);
    const bar = { style, name: words[`styles.${style}.name`], percent: percent(certainty[style]), start, width };
    start += width;
    return bar;
  });
}

/** The shares of a verdict. */
export function shares({ found, unfolded }, verdict, words) {
  const open = unfolded === "why";
  const all = bars(verdict, words);
  const each = all.map(({ name, percent }) => fill(words["ui.certainty-of"], { style: name, certainty: percent }));
  const list = each.reduce((list, next) => fill(words["ui.list-pair"], { list, next }));
  return {
    toggle: [words["ui.why"], open],
    bars: all,
    sentence: fill(words["ui.certainties"], { list }),
    why: open ? why(found, verdict, words) : null,
  };
}
