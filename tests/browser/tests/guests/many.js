// Compares what the kit makes of very many observations with what the formula by hand does.
import * as kit from "./kit.js";
import * as plain from "./model.js";
import { observations } from "./observations.js";

const MANY = 100000;
const ROUNDS = 7;
const all = observations(MANY);

const median = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)];

/** All of a verdict that is no number from the exponential function. */
const said = ({ kind, style, runnerUp, mnemonics }) => JSON.stringify([kind, style, runnerUp, mnemonics]);

/** How far apart the numbers of two verdicts are. */
function far(one, other) {
  const numbers = ({ certainty, position }) => [
    ...Object.values(certainty), ...Object.values(position).flatMap(({ mean, sd }) => [mean, sd]),
  ];
  const others = numbers(other);
  return Math.max(...numbers(one).map((number, n) => Math.abs(number - others[n])));
}

/** Both by turns, who begins by turns too: the time of each, and where they differ. */
function timed() {
  const made = [kit, plain].map((who) => ({ who, times: [], told: undefined }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of round % 2 ? made.toReversed() : made) {
      const begun = performance.now();
      one.told = one.who.classifyMany(all);
      one.times.push(performance.now() - begun);
    }
  }
  const [ours, hand] = made.map(({ told }) => told.results);
  const others = all.filter((_, n) => said(ours[n]) !== said(hand[n]));
  return {
    rounds: ROUNDS, ours: Math.round(median(made[0].times)), plain: Math.round(median(made[1].times)),
    kinds: [...new Set(ours.map(({ kind }) => kind))].sort(), others: others.slice(0, 3),
    faults: made.map(({ told }) => told.faults),
    far: ours.reduce((most, verdict, n) => Math.max(most, far(verdict, hand[n])), 0),
  };
}

/** What each says of all rows as they are, every verdict as JSON. */
let whole;
const texts = ({ results }) => results.map((verdict) => JSON.stringify(verdict));

/** What is said where one row in the middle is another, given as JSON; and of how many rows the same is said as without. */
function spoilt(row) {
  const rows = all.with(MANY / 2, JSON.parse(row));
  whole ??= [kit, plain].map(({ classifyMany }) => texts(classifyMany(all)));
  const [ours, hand] = [kit, plain].map(({ classifyMany }) => classifyMany(rows));
  const same = (told, n) => texts(told).filter((verdict, place) => verdict === whole[n][place]).length;
  return { ours: ours.faults, plain: hand.faults, rest: [ours, hand].map(same), nulls: [ours, hand].map(({ results }) => results[MANY / 2]) };
}

/** What `classify` says of so many, as JSON: whoever else is asked the same must say the same. */
const told = (count) => JSON.stringify(observations(count, 7).map(kit.classify));

globalThis.many = { timed, spoilt, told, kit };
