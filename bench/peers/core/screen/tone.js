// Whose colour a part wears.

/** The style that leads; two equal styles show neither's, as does none. */
export function toneOf({ kind, style, runnerUp, certainty }) {
  const leads = kind === "clear" || (kind === "split" && certainty[style] > certainty[runnerUp]);
  return leads ? style : "neutral";
}
