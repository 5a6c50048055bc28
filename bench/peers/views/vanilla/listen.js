// What an event at a card means: one listener of each kind for all of the card.
import { HIGH, keyed, LOW, placed } from "../shapes.js";

const axisOf = (element) => element.closest(".dial").dataset.axis;
const isOf = (id) => (chip) => chip.id === id;

/** The action of the chip that was tapped, out of all that are shown. */
function ofChip({ dataset }, { panel }) {
  const cues = panel.dials.flatMap((dial) => dial.cues.open?.chips ?? []);
  return [...panel.chips, ...cues].find(isOf(dataset.chip)).action;
}

/** What a tap on a button does, by what finds the button. */
const TAPS = [
  [".chip", ofChip],
  [".pole", (button) => ({ do: "set", axis: axisOf(button), value: button.dataset.pole === "low" ? LOW : HIGH })],
  [".clear", (button) => ({ do: "clear", axis: axisOf(button) })],
  ["[part=name]", (button) => ({ do: "cues", axis: axisOf(button) })],
  [".cues > [part=fold]", () => ({ do: "moreCues" })],
  [".answers > button", (button, { look }) => look.answers[[...button.parentNode.children].indexOf(button)][1]],
  ["[part~=why-button]", () => ({ do: "fold", fold: "why" })],
  ["[part~=next]", () => ({ do: "next" })],
  ["[data-button=undo]", () => ({ do: "undo" })],
  ["[part~=cover]", () => ({ do: "face", facing: "covered" })],
  ["[part~=uncover]", () => ({ do: "face", facing: "seller" })],
];

/** What goes away with its tap hands the focus on. */
function handOn(button, card) {
  if (button.matches(".answers > button")) card.querySelector(".look").focus();
  if (button.matches("[data-button=undo]")) card.querySelector("[part~=next]").focus();
}

/** The dot is dragged from itself only. */
function listenToDot(card, on) {
  let held = false;
  card.addEventListener("pointerdown", ({ target, pointerId }) => {
    if (!target.closest(".dot")) return;
    target.setPointerCapture(pointerId);
    held = true;
  });
  card.addEventListener("pointermove", (event) => {
    if (held) on(placed(event, card.querySelector(".map svg")));
  });
  const drop = () => {
    if (held) on({ do: "settle" });
    held = false;
  };
  card.addEventListener("pointerup", drop);
  card.addEventListener("pointercancel", drop);
}

/** Calls `on` with every action of `card`, of which `view` gives what it shows. */
export function listen(card, view, on) {
  card.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    const [, action] = TAPS.find(([selector]) => button?.matches(selector)) ?? [];
    if (!action) return;
    handOn(button, card);
    on(action(button, view()));
  });
  card.addEventListener("input", ({ target }) => {
    on({ do: "move", axis: axisOf(target), value: target.valueAsNumber });
  });
  card.addEventListener("change", () => on({ do: "settle" }));
  card.addEventListener("keydown", (event) => {
    const action = event.target.matches(".dot") && keyed(event, view().panel.map);
    if (action) on(action);
  });
  listenToDot(card, on);
}
