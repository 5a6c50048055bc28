// What leaves the card: what was seen is sent and printed; what is kept is moved to another device, and so is the
// product itself. Loaded when one of these pages is first opened. `desk.js` shows them.
import { does, make } from "./make.js";
import { moved } from "./moved.js";
import { dressed, drawn } from "./sheet.js";
import { unsaid } from "./fetched.js";
import { address, get, single } from "./source.js";

const button = (text, action) => does(make("button", { type: "button", part: "plain" }, text), "click", action);
const heading = (text) => make("h1", { tabindex: "-1" }, text);
const about = (text) => make("p", { class: "about" }, text);
const tools = (...made) => make("div", { class: "tools" }, ...made);
const section = (title, ...made) => make("section", {}, make("h2", {}, title), ...made);
const status = (said = "") => make("p", { role: "status", class: "outcome" }, said);

/** Where what came of a button is told, beside it, and what tells it. */
function result(said) {
  const outcome = status(said);
  return [outcome, (text) => { outcome.textContent = text; }];
}

/** The page that sends and prints what was seen. */
export async function share({ card, playbook, words }) {
  const { ours } = card.page;
  const print = await dressed(card.root);
  const { reading, channel, own } = card.told;
  const sheet = playbook.sheet(reading, channel, own, card.latest, card.packs().tips);
  const brand = playbook.ui("brand");
  const seen = sheet.kind !== "nothing";
  const paper = seen ? drawn(sheet, "a4", brand) : drawn(playbook.cheatSheet(), "a4", brand);
  const nodes = [
    heading(playbook.ui("share")), about(words["share-about"]),
    ...sent(sheet.text, seen && ours ? link(reading) : "", brand, words),
    ...ours ? [...printed(playbook, sheet, seen, words), paper] : [],
  ];
  return { nodes, enter: ours ? print : () => undefined };
}

/** The address that shows the reading again; none where nobody else could follow it. */
const link = (reading) => location.protocol === "file:" ? "" : `${location.href.split("#")[0]}#${reading}`;

/** The text to send, to be read and copied by hand too, and the buttons that send it. */
function sent(text, link, title, words) {
  const whole = link ? `${text}\n${link}` : text;
  const said = status();
  const box = make("textarea", {
    readonly: true, rows: 8, "aria-label": words["share-text"],
  });
  box.value = whole;
  const copy = async (wanted) => {
    try {
      await navigator.clipboard.writeText(wanted);
      said.textContent = words["share-copied"];
    } catch {
      box.focus();
      box.setSelectionRange(whole.length - wanted.length, whole.length);
      said.textContent = words["share-by-hand"];
    }
  };
  const send = async () => {
    try {
      await navigator.share({ title, text, ...(link && { url: link }) });
    } catch (error) {
      // Who closes the system's own list has changed their mind, and needs no word about it.
      if (error?.name !== "AbortError") await copy(whole);
    }
  };
  return [
    tools(navigator.share ? button(words["share-send"], send) : null, button(words["share-copy"], () => copy(whole)),
      link ? button(words["share-copy-link"], () => copy(link)) : null),
    said, box,
  ];
}

/** The buttons that print. What is printed is drawn before, for a window that prints shows what there is. */
function printed(playbook, sheet, seen, words) {
  const put = (what, paper) => (event) => {
    event.target.getRootNode().querySelector(".sheet").replaceWith(drawn(what(), paper, playbook.ui("brand")));
    globalThis.print();
  };
  const reading = ["a4", "phone"].map((paper) => button(words[`print-${paper}`], put(() => sheet, paper)));
  const cheat = button(words["print-styles"], put(() => playbook.cheatSheet(), "a4"));
  return [section(words.print, about(words["print-about"]), tools(...(seen ? reading : []), cheat))];
}

/** The page that keeps: what is chosen as a file, the product as a file, the product installed. */
export async function keep({ card, playbook, words, said, again, takeOwn }) {
  await dressed(card.root);
  const nodes = [
    heading(playbook.ui("keep")), ...state(moved(card, takeOwn), words, said, again),
    ...card.page.ours ? [...copy(words), ...install(words)] : [],
  ];
  return { nodes, enter: () => undefined };
}

let last;

/** Has the browser keep a file. The address of the one before is given back, that of the last one is still needed. */
function download(blob, name) {
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(blob);
  make("a", { href: last, download: name }).click();
}

const two = (number) => String(number).padStart(2, "0");
const today = (now = new Date()) => [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");

/** What is kept on this device, as a file and from one. */
function state(saved, words, said, again) {
  const [outcome, say] = result(words[said]);
  const out = button(words.export, () => {
    const name = `shike-${today()}.json`;
    download(new Blob([saved.file()], { type: "application/json" }), name);
    say(words["export-done"].replace("{file}", name));
  });
  const input = make("input", { type: "file", accept: ".json,application/json", "aria-label": words.import });
  does(input, "change", async () => {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    try {
      await saved.take(await file.text());
      // Said in the language that the file has brought.
      await again("import-done");
    } catch (error) {
      // A file with a fault; all else is no fault of the file's.
      if (!words[error.message]) throw error;
      say(words[error.message].replace("{field}", error.field));
    }
  });
  const choose = make("label", { part: "plain choose" }, words.import, input);
  return [section(words.state, about(words["export-about"]), about(words["import-about"]), tools(out, choose), outcome)];
}

/** The product as one file, from where there is a server that has it. */
function copy(words) {
  if (single) return [];
  const [outcome, say] = result();
  const link = make("a", { href: address("shike.html"), download: "shike.html", part: "plain" }, words.copy);
  does(link, "click", async (event) => {
    event.preventDefault();
    // A link alone would keep whatever the server says instead of the file.
    const file = await get("shike.html", "blob").catch(unsaid);
    if (file) download(file, "shike.html");
    say(file ? words["copy-done"] : words["copy-missing"]);
  });
  return [section(words.copy, about(words["copy-about"]), tools(link), outcome)];
}

/** How to install, where the browser can. */
function install(words) {
  const installer = globalThis.shike?.installer?.() ?? { kind: "none" };
  if (installer.kind === "prompt") {
    return [section(words.install, about(words["install-about"]), tools(button(words.install, () => installer.prompt())))];
  }
  return installer.kind === "ios" ? [section(words.install, about(words["install-about"]), about(words["install-ios"]))] : [];
}
