export type Style = "driver" | "expressive" | "amiable" | "analytical";
export type Situation =
  | "newcomer" | "regular" | "hurried" | "unhurried" | "affluent" | "budget"
  | "generous" | "frugal" | "indulgent" | "particular" | "hesitant" | "easygoing";
/** What else is known of the customer, and what they object. */
export type Context =
  | "haughty" | "loyal" | "purposeful" | "casual" | "informational" | "rational" | "task" | "thorough" | "owner"
  | "sentimental" | "same-wave" | "talking" | "trusting" | "dealing" | "grade-a" | "grade-b" | "grade-c" | "grade-d"
  | "too-expensive" | "think-it-over" | "ask-family" | "cheaper-elsewhere" | "no-time" | "not-convinced"
  | "just-looking" | "bargain";
export type Reason =
  | "ticked" | "decisive-driver" | "slow-and-reserved" | "slow-and-warm"
  | "analytical" | "amiable" | "expressive";
export type Choice = "result" | "story" | "slowly" | "comparison";
export type Channel = "shop" | "phone" | "chat";
export type Cue =
  | "loud" | "soft" | "talks-fast" | "talks-slowly" | "states" | "asks" | "disagrees" | "defers"
  | "leans-in" | "leans-back" | "holds-gaze" | "looks-away" | "animated-face" | "poker-face" | "free-hands"
  | "still-hands" | "warm-voice" | "flat-voice" | "small-talk" | "all-business" | "tells-stories"
  | "asks-figures" | "speaks-of-feelings" | "speaks-of-facts" | "fast-by-feeling" | "fast-by-facts"
  | "uses-emoji" | "plain-text" | "picks-at-once" | "keeps-comparing" | "presses-on" | "puts-off"
  | "short-sentences" | "trails-off" | "sticks-to-it" | "goes-back-over" | "firm-movements"
  | "wavering-eyes" | "decides-alone" | "asks-others" | "quick-replies" | "slow-replies"
  | "takes-the-floor" | "says-little" | "talks-over-you" | "hears-you-out" | "jokes" | "keeps-serious"
  | "wants-the-gist" | "wants-every-detail";
export type Pair =
  | "volume" | "pace" | "claims" | "dissent" | "posture" | "gaze" | "face" | "hands" | "voice" | "chat"
  | "talk" | "matter" | "haste" | "emoji" | "pick" | "push" | "sentences" | "steadiness" | "movements"
  | "company" | "replies" | "floor" | "turns" | "humour" | "detail";

/** What was seen of a customer. A dial is a number from 0 to 100; null or absent is “not observed”, which is not 50. */
export interface Observation {
  expressiveness?: number | null;
  emotionality?: number | null;
  decisiveness?: number | null;
  tension?: boolean;
  situations?: Situation[];
  contexts?: Context[];
  /** Both of a pair may be ticked: they then speak against each other. */
  cues?: Cue[];
  /** What the customer chose when asked how they want to hear it. */
  choice?: Choice | null;
}

/** What was seen, with every field. */
export type Reading = Required<Observation>;

/** The same with where it was made, by default in the shop, and by a seller of which style. */
export interface SettledObservation extends Observation {
  channel?: Channel;
  ownStyle?: Style | null;
}

/** A normal belief, in standard deviations of the customers one meets. */
export interface Belief { mean: number; sd: number; }

/** What it comes to. The certainty is the model's own; no accuracy is known. */
export interface Classification {
  kind: "clear" | "split" | "open";
  style: Style | null;
  runnerUp: Style | null;
  certainty: Record<Style, number>;
  position: { assertiveness: Belief; responsiveness: Belief };
  mnemonics: { id: Situation; reason: Reason }[];
}

/** What is wrong with one of many observations: `field` is `cues[2]`, say, or `observation` when it is no object. */
export interface Fault { index: number; field: string; message: string; }

/** What many observations come to, each at its index; null where something is wrong with it. */
export interface ClassifiedMany {
  results: (Classification | null)[];
  faults: Fault[];
}

/** One thing seen, and how far it pulls a scale: the change in the log-odds of the high side when it is left out. */
export interface Evidence {
  kind: "dial" | "cue" | "choice" | "tension";
  id: "expressiveness" | "emotionality" | "decisiveness" | Cue | Choice | "tension";
  scale: "assertiveness" | "responsiveness";
  pull: number;
}

/** What to look at next, with the gain it is expected to bring in nats and the certainty of the best style after it.
 *  The answers are the low pole's, then the high pole's: of a dial 20 and 80, of a pair its cues. */
export interface NextLook {
  kind: "dial" | "pair";
  id: "expressiveness" | "emotionality" | "decisiveness" | Pair;
  answers: ["low", "high"] | [Cue, Cue];
  gain: number;
  certainty: number;
}

/** One piece of advice. `key` is its sentence among the words; `of` are the styles, the situation, the context or the
 *  customer's choice it is given for. Nothing breaks that choice: a situation that would is not advised for. */
export interface Advice {
  key: string;
  kind: "do" | "dont" | "say";
  phase: "opening" | "conversation" | "presenting" | "objections" | "closing" | "after-sale" | null;
  because: "tension" | "choice" | "objection" | "situation" | "context" | "styles" | "own-style";
  of: (Style | Situation | Context | Choice)[];
}

/** Why, what next, and what to do, the strongest and the most pressing first. */
export interface Explanation {
  why: Evidence[];
  runnerUp: Style | null;
  nextLook: NextLook | null;
  advice: Advice[];
}

/** What `window.shike.ready` resolves to. */
export interface Shike {
  classify(observation: Observation): Classification;
  /** One that something is wrong with spoils nothing else. */
  classifyMany(observations: readonly Observation[]): ClassifiedMany;
  explain(observation: SettledObservation): Explanation;
  /** Every word of a language under its key. */
  words(language: string): Promise<Record<string, string>>;
}
