// Our own page: it mounts the card as every other page does, says in which language it speaks, keeps the playbook's
// place in the address, and offers the functions under `window.shike`.
import { title } from "./card.js";
import "./element.js";
import { unsaid } from "./fetched.js";
import { PACKS } from "./packs.js";
import { get, module, single } from "./source.js";

const BOOK = "#book/";
const card = document.querySelector("shike-card");

card.addEventListener("shike-language", ({ detail }) => {
  document.documentElement.lang = detail;
  document.title = title(detail);
});

// The place is in the address, so that back leads back and a place can be sent. Each entry of the history that we make
// holds the place it was made `from`: who goes up to where they came from goes back, or the browser's own way back would
// lead down again.
const place = () => {
  try {
    return location.hash.startsWith(BOOK) ? decodeURI(location.hash.slice(BOOK.length)) : null;
  } catch {
    // An address that was cut within a letter names no place.
    return "";
  }
};
let reader = null;
let stepping = false;
const agree = () => {
  if (stepping || reader === place()) return;
  stepping = history.state?.from === reader;
  if (stepping) history.back();
  else history.pushState({ from: place() }, "", reader === null ? location.pathname : BOOK + reader);
};
card.addEventListener("shike-book", ({ detail }) => {
  reader = detail;
  agree();
});
const follow = () => {
  // A reading that was sent: taken once, so that going on from it is not undone by opening the page again.
  if (/^#v\d/.test(location.hash)) {
    card.show(location.hash.slice(1));
    history.replaceState(null, "", location.pathname + location.search);
  }
  if (card.book !== place()) card.book = place();
};
addEventListener("popstate", () => {
  if (!stepping) return follow();
  // The reader may have gone on meanwhile.
  stepping = false;
  agree();
});
follow();

window.shike = {
  /** Promises the public functions `classify`, `classifyMany`, `explain` and `words`, in a program of their own. */
  get ready() {
    return import("./functions.js").then(({ functions }) => functions(PACKS));
  },
};

// What the browser offers while nobody asks is kept for when somebody does: app.js says how the page can be installed.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  window.shike.offer = event;
});

// Working without a network, new versions and notices can wait until the card is there. The single file has none of it.
if (!single) card.addEventListener("shike-language", () => {
  const words = () => get(PACKS[document.documentElement.lang][3], "json");
  module("./app.js").then(({ start }) => start({ card, words })).catch(unsaid);
}, { once: true });
