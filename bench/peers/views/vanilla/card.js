// The card in plain DOM: drawn once as HTML, then what changes is changed in place.
import { screen } from "../../core/screen.js";
import { after, fresh } from "../../core/session.js";
import { MENU } from "../shapes.js";
import { answer, look } from "./answer.js";
import { bind } from "./bind.js";
import { listen } from "./listen.js";
import { panel } from "./panel.js";
import { html } from "./parts.js";

/** A screen as HTML. */
export const draw = ({ theme, status, view }) => html`<div class="card" data-theme="${theme}"><p class="status"
  role="status">${status}</p>${drawView(view)}</div>`;

const drawView = (view) => (view.kind === "covered" ? covered(view) : face(view));

const covered = ({ line, more, uncover }) => html`<section class="covered"><h1 part="line">${line}</h1>${
  more === null ? null : html`<p part="line-more">${more}</p>`}<button type="button"
  part="plain uncover">${uncover}</button></section>`;

const face = (card) => html`<div class="face">${header(card.header)}<div class="reply"><slot name="notice"></slot>${
  card.notice && notice(card.notice)}${answer(card.answer)}<section class="look"
  tabindex="-1">${look(card.look)}</section></div>${panel(card.panel)}</div>`;

const header = (part) => html`<header class="header"><h1 class="brand">${part.brand}</h1><button type="button"
  part="quiet cover">${part.cover}</button><button type="button" part="quiet turn">${part.turn}</button><button
  type="button" part="strong next">${part.next}</button><button type="button" part="quiet" class="menu-button"
  aria-label="${part.menu}" aria-expanded="${part.menuOpen}"><svg aria-hidden="true" viewBox="0 0 24 24" width="24"
  height="24"><path d="${MENU}"></path></svg></button></header>`;

const notice = ({ text, undo }) => html`<div class="notice"><p>${text}</p><button type="button" part="plain"
  data-button="undo">${undo}</button></div>`;

/** Puts a card into `seat`, or takes over the one that is drawn there. */
export function mount(seat, content) {
  let session = fresh();
  let shown = screen(session, content);
  if (!seat.firstElementChild) seat.innerHTML = draw(shown);
  const card = seat.firstElementChild;
  const one = (selector) => card.querySelector(selector);
  let update = bind(card, shown.view);

  function turn(view) {
    card.lastElementChild.outerHTML = drawView(view);
    update = bind(card, view);
    one(view.kind === "covered" ? "[part~=uncover]" : "[part~=cover]").focus();
  }

  function show(now) {
    const before = shown.view;
    shown = now;
    if (one(".status").textContent !== now.status) one(".status").textContent = now.status;
    if (now.view.kind !== before.kind) return turn(now.view);
    update(now.view);
    if (now.view.notice && !before.notice) one(".answer").insertAdjacentHTML("beforebegin", notice(now.view.notice));
    if (!now.view.notice && before.notice) one(".notice").remove();
  }

  listen(card, () => shown.view, (action) => {
    const next = after(session, action);
    if (next === session) return;
    session = next;
    show(screen(session, content));
  });
}
