// What the tests ask of a card. The browser puts the probe in before the page's own scripts, at every load; it looks
// into the open shadow root and changes nothing but by the events a hand would cause.
globalThis.probe = (() => {
  const refusals = [];
  addEventListener("securitypolicyviolation", (event) => {
    refusals.push(`${event.effectiveDirective} refused ${event.blockedURI}`);
  }, true);

  const frame = () => new Promise(requestAnimationFrame);
  const settle = async () => { await frame(); await frame(); };

  const middle = (box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

  /** Whether `element` is what lies at the point: itself, its parts, the ground it stands on, or, on a slider or on
   *  the map, the invisible parts that take the touch. */
  const isAt = (element, { x, y }) => {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    const scroller = element.parentElement?.closest(".rest, .cues, .contexts, .side")?.getBoundingClientRect();
    // Without a box of its own it scrolls nothing.
    if (scroller?.width && (x < scroller.left || y < scroller.top || x >= scroller.right || y >= scroller.bottom)) return false;
    const hit = element.getRootNode().elementFromPoint(x, y);
    const same = element.closest(".dial, .map")?.contains(hit);
    return Boolean(hit) && (same || element.contains(hit) || hit.contains(element));
  };

  /** All that can be asked of one card. */
  const card = (n) => {
    const root = () => document.querySelectorAll("shike-card")[n]?.shadowRoot;
    const all = (selector) => [...(root()?.querySelectorAll(selector) ?? [])];
    const one = (selector) => {
      const [found] = all(selector);
      if (!found) throw new Error(`the card has no ${selector}`);
      return found;
    };
    const text = (selector) => all(selector).map((element) => element.textContent.trim()).join(" ");
    const seen = (element) => element.dataset.seen === "true";
    const percent = (element, name) => Math.round(Number.parseFloat(element.getAttribute(name)));

    const dial = (box) => {
      const input = box.querySelector("input");
      return [box.dataset.axis, {
        value: Number(input.value), shown: box.querySelector("output").textContent, seen: seen(box),
        spoken: input.getAttribute("aria-valuetext"), drawn: percent(box.querySelector(".knob"), "cx"),
      }];
    };
    const place = () => {
      const core = one(".dot .core");
      return { across: percent(core, "cx"), up: 100 - percent(core, "cy"), seen: seen(one(".dot")) };
    };

    /** Everything a card shows, or that it is covered. */
    const state = () => all(".covered").length ? { covered: true } : {
      kind: one(".answer").dataset.kind, tone: one(".answer").dataset.tone,
      style: text(".style"), certainty: text("[part~=certainty]"), headline: text(".headline [part~=words]"),
      reason: text(".headline [part~=reason]"), say: text(".answer [part~=say]"), tips: text(".tips li"),
      status: text("[role=status]"), theme: one(".card").dataset.theme, notice: text(".notice p"),
      dials: Object.fromEntries(all(".dial").map(dial)), dot: place(),
      chips: all(".panel .chip[aria-pressed=true]").map((chip) => chip.dataset.chip),
      unfolded: all("[aria-expanded=true]").map((button) => button.part.value || button.className),
    };

    const see = async (dials, chips) => {
      for (const [axis, value] of Object.entries(dials)) {
        const input = one(`#${axis}`);
        input.value = value;
        input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
        await settle();
      }
      for (const chip of chips) {
        one(`[data-chip=${chip}]`).click();
        await settle();
      }
    };

    /** The middle of what `selector` finds, where a finger meets it; brought into sight where it must be. */
    const reach = async (selector) => {
      const found = one(selector);
      if (!isAt(found, middle(found.getBoundingClientRect()))) {
        found.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        await settle();
      }
      const point = middle(found.getBoundingClientRect());
      if (!isAt(found, point)) throw new Error(`${selector} lies under something or out of sight`);
      return point;
    };

    /** Where the thumb of a dial is when it stands at `value`. */
    const onDial = (axis, value) => {
      const box = one(`#${axis}`).getBoundingClientRect();
      const thumb = 28;
      return { x: box.left + thumb / 2 + ((box.width - thumb) * value) / 100, y: box.top + box.height / 2 };
    };

    /** Where the map shows a place. */
    const onMap = (across, up) => {
      const box = one(".map svg").getBoundingClientRect();
      return { x: box.left + (box.width * across) / 100, y: box.top + (box.height * (100 - up)) / 100 };
    };

    /** Waits until there is what `selector` finds. */
    const shown = async (selector) => { while (!all(selector).length) await frame(); };

    /** The shares of the four styles in per cent, as they are drawn. */
    const shares = () => all(".line rect").map((piece) => Number.parseFloat(piece.getAttribute("width")));

    /** The ids of all cues that can be seen here, and of those ticked; folds again what it unfolds. */
    const cues = async () => {
      const found = { offered: [], ticked: [] };
      const press = async (button) => { button.click(); await settle(); };
      const note = () => all(".cues .chip").forEach((chip) => {
        // One that is ticked stands before those of the other page too.
        if (found.offered.includes(chip.dataset.chip)) return;
        found.offered.push(chip.dataset.chip);
        if (chip.ariaPressed === "true") found.ticked.push(chip.dataset.chip);
      });
      for (const name of all(".dial [part~=name]")) {
        await press(name);
        note();
        for (const more of all(".cues [part~=fold]")) {
          await press(more);
          note();
        }
        await press(name);
      }
      return found;
    };

    return { root, all, one, text, state, see, reach, onDial, onMap, shown, shares, cues };
  };

  const first = card(0);
  // The card as the build drew it has a line beside it that goes with it.
  const ready = () => document.readyState === "complete" && first.all(".face .panel").length > 0
    && first.all(".late").length === 0;
  return { ...first, of: card, refusals, settle, ready, isAt, middle };
})();
