// What all views write in the same way: lengths, the drawn signs, what an event at the map means.

/** A length in thousandths as a percentage, always with one digit after the point. */
export const percent = (thousandths) => `${(thousandths / 10).toFixed(1)}%`;

/** A reading as the range steps; the middle where nothing was seen. */
export const points = (reading) => (reading === null ? 50 : Math.round(reading));

/** Where a dial stands on its track. */
export const place = (reading) => percent(reading === null ? 500 : Math.round(reading * 10));

/** What a tap on the words of a pole sets. */
export const LOW = 20;
export const HIGH = 80;

/** The paths of the signs, in a box of sixteen. */
export const SIGNS = {
  chevron: "m4 6 4 4 4-4", cross: "m3 3 10 10M13 3 3 13", plus: "M8 3v10M3 8h10",
  do: "m3 8.5 3.5 3.5L13 4.5", dont: "m4 4 8 8m0-8-8 8",
};
export const MENU = "M4 7h16M4 12h16M4 17h16";

const STEP = 2;
const KEYS = {
  ArrowRight: ["expressiveness", "across", 1], ArrowLeft: ["expressiveness", "across", -1],
  ArrowUp: ["emotionality", "up", 1], ArrowDown: ["emotionality", "up", -1],
};

/** What a key at the dot of `map` does; null for the keys that it leaves alone. With Shift it goes five times as far. */
export function keyed(event, map) {
  const [axis, side, sign] = KEYS[event.key] ?? [];
  if (!axis) return null;
  event.preventDefault();
  return { do: "set", axis, value: (map[side] ?? 50) + sign * STEP * (event.shiftKey ? 5 : 1) };
}

/** Where a pointer is on the map that `field` draws. */
export function placed(event, field) {
  const { left, top, width, height } = field.getBoundingClientRect();
  const reading = (share) => Math.min(Math.max(Math.round(share * 100), 0), 100);
  const up = reading(1 - (event.clientY - top) / height);
  return { do: "place", across: reading((event.clientX - left) / width), up };
}
