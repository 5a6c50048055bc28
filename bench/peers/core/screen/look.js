// The one thing to look at next, with its answers (src/state/screen/look.rs).
import { cueOf } from "../look.js";
import { fill } from "../words.js";
import { percent } from "./shares.js";

/** The question with its answers, and what it promises where that is more than there is now. */
export function look({ question, promise }, { certainty }, words) {
  const { kind, id } = question;
  const answer = (pole, text) => [text, { do: "answer", question: id, pole }];
  const cue = (pole) => answer(pole, words[`cues.${cueOf(question, pole)}.chip`]);
  const both = kind === "dial"
    ? [answer("low", words[`dials.${id}.low`]), answer("high", words[`dials.${id}.high`])]
    : [cue("high"), cue("low")];
  const now = Math.max(...Object.values(certainty));
  return {
    label: words["ui.look"],
    question: words[kind === "dial" ? `dials.${id}.question` : `pairs.${id}.question`],
    answers: [...both, [words["ui.cant-tell"], { do: "skip", question: id }]],
    promise: promise > now ? fill(words["ui.look-promise"], { certainty: percent(promise) }) : null,
  };
}
