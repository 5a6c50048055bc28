// The answer: style and certainty, the line to act on, a sentence to say, tips (src/state/screen/answer.rs).
import { fill } from "../words.js";
import { isEmpty } from "../session.js";
import { lead } from "./lead.js";
import { percent, shares } from "./shares.js";
import { toneOf } from "./tone.js";

/** How many things to do the card shows, on a phone and where there is room; and how many not to do. */
const DOS = [2, 4];
const DONTS = [1, 2];

/** The texts of advice of one kind, in order, and whether each is shown only where there is room. */
function tips(advice, kind, [few, many], words) {
  const texts = advice.filter((each) => each.kind === kind).map(({ key }) => words[key]);
  return texts.slice(0, many).map((text, n) => [n >= few, text]);
}

function strain({ tension }, { kind, style }, words) {
  if (!tension) return [];
  const backup = kind === "clear" ? [words[`styles.${style}.backup`]] : [];
  return [words["tension.warning"], ...backup];
}

function names(verdict, words) {
  const { kind, style, runnerUp } = verdict;
  if (kind === "open") return [];
  const even = kind === "split" && toneOf(verdict) === "neutral";
  const named = (each) => [even ? "neutral" : each, words[`styles.${each}.name`]];
  return kind === "clear" ? [named(style)] : [named(style), named(runnerUp)];
}

/** The certainty in words. */
function certain(empty, { kind, style, runnerUp, certainty }, words) {
  if (kind === "open") return words[empty ? "ui.nothing-yet-hint" : "ui.open-hint"];
  const [first, second] = [percent(certainty[style]), percent(certainty[runnerUp])];
  if (kind === "clear") return fill(words["ui.certain"], { certainty: first });
  return first === second
    ? fill(words["ui.split-even"], { certainty: first })
    : fill(words["ui.split-uneven"], { first, second });
}

/** The answer to what was seen, with advice in order and what to look at next. */
export function answer(session, verdict, advice, next, words) {
  const { found } = session;
  const empty = isEmpty(found);
  const { headline, reason, say } = lead(found, verdict, advice, next, words);
  return {
    tone: toneOf(verdict),
    kind: empty ? "nothing" : verdict.kind,
    names: names(verdict, words),
    either: words["ui.either"],
    unnamed: words[empty ? "ui.nothing-yet" : "ui.open"],
    certainty: certain(empty, verdict, words),
    shares: shares(session, verdict, words),
    headline,
    reason,
    say: fill(words["ui.quote"], { sentence: say }),
    sayLabel: words["ui.say"],
    tipsLabel: words["ui.tips"],
    dos: tips(advice, "do", DOS, words),
    donts: tips(advice, "dont", DONTS, words),
    marks: [words["ui.do"], words["ui.dont"]],
    strain: strain(found, verdict, words),
    own: null,
    more: [words["ui.more"], false],
    label: words["ui.answer"],
  };
}
