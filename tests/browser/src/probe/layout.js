// What the tests ask about where things lie: whether all can be read and reached.
Object.assign(globalThis.probe, (() => {
  const { probe } = globalThis;

  /** Words that are there to be heard only, and those behind what lies over them on purpose. */
  const unseen = (element) =>
    Boolean(element.closest(".status, [part~=hidden], [inert]")) || getComputedStyle(element).clipPath === "inset(50%)";
  /** What scrolls on purpose: rows of chips and cues, what else is known, types side by side. */
  const SCROLLS = ".rest, .cues, .contexts, .side";

  /** The texts that can be seen, each with its element and the boxes of its letters. */
  const texts = (within = probe.root()) => {
    const found = [];
    const walk = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { currentNode: node } = walk;
      const element = node.parentElement;
      if (!node.data.trim() || !element || unseen(element)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A line's box is taller than its letters.
      const letters = [...range.getClientRects()].filter((box) => box.width > 0).map((box) => {
        const slack = box.height * 0.15;
        return { left: box.left, right: box.right, top: box.top + slack, bottom: box.bottom - slack };
      });
      found.push({ element, text: node.data.trim(), letters });
    }
    return found;
  };

  const corners = ({ left, right, top, bottom }) =>
    [left + 1, right - 1].flatMap((x) => [top, bottom].map((y) => ({ x, y })));

  /** The first point of an element's letters, or of its box, that something else lies over. */
  const covered = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const letters = texts(element).flatMap((each) => each.letters);
    const rounded = { left: left + 8, right: right - 8, top: top + 8, bottom: bottom - 8 };
    return (letters.length ? letters : [rounded]).flatMap(corners).find((point) => !probe.isAt(element, point));
  };
  const shown = (selector) =>
    probe.all(selector)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]"));

  /** What of these cannot be read or reached whole as the page stands, without scrolling. */
  const unread = (selectors) => selectors.flatMap((selector) => {
    const found = shown(selector);
    if (!found.length) return [`${selector} is missing`];
    return found.filter(covered).map((element) =>
      `${selector} “${element.textContent}” at ${JSON.stringify(covered(element))}`);
  });

  /** Scrolls until the middle of an element is in the middle of what header and controls leave free. */
  const bring = async (element) => {
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    await probe.settle();
    if (!covered(element)) return;
    const [panel, header] = [".panel", "header"].map((part) => probe.all(part)[0]?.getBoundingClientRect());
    const free = ((header?.bottom ?? 0) + Math.min(panel?.top ?? innerHeight, innerHeight)) / 2;
    scrollBy({ top: probe.middle(element.getBoundingClientRect()).y - free, behavior: "instant" });
    await probe.settle();
  };

  /** What of these stays hidden, all of it, when it gets the focus. */
  const lostToFocus = async (selector) => {
    const lost = [];
    for (const element of shown(selector)) {
      element.focus();
      await probe.settle();
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const points = corners({ left: left + 8, right: right - 8, top: top + 8, bottom: bottom - 8 });
      if (!points.some((point) => probe.isAt(element, point))) lost.push(`“${element.textContent}” at ${top}`);
    }
    return lost;
  };

  /** What of these is covered even when it has been brought into sight. */
  const unreachable = async (selectors) => {
    const lost = [];
    for (const element of selectors.flatMap(shown)) {
      if (covered(element)) await bring(element);
      if (covered(element)) lost.push(`“${element.textContent}” in ${element.className || element.localName}`);
    }
    scrollTo(0, 0);
    return lost;
  };

  /** The boxes that cut off what sticks out of them. */
  const clippers = (element) => {
    const found = [];
    for (let each = element; each; each = each.parentElement) {
      if (getComputedStyle(each).overflowX !== "visible" && !each.matches(`${SCROLLS}, svg`)) {
        found.push(each.getBoundingClientRect());
      }
    }
    return found;
  };

  /** Every text of which a part is cut off or beyond the screen's sides. */
  const cut = () => texts().flatMap(({ element, text, letters }) => {
    const boxes = clippers(element);
    const out = letters.some((letter) => boxes.some((box) =>
      letter.left < box.left - 1 || letter.right > box.right + 1 ||
      letter.top < box.top - 1 || letter.bottom > box.bottom + 1));
    const scrolls = element.closest(SCROLLS);
    const beyond = !scrolls && letters.some((letter) => letter.left < -0.5 || letter.right > innerWidth + 0.5);
    return out || beyond ? [`“${text}” in ${element.className || element.localName}`] : [];
  });

  /** Every element that hides or scrolls a part of what is in it, as the page itself does, but what scrolls on purpose. */
  const wide = () => [document.documentElement, ...probe.all("*")].flatMap((element) => {
    if (!(element instanceof HTMLElement) || unseen(element) || element.matches(SCROLLS)) return [];
    const hides = element === document.documentElement || getComputedStyle(element).overflowX !== "visible";
    const over = element.scrollWidth - element.clientWidth;
    return hides && over > 1 ? [`${element.localName} “${element.textContent.slice(0, 9)}” by ${over} px`] : [];
  });

  /** What is left of boxes when what scrolls has cut off its part of them. */
  const uncut = (element, boxes) => {
    const scroller = element.parentElement?.closest(SCROLLS)?.getBoundingClientRect();
    const within = (box) => ({
      left: Math.max(box.left, scroller.left), right: Math.min(box.right, scroller.right),
      top: Math.max(box.top, scroller.top), bottom: Math.min(box.bottom, scroller.bottom),
    });
    return scroller?.width ? boxes.map(within).filter((box) => box.left < box.right && box.top < box.bottom) : boxes;
  };

  const meet = (one, other) => one.boxes.some((a) => other.boxes.some((b) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1));
  const pairs = (found) => found.flatMap((one, n) => found.slice(n + 1).filter((other) => meet(one, other))
    .map((other) => `“${one.text}” and “${other.text}”`));
  /** The parts within which nothing may lie over anything else. */
  const PARTS = ["header", ".reply", ".panel", ".text"];

  /** Texts that lie over one another; the controls may lie over the answer, which scrolls. */
  const overlaps = () => PARTS.flatMap((part) => pairs(probe.all(part).flatMap((within) => texts(within))
    .map(({ element, text, letters }) => ({ text, boxes: uncut(element, letters) }))));

  /** Things to touch or to read that lie over one another; what lies on the map may. */
  const collisions = (selector) => PARTS.flatMap((part) => {
    const found = shown(selector).filter((element) => element.closest(part) && !element.closest(".map"));
    const boxed = found.map((element) =>
      ({ text: element.textContent || element.ariaLabel, boxes: uncut(element, [element.getBoundingClientRect()]) }));
    return pairs(boxed);
  });

  /** What is wider within than it is, so that words are clipped or stick out; both widths are rounded. */
  const clipped = (selector) => shown(selector).filter((element) => !unseen(element) && !element.matches(SCROLLS))
    .map((element) => [element, element.scrollWidth - element.clientWidth])
    .filter(([element, over]) => element.clientWidth > 0 && over > 1)
    .map(([element, over]) => `“${element.textContent}” by ${over} px`);

  const size = ({ element }) => Number.parseFloat(getComputedStyle(element).fontSize);
  const small = (least) => texts().filter((each) => size(each) < least)
    .map((each) => `“${each.text}” at ${size(each)} px`);

  /** What is smaller than a finger wants it, across or down. */
  const narrow = (selector, least) => probe.all(selector).flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const name = element.getAttribute("aria-label") ?? element.textContent;
    const hidden = !element.checkVisibility({ visibilityProperty: true });
    return hidden || Math.min(width, height) >= least - 0.01 ? [] : [`${selector} ${name}: ${width} × ${height}`];
  });

  return { texts, unread, unreachable, lostToFocus, cut, wide, overlaps, collisions, clipped, small, narrow };
})());
