// What can be said of a customer, by the ids of the public formats (src/headless/types.d.ts).

/** What the customer chose, each for the style at its place (src/model/choice.rs). */
export const CHOICES = ["result", "story", "slowly", "comparison"];

/** What is not advised for while a choice stands, for it would break what was promised (src/model/choice.rs). */
export const OUTWEIGHED = {
  result: [
    "newcomer", "unhurried", "frugal", "indulgent", "particular", "easygoing", "sentimental", "loyal", "informational",
    "same-wave", "talking",
  ],
  story: ["hurried", "unhurried", "purposeful", "casual"],
  slowly: ["hurried", "purposeful", "casual"],
  comparison: ["hurried", "easygoing", "sentimental", "purposeful", "casual"],
};

/** The behaviours of each axis, the high pole's first and then the low pole's (src/model/pair.rs): those of the first
 *  release, then what was added. */
const FIRST = [
  ["loud", "soft", "talks-fast", "talks-slowly", "states", "asks", "disagrees", "defers", "leans-in", "leans-back",
    "holds-gaze", "looks-away"],
  ["animated-face", "poker-face", "free-hands", "still-hands", "warm-voice", "flat-voice", "small-talk", "all-business",
    "tells-stories", "asks-figures", "speaks-of-feelings", "speaks-of-facts", "fast-by-feeling", "fast-by-facts",
    "uses-emoji", "plain-text"],
  ["picks-at-once", "keeps-comparing", "presses-on", "puts-off", "short-sentences", "trails-off", "sticks-to-it",
    "goes-back-over", "firm-movements", "wavering-eyes", "decides-alone", "asks-others", "quick-replies",
    "slow-replies"],
];
const ADDED = [
  ["takes-the-floor", "says-little", "talks-over-you", "hears-you-out"], ["jokes", "keeps-serious"],
  ["wants-the-gist", "wants-every-detail"],
];
export const CUES = FIRST.map((ids, axis) => [...ids, ...ADDED[axis]]);

/** All of them in the order of their bits (src/model/cue.rs). */
export const CUE_IDS = [...FIRST.flat(), ...ADDED.flat()];

/** What the card of 0.1.0 has looked at to see a cue, by axis, the plainest to see first: the snapshot has words for
 *  these. With each, where it shows, and its place n: its cues are those at 2n and 2n + 1 of its axis in `CUES`. */
const [FACE, VOICE, WORDS, TEXT] = [["shop"], ["shop", "phone"], ["shop", "phone", "chat"], ["chat"]];
export const PAIRS = [
  [["volume", VOICE, 0], ["pace", VOICE, 1], ["claims", WORDS, 2], ["posture", FACE, 4], ["gaze", FACE, 5],
    ["dissent", WORDS, 3]],
  [["face", FACE, 0], ["hands", FACE, 1], ["voice", VOICE, 2], ["chat", WORDS, 3], ["talk", WORDS, 4],
    ["matter", WORDS, 5], ["haste", WORDS, 6], ["emoji", TEXT, 7]],
  [["pick", WORDS, 0], ["push", WORDS, 1], ["sentences", VOICE, 2], ["steadiness", WORDS, 3], ["movements", FACE, 4],
    ["company", WORDS, 5], ["replies", TEXT, 6]],
];

/** The situations that can be ticked (src/model/situation.rs), the same by how pressing they are, and which of them
 *  cannot be true at the same time. */
export const SITUATIONS = [
  "newcomer", "regular", "hurried", "unhurried", "affluent", "budget", "generous", "frugal", "indulgent", "particular",
  "hesitant", "easygoing",
];
export const BY_URGENCY = [
  "hurried", "hesitant", "particular", "budget", "frugal", "unhurried", "indulgent", "affluent", "generous", "easygoing",
  "newcomer", "regular",
];
export const OPPOSITE = {
  newcomer: "regular", regular: "newcomer", hurried: "unhurried", unhurried: "hurried", affluent: "budget",
  budget: "affluent", generous: "frugal", frugal: "generous", particular: "easygoing", easygoing: "particular",
};

/** What else can be known, and what they object (src/model/context.rs): the verdict does not hang on it. */
export const CONTEXTS = [
  "haughty", "loyal", "purposeful", "casual", "informational", "rational", "task", "thorough", "owner", "sentimental",
  "same-wave", "talking", "trusting", "dealing", "grade-a", "grade-b", "grade-c", "grade-d", "too-expensive",
  "think-it-over", "ask-family", "cheaper-elsewhere", "no-time", "not-convinced", "just-looking",
  "bargain",
];
