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

/** The behaviours of each axis, the high pole's first and then the low pole's (src/model/pair.rs). */
export const CUES = [
  ["loud", "soft", "talks-fast", "talks-slowly", "states", "asks", "disagrees", "defers", "leans-in", "leans-back",
    "holds-gaze", "looks-away"],
  ["animated-face", "poker-face", "free-hands", "still-hands", "warm-voice", "flat-voice", "small-talk", "all-business",
    "tells-stories", "asks-figures", "speaks-of-feelings", "speaks-of-facts", "fast-by-feeling", "fast-by-facts",
    "uses-emoji", "plain-text"],
  ["picks-at-once", "keeps-comparing", "presses-on", "puts-off", "short-sentences", "trails-off", "sticks-to-it",
    "goes-back-over", "firm-movements", "wavering-eyes", "decides-alone", "asks-others", "quick-replies",
    "slow-replies"],
];

/** What is looked at to see a cue, by axis as `CUES`: the nth of an axis has its cues 2n and 2n + 1. With each, where
 *  it shows (src/model/pair.rs). */
const [FACE, VOICE, WORDS, TEXT] = [["shop"], ["shop", "phone"], ["shop", "phone", "chat"], ["chat"]];
export const PAIRS = [
  [["volume", VOICE], ["pace", VOICE], ["claims", WORDS], ["dissent", WORDS], ["posture", FACE], ["gaze", FACE]],
  [["face", FACE], ["hands", FACE], ["voice", VOICE], ["chat", WORDS], ["talk", WORDS], ["matter", WORDS],
    ["haste", WORDS], ["emoji", TEXT]],
  [["pick", WORDS], ["push", WORDS], ["sentences", VOICE], ["steadiness", WORDS], ["movements", FACE],
    ["company", WORDS], ["replies", TEXT]],
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
  "think-it-over", "ask-family", "cheaper-elsewhere", "no-time", "not-convinced",
];
