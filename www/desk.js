// What is done at the desk rather than in front of a customer: the playbook, words of a company's own, sharing and
// keeping. Loaded when one of them is first opened. The pages come worded from the program of what has no picture.
import { Playbook, languageOf, placeOf } from "./headless.js";
import { started } from "./functions.js";
import { LINK, link, picture } from "./blocks.js";
import { does, make } from "./make.js";
import { address, module } from "./source.js";

const SCHEMA = address("./pack.schema.json");
/** What went wrong, as the card names it, and the card's word for that. */
const FAULTS = { fetched: "not-fetched", build: "other-build", program: "program-error" };
/** A reading of which nothing was seen, as the card tells it. */
const NOTHING = "v1";

/** Opens the desk of a `Card` (`card.js`). */
export function open(card) {
  return new Desk(card);
}

/** Each method that opens a page has the name by which the card asks for it. */
class Desk {
  #card;
  #box = make("div", { class: "card desk" });
  /** It is as wide as the card's own seat, and looks as its width says. */
  #seat = make("div", { class: "seat" }, this.#box);
  #playbooks = new Map();
  /** What is ticked in which list, for the customer who stands there; and for the one before, who may come back. */
  #ticked = new Map();
  #before = new Map();
  /** Draws what can be ticked anew, while there is such a page. */
  #redraw;
  #query = "";
  #opener;
  #said;
  /** What the page that is shown wants done when it is left. */
  #left;
  /** Where the reader is; null while the card is shown. */
  path = null;

  constructor(card) {
    this.#card = card;
    does(this.#box, "click", (event) => this.#follow(event));
    does(this.#box, "keydown", (event) => {
      // In a search that was begun it clears that, as the browser does.
      const [at] = event.composedPath();
      if (event.key === "Escape" && !(at.type === "search" && at.value)) this.close();
    });
  }

  /** Shows the page at a path, or the page of the thing with this id; `from` is the path of the page it is left for. */
  async book(where = "", from) {
    const playbook = await this.#playbook();
    // By the browser's way back, by an address, or because it was long in coming.
    if (this.#card.turned) return;
    const path = where === "" || where.includes("/") ? where : placeOf(where);
    this.#query = "";
    this.#draw(playbook, playbook.page(path));
    this.path = path;
    this.#enter();
    // Who comes up from a page goes on where they left this one.
    [...this.#box.querySelectorAll(`.page a[href="${LINK}${from}"]`)].find((each) => each.getClientRects().length)?.focus();
    this.#card.tell("book", path);
  }

  /** Shows where a company's own words are taken in, and what became of them. */
  async words() {
    const playbook = await this.#playbook();
    if (this.#card.turned) return;
    this.#stand(playbook, this.#choice(playbook));
  }

  /** Shows how what was seen can be sent and printed. */
  share() {
    return this.#beside("share");
  }

  /** Shows how what is chosen can be kept and moved, and how the product itself can. */
  keep(said) {
    return this.#beside("keep", said);
  }

  /** Another customer stands there, or the one before again: what was ticked is each one's own. */
  customer(undone) {
    // One of whom nothing was seen is not brought back, as in the card.
    if (!undone && this.#card.told.reading !== NOTHING) this.#before = this.#ticked;
    this.#ticked = undone ? this.#before : new Map();
    this.#redraw?.();
  }

  /**
   * Takes a company's pack, checked, and keeps it for the next time if `keep`. Nothing changes when something is wrong
   * with it.
   * Resolves to `{ name, language, faults, warnings }`; a fault is where, and what.
   */
  async take(text, keep = false) {
    await started();
    const own = languageOf(text);
    const language = this.#card.languages.includes(own) ? own : this.#card.language;
    const playbook = await this.#playbook(this.#card.packs(language, true));
    const { packs, ...said } = playbook.own(text);
    const pack = { ...said, packs, text, tips: playbook.ownTips(text) };
    if (packs) await this.#use({ [said.language]: pack }, keep);
    this.#said = said;
    return said;
  }

  /** Has the card speak in a company's words, or in ours alone. */
  #use(own, keep) {
    this.#card.own = own;
    if (keep) this.#card.saved.own = this.#own()?.text;
    return this.#card.speak(this.#card.language);
  }

  /** The company's pack that is in use. */
  #own() {
    return this.#card.own && Object.values(this.#card.own)[0];
  }

  /** Says what went wrong, above the page that is shown: the card, which says it else, is hidden. */
  async fault(kind) {
    const playbook = await this.#playbook();
    this.#box.querySelector("[role=alert]")?.remove();
    this.#box.querySelector(".text").prepend(make("p", { role: "alert" }, playbook.ui(FAULTS[kind])));
  }

  /** Back to the card. */
  close() {
    if (this.path === null) return;
    this.path = null;
    this.#leave();
    this.#seat.remove();
    const { div } = this.#card.seat;
    div.hidden = false;
    // What was in the menu is gone with it.
    (this.#opener?.isConnected ? this.#opener : div.querySelector(".menu-button"))?.focus();
    this.#card.tell("book", null);
  }

  /** The playbook in the card's language and words, made once for each. */
  async #playbook(packs = this.#card.packs()) {
    await started();
    const known = this.#playbooks.get(packs.key);
    if (known) return known;
    const playbook = new Playbook(...await Promise.all([0, 1, 2].map(packs.list)));
    this.#playbooks.set(packs.key, playbook);
    return playbook;
  }

  /** A page of `keep.js`, which is loaded when the first of them is opened. */
  async #beside(name, said) {
    const card = this.#card;
    const [pages, playbook, words] = await Promise.all([module("./keep.js"), this.#playbook(), card.packs().list(3)]);
    const { nodes, enter } = await pages[name]({
      card, playbook, words, said, again: (after) => this.keep(after),
      takeOwn: (text) => this.take(String(text), true),
    });
    if (this.#card.turned) return;
    this.#stand(playbook, nodes);
    this.#left = enter();
  }

  /** Shows a page that is no place of the playbook. */
  #stand(playbook, nodes) {
    this.#leave();
    this.#box.replaceChildren(this.#top(playbook), make("div", { class: "text" }, ...nodes));
    this.#box.removeAttribute("data-searching");
    this.path ??= "";
    this.#enter();
  }

  #leave() {
    this.#left?.();
    this.#left = undefined;
    this.#redraw = undefined;
  }

  #enter() {
    // The card may have been put away while this page came.
    const seat = this.#card.seat?.div;
    if (!seat) return;
    if (!this.#box.isConnected) {
      this.#opener = this.#card.root.activeElement;
      this.#card.root.append(this.#seat);
      this.#card.seat.card.closeMenu();
    }
    this.#box.lang = seat.lang;
    this.#box.dataset.theme = seat.querySelector("[data-theme]").dataset.theme;
    seat.hidden = true;
    this.#box.querySelector("h1").focus();
    this.#box.scrollIntoView?.({ block: "start" });
  }

  #follow(event) {
    const link = event.composedPath().find((element) => element.hash?.startsWith(LINK));
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
    event.preventDefault();
    return this.book(decodeURI(link.hash.slice(LINK.length)));
  }

  #draw(playbook, page) {
    this.#leave();
    const results = make("div", { class: "found" });
    const drawn = () => make("div", { class: "page" }, ...page.blocks.map((block) => picture(playbook, this.#ticked, block)));
    let blocks = drawn();
    this.#redraw = () => {
      const again = drawn();
      blocks.replaceWith(again);
      blocks = again;
    };
    const body = make("div", { class: "text" }, results, make("h1", { tabindex: "-1" }, page.title));
    if (page.about) body.append(make("p", { class: "about" }, page.about));
    if (page.tick) body.append(this.#tick(page.tick));
    body.append(blocks);
    if (page.source) body.append(make("p", { class: "source" }, page.source));
    this.#box.replaceChildren(this.#top(playbook, page, results), body);
    this.#box.removeAttribute("data-searching");
  }

  /** What stands at the top of each page; of a page of the playbook with its search and the way up. */
  #top(playbook, page, results) {
    const label = (word) => playbook.label(word, "", "");
    const back = does(make("button", { type: "button", part: "plain back" }, label("back")), "click", () => this.#up(page));
    // The playbook names kinds of people: it must be gone in one tap, like the card.
    const cover = does(make("button", { type: "button", part: "quiet cover" }, playbook.ui("cover")), "click", () => {
      this.#card.seat.card.cover();
      this.close();
    });
    const trail = make("nav", { class: "trail" });
    if (page?.path) trail.append(this.#home(playbook), link({ path: "", name: label("title") }));
    if (page?.up?.path) trail.append(link(page.up));
    return make("header", { class: "top" }, back, page ? this.#search(playbook, results) : null, cover, trail);
  }

  /** The way from anywhere in the playbook to the card at once. */
  #home(playbook) {
    return does(make("a", { href: "#", class: "home" }, playbook.ui("brand")), "click", (event) => {
      event.preventDefault();
      this.close();
    });
  }

  /** One level up: from an entry to its system, from a system to the contents, from these to the card. */
  #up(page) {
    if (page?.up) this.book(page.up.path, page.path);
    else this.close();
  }

  #search(playbook, results) {
    const search = make("input", {
      type: "search", "aria-label": playbook.label("search", "", ""), placeholder: playbook.label("search-hint", "", ""),
      autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
    });
    return does(search, "input", () => {
      this.#query = search.value;
      this.#find(playbook, results);
    });
  }

  #find(playbook, results) {
    this.#box.toggleAttribute("data-searching", this.#query.trim() !== "");
    if (!this.#query.trim()) return results.replaceChildren();
    const { count, hits } = playbook.find(this.#query);
    const text = (pieces) => pieces.map(({ text, hit }) => (hit ? make("mark", {}, text) : text));
    const hit = ({ path, name, text: line }) => make("li", {},
      make("a", { href: LINK + path }, make("strong", {}, ...text(name)), make("span", {}, ...text(line))));
    const heading = make("h1", { part: "hidden" }, playbook.label("search", "", ""));
    results.replaceChildren(heading, make("p", { role: "status" }, count), make("ul", {}, ...hits.map(hit)));
  }

  /** Where a company's pack is chosen. */
  #choice(playbook) {
    const label = (word, gap = "", text = "") => playbook.label(word, gap, text);
    const input = make("input", { type: "file", accept: ".json,application/json", "aria-label": label("own-choose") });
    does(input, "change", async () => {
      const [file] = input.files;
      if (!file) return;
      await this.take(await file.text(), true);
      await this.words();
    });
    const remove = does(make("button", { type: "button", part: "plain" }, label("own-remove")), "click", async () => {
      await this.#use(undefined, true);
      this.#said = undefined;
      await this.words();
    });
    const format = make("a", { href: SCHEMA, download: "pack.schema.json" }, label("own-format"));
    const choose = make("label", { part: "plain choose" }, label("own-choose"), input);
    const tools = make("div", { class: "tools" }, choose, this.#own() ? remove : null, format);
    return [
      make("h1", { tabindex: "-1" }, label("own-title")), make("p", { class: "about" }, label("own-about")), tools,
      make("div", { role: "status", class: "outcome" }, ...this.#outcome(label)),
    ];
  }

  /** What became of the pack that was chosen last: what is wrong where, or that it is in use. */
  #outcome(label) {
    const own = this.#own();
    const { name, language, faults = [], warnings = [] } = this.#said ?? own ?? {};
    const list = (told) => make("ul", { class: "faults" }, ...told.map(([path, sentence]) => (
      make("li", {}, path ? make("code", {}, path) : null, make("span", {}, sentence)))));
    if (faults.length) return [make("p", {}, label("own-bad", "count", String(faults.length))), list(faults)];
    if (!name) return [];
    const here = language === this.#card.language;
    const lines = [make("p", {}, here ? label("own-good", "name", name) : label("own-other", "name", name))];
    if (warnings.length) lines.push(make("p", {}, label("own-warned", "count", String(warnings.length))), list(warnings));
    return lines;
  }

  #tick([text, id]) {
    return does(make("button", { type: "button", part: "plain use" }, text), "click", () => {
      this.#card.seat.card.tick(id);
      this.close();
      // The answer to it, wherever in the card the reader was before.
      this.#card.seat.div.scrollIntoView({ block: "start" });
    });
  }
}
