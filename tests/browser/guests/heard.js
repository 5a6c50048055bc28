// What the pages of all frameworks have in common: what their cards were heard to say, and what a test calls.
//
// A page draws a list of cards, each known by its `id`, in one of three ways:
// - `early`: a reading that is set as a property before the element is one, as each framework can;
// - `reading`: a reading as the framework itself hands it over, to an element without children;
// - else with `lang`, `expressiveness`, `readonly`, `required`, `channel`, `name`, all events, and children in the slots
//   that say `note`, one of them there only as long as there is a note.

const EVENTS = ["shike-ready", "shike-change", "shike-error", "shike-language", "shike-book"];
const heard = [];
const known = new WeakSet();

/** Notes an event that was listened for; `by` is how: as the framework has it, or by `addEventListener`. */
const hear = (by) => ({ currentTarget, type, detail }) => { heard.push({ id: currentTarget.id, type, detail, by }); };

/** Notes what the framework calls. */
export const declared = hear("declared");

/** Listens to an element without the framework, once however often it is drawn. */
export function listen(element) {
  if (!element || known.has(element)) return;
  known.add(element);
  for (const type of EVENTS) element.addEventListener(type, hear("imperative"));
}

/** Hands the tests `show`, which draws a list of cards, given as JSON, and is done when they are there. */
export function offer(show) {
  globalThis.guest = { show: (cards) => show(JSON.parse(cards)), heard };
}
