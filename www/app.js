// What surrounds the working card on our own page: it works without a network, says when there is a new version, and
// can be installed. Loaded when the card is there; nothing of it is needed to read a customer.
import { unsaid } from "./fetched.js";
import { get } from "./source.js";

/** The worker that keeps the product, which the build names in a release. */
const WORKER = /*worker*/"";
/** What the reader was told for good, as names with blanks between. */
const TOLD = "shike.told";
const HOUR = 3_600_000;
/** Browsers inside other apps, by their words for themselves. WeCom says WeChat's word too, so it comes first. */
const APPS = [
  [/wxwork/i, "wecom"], [/MicroMessenger/i, "wechat"], [/DingTalk/i, "dingtalk"], [/\b(Lark|Feishu)\b/, "feishu"],
  [/\bLine\//, "line"],
];

// Where storage is refused, everything is as new.
function fresh(storage, name) {
  try {
    const told = new Set(globalThis[storage].getItem(TOLD)?.split(" "));
    if (told.has(name)) return false;
    globalThis[storage].setItem(TOLD, [...told.add(name)].join(" "));
  } catch {
    // Said above.
  }
  return true;
}

async function look() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await get("./app.css", "text"));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Says things in the card, one at a time, each until a button is pressed; in another language when that is chosen. */
function board(card, words) {
  const waiting = [];
  const box = document.createElement("div");
  box.slot = "notice";
  box.className = "notice";
  box.setAttribute("role", "status");
  let styled;
  let turn = 0;

  function button(text, press) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", () => {
      // The focus would be lost with the button.
      card.shadowRoot.querySelector("[part~=next]")?.focus();
      waiting.shift();
      draw();
      press?.();
    });
    return button;
  }

  async function draw() {
    const mine = turn += 1;
    if (!waiting.length) return box.remove();
    // What cannot be fetched is left unsaid; the next thing to say, or another language, tries again.
    styled ??= look();
    const all = await Promise.all([words(), styled]).then(([all]) => all, (error) => {
      styled = undefined;
      unsaid(error);
    });
    if (!all || mine !== turn) return;
    const [{ said, buttons }] = waiting;
    const text = document.createElement("p");
    text.textContent = said(all);
    // Only what changes in a region that is there already is read aloud.
    if (!box.isConnected) {
      box.replaceChildren();
      card.append(box);
      await new Promise(requestAnimationFrame);
      if (mine !== turn) return;
    }
    box.replaceChildren(text, ...buttons.map(([key, press]) => button(all[key], press)));
  }

  card.addEventListener("shike-language", draw);
  return (name, said, ...buttons) => {
    if (waiting.some((notice) => notice.name === name)) return;
    waiting.push({ name, said, buttons });
    if (waiting.length === 1) draw();
  };
}

/** Has the new version take over, and shows it in this window alone. */
function update(registration) {
  if (!registration.waiting) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  registration.waiting.postMessage("update");
}

/** Asks whether to take what has been fetched aside; the first version needs no asking. */
function follow(registration, say) {
  // Asked again only in the next window, once it was declined in this.
  const first = () => fresh("sessionStorage", "update");
  const offer = () => say("update", (words) => words.update, ["update-yes", () => update(registration)], ["update-no", first]);
  const watch = () => {
    const { active, installing } = registration;
    if (!active) return;
    installing?.addEventListener("statechange", () => { if (installing.state === "installed") offer(); });
  };
  if (registration.active && registration.waiting && first()) offer();
  watch();
  registration.addEventListener("updatefound", watch);
  let asked = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - asked < HOUR) return;
    asked = performance.now();
    registration.update().catch(() => {});
  });
}

/** Has the browser keep the product. Where it will not, the page is as good as any other. */
async function keep(say, once) {
  const workers = navigator.serviceWorker;
  // The single file is no page that could be kept: it has no manifest.
  if (!WORKER || !workers || !isSecureContext || !document.querySelector("link[rel=manifest]")) return;
  const registration = await workers.register(WORKER, { updateViaCache: "none" }).catch(() => undefined);
  if (!registration) return;
  follow(registration, say);
  const { active } = await workers.ready;
  active.postMessage("opened");
  const tell = () => {
    if (active.state === "activated" && once("offline")) say("offline", (words) => words.offline, ["close"]);
  };
  active.addEventListener("statechange", tell);
  tell();
}

/** How the product can be installed here: by the browser's own question, by hand as on iOS, or not. */
function installer(inside) {
  const { offer } = window.shike;
  if (offer) {
    // The browser asks once for each offer.
    return { kind: "prompt", prompt: () => { delete window.shike.offer; return offer.prompt(); } };
  }
  return { kind: !inside && navigator.standalone === false ? "ios" : "none", prompt: async () => {} };
}

/**
 * Begins all this for a card. `words` promises the words of the page in the language spoken; `once` is true the first
 * time ever for a name.
 */
export function start({ card, words, once = (name) => fresh("localStorage", name) }) {
  const say = board(card, words);
  const inside = APPS.find(([word]) => word.test(navigator.userAgent))?.[1];
  window.shike.installer = () => installer(inside);
  addEventListener("appinstalled", () => { delete window.shike.offer; });
  if (!inside) return void keep(say, once).catch(unsaid);
  if (fresh("sessionStorage", inside)) say("in-app", (all) => all["in-app"].replace("{app}", all[inside]), ["close"]);
}
