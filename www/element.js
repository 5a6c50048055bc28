// <shike-card> of our own page: a card, drawn before its program is there.
import { Card, once } from "./card.js";
import { Early } from "./early.js";
import { module, program as begun } from "./source.js";

const program = once(async () => {
  const glue = module("./shike.js");
  await begun(glue.then(({ default: start }) => start), "./shike_bg.wasm");
  return glue;
});

/** The card as the build drew it, if it did, in the look that is wanted. */
function early(root, { theme }) {
  const drawn = root.querySelector(".seat");
  const early = drawn && new Early(drawn);
  if (theme) early?.wear(theme);
  return early;
}

class ShikeCard extends HTMLElement {
  #card = new Card(this, { program, early, ours: true });

  connectedCallback() {
    this.#card.open();
  }

  disconnectedCallback() {
    this.#card.leave();
  }

  /** Where in the playbook the reader is, such as `behaviours/haughty`; null while the card is shown. */
  get book() {
    return this.#card.book;
  }

  set book(path) {
    this.#card.book = path;
  }

  /** Shows the reading of a link, as `Observation::written` writes it; says so when it is broken. */
  show(reading) {
    return this.#card.show(reading);
  }
}

// The same script twice in a page is harmless.
if (!customElements.get("shike-card")) customElements.define("shike-card", ShikeCard);
