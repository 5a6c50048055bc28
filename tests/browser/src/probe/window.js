// What a window asks of a page in every engine. It is put in when the page is first asked something.
globalThis.pane = (() => {
  /** What `selector` finds in the card, or else in the page around it. */
  const find = (selector) => {
    const card = document.querySelector("shike-card")?.shadowRoot;
    return card?.querySelector(selector) ?? document.querySelector(selector);
  };

  /** The same, in sight and there to be touched. */
  const reach = (selector) => {
    const found = find(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    if (!probe.isAt(found, probe.middle(found.getBoundingClientRect()))) {
      found.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    }
    return found;
  };

  const text = (selector) => find(selector)?.textContent.trim() ?? null;

  const drawn = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getClientRects().length > 0 && node.parentElement?.checkVisibility() !== false;
  };
  /** The texts that are drawn, those in shadow roots too, in the order of the document. */
  const shown = (node = document.body) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() && drawn(node) ? [node.data.trim()] : [];
    return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap((child) => shown(child));
  };

  return { find, reach, text, shown, complaints: globalThis.watch.heard };
})();
