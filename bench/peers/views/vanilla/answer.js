// The answer and the next look as HTML.
import { percent, SIGNS } from "../shapes.js";
import { fold, html, sign } from "./parts.js";

export const answer = (part) => html`<section class="answer" aria-label="${part.label}" data-kind="${part.kind}"
  data-tone="${part.tone}"><div class="box verdict"><div class="who"><h2 class="style">${names(part)}</h2><span
  part="certainty">${part.certainty}</span>${fold("fold why-button", part.shares.toggle)}</div>${shares(part.shares)}<div
  class="act"><p class="headline"><span part="words">${part.headline}</span><span part="reason">${part.reason}</span></p><p
  part="say">${say(part)}</p></div></div><div class="box tips">${tips(part)}</div></section>`;

const name = ([tone, text]) => html`<span data-tone="${tone}">${text}</span>`;

export function names({ names: [first, second], either, unnamed }) {
  if (!first) return html`<span part="unnamed">${unnamed}</span>`;
  return second ? html`${name(first)}<span part="either">${either}</span>${name(second)}` : name(first);
}

export const say = (part) => html`<span part="hidden">${part.sayLabel}</span>${part.say}`;

const shares = ({ bars, sentence, why }) => html`<div class="shares"><svg class="line" role="img"
  aria-label="${sentence}" width="100%" height="8">${bars.map(piece)}</svg><div
  class="unfolded">${unfolded({ bars, why })}</div></div>`;

const piece = ({ style, start, width }) => html`<rect data-tone="${style}" x="${percent(start)}"
  width="${percent(width)}" y="0" height="100%"></rect>`;

/** What “why” unfolds; nothing while it is folded. */
export const unfolded = ({ bars, why }) => why && html`<div class="why"><div class="rows">${bars.map((bar) =>
  row(bar.style, bar.name, bar.width, bar.percent))}</div><p part="note">${why.note}</p><div
  class="rows pulls">${why.pulls.map((pull) => row("neutral", pull.name, pull.width, pull.side))}</div>${
  why.otherwise && otherwise(why.otherwise)}</div>`;

const row = (tone, label, width, figure) => html`<div class="row" data-tone="${tone}"><span
  part="name">${label}</span><svg aria-hidden="true" width="100%" height="8"><rect class="rail" x="0" y="0" width="100%"
  height="100%"></rect><rect class="filled" x="0" y="0" width="${percent(width)}" height="100%"></rect></svg><span
  part="figure">${figure}</span></div>`;

const otherwise = ({ tone, label, style, lines }) => html`<div class="otherwise" data-tone="${tone}"><h3><span
  part="reason">${label}</span><span part="name">${style}</span></h3>${lines.map((line) =>
  html`<p part="line">${line}</p>`)}</div>`;

export const tips = ({ tipsLabel, dos, donts, marks: [toDo, never], strain, more }) => html`<ul
  aria-label="${tipsLabel}">${dos.map((each) => tip("do", toDo, each))}${donts.map((each) =>
  tip("dont", never, each))}</ul>${strain.map((line) => html`<p part="strain">${line}</p>`)}${fold("fold more", more)}`;

/** A tip with its mark: a tick or a cross to see, a word to hear. An extra one shows only where there is room. */
const tip = (mark, word, [extra, text]) => html`<li data-mark="${mark}"${extra ? html` data-extra=""` : ""}>${
  sign("mark", SIGNS[mark])}<span><span part="hidden">${word}</span>${text}</span></li>`;

/** The question and its answers; nothing when nothing is asked any more. */
export const look = (part) => part && html`<div class="box" role="group" aria-label="${part.label}"><p><span
  part="reason">${part.label}</span><strong part="question">${part.question}</strong></p><div
  class="answers">${part.answers.map(([text]) => html`<button type="button" part="plain">${text}</button>`)}</div>${
  part.promise === null ? null : html`<p part="reason">${part.promise}</p>`}</div>`;
