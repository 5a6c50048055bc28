// What of a drawn card changes, and how: each part is looked up once and touched only where it differs.
import { percent, place, points } from "../shapes.js";
import { look, names, say, tips, unfolded } from "./answer.js";
import { cues, dotAt, dotSaid, name, outlineAt } from "./panel.js";
import { chip } from "./parts.js";

function text(element, value) {
  if (element.textContent !== value) element.textContent = value;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  }
}

/** Draws what stands in `element` again when that differs from what was drawn last. */
function filled(element, draw, first) {
  let before = String(draw(first) ?? "");
  return (part) => {
    const now = String(draw(part) ?? "");
    if (now === before) return;
    before = now;
    element.innerHTML = now;
  };
}

const pressed = (chips, parts) => chips.forEach((chip, n) => set(chip, { "aria-pressed": parts[n].ticked }));

/** How the answer is brought to what it says now. */
function bindAnswer(element, first) {
  const one = (selector) => element.querySelector(selector);
  const [certainty, why, line] = [one("[part=certainty]"), one("[part~=why-button]"), one(".line")];
  const [words, reason] = one(".headline").children;
  const contents = [
    filled(one(".style"), names, first), filled(one("[part=say]"), say, first), filled(one(".tips"), tips, first),
    filled(one(".unfolded"), ({ shares }) => unfolded(shares), first),
  ];
  return (answer) => {
    const { toggle, sentence, bars } = answer.shares;
    set(element, { "data-kind": answer.kind, "data-tone": answer.tone });
    set(why, { "aria-expanded": toggle[1] });
    set(line, { "aria-label": sentence });
    bars.forEach(({ start, width }, n) => set(line.children[n], { x: percent(start), width: percent(width) }));
    text(certainty, answer.certainty);
    text(words, answer.headline);
    text(reason, answer.reason);
    contents.forEach((fill) => fill(answer));
  };
}

function bindMap(element) {
  const [belief, dot] = element.querySelector("svg").children;
  return (map) => {
    set(element, { "data-tone": map.tone });
    set(belief, outlineAt(map.outline));
    set(dot, dotSaid(map));
    for (const circle of dot.children) set(circle, dotAt(map));
  };
}

/** Other chips in the place of those that are drawn; the button below them keeps the focus. */
function swapped(element, { chips, more }) {
  const fold = element.querySelector("[part=fold]");
  element.querySelectorAll(".chip").forEach((old) => old.remove());
  element.insertAdjacentHTML("afterbegin", chips.map(chip).join(""));
  if (fold) text(fold, more);
}

/** The cues under a slider: only ticked where they are the same. */
function bindCues(element, first) {
  const listed = ({ open }) => open?.chips.map(({ id }) => id).join();
  let before = listed(first);
  return (part) => {
    const drawn = element.querySelector(".cues");
    const now = listed(part);
    if (!part.open) drawn?.remove();
    else if (!drawn) element.insertAdjacentHTML("beforeend", cues(part));
    else if (now !== before) swapped(drawn, part.open);
    else pressed(drawn.querySelectorAll(".chip"), part.open.chips);
    before = now;
  };
}

function bindDial(element, first) {
  const one = (selector) => element.querySelector(selector);
  const [unfold, range, output, clear] = [one("[part=name]"), one("input"), one("output"), one(".clear")];
  const [filledRail, ring, knob] = [one(".rail .filled"), one(".ring"), one(".knob")];
  const fillName = filled(unfold, name, first);
  const fillCues = bindCues(element, first.cues);
  return (dial) => {
    const at = place(dial.reading);
    set(element, { "data-seen": dial.reading !== null, "data-tone": dial.tone });
    set(unfold, { "aria-label": dial.cues.unfold, "aria-expanded": dial.cues.open !== null });
    set(filledRail, { x2: at });
    set(ring, { cx: at });
    set(knob, { cx: at });
    set(range, { "aria-valuetext": dial.spoken });
    range.value = points(dial.reading);
    text(output, dial.shown);
    clear.disabled = dial.reading === null;
    fillName(dial);
    fillCues(dial.cues);
  };
}

function bindPanel(element, first) {
  const updateMap = bindMap(element.querySelector(".map"));
  const dials = [...element.querySelectorAll(".dial")].map((dial, n) => bindDial(dial, first.dials[n]));
  const chips = [...element.querySelectorAll(".chips .chip")];
  return (panel) => {
    updateMap(panel.map);
    dials.forEach((update, n) => update(panel.dials[n]));
    pressed(chips, panel.chips);
  };
}

/** How what is drawn of the view `first` is brought to another view of the same kind. */
export function bind(card, first) {
  if (first.kind === "covered") return () => {};
  const updateAnswer = bindAnswer(card.querySelector(".answer"), first.answer);
  const fillLook = filled(card.querySelector(".look"), look, first.look);
  const updatePanel = bindPanel(card.querySelector(".panel"), first.panel);
  return (view) => {
    updateAnswer(view.answer);
    fillLook(view.look);
    updatePanel(view.panel);
  };
}
