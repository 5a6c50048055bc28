// What a page may say to <shike-card>, and what its values are.

/** The three sliders: a number from 0 to 100, or nothing, which is “not observed” and not 50. */
export const DIALS = ["expressiveness", "emotionality", "decisiveness"];
/** Attributes of which each takes one of a few words; the first holds where none is given. */
export const PICKS = {
  theme: ["auto", "light", "dark", "sun"],
  channel: ["shop", "phone", "chat"],
  layout: ["auto", "card", "compact", "wide"],
};
/** Attributes that are there or not. */
export const FLAGS = ["disabled", "readonly", "required", "save"];
/** Attributes that hold any text. */
export const TEXTS = ["lang", "name", "pack"];

/** A customer of whom nothing was seen. */
export const NOTHING = /* @__PURE__ */ Object.freeze({
  expressiveness: null, emotionality: null, decisiveness: null, tension: false, situations: [], contexts: [], cues: [],
  choice: null,
});

/** The points in a value of a page's; null for nothing, and nothing at all for what is none. */
export function points(value) {
  if (value === null || value === undefined || String(value).trim() === "") return null;
  const points = typeof value === "boolean" ? NaN : Number(value);
  return points >= 0 && points <= 100 ? points : undefined;
}

/** Whether two readings say the same: the program writes their fields in one order. */
export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
