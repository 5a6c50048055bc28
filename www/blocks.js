// The blocks that the pages of the playbook are made of, drawn.
import { does, make } from "./make.js";

/** How a place in the playbook begins in an address. */
export const LINK = "#book/";

/** A block of a page of the playbook; `ticked` holds for each list what is ticked in it. */
export function picture(playbook, ticked, block) {
  switch (block.kind) {
    case "heading": return make("h2", {}, block.text);
    case "list": return make("ul", { class: "list" }, ...block.items.map((item) => make("li", {}, item)));
    case "links": return make("ul", { class: "links" }, ...block.links.map((each) => make("li", {}, link(each))));
    case "rows": return make("dl", {}, ...block.rows.map(row));
    case "lines": return make("dl", { class: "turns" }, ...block.turns.map(([who, text]) => (
      make("div", {}, make("dt", {}, who), make("dd", {}, text)))));
    case "table": return types(block);
    case "checks": return checks(playbook, ticked, block);
    default: throw new Error(`no picture for “${block.kind}”`);
  }
}

function checks(playbook, all, { id, items, clear }) {
  const ticked = all.get(id) ?? new Set();
  all.set(id, ticked);
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
    const [count, says] = playbook.score(id, [...ticked]) ?? [];
    line.textContent = count ?? "";
    meaning.textContent = says ?? "";
    wipe.hidden = !ticked.size;
  };
  const wipe = does(make("button", { type: "button", part: "plain" }, clear), "click", () => {
    ticked.clear();
    for (const box of boxes) box.checked = false;
    score();
    boxes[0].focus();
  });
  score();
  const item = ({ name, note }, n) => make("li", {}, make("label", {}, boxes[n],
    make("span", {}, make("strong", {}, name), note ? make("span", {}, note) : null)));
  return make("div", { class: "checks" }, make("ul", {}, ...items.map(item)),
    make("div", { role: "status", class: "score" }, line, meaning), wipe);
}

/** The way to a page of the playbook. */
export const link = ({ path, name, about }) => make("a", { href: LINK + path },
  make("strong", {}, name), about ? make("span", {}, about) : null);

const row = ({ word, label, text }) => make("div", { "data-word": word }, make("dt", {}, label), make("dd", {}, text));

/** From how many types on they are not put side by side: a page has room for so many columns. */
const MANY = 6;

/** Types one below the other, each a block of its own; and side by side, to be seen where all of them have room. */
function types({ label, heads, rows }) {
  const block = (head, n) => make("li", {}, link(head), make("dl", {}, ...rows.map(({ cells, ...line }) => row({ ...line, text: cells[n] }))));
  const blocks = make("ul", { class: "blocks", "aria-label": label }, ...heads.map(block));
  if (heads.length >= MANY) return blocks;
  return make("div", { class: "types", "data-count": heads.length }, blocks, table(label, heads, rows));
}

function table(label, heads, rows) {
  const head = make("tr", {}, make("td"), ...heads.map((each) => make("th", { scope: "col" }, link(each))));
  const line = ({ word, label, cells }) => make("tr", { "data-word": word }, make("th", { scope: "row" }, label),
    ...cells.map((cell) => make("td", {}, cell)));
  return make("table", {}, make("caption", {}, label), make("thead", {}, head), make("tbody", {}, ...rows.map(line)));
}
