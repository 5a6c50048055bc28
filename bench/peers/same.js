// Whether two pages show the same: steps that a hand could take at a card, and all that the card then shows as text. A
// classic script, to be put into each of the pages; what is written after a step must be equal in all of them.
globalThis.same = (() => {
  const frame = () => new Promise(requestAnimationFrame);
  const settled = async () => { await frame(); await frame(); };
  const root = (n) => document.querySelectorAll("shike-card")[n].shadowRoot;

  const move = (axis, ...values) => ({ do: "move", at: `#${axis}`, values });
  const tap = (at) => ({ do: "tap", at });
  const press = (key, shift = false) => ({ do: "press", at: ".dot", key, shift });
  const [unfold, clear] = [(axis) => tap(`[data-axis=${axis}] [part=name]`), (axis) => tap(`[data-axis=${axis}] .clear`)];
  const pole = (axis, which) => tap(`[data-axis=${axis}] [data-pole=${which}]`);
  const chip = (id) => tap(`[data-chip=${id}]`);
  const answer = (n) => tap(`.answers > :nth-child(${n})`);
  const [THIS, THAT, CANNOT_TELL] = [1, 2, 3];
  const cue = (n) => tap(`.cues > :nth-child(${n})`);
  const [WHY, MORE_CUES] = [tap("[part~=why-button]"), tap(".cues > [part=fold]")];
  const [NEXT, UNDO] = [tap("[part~=next]"), tap("[data-button=undo]")];
  const [COVER, UNCOVER] = [tap("[part~=cover]"), tap("[part~=uncover]")];

  /** From the first screen on, each after the one before. */
  const STEPS = [
    // A sure one, slider by slider; the values in between are not yet at rest.
    move("expressiveness", 55, 61, 78), move("emotionality", 40, 24), move("decisiveness", 82), chip("hurried"),
    WHY, unfold("expressiveness"), chip("loud"), chip("leans-in"), chip("soft"), unfold("emotionality"), cue(2), MORE_CUES,
    cue(1), MORE_CUES, cue(2), cue(4), unfold("decisiveness"), cue(1), chip("tension"), WHY, chip("unhurried"),
    COVER, UNCOVER, unfold("decisiveness"), clear("emotionality"), pole("emotionality", "high"), NEXT, UNDO, NEXT,
    // Nothing is in the way of a second “next”, and something new takes the notice away.
    NEXT, pole("decisiveness", "low"), WHY, answer(THIS), answer(THAT), answer(CANNOT_TELL), answer(THIS),
    answer(CANNOT_TELL), answer(CANNOT_TELL), WHY, chip("newcomer"), chip("newcomer"), NEXT,
    // By the map alone, to where two styles are as likely, and to the border.
    press("ArrowRight"), press("ArrowUp"), press("ArrowUp", true), press("ArrowLeft", true), press("ArrowDown"),
    move("expressiveness", 0), move("emotionality", 100), press("ArrowLeft"), press("ArrowUp", true), WHY,
    clear("expressiveness"), clear("emotionality"), chip("frugal"), chip("generous"), chip("particular"), NEXT,
    // Cues alone, of every slider.
    unfold("emotionality"), chip("poker-face"), chip("all-business"), MORE_CUES, cue(2), unfold("decisiveness"),
    chip("keeps-comparing"), chip("puts-off"), unfold("expressiveness"), chip("asks"), unfold("expressiveness"),
    // In strain, unsure, covered and back; then the customer goes.
    chip("tension"), move("expressiveness", 50), move("emotionality", 50), move("decisiveness", 50), COVER, UNCOVER, WHY,
    chip("affluent"), chip("budget"), WHY, NEXT, COVER, UNCOVER, UNDO,
  ];

  const DEEDS = {
    /** A slider is drawn through some values and let go. */
    move(element, { values }) {
      for (const value of values) {
        element.value = value;
        element.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      }
      element.dispatchEvent(new Event("change", { bubbles: true }));
    },
    tap: (element) => element.click(),
    press(element, { key, shift: shiftKey }) {
      const event = { key, shiftKey, bubbles: true, composed: true, cancelable: true };
      element.dispatchEvent(new KeyboardEvent("keydown", event));
    },
  };

  /** Takes a step at the card `n` and waits until it is drawn. The focus goes where a hand or a key would leave it. */
  async function act(step, n = 0) {
    const element = root(n).querySelector(step.at);
    if (!element) throw new Error(`the card has no ${step.at}`);
    element.focus({ preventScroll: true });
    DEEDS[step.do](element, step);
    await settled();
  }

  /** What an attribute says, or nothing where each framework may write it as it likes: what a range stands at is its
   *  property, and being disabled has no value. */
  const attribute = ({ name, value }) => {
    if (name === "value") return "";
    return name === "disabled" ? " disabled" : ` ${name}="${value}"`;
  };

  const opening = (element) => {
    const attributes = [...element.attributes].map(attribute).sort().join("");
    const value = element.localName === "input" ? ` is at ${element.value}` : "";
    const focused = element.getRootNode().activeElement === element ? " has the focus" : "";
    return `<${element.localName}${attributes}>${value}${focused}`;
  };

  /** Elements and texts, a line each, under `depth` spaces. Comments are a framework's own, and so is how a text is cut
   *  into pieces, and the room between elements. */
  function lines(element, depth, into) {
    into.push(" ".repeat(depth) + opening(element));
    let text = "";
    const said = () => {
      if (text.trim()) into.push(" ".repeat(depth + 1) + text.trim());
      text = "";
    };
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      said();
      lines(node, depth + 1, into);
    }
    said();
    return into;
  }

  /** All that the card `n` shows, and to whom: elements with their attributes, texts, values, the focus. */
  const outline = (n = 0) => lines(root(n).querySelector(".card"), 0, []).join("\n");

  return { STEPS, act, outline };
})();
