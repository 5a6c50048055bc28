// No framework: elements made, changed and moved by hand.
import { declared, listen, offer } from "./heard.js";

const PROPERTIES = ["expressiveness", "reading", "readonly", "required", "channel", "name"];
const SLOTS = { loading: "loads", error: "fails", notice: "notes" };
const app = document.querySelector("#app");

function made(id) {
  const card = Object.assign(document.createElement("shike-card"), { id });
  for (const name of ["ready", "change", "error", "language", "book"]) card.addEventListener(`shike-${name}`, declared);
  listen(card);
  return card;
}

function say(card, note) {
  const said = Object.entries(SLOTS).map(([slot, word]) => {
    return Object.assign(document.createElement("p"), { slot, textContent: `${note ?? ""} ${word}` });
  });
  const beside = note ? [Object.assign(document.createElement("p"), { textContent: `${note} beside` })] : [];
  card.replaceChildren(...said, ...beside);
}

offer((cards) => {
  const before = new Map([...app.querySelectorAll("shike-card")].map((card) => [card.id, card]));
  const after = cards.map(({ id, lang, note, early, ...said }) => {
    const card = before.get(id) ?? made(id);
    if (lang) card.lang = lang;
    if (early) card.reading = early;
    for (const name of PROPERTIES.filter((name) => name in said || name in (card.said ?? {}))) card[name] = said[name];
    card.said = said;
    if (!early && !("reading" in said)) say(card, note);
    return card;
  });
  const none = Object.assign(document.createElement("p"), { id: "none", textContent: "none" });
  app.replaceChildren(...cards.length ? after : [none]);
});
