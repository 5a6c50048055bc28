// <shike-frame>: <shike-card> in a frame of its own, for a page whose policy lets no program run. Its attributes, reading
// and events are the card's. What is said between page and frame stands in `frame.d.ts`; all else is passed over.
import { DIALS } from "./contract.js";

/** What the person may choose in the frame, and what else the page may. */
const CHOSEN = ["lang", "theme", "channel"];
const SET = [...CHOSEN, "layout", "readonly", ...DIALS];

const NAME = "shike-frame";

// The same script twice in a page is harmless.
customElements.get(NAME) ?? customElements.define(NAME, class extends HTMLElement {
  static observedAttributes = [...SET, "src", "title"];

  // Not “allow-same-origin”: from the page's own server the frame could then take its sandbox off, and reach the page. As
  // high as most cards, until the frame says how high it is.
  #frame = Object.assign(document.createElement("iframe"), {
    sandbox: "allow-scripts allow-downloads",
    allow: "clipboard-write",
    loading: "lazy",
    height: 640,
    style: "display:block;width:100%;border:0",
  });
  /** What the frame's address holds: the one we show to the frame, the other it shows to us. */
  #words;
  #port;
  /** How many messages the frame was sent: a reading from before the last one is out of date. */
  #sent = 0;
  #reading = null;
  /** Set while attributes say what the card says, not what the page wants. */
  #mirrors;

  constructor() {
    super().attachShadow({ mode: "open" });
  }

  connectedCallback() {
    addEventListener("message", this);
    if (Object.hasOwn(this, "reading")) {
      const { reading } = this;
      delete this.reading;
      this.reading = reading;
    }
    // Its address is known by now: a frame that is given another one while it loads may load either.
    this.shadowRoot.append(this.#frame);
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    this.#frame.remove();
  }

  attributeChangedCallback(name, before, value) {
    if (this.#mirrors) return;
    if (SET.includes(name)) this.#say(name, value);
    else this.#load(name);
  }

  handleEvent({ source, data }) {
    if (source === this.#frame.contentWindow && data?.shike1 === "hello") {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => this.#take(port1, data ?? {});
      // In its sandbox it has no origin that could be named here.
      source.postMessage({ shike1: "open", word: this.#words[0] }, "*", [port2]);
    }
  }

  /** As it was set, until the frame says what it shows; null before there is one. */
  get reading() {
    return this.#reading;
  }

  set reading(reading) {
    this.#see(reading);
    this.#say("reading", reading);
  }

  /** Gives the frame its name and, where that is another, its address. */
  #load(changed) {
    this.#frame.title = this.title || "Shike";
    if (changed === "src") {
      // Nobody guesses them. Not by `randomUUID`, which an intranet without https has not.
      this.#words = crypto.getRandomValues(new BigUint64Array(2));
      this.#frame.src = `${this.getAttribute("src")}#${this.#words.join(".")}`;
    }
  }

  #say(type, value) {
    this.#port?.postMessage({ shike1: type, n: ++this.#sent, value });
  }

  #take(port, { shike1: type, word, n, value }) {
    if (type === "opened" && word === this.#words[1]) {
      this.#port = port;
      this.#say("reading", this.#reading);
      for (const name of SET) this.#say(name, (name === "lang" ? this.closest("[lang]") : this)?.getAttribute(name));
    }
    if (port !== this.#port) return;
    // What only numbers have.
    if (type === "height" && value?.toFixed) this.#frame.height = value;
    if (CHOSEN.includes(type) && typeof value === "string") this.#write(type, value);
    // Null, too, is at least 0.
    if (type === "reading" && n === this.#sent && DIALS.every((axis) => value?.[axis] >= 0)) this.#see(value);
    if (/^(ready|change|error|language)$/.test(type)) {
      this.dispatchEvent(new CustomEvent(`shike-${type}`, { detail: value, bubbles: true, composed: true }));
    }
  }

  /** Takes a reading, and has the attributes say it. */
  #see(reading) {
    this.#reading = reading;
    for (const axis of DIALS) this.#write(axis, reading?.[axis]);
  }

  #write(name, value) {
    this.#mirrors = true;
    this[value == null ? "removeAttribute" : "setAttribute"](name, value);
    this.#mirrors = false;
  }
});
