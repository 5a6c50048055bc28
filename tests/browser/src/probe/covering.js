// What the tests ask about what stays put while a page is scrolled: whether it lies over the answer.
Object.assign(globalThis.probe, (() => {
  const { probe } = globalThis;
  /** What has to be read in front of a customer. */
  const ANSWER = [".headline [part~=words]", ".answer [part~=say]", ".tips li:not([data-extra])"];
  /** Pixels from one place of the page to the next. */
  const STEP = 24;

  const shown = (card) => ANSWER.flatMap((selector) => card.all(selector)).filter((each) => each.checkVisibility());
  /** The lines of an element that are whole on the screen. */
  const lines = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(({ top, bottom, width }) => width > 0 && top >= 0 && bottom <= innerHeight);
  };
  /** What of the card lies over one of these lines: the header, the controls, or nothing of both. */
  const over = (card, element) => lines(element).map((line) => {
    const hit = card.root().elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    return hit && !element.contains(hit) && hit.closest(".header, .panel")?.className;
  }).find(Boolean);

  /** For a card: whether header, answer and controls are on the screen together, what of it stays put, and what lies over
   *  the answer: at the top of the page, and anywhere else. */
  const covering = (n = 0) => {
    const card = probe.of(n);
    const [header, panel] = [".header", ".panel"].map((part) => card.one(part));
    const put = [header, panel].filter((part) => getComputedStyle(part).position === "sticky").map((part) => part.className);
    const found = { put, first: [], later: [] };
    const end = document.documentElement.scrollHeight - innerHeight;
    for (let y = 0; y < end + STEP; y += STEP) {
      scrollTo({ top: Math.min(y, end), behavior: "instant" });
      for (const element of shown(card)) {
        const by = over(card, element);
        if (by) (y ? found.later : found.first).push(`${by} over “${element.textContent.slice(0, 12)}” at ${y}`);
      }
    }
    scrollTo({ top: 0, behavior: "instant" });
    const answer = Math.max(...shown(card).map((element) => element.getBoundingClientRect().bottom));
    const beside = panel.getBoundingClientRect().left < card.one(".reply").getBoundingClientRect().left - 100;
    const height = panel.offsetHeight;
    found.needs = beside ? Math.max(answer, height + header.offsetHeight) : answer + height;
    return found;
  };

  return { covering };
})());
