// The controls as HTML: map, three sliders, chips.
import { percent, place, points, SIGNS } from "../shapes.js";
import { chevron, chip, html, sign } from "./parts.js";

export const panel = (part) => html`<section class="panel" aria-label="${part.label}"
  data-contexts="${part.contexts.toggle[1]}">${map(part.map)}<div class="dials" role="group"
  aria-label="${part.dialsLabel}">${part.dials.map(dial)}</div><div class="chips" role="group"
  aria-label="${part.chipsLabel}">${contexts(part.contexts.toggle)}${part.chips.map(chip)}</div></section>`;

const contexts = ([text, open]) => html`<button type="button" part="contexts-button" aria-expanded="${open}">${
  sign("plus", SIGNS.plus)}<span part="words">${text}</span></button>`;

/** Where the dot is, as its circles say it. */
export const dotAt = ({ across, up }) => ({
  cx: percent(points(across) * 10), cy: percent(1000 - points(up) * 10),
});

/** The attributes of the dot that change. */
export const dotSaid = ({ across, up, at }) => ({
  "data-seen": across !== null && up !== null, "aria-valuenow": points(across), "aria-valuetext": at,
});

/** The outline of the belief, as its ellipse says it. */
export const outlineAt = ({ x, y, rx, ry }) => ({ cx: percent(x), cy: percent(y), rx: percent(rx), ry: percent(ry) });

const attributes = (values) => Object.entries(values).map(([name, value]) => html` ${name}="${value}"`);

const map = (part) => html`<div class="map" role="group" aria-label="${part.label}"
  data-tone="${part.tone}">${part.corners.map(([style, name]) =>
  html`<span class="corner" data-tone="${style}">${name}</span>`)}<svg width="100%" height="100%"><ellipse
  class="belief"${attributes(outlineAt(part.outline))}></ellipse>${dot(part)}</svg></div>`;

const dot = (part) => html`<g class="dot" role="slider" tabindex="0" aria-label="${part.dotLabel}" aria-valuemin="0"
  aria-valuemax="100"${attributes(dotSaid(part))}>${[["grip", 22], ["halo", 10], ["core", 6]].map(([name, r]) =>
  html`<circle class="${name}"${attributes(dotAt(part))} r="${r}"></circle>`)}</g>`;

const dial = (part) => html`<div class="dial" data-axis="${part.axis}" data-seen="${part.reading !== null}"
  data-tone="${part.tone}">${pole("low", part.low, part.set[0])}<button type="button" part="name"
  aria-label="${part.cues.unfold}" aria-expanded="${part.cues.open !== null}">${name(part)}</button>${
  pole("high", part.high, part.set[1])}<div class="track">${rail(place(part.reading))}${range(part)}${
  thumb(place(part.reading))}</div><output for="${part.axis}">${part.shown}</output><button type="button" class="clear"
  aria-label="${part.clear}"${part.reading === null ? " disabled" : ""}>${sign("cross", SIGNS.cross)}</button><p
  id="${part.axis}-question" class="question">${part.question}</p>${part.cues.open && cues(part.cues)}</div>`;

const pole = (which, text, label) =>
  html`<button type="button" class="pole" data-pole="${which}" aria-label="${label}">${text}</button>`;

/** What stands in the button that unfolds the cues. */
export const name = (part) => html`${part.name}${part.cues.ticked === null
  ? null : html`<span part="ticked">${part.cues.ticked}</span>`}${chevron}`;

/** The native range, invisible over its drawing. */
const range = ({ axis, name: label, reading, spoken }) => html`<input id="${axis}" type="range" aria-label="${label}"
  min="0" max="100" step="1" value="${points(reading)}" aria-valuetext="${spoken}"
  aria-describedby="${axis}-question">`;

/** The rail, and what of it is filled: from the middle to the reading. */
const rail = (at) => html`<svg class="rail" aria-hidden="true" width="100%" height="100%"><line class="all" x1="0"
  x2="100%" y1="50%" y2="50%"></line><line class="filled" x1="50%" x2="${at}" y1="50%" y2="50%"></line></svg>`;

/** Drawn after the range, so that the style sheet can show the range's focus on it. */
const thumb = (at) => html`<svg class="thumb" aria-hidden="true" width="100%" height="100%"><circle class="ring"
  cx="${at}" cy="50%" r="18"></circle><circle class="knob" cx="${at}" cy="50%" r="13"></circle></svg>`;

/** The unfolded chips of a slider. */
export const cues = ({ label, open: { chips, more } }) => html`<div class="cues" role="group"
  aria-label="${label}">${chips.map(chip)}${more === null
  ? null : html`<button type="button" part="fold">${more}</button>`}</div>`;
