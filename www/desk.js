// What is done at the desk rather than in front of a customer: the playbook, and words of a company's own. Loaded when
// one of them is first opened. The pages come worded from the program of what has no picture; here they are drawn.
import { Playbook, languageOf, placeOf } from "./headless.js";
import { started } from "./functions.js";
import { address } from "./source.js";

const LINK = "#book/";

/** An element with attributes and children; what is text stays text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const does = (element, event, action) => {
  element.addEventListener(event, action);
  return element;
};

const SCHEMA = address("./pack.schema.json");

/** Opens the desk of a card. `card` is what `element.js` hands over. */
export function open(card) {
  return new Desk(card);
}

class Desk {
  #card;
  #box = make("div", { class: "card desk" });
  #playbooks = new Map();
  #ticked = new Map();
  #query = "";
  #opener;
  #said;
  /** Where the reader is; null while the card is shown. */
  path = null;

  constructor(card) {
    this.#card = card;
    does(this.#box, "click", (event) => this.#follow(event));
    does(this.#box, "keydown", (event) => {
      // In a search that was begun it clears that, as the browser does.
      if (event.key === "Escape" && !event.composedPath()[0].value) this.close();
    });
  }

  /** Shows the page at a path, or the page of the thing with this id. */
  async show(where) {
    const playbook = await this.#playbook();
    const path = where === "" || where.includes("/") ? where : placeOf(where);
    this.#query = "";
    this.#draw(playbook, playbook.page(path));
    this.path = path;
    this.#enter();
    this.#card.tell(path);
  }

  /** Shows where a company's own words are taken in, and what became of them. */
  async ownWords() {
    const playbook = await this.#playbook();
    this.#drawOwn(playbook);
    this.path ??= "";
    this.#enter();
  }

  /**
   * Takes a company's pack, checked, and keeps it for the next time if `keep`. Nothing changes when something is wrong
   * with it.
   * Resolves to `{ name, language, faults, warnings }`; a fault is where, and what.
   */
  async take(text, keep = false) {
    await started();
    const own = languageOf(text);
    const language = this.#card.languages.includes(own) ? own : this.#card.packs().language;
    const playbook = await this.#playbook(this.#card.packs(language, true));
    const { packs, ...said } = playbook.own(text);
    const pack = { ...said, packs, text, tips: playbook.ownTips(text) };
    if (packs) await this.#card.speak({ [said.language]: pack }, keep);
    this.#said = said;
    return said;
  }

  /** Back to the card. */
  close() {
    if (this.path === null) return;
    this.path = null;
    this.#box.remove();
    this.#card.card().div.hidden = false;
    this.#opener?.focus?.();
    this.#card.tell(null);
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

  #enter() {
    const seat = this.#card.card().div;
    if (!this.#box.isConnected) {
      this.#opener = this.#card.root.activeElement;
      this.#card.root.append(this.#box);
    }
    this.#box.lang = seat.lang;
    this.#box.dataset.theme = seat.querySelector("[data-theme]").dataset.theme;
    seat.hidden = true;
    this.#box.querySelector("h1").focus();
    this.#box.scrollIntoView?.({ block: "start" });
  }

  #follow(event) {
    const link = event.composedPath().find((element) => element.hash?.startsWith(LINK));
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.show(decodeURI(link.hash.slice(LINK.length)));
  }

  #draw(playbook, page) {
    const results = make("div", { class: "found" });
    const blocks = make("div", { class: "page" }, ...page.blocks.map((block) => this.#block(playbook, block)));
    const body = make("div", { class: "text" }, results, make("h1", { tabindex: "-1" }, page.title));
    if (page.about) body.append(make("p", { class: "about" }, page.about));
    if (page.tick) body.append(this.#tick(page.tick));
    body.append(blocks);
    if (page.source) body.append(make("p", { class: "source" }, page.source));
    this.#box.replaceChildren(this.#top(playbook, page, results), body);
    this.#box.removeAttribute("data-searching");
  }

  #top(playbook, page, results) {
    const back = does(make("button", { type: "button", part: "plain back" }, playbook.label("back", "", "")), "click", () => this.close());
    const search = make("input", {
      type: "search", "aria-label": playbook.label("search", "", ""), placeholder: playbook.label("search-hint", "", ""),
      autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
    });
    does(search, "input", () => {
      this.#query = search.value;
      this.#find(playbook, results);
    });
    // The playbook names kinds of people: it must be gone in one tap, like the card.
    const cover = does(make("button", { type: "button", part: "quiet cover" }, playbook.ui("cover")), "click", () => {
      this.#card.card().card.cover();
      this.close();
    });
    const trail = make("nav", { class: "trail" });
    if (page.path) trail.append(link({ path: "", name: playbook.label("title", "", "") }));
    if (page.up?.path) trail.append(link(page.up));
    return make("header", { class: "top" }, back, search, cover, trail);
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

  #drawOwn(playbook) {
    const label = (word, gap = "", text = "") => playbook.label(word, gap, text);
    const input = make("input", { type: "file", accept: ".json,application/json", "aria-label": label("own-choose") });
    does(input, "change", async () => {
      const [file] = input.files;
      if (!file) return;
      await this.take(await file.text(), true);
      this.ownWords();
    });
    const remove = does(make("button", { type: "button", part: "plain" }, label("own-remove")), "click", async () => {
      await this.#card.speak(undefined, true);
      this.#said = undefined;
      this.ownWords();
    });
    const format = make("a", { href: SCHEMA, download: "pack.schema.json" }, label("own-format"));
    const choose = make("label", { part: "plain choose" }, label("own-choose"), input);
    const tools = make("div", { class: "tools" }, choose, this.#card.own() ? remove : null, format);
    this.#box.replaceChildren(this.#top(playbook, { path: "" }, make("div")), make("div", { class: "text" },
      make("h1", { tabindex: "-1" }, label("own-title")), make("p", { class: "about" }, label("own-about")), tools,
      make("div", { role: "status", class: "outcome" }, ...this.#outcome(label))));
    this.#box.querySelector("input[type=search]").remove();
  }

  /** What became of the pack that was chosen last: what is wrong where, or that it is in use. */
  #outcome(label) {
    const own = this.#card.own();
    const { name, language, faults = [], warnings = [] } = this.#said ?? own ?? {};
    const list = (told) => make("ul", { class: "faults" }, ...told.map(([path, sentence]) => (
      make("li", {}, path ? make("code", {}, path) : null, make("span", {}, sentence)))));
    if (faults.length) return [make("p", {}, label("own-bad", "count", String(faults.length))), list(faults)];
    if (!name) return [];
    const here = language === this.#card.packs().language;
    const lines = [make("p", {}, here ? label("own-good", "name", name) : label("own-other", "name", name))];
    if (warnings.length) lines.push(make("p", {}, label("own-warned", "count", String(warnings.length))), list(warnings));
    return lines;
  }

  #tick([text, id]) {
    return does(make("button", { type: "button", part: "plain use" }, text), "click", () => {
      this.#card.card().card.tick(id);
      this.close();
    });
  }

  #block(playbook, block) {
    switch (block.kind) {
      case "heading": return make("h2", {}, block.text);
      case "list": return make("ul", { class: "list" }, ...block.items.map((item) => make("li", {}, item)));
      case "links": return make("ul", { class: "links" }, ...block.links.map((each) => make("li", {}, link(each))));
      case "rows": return make("dl", {}, ...block.rows.map(row));
      case "lines": return make("dl", { class: "turns" }, ...block.turns.map(([who, text]) => (
        make("div", {}, make("dt", {}, who), make("dd", {}, text)))));
      case "table": return table(block);
      case "checks": return this.#checks(playbook, block);
      default: throw new Error(`no picture for “${block.kind}”`);
    }
  }

  #checks(playbook, { id, items, clear }) {
    const ticked = this.#ticked.get(id) ?? new Set();
    this.#ticked.set(id, ticked);
    const [line, meaning] = [make("strong"), make("p")];
    const boxes = items.map(({ path }) => {
      const box = make("input", { type: "checkbox" });
      box.checked = ticked.has(path);
      return does(box, "change", () => {
        if (box.checked) ticked.add(path);
        else ticked.delete(path);
        score();
      });
    });
    const score = () => {
      const [count, says] = playbook.score(id, ticked.size);
      line.textContent = count;
      meaning.textContent = says ?? "";
    };
    const wipe = does(make("button", { type: "button", part: "plain" }, clear), "click", () => {
      ticked.clear();
      for (const box of boxes) box.checked = false;
      score();
    });
    score();
    const item = ({ name, note }, n) => make("li", {}, make("label", {}, boxes[n],
      make("span", {}, make("strong", {}, name), note ? make("span", {}, note) : null)));
    return make("div", { class: "checks" }, make("ul", {}, ...items.map(item)),
      make("div", { role: "status", class: "score" }, line, meaning), wipe);
  }
}

const link = ({ path, name, about }) => make("a", { href: LINK + path },
  make("strong", {}, name), about ? make("span", {}, about) : null);

const row = ({ word, label, text }) => make("div", { "data-word": word }, make("dt", {}, label), make("dd", {}, text));

function table({ label, heads, rows }) {
  const head = make("tr", {}, make("td"), ...heads.map((each) => make("th", { scope: "col" }, link(each))));
  const line = ({ word, label, cells }) => make("tr", { "data-word": word }, make("th", { scope: "row" }, label),
    ...cells.map((cell) => make("td", {}, cell)));
  const whole = make("table", {}, make("caption", {}, label), make("thead", {}, head), make("tbody", {}, ...rows.map(line)));
  return make("div", { class: "side", role: "region", tabindex: "0", "aria-label": label }, whole);
}
