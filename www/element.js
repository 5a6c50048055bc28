// <shike-card>: the one way a card comes into a page, ours included. One program and one set of words per page, however
// many cards. It holds no rule and no word but those needed while there are none (`BOOT`, written by the build).

const PACKS = /*packs*/{};
const KEYS = "./keys.json";
const BOOT = /*boot*/{};
const LANGUAGE = "zh-Hans";

const beside = (name) => new URL(name, import.meta.url);

let announceReady;
/** Resolves, once the program runs, to the public functions `classify`, `explain` and `words`. */
export const ready = new Promise((resolve) => { announceReady = resolve; });

let program;
let failures = 0;

/** The program, started once. After a failure the next call tries again. */
function load() {
  program ??= start().catch((error) => {
    program = undefined;
    failures += 1;
    throw error;
  });
  return program;
}

async function start() {
  const [glue, wasm, first, css] = await Promise.all([
    // A module that failed to load is remembered as failed: another address asks for it anew.
    import(beside("./shike.js") + (failures ? `?again=${failures}` : "")),
    get("./shike_bg.wasm"),
    list(PACKS[LANGUAGE][0]),
    get("./card.css").then((response) => response.text()),
  ]);
  await glue.default({ module_or_path: wasm });
  const pack = new glue.Words(first);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const later = () => list(PACKS[LANGUAGE][1]);
  const explain = async (observation) => {
    const explanation = glue.explain(observation);
    const keys = await list(KEYS);
    for (const piece of explanation.advice) piece.key = keys[piece.key];
    return explanation;
  };
  announceReady({ classify: glue.classify, explain, words });
  return { sheet, mount: (div) => glue.mount(div, pack, later) };
}

/** Every word of a language under its key, such as `tips.conclusion-first`. */
async function words(language) {
  if (!Object.hasOwn(PACKS, language)) throw new RangeError(`words: “${language}” is unknown; allowed are ${Object.keys(PACKS).join(", ")}`);
  const [keys, first, later] = await Promise.all([KEYS, ...PACKS[language]].map(list));
  const all = [...first.slice(1), ...later.slice(1)];
  return Object.fromEntries(keys.map((key, n) => [key, all[n]]));
}

// Not kept: a list may come whole and yet be of another build, and is then asked for again.
const list = (name) => get(name).then((response) => response.json());

async function get(name) {
  const response = await fetch(beside(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

// Destroying a card leaks listeners, so a card that is no longer needed waits here to be used again.
const spare = [];

async function seat({ mount }) {
  const waiting = spare.pop();
  if (waiting) return waiting;
  const div = document.createElement("div");
  div.className = "seat";
  const taken = { div, card: mount(div) };
  // The card draws itself in a microtask of its own, queued by mount: after it, the div can be shown without a flash.
  await Promise.resolve();
  return taken;
}

class ShikeCard extends HTMLElement {
  #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  #seat;
  #opening;

  connectedCallback() {
    // A card that was moved within the page still has its seat and keeps its state.
    if (!this.#seat) this.#opening ??= this.#open();
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  async #open() {
    this.#root.replaceChildren(document.createElement("slot"));
    try {
      const program = await load();
      this.#seat = await seat(program);
      this.#root.adoptedStyleSheets = [program.sheet];
      this.#root.replaceChildren(this.#seat.div);
    } catch (error) {
      this.#fail(error);
    }
    this.#opening = undefined;
    if (!this.isConnected) this.#close();
  }

  #close() {
    if (!this.#seat) return;
    this.#seat.card.reset();
    this.#seat.div.remove();
    spare.push(this.#seat);
    this.#seat = undefined;
  }

  #fail(error) {
    const words = BOOT[LANGUAGE];
    const box = document.createElement("div");
    const text = document.createElement("p");
    const retry = document.createElement("button");
    box.setAttribute("role", "alert");
    box.setAttribute("part", "failure");
    retry.type = "button";
    text.textContent = error?.name === "OtherBuild" ? words.mismatch : words.failed;
    retry.textContent = words.retry;
    retry.addEventListener("click", () => { this.#opening ??= this.#open(); });
    box.append(text, retry);
    this.#root.replaceChildren(box);
  }
}

// The same script twice in a page is harmless.
if (!customElements.get("shike-card")) customElements.define("shike-card", ShikeCard);
