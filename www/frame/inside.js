// The card in a frame of its own. The page around it may speak with it through one port, opened once, by the messages of
// `embed/frame.d.ts`; without that it is a card like any other. Whatever is no such message is passed over.
import { title } from "./card.js";
import { DIALS } from "./contract.js";
import "./shike.js";

/** What the page may set, and what it is told when the person chooses another. */
const SET = ["lang", "theme", "channel", "layout", "readonly", ...DIALS];
const CHOSEN = ["lang", "theme", "channel"];
/** Two numbers that only who made this frame's address knows: one is theirs to show, the other is ours. */
const [, theirs, ours] = /^#(\d+)\.(\d+)$/.exec(location.hash) ?? [];

/** What may be set; nothing is no attribute, and nothing seen. */
const isReading = (value) => value === undefined || typeof value === "object" && !Array.isArray(value);
const isValue = (value) => [null, undefined].includes(value) || typeof value === "string";

const root = document.documentElement;
const card = document.querySelector("shike-card");

/** Where the pages come from that may speak with the card: its own host, and those that the page names. In a sandbox the
 *  address still says which host that is, though the page's own origin is “null”. */
function hosts() {
  const named = document.querySelector("meta[name=shike-hosts]")?.content.split(/\s+/) ?? [];
  // “null” is everybody who has no name.
  return [location.origin, ...named.map(originOf)].filter((origin) => origin && origin !== "null");
}

/** Where an address points, also one that goes on behind the host; nothing for what is none. */
function originOf(address) {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}

/** The last of each, for who comes later. */
const told = new Map();
let port;
/** The number of the last message that was taken: one that comes again is passed over. */
let heard = 0;

function say(type, value) {
  port?.postMessage({ shike1: type, value });
}

function tell(type, value) {
  told.set(type, value);
  say(type, value);
}

/** Says what is shown, and up to which message of the page's that holds. */
function show() {
  port?.postMessage({ shike1: "reading", n: heard, value: card.reading });
}

function open({ source, origin, data, ports }) {
  if (port || source !== parent || !hosts().includes(origin) || ports.length !== 1) return;
  if (data?.shike1 !== "open" || !theirs || data.word !== BigInt(theirs)) return;
  [port] = ports;
  port.onmessage = hear;
  port.postMessage({ shike1: "opened", word: BigInt(ours) });
  for (const [type, value] of told) say(type, value);
}

function hear({ data }) {
  const { shike1: type, n, value } = data ?? {};
  const known = type === "reading" ? isReading(value) : SET.includes(type) && isValue(value);
  if (!known || !Number.isSafeInteger(n) || n <= heard) return;
  heard = n;
  if (type === "reading") card.reading = value;
  else if (typeof value === "string") card.setAttribute(type, value);
  else card.removeAttribute(type);
  // What the page set itself it need not be told.
  chosen.takeRecords();
  show();
}

const chosen = new MutationObserver((changes) => {
  for (const name of new Set(changes.map(({ attributeName }) => attributeName))) say(name, card.getAttribute(name));
});

card.addEventListener("shike-ready", () => tell("ready"));
card.addEventListener("shike-change", ({ detail }) => {
  show();
  say("change", detail);
});
card.addEventListener("shike-error", ({ detail }) => {
  tell("error", detail);
  // What was refused is not what is shown.
  show();
});
card.addEventListener("shike-language", ({ detail }) => {
  root.lang = detail;
  document.title = title(detail);
  tell("language", detail);
});

if (parent !== window) {
  chosen.observe(card, { attributes: true, attributeFilter: CHOSEN });
  new ResizeObserver(() => tell("height", Math.ceil(root.getBoundingClientRect().height))).observe(root);
  addEventListener("message", open);
  parent.postMessage({ shike1: "hello" }, "*");
}
