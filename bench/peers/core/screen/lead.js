// The line to act on: tension, a line of the mnemonic, what to find out first, or the style's motto
// (src/state/screen/lead.rs).
import { fill } from "../words.js";
import { isEmpty } from "../session.js";

/** What stands when neither tension nor a line of the mnemonic applies. */
function look(keep, { kind, style }, question, say, words) {
  if (question?.kind === "dial") {
    const word = (word) => words[`dials.${question.id}.${word}`];
    // Nobody opens with a question that sounds people out: first comes a greeting.
    return { headline: word("find"), reason: word("missing"), say: keep ? say : word("ask") };
  }
  if (kind !== "clear") return { headline: words["ui.between"], reason: words["ui.between-why"], say };
  const reason = fill(words["ui.like"], { style: words[`styles.${style}.name`] });
  return { headline: words[`styles.${style}.motto`], reason, say };
}

/** The line, its reason and a sentence to say. */
export function lead(found, verdict, advice, next, words) {
  const first = advice.find(({ kind }) => kind === "say");
  const say = first ? words[first.key] : "";
  if (found.tension) return { headline: words["tension.headline"], reason: words["tension.reason"], say };
  const [line] = verdict.mnemonics;
  if (line) {
    const chip = words[`mnemonics.${line.id}.chip`];
    const reason = fill(words[`reasons.${line.reason}.text`], { chip });
    return { headline: words[`mnemonics.${line.id}.line`], reason, say };
  }
  return look(isEmpty(found), verdict, next?.question, say, words);
}
