// A card in the shadow root of an element: its program, its words, what it wears, what it asks of the page around it.
// One program per page, however many cards. It holds no rule and no word but those needed while there are none (`BOOT`,
// written by the build). `element.js` is the element of our own page, `embed/shike.js` the one for all others.
import { PACKS } from "./packs.js";
import { Saved } from "./saved.js";
import { get, module } from "./source.js";

const BOOT = /*boot*/{};
const DEFAULT = "zh-Hans";
/** What a card tells when it changes, to be kept. */
const KEPT = ["facing", "theme", "channel", "own", "reading"];
/** Who the screen may be turned to, beside the seller. */
const TURNED = ["covered", "choosing", "thanked"];
/** How long a reading must have rested, in milliseconds, before the card asks whether the customer is the same. */
const A_WHILE = 10 * 60 * 1000;

// Not kept: a list may come whole and yet be of another build, and is then asked for again.
const file = (name) => get(name, "json");

/** The words of a pack. The first one of another language than the page's own brings those of the first screen too. */
const list = (name) => file(name).then((pack) => pack.words ?? pack);

/** What is to be loaded once; after a failure the next call tries again. */
export const once = (load) => {
  let loaded;
  return (...given) => loaded ??= load(...given).catch((error) => {
    loaded = undefined;
    throw error;
  });
};

const look = once(() => sheet("./card.css"));

const guideLook = once(() => sheet("./guide.css"));

const desk = once(async () => {
  const [desk, look] = await Promise.all([module("./desk.js"), sheet("./desk.css")]);
  return { ...desk, look };
});

async function sheet(name) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await get(name, "text"));
  return sheet;
}

/** The first of the wanted languages that there are words in: in the same script, by the likely subtags of BCP 47. */
export function negotiate(wanted, otherwise = DEFAULT) {
  const likely = (tag) => {
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      return `${language}-${script}`;
    } catch {
      return undefined;
    }
  };
  const known = Object.keys(PACKS);
  const heard = wanted.map((tag) => known.find((pack) => tag && likely(pack) === likely(tag)));
  return heard.find(Boolean) ?? otherwise;
}

/** Our own words by their language, shared by all cards that speak it: a program gives back no memory. */
const spoken = {};

// Destroying a card leaks listeners, so a card that is no longer needed waits here to be used again.
const spare = [];

/** The cards that are shown, and what broke the program they share: nothing of it works after that. */
const shown = new Set();
let broken;

/** Hears when the program breaks: each card says so in its place. */
const watched = once(async ({ watch }) => watch((message) => {
  broken = new Error(message);
  globalThis.console.error(broken);
  // Not while the program is still on its way out.
  queueMicrotask(() => shown.forEach((card) => card.fault(broken)));
}));

/** The name of what went wrong, as the program takes it; whatever is no missing file and no other build is our own. */
const kind = (error) => ({ Unreached: "fetched", OtherBuild: "build" })[error?.name] ?? "program";

async function seat({ mount }, words, owner) {
  const waiting = spare.pop();
  if (waiting) {
    waiting.owner = owner;
    waiting.card.speak(words);
    return waiting;
  }
  const taken = { div: document.createElement("div"), owner };
  taken.div.className = "seat";
  taken.card = mount(taken.div, words, (name, about) => taken.owner(name, about));
  // The card draws itself in a microtask of its own, or in a later task where another one was mounted just before. Only
  // then does it hear, and can be shown without a flash.
  for (let wait = 0; !taken.div.firstElementChild; wait += 1) {
    if (wait > 99) throw new Error("the card has not drawn itself");
    await (wait && new Promise((go) => setTimeout(go)));
  }
  return taken;
}

/**
 * What an element does by having a card. `page` is what the element brings: `program` promises the program; all else may
 * be left out. `early` gives the card as the build drew it (see `early.js`), `waiting` what is shown until there is one,
 * `languages` which are wanted most; `seated` is told the card before it is shown and `shown` after it; `heard` what it
 * asks and tells; `failed` may change what is shown in its place. `ours` is true in our own page, which can be sent as a
 * link, printed, installed and kept as a file.
 */
export class Card {
  root;
  language = DEFAULT;
  languages = Object.keys(PACKS);
  /** The div that the card is in, with the program's way to it; none until it is shown. */
  seat;
  /** What is kept on this device, with the attribute `save`. */
  saved;
  /** What the card told last of what may be kept. */
  told;
  /** What the card told was ticked or chosen last, which the answer is about. */
  latest = "";
  /** The checked pack of a company's own words by its language, if there is one, as `desk.js` made it. */
  own;
  /** What the element brings: see above. */
  page;
  #element;
  #wanted;
  #opening;
  #desk;
  /** What went wrong before there was a card to say it. */
  #faults = [];
  /** What the card calls. */
  #asks = (name, about) => this.tries(() => this.ask(name, about), name === "guide");

  constructor(element, page) {
    this.#element = element;
    this.page = page;
    this.root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    // What a control does that is not the card's own (`make.js`).
    this.root.addEventListener("fault", ({ detail }) => this.fault(detail));
  }

  /** Does something, and says what goes wrong in it. */
  async tries(action, ofGuide) {
    try {
      await action();
    } catch (error) {
      this.fault(error, ofGuide);
    }
  }

  /** Says what went wrong, where the reader looks; what is an error of ours stands on the console, too. */
  fault(error, ofGuide = false) {
    this.#note(error);
    if (broken) this.#fail(broken);
    else if (this.#desk?.path != null) this.#desk.fault(kind(error));
    else this.seat?.card.fail(kind(error), ofGuide);
  }

  /** Notes an error of ours on the console. */
  #note(error) {
    if (kind(error) === "program" && error !== broken) globalThis.console.error(error);
  }

  /** Shows the card; one that was moved within the page is there still, and keeps its state. */
  open() {
    if (!this.seat) this.#opening ??= this.#open();
  }

  /** Puts the card away unless the element is in the page, where it may have been moved. */
  leave() {
    queueMicrotask(() => {
      if (!this.#element.isConnected) this.#close();
    });
  }

  /** Whether the screen is turned away from the seller: then nothing else is shown in the card's place, whoever asks. */
  get turned() {
    return TURNED.includes(this.told?.facing);
  }

  /** Where in the playbook the reader is, such as `behaviours/haughty`; null while the card is shown. */
  get book() {
    return this.#desk?.path ?? null;
  }

  set book(path) {
    if (path === null) this.#desk?.close();
    else this.#asks("book", path);
  }

  /** Shows the reading of a link, as `Observation::written` writes it; says so when it is broken. */
  async show(reading) {
    await this.#opening;
    if (!this.seat) return;
    if (!this.seat.card.recall("reading", reading)) this.seat.card.fail("link", false);
    // Not kept before something is changed in it: the last reading of one's own stays.
    else this.told.reading = reading;
  }

  async #open() {
    this.saved ??= new Saved(this.#element.hasAttribute("save"), (fault) => this.#faulty(fault));
    const kept = this.saved.state;
    this.language = negotiate([this.#element.getAttribute("lang"), kept.language, ...this.page.languages?.() ?? navigator.languages]);
    // What the build drew is the seller's to see.
    const early = TURNED.includes(kept.facing) ? undefined : this.page.early?.(this.root, kept);
    if (!early) this.root.replaceChildren(this.page.waiting ?? document.createElement("slot"));
    try {
      const dressed = early && this.root.querySelector("link, style")?.sheet;
      const said = spoken[this.language] || file(PACKS[this.language][0]).then((pack) => {
        if (pack.first) early?.say(pack.first, this.language);
        return pack.words ?? pack;
      });
      const [program, words, sheet] = await Promise.all([this.page.program(), said, dressed ? undefined : look()]);
      await watched(program);
      const taken = await seat(program, spoken[this.language] ??= new program.Words(words, []), this.#asks);
      taken.div.lang = this.language;
      this.root.adoptedStyleSheets = sheet ? [sheet] : [];
      early?.meet(taken.div);
      this.seat = taken;
      shown.add(this);
      this.#recall(kept);
      this.page.seated?.();
      if (early) await early.yield(taken.div);
      else this.root.replaceChildren(taken.div);
      this.tell("language", this.language);
      this.page.shown?.();
      this.takeOwn();
    } catch (error) {
      early?.stop();
      this.#note(error);
      this.#fail(broken ?? error);
    }
    this.#opening = undefined;
    if (!this.#element.isConnected) this.#close();
  }

  /** Shows what was kept; what says something there is not is set aside. */
  #recall(kept) {
    const { card } = this.seat;
    this.told = { facing: "seller", theme: "auto", channel: "shop", own: "", reading: "v1" };
    this.#faults.forEach((fault) => card.fail(fault, false));
    const left = Date.now() - kept.at >= A_WHILE ? "left" : "reading";
    for (const name of KEPT.filter((name) => kept[name] !== undefined)) {
      if (card.recall(name === "reading" ? left : name, kept[name])) this.told[name] = kept[name];
      else this.saved.aside(name);
    }
  }

  #faulty(fault) {
    this.#faults.push(fault);
    this.seat?.card.fail(fault, false);
  }

  /** Takes the company's pack that the element names, or the one chosen before; a bad one changes nothing. */
  async takeOwn() {
    const [address, kept] = [this.#element.getAttribute("pack"), this.saved.own];
    if (!address && !kept) return;
    let faults;
    try {
      const text = address ? await get(new URL(address, document.baseURI), "text") : kept;
      ({ faults } = await (await this.#atDesk()).take(text));
    } catch (error) {
      this.fault(error);
      faults = [[address, String(error?.message)]];
    }
    if (faults.length) this.tell("error", { kind: "pack", message: faults[0][1], faults });
  }

  #close() {
    if (!this.seat) return;
    this.#desk?.close();
    this.seat.card.reset();
    this.seat.div.remove();
    spare.push(this.seat);
    this.#unseat();
    this.own = undefined;
    // What could not be written is held; where nothing was to be kept, nothing is.
    if (!this.#element.hasAttribute("save")) this.saved = undefined;
  }

  #unseat() {
    shown.delete(this);
    this.seat = undefined;
  }

  /** Does what the card asks for and cannot do itself: each `Request` of the program's (`src/state/request.rs`). All else
   *  that it says are its events, and whoever does not listen to one misses nothing. */
  async ask(name, about) {
    this.page.heard?.(name, about);
    switch (name) {
      case "guide": return this.#guide();
      case "speak":
        await this.speak(about);
        return this.saved.write({ language: about });
      case "book": return (await this.#atDesk()).book(about);
      case "words": return (await this.#atDesk()).words();
      case "share": return (await this.#atDesk()).share();
      case "keep": return (await this.#atDesk()).keep();
      default:
        if (name === "latest") this.latest = about;
        else if (name === "customer") this.#desk?.customer(about);
        else if (KEPT.includes(name)) this.#keep(name, about);
    }
  }

  async #atDesk() {
    await this.#opening;
    const { open, look } = await desk();
    this.#wear(look);
    return this.#desk ??= open(this);
  }

  #wear(look) {
    this.root.adoptedStyleSheets = [...new Set([...this.root.adoptedStyleSheets, look])];
  }

  /** Keeps what the card tells. */
  #keep(name, about) {
    // A card that is being put away tells that it is as new.
    if (!this.seat || this.told[name] === about) return;
    this.told[name] = about;
    this.saved.write({ [name]: about, ...(name === "reading" ? { at: Date.now() } : {}) });
  }

  async #guide() {
    const { key, list } = this.packs();
    const [words, look] = await Promise.all([list(1), guideLook()]);
    this.#wear(look);
    // They may have been asked for in another language than is spoken by now.
    if (key === this.packs().key) this.seat?.card.guide(words);
  }

  /** The three packs of a language, a company's words among ours unless only ours are wanted; and what tells them. */
  packs(language = this.language, ours = false) {
    const own = ours ? undefined : this.own?.[language];
    const tips = own?.tips ?? [];
    return { key: own ?? language, language, tips, list: async (n) => own?.packs[n] ?? list(PACKS[language][n]) };
  }

  /** Says everything in another language, or in other words of the same. */
  async speak(language) {
    this.#wanted = language;
    const program = await this.page.program();
    const own = this.own?.[language];
    const words = own ? new program.Words(own.packs[0], own.tips)
      : spoken[language] ??= new program.Words(await list(PACKS[language][0]), []);
    // Another may have been chosen while this one came, or the card put away.
    if (this.#wanted !== language || !this.seat) return;
    this.language = language;
    this.seat.div.lang = language;
    this.seat.card.speak(words);
    this.tell("language", language);
  }

  /** Sends an event from the element. */
  tell(name, detail) {
    this.#element.dispatchEvent(new CustomEvent(`shike-${name}`, { detail, bubbles: true, composed: true }));
  }

  /** Says in the place of the card why there is none. */
  #fail(error) {
    const words = BOOT[this.language];
    this.#unseat();
    this.#desk = undefined;
    const box = document.createElement("div");
    const text = document.createElement("p");
    const retry = document.createElement("button");
    box.setAttribute("role", "alert");
    box.setAttribute("part", "failure");
    box.lang = this.language;
    retry.type = "button";
    text.textContent = words[{ fetched: "failed", build: "mismatch", program: "program-error" }[kind(error)]];
    retry.textContent = words.retry;
    // A program that broke begins anew with its page alone; a page that is not ours is not for us to load.
    retry.addEventListener("click", () => broken ? location.reload() : this.#opening ??= this.#open());
    box.append(text, ...!broken || this.page.ours ? [retry] : []);
    this.page.failed?.(error, box);
    this.root.replaceChildren(box);
  }
}

/** The product's name in a language. */
export const title = (language) => BOOT[language].title;
