// What to advise: what was ticked and the styles' tips, the most pressing first, each with its reason
// (src/model/advice.rs). A piece of advice names its sentence by its key among the words.
import { CHOICES, CONTEXTS, OUTWEIGHED, SITUATIONS } from "../ids.js";
import { STYLES } from "../model.js";

/** The contexts' bits end here, and the objections' begin. */
const OBJECTIONS = CONTEXTS.indexOf("too-expensive");
/** How much a tip made for so many styles says, of one made for a single style (src/model/assumptions.rs). */
const WORTH = [1, 1, 0.75, 0.4, 0.4];

const forMark = (because, id, kind, key) => ({ key, kind, phase: null, because, of: id ? [id] : [] });

/** Feelings first: hear the customer out, then what calms this style, then the rest. */
function underTension(style) {
  const piece = (kind, key) => forMark("tension", null, kind, key);
  const calm = style ? [piece("do", `styles.${style}.calm`)] : [];
  return [
    piece("say", "tension.say"), piece("do", "tension.first"), ...calm,
    piece("do", "tension.second"), piece("dont", "tension.dont"),
  ];
}

/** What keeps the promise that the customer chose; its second thing to do comes last. */
const promised = (id) => ["say", "first", "dont", "second"].map((word) => ({
  key: `promises.${id}.${word}`, kind: word === "say" || word === "dont" ? word : "do", phase: null, because: "choice",
  of: [id],
}));

/** The answer of the style that the customer is told as, else the one for any. */
function toObjection(id, style) {
  const answer = `objections.${id}.${style ?? "any"}`;
  return [forMark("objection", id, "say", `${answer}-say`), forMark("objection", id, "do", `${answer}-do`)];
}

const ofSituation = (id) => [
  forMark("situation", id, "do", `mnemonics.${id}.first`), forMark("situation", id, "say", `mnemonics.${id}.say`),
];

const ofContext = (id) =>
  ["do", "say", "dont"].map((kind) => forMark("context", id, kind, `contexts.${id}.${kind}`));

/** The styles that a tip must serve: the one, both, or, when none is claimed, all. */
function wanted({ kind, style, runnerUp }) {
  if (kind === "open") return STYLES;
  return kind === "clear" ? [style] : [style, runnerUp];
}

/** What a tip is worth: how likely it serves this customer, times how much it says. */
function weight(tip, certainty) {
  let serves = 0;
  for (const style of tip.styles) serves += certainty[style];
  return serves * WORTH[tip.styles.length];
}

/** The tips that serve who it may be, can be given here, and are not wrong for what was ticked or inferred. */
function ofStyles(tips, found, verdict, channel) {
  const styles = wanted(verdict);
  const inferred = verdict.mnemonics.map(({ id }) => id);
  const ticked = (id) => found.situations & 1 << SITUATIONS.indexOf(id);
  const holds = (id) => (id === "tension" ? found.tension : ticked(id) || inferred.includes(id));
  const fits = (tip) => styles.every((style) => tip.styles.includes(style))
    && (!tip.channels || tip.channels.includes(channel))
    && !tip.notWhen?.some(holds)
    && !(found.choice !== null && tip.breaks?.includes(CHOICES[found.choice]));
  return tips.filter(fits)
    .map((tip) => ({ tip, weight: weight(tip, verdict.certainty) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ tip }) => ({ key: `tips.${tip.id}`, kind: tip.kind, phase: tip.phase, because: "styles", of: tip.styles }));
}

/** All advice, the most pressing first: tension, then what the customer chose, the objections, the situations by urgency,
 *  what else is known, the rest of what was promised, then the styles' tips by weight, then what the seller changes in
 *  themselves. */
export function advise(tips, found, verdict, { channel = "shop", own = null } = {}) {
  const choice = CHOICES[found.choice] ?? null;
  const told = choice ? STYLES[found.choice] : verdict.kind === "clear" ? verdict.style : null;
  const heeded = (id) => !choice || !OUTWEIGHED[choice].includes(id);
  const known = CONTEXTS.filter((id, bit) => found.contexts & 1 << bit && heeded(id));
  const promise = choice ? promised(choice) : [];
  const isObjection = (id) => CONTEXTS.indexOf(id) >= OBJECTIONS;
  return [
    ...(found.tension ? underTension(told) : []),
    ...promise.slice(0, 3),
    ...known.filter(isObjection).flatMap((id) => toObjection(id, told)),
    ...verdict.mnemonics.filter(({ reason }) => reason === "ticked").flatMap(({ id }) => ofSituation(id)),
    ...known.filter((id) => !isObjection(id)).flatMap(ofContext),
    ...promise.slice(3),
    ...ofStyles(tips, found, verdict, channel),
    ...(own && told
      ? [{ key: `own.${own}.${told}`, kind: "do", phase: null, because: "own-style", of: [own] }] : []),
  ];
}
