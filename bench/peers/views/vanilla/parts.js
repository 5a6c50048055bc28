// The small pieces of HTML that the card is made of.
import { SIGNS } from "../shapes.js";

const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (c) => ESCAPED[c]);

/** HTML that need not be escaped again. */
class Html extends String {}

function drawn(value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(drawn).join("");
  return value instanceof Html ? value : escape(String(value));
}

/** HTML out of a template: texts are escaped, lists are joined, what is null draws nothing. */
export const html = (strings, ...values) => new Html(String.raw({ raw: strings }, ...values.map(drawn)));

/** A drawn sign; what it means is said beside it or in a name. */
export const sign = (part, path) => html`<svg part="${part}" aria-hidden="true" viewBox="0 0 16 16" width="16"
  height="16"><path d="${path}"></path></svg>`;

/** An arrow head that the style sheet turns when its button is expanded. */
export const chevron = sign("chevron", SIGNS.chevron);

/** A button that unfolds something. */
export const fold = (part, [text, open]) =>
  html`<button type="button" part="${part}" aria-expanded="${open}">${text}${chevron}</button>`;

/** A chip to tick. */
export const chip = ({ id, text, ticked }) =>
  html`<button type="button" class="chip" data-chip="${id}" aria-pressed="${ticked}">${text}</button>`;
