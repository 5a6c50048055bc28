// What speaks for the verdict, what to look at next, and what to advise, as the kit's `explain` says it.
import { STYLES, judged, one, seen } from "../model.js";
import { advise } from "./advice.js";
import { cueOf, nextLook } from "./look.js";
import { pulls } from "./why.js";

const known = (ids) => new Map(ids.map((id) => [id, id]));
const CHANNEL = known(["shop", "phone", "chat"]);
const STYLE = known(STYLES);

const named = (field, id, ids) => (id === undefined || id === null ? undefined : one(field, null, id, ids));

function told({ question, gain, promise }) {
  const { kind, id } = question;
  const answers = kind === "dial" ? ["low", "high"] : [cueOf(question, "low"), cueOf(question, "high")];
  return { kind, id, answers, gain, certainty: promise };
}

/** The explanation of an observation; `tips` are the tags of all tips, in their order (content.js). */
export function explain(observation, tips) {
  const { channel, ownStyle, ...rest } = observation;
  const setting = { channel: named("channel", channel, CHANNEL), own: named("ownStyle", ownStyle, STYLE) };
  const found = seen(rest);
  const verdict = judged(found);
  const next = nextLook(found, verdict, setting);
  return {
    why: pulls(found),
    runnerUp: verdict.runnerUp,
    nextLook: next && told(next),
    advice: advise(tips, found, verdict, setting),
  };
}
