// What the tests ask as a reader of the page: all that it says, what it says aloud, its colours; and going away from it.
Object.assign(globalThis.probe, (() => {
  const { probe } = globalThis;

  /** All that anyone could get out of the document: texts, names, values, attributes. */
  const readable = () => {
    const texts = new Set();
    const attributes = new Set();
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) texts.add(node.data.trim());
      if (node instanceof HTMLInputElement) texts.add(node.value);
      for (const { name, value } of node.attributes ?? []) attributes.add(`${name}=${value}`);
      for (const child of [node.shadowRoot, ...node.childNodes]) if (child) walk(child);
    };
    walk(document.documentElement);
    const place = `${location.pathname}${location.search}${location.hash}`;
    return { texts: [...texts].sort(), attributes: [...attributes].sort(), place, title: document.title };
  };

  /** Listens to the status as a screen reader does: `heard` has every text it has had since. */
  const listen = () => {
    const status = probe.one("[role=status]");
    const heard = [status.textContent];
    new MutationObserver(() => {
      if (heard.at(-1) !== status.textContent) heard.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
    globalThis.heard = heard;
  };

  /** Leaves the page for some minutes, by the page's own clock. */
  const away = async (minutes) => {
    const turn = (state) => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    };
    turn("hidden");
    const now = Date.now.bind(Date);
    Date.now = () => now() + minutes * 60_000;
    turn("visible");
    await probe.settle();
  };

  let canvas;
  /** A colour, however it is written, as red, green and blue, 0 to 255. */
  const rgb = (colour) => {
    canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  /** A colour's relative luminance, 0 to 1 (WCAG 2). */
  const light = (colour) => {
    const [red, green, blue] = rgb(colour).map((byte) => byte / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** The contrast of two colours, 1 to 21 (WCAG 2). */
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const style = (selector, pseudo) => getComputedStyle(probe.one(selector), pseudo);

  /** What a text stands on: the nearest ground that is drawn, or drawn before it. */
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) {
      for (const pseudo of ["::before", undefined]) {
        const colour = getComputedStyle(each, pseudo).backgroundColor;
        if (!/^rgba\(.*, 0\)$/.test(colour)) return colour;
      }
    }
    return "white";
  };
  /** Every text that stands out from its ground by less than `least`. */
  const faint = (least) => probe.texts().flatMap(({ element, text }) => {
    const found = contrast(getComputedStyle(element).color, ground(element));
    return found < least ? [`“${text}” in ${element.className || element.localName} by ${found.toFixed(2)}`] : [];
  });

  return { readable, listen, away, light, contrast, style, faint };
})());
