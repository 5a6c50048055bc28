// Sheets of paper: drawn from what the program of what has no picture worded, and printed alone.
import { make } from "./make.js";
import { get } from "./source.js";

let looks;

/** The style sheets of what `keep.js` shows: for the card's root, and for the page that is printed. */
async function load() {
  const texts = await Promise.all(["./keep.css", "./paper.css"].map((name) => get(name, "text")));
  return texts.map((text) => {
    const look = new CSSStyleSheet();
    look.replaceSync(text);
    return look;
  });
}

/** Has what `keep.js` shows look as it should. Resolves to what, when called, has the card printed and not the page
 *  around it; that returns what takes it back. */
export async function dressed(root) {
  looks ??= await load();
  const [look, paper] = looks;
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, look])];
  return () => {
    // The size of paper is the page's to say: no rule in a shadow root can.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
    root.host.toggleAttribute("data-printed", true);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== paper);
      root.host.removeAttribute("data-printed");
    };
  };
}

const line = ({ word, label, text, note }) => make("li", { "data-word": word },
  label ? make("b", {}, label) : null, make("span", {}, text), note ? make("small", {}, note) : null);

const part = ({ id, heading, lines }) => make("section", { "data-part": id, "data-tone": id },
  heading ? make("h3", {}, heading) : null, make("ul", {}, ...lines.map(line)));

/** A sheet, to be printed on `paper`: `a4` or `phone`. On the screen it is not seen. */
export const drawn = (sheet, paper, brand) => make("article", {
  class: "sheet", "data-paper": paper, "data-kind": sheet.kind, "data-tone": sheet.tone,
}, make("header", {}, make("p", { class: "from" }, brand), make("h2", {}, sheet.title),
  ...sheet.about.map((text) => make("p", {}, text))), ...sheet.parts.map(part));
