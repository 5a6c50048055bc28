// Customers as a company's records might hold them: made up, and always the same ones.
import { CHOICES, CONTEXTS, CUE_IDS, SITUATIONS } from "./ids.js";

const DIALS = ["expressiveness", "emotionality", "decisiveness"];

/** Numbers from 0 to below 1 that look random and are the same each time (mulberry32, in the public domain). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = state + 0x6D2B79F5 | 0;
    let number = Math.imul(state ^ state >>> 15, 1 | state);
    number = number + Math.imul(number ^ number >>> 7, 61 | number) ^ number;
    return ((number ^ number >>> 14) >>> 0) / 2 ** 32;
  };
}

/** So many observations: most with all three dials, some with cues, situations and a choice, one in ten upset. */
export function observations(count, seed = 1) {
  const next = numbers(seed);
  const some = (ids, share) => ids.filter(() => next() < share);
  return Array.from({ length: count }, () => {
    const seen = {};
    for (const dial of DIALS) if (next() < 0.8) seen[dial] = next() < 0.1 ? null : Math.round(next() * 100);
    if (next() < 0.5) seen.cues = some(CUE_IDS, 0.1);
    if (next() < 0.4) seen.situations = some(SITUATIONS, 0.1);
    if (next() < 0.2) seen.contexts = some(CONTEXTS, 0.05);
    if (next() < 0.2) seen.choice = CHOICES[Math.floor(next() * CHOICES.length)];
    if (next() < 0.1) seen.tension = true;
    return seen;
  });
}
