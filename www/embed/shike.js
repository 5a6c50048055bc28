// <shike-card> for a page that is not ours: a card with attributes, a reading, events, and a place in a form. Its program
// comes when the first card nears what is seen, and serves all cards of the page.
import { Card, negotiate, once } from "./card.js";
import { classified } from "./classified.js";
import { DIALS, FLAGS, NOTHING, PICKS, TEXTS, points, same } from "./contract.js";
import start, { Words, ids, mount, observed, verdicts, watch } from "./guest.js";
import { PACKS } from "./packs.js";
import { program as begun } from "./source.js";
import { WORDS } from "./words.js";

export { from } from "./source.js";

/** How far below what is seen a card begins to load. */
const NEAR = "256px";
/** The smallest program there is: where even this may not run, the page's policy lets none. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
/** Controls that change the reading and are looked at nevertheless. */
const FIXED = ".dial input, .dial .pole, .dial [part=name]";
/** What an element wears until its style sheet is there. */
const BARE = new CSSStyleSheet();
BARE.replaceSync(":host{display:block;min-block-size:20rem}:host([hidden]){display:none}[part=failure]{padding:1.5rem}");

// A length that is the same for all of a card: without this it would be each element's own.
try {
  CSS.registerProperty({ name: "--shike-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
} catch {
  // Another script of ours has done it.
}

/** What classifies, once the program is there. */
let classify = () => null;

const program = once(async () => {
  try {
    await WebAssembly.instantiate(EMPTY);
  } catch (cause) {
    throw Object.assign(new Error("the page's policy lacks 'wasm-unsafe-eval' in script-src", { cause }), { name: "Policy" });
  }
  await begun(start, "./guest_bg.wasm");
  ({ classify } = classified({ ids, observed, verdicts }));
  return { Words, mount, watch };
});

/** A slot that shows what the page put there, or what is given. */
function slot(name, given) {
  const slot = document.createElement("slot");
  slot.name = name;
  slot.append(given);
  return slot;
}

class ShikeCard extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = [...DIALS, ...Object.keys(PICKS), "lang", "pack", "readonly", "required"];
  static #near = new IntersectionObserver((seen) => {
    for (const { target } of seen.filter(({ isIntersecting }) => isIntersecting)) target.#open();
  }, { rootMargin: NEAR });

  static {
    const define = (name, get, set) => Object.defineProperty(this.prototype, name, { get, set, enumerable: true, configurable: true });
    for (const axis of DIALS) {
      define(axis, function () { return this.#reading[axis]; }, function (value) { this.#dial(axis, value); });
    }
    for (const [name, ids] of Object.entries(PICKS)) {
      define(name, function () {
        const value = this.getAttribute(name);
        return ids.includes(value) ? value : ids[0];
      }, function (value) { this.setAttribute(name, value || ids[0]); });
    }
    for (const name of FLAGS) {
      define(name, function () { return this.hasAttribute(name); }, function (value) { this.toggleAttribute(name, Boolean(value)); });
    }
    for (const name of TEXTS) {
      define(name, function () { return this.getAttribute(name) ?? ""; }, function (value) {
        if (value) this.setAttribute(name, value);
        else this.removeAttribute(name);
      });
    }
    for (const name of ["form", "labels", "validity", "validationMessage", "willValidate"]) {
      define(name, function () { return this.#internals[name]; });
    }
  }

  #internals = this.attachInternals();
  #reading = NOTHING;
  /** A reading that waits for the program to look at it; it goes before one that was kept. */
  #waiting;
  /** What the page said first: what a form that is reset comes back to. */
  #first;
  /** Set while attributes say what the card says, not what the page wants. */
  #mirrors = false;
  #warned = new Set();
  #frame = 0;
  /** Set until what was kept is shown, which is no change. */
  #quiet = false;
  #card = new Card(this, {
    program,
    waiting: slot("loading", document.createElement("slot")),
    languages: () => this.#languages(),
    seated: () => this.#take(),
    shown: () => {
      // Only now is there a place to lead the reader to.
      this.#validate();
      this.#card.tell("ready");
    },
    heard: (name, about) => this.#hear(name, about),
    failed: (error, box) => this.#fail(error, box),
  });

  constructor() {
    super();
    this.shadowRoot.adoptedStyleSheets = [BARE];
    // A card that a form misses is shown, though nobody has come near it yet: else nothing would seem to happen.
    this.addEventListener("invalid", () => {
      if (this.#card.seat) return;
      this.#open();
      this.scrollIntoView({ block: "center" });
    });
  }

  connectedCallback() {
    if (!this.#first) this.#begin();
    if (!this.#card.seat) ShikeCard.#near.observe(this);
  }

  disconnectedCallback() {
    ShikeCard.#near.unobserve(this);
    this.#card.leave();
    // The next card in its place begins with what was seen here.
    queueMicrotask(() => {
      if (!this.isConnected) this.#waiting = this.#reading;
    });
  }

  attributeChangedCallback(name, before, value) {
    if (this.#mirrors || before === value) return;
    if (DIALS.includes(name)) this[name] = value;
    else if (name === "required") this.#validate();
    else if (name === "readonly") this.#fix();
    else if (name === "pack") this.#card.seat && this.#card.takeOwn();
    else if (name === "lang") this.#speak(value);
    else this.#pick(name, value);
  }

  formDisabledCallback() {
    this.#fix();
  }

  formResetCallback() {
    this.#show(this.#first);
  }

  formStateRestoreCallback(state) {
    this.value = state;
  }

  /** All that was seen of the customer, every field of it; null is nothing seen. One that is none changes nothing. */
  get reading() {
    return structuredClone(this.#reading);
  }

  set reading(reading) {
    // Preact says "" where there is none any more.
    this.#show(reading === "" ? NOTHING : reading ?? NOTHING);
  }

  /** The reading as a form sends it. */
  get value() {
    return JSON.stringify(this.#reading);
  }

  set value(text) {
    try {
      this.reading = text ? JSON.parse(text) : null;
    } catch (error) {
      this.#refuse(error);
    }
  }

  get type() {
    return this.localName;
  }

  /** Where in the playbook the reader is, such as `behaviours/haughty`; null while the card is shown. */
  get book() {
    return this.#card.book;
  }

  set book(path) {
    this.#card.book = path;
  }

  /** What the reading comes to; null as long as the program is not there. */
  classify() {
    return classify(this.#reading);
  }

  /** Nothing is seen any more. */
  reset() {
    this.#show(NOTHING);
  }

  toJSON() {
    return this.reading;
  }

  checkValidity() {
    return this.#internals.checkValidity();
  }

  reportValidity() {
    return this.#internals.reportValidity();
  }

  focus(options) {
    this.#anchor()?.focus(options);
  }

  /** Takes what was set on the element before it was one of these, and what it comes back to. */
  #begin() {
    for (const name of Object.keys(this).filter((name) => PROPERTIES.includes(name))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (this.hasAttribute("reading")) this.#warn("reading", this.getAttribute("reading"), "only as a property of the element");
    this.#first = this.#reading;
    this.#mirror();
  }

  #open() {
    ShikeCard.#near.unobserve(this);
    this.#card.open();
  }

  /** Which languages are wanted where the element names none: the page's, then the reader's. */
  #languages() {
    return [this.parentElement?.closest("[lang]")?.lang, ...navigator.languages];
  }

  #take() {
    const { seat, told } = this.#card;
    this.#quiet = !this.#waiting && told.reading !== "v1";
    for (const name of ["theme", "channel"]) if (this.hasAttribute(name)) seat.card.recall(name, this[name]);
    // The page may have named another language while the card was on its way.
    const tag = negotiate([this.getAttribute("lang"), this.#card.language]);
    if (tag !== this.#card.language) this.#say(tag);
    this.#fix();
    if (this.#waiting) this.#show(this.#waiting);
  }

  #show(reading) {
    try {
      if (!this.#card.seat) this.#waiting = reading;
      this.#reading = this.#card.seat ? this.#card.seat.card.read(reading) : { ...NOTHING, ...reading };
    } catch (error) {
      // What waited was looked at only now: there is none before it to go back to.
      if (reading === this.#waiting) this.#reading = NOTHING;
      if (error?.name === "RuntimeError") this.#card.fault(error);
      else this.#refuse(error);
    }
    if (this.#card.seat) this.#waiting = undefined;
    if (this.#first) this.#mirror();
  }

  #dial(axis, value) {
    const given = points(value);
    if (given === undefined) this.#warn(axis, value, "a number from 0 to 100");
    this.#show({ ...this.#reading, [axis]: given ?? null });
  }

  #pick(name, value) {
    if (value !== null && !PICKS[name].includes(value)) this.#warn(name, value, PICKS[name].join(", "));
    if (name !== "layout") this.#card.seat?.card.recall(name, this[name]);
  }

  #speak(tag) {
    if (tag && !negotiate([tag], null)) this.#warn("lang", tag, Object.keys(PACKS).join(", "));
    if (this.#card.seat) this.#say(negotiate([tag, ...this.#languages()]));
  }

  #say(language) {
    this.#card.tries(() => this.#card.speak(language));
  }

  /** Nobody can change the reading while it is only to be read; nothing at all can be done while disabled. */
  #fix() {
    if (!this.#card.seat) return;
    const { card, div } = this.#card.seat;
    const disabled = this.matches(":disabled");
    card.fix(disabled || this.readonly);
    div.inert = disabled;
    div.toggleAttribute("data-fixed", disabled || this.readonly);
    this.#dress();
    this.#validate();
  }

  /** What stays in sight of what cannot be changed says so; what the program draws anew does not know. */
  #dress() {
    const { div } = this.#card.seat ?? {};
    const fixed = div?.hasAttribute("data-fixed");
    for (const control of div?.querySelectorAll(FIXED) ?? []) control.disabled = fixed;
    for (const dot of div?.querySelectorAll(".dot") ?? []) dot.setAttribute("aria-disabled", fixed);
  }

  /** Hears what the card asks and tells. */
  #hear(name, about) {
    if (name === "moved") this.#frame ||= requestAnimationFrame(() => this.#changed());
    else if (name === "drawn") this.#dress();
    // A card that is put away tells that it is as new.
    else if (!this.#card.seat) return;
    else if (name === "speak") this.#write("lang", about);
    else if (PICKS[name] && this[name] !== about) this.#write(name, about);
  }

  /** Tells what the person changed; what the page itself set is what is known already. */
  #changed() {
    this.#frame = 0;
    if (!this.#card.seat) return;
    const reading = this.#card.seat.card.reading();
    const quiet = this.#quiet;
    this.#quiet = false;
    if (same(reading, this.#reading)) return;
    this.#reading = reading;
    this.#mirror();
    if (!quiet) this.#card.tell("change", classify(reading));
  }

  /** Has attributes and form say what the card says. */
  #mirror() {
    for (const axis of DIALS) {
      const seen = this.#reading[axis];
      // What cannot be read stands for nothing seen, and stays as the page wrote it.
      if ((points(this.getAttribute(axis)) ?? null) !== seen) this.#write(axis, seen);
    }
    const { value } = this;
    this.#internals.setFormValue(value, value);
    this.#validate();
  }

  #write(name, value) {
    this.#mirrors = true;
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
    this.#mirrors = false;
  }

  #validate() {
    const missing = this.required && same(this.#reading, NOTHING);
    const anchor = this.#anchor();
    const message = missing ? WORDS[this.#card.language].required : "";
    this.#internals.setValidity(missing ? { valueMissing: true } : {}, message, ...anchor ? [anchor] : []);
  }

  #anchor() {
    return this.shadowRoot.querySelector("input[type=range]") ?? this.shadowRoot.querySelector("button");
  }

  #warn(name, value, allowed) {
    if (this.#warned.has(name)) return;
    this.#warned.add(name);
    globalThis.console.warn(`<shike-card>: ${name}="${value}" is left out; allowed is ${allowed}`);
  }

  #refuse(error) {
    this.#card.tell("error", { kind: "reading", message: error.message });
  }

  #fail(error, box) {
    const [text, retry] = box.children;
    const policy = error?.name === "Policy";
    if (policy) {
      text.textContent = WORDS[box.lang].blocked;
      retry?.remove();
    }
    box.prepend(slot("error", text));
    this.#card.tell("error", { kind: policy ? "policy" : "program", message: String(error?.message) });
  }
}

const PROPERTIES = [...DIALS, ...Object.keys(PICKS), ...FLAGS, ...TEXTS, "reading", "value", "book"];

// The same script twice in a page, or two of its versions, is harmless: the first one serves.
if (!customElements.get("shike-card")) customElements.define("shike-card", ShikeCard);
