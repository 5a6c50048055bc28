// What a page should not come to, noted from the first byte on wherever this can be put in before the page's own scripts:
// `src/watch.rs` says where. It changes nothing that the page could notice by what it does.
globalThis.watch ??= (() => {
  const heard = [];
  const hear = (said) => { if (!heard.includes(said)) heard.push(said); };

  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    hear(`refused: ${effectiveDirective} refused ${blockedURI} at ${sourceFile}:${lineNumber}`);
  }, true);
  addEventListener("error", ({ message, target }) => {
    if (message) hear(`error: ${message}`);
    else if (target.localName) hear(`not loaded: ${target.localName} ${target.src ?? target.href}`);
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => hear(`unhandled: ${reason}`));
  const { console } = globalThis;
  const error = console.error;
  console.error = (...said) => {
    hear(`console: ${said.map((each) => `${each?.stack && !`${each.stack}`.includes(each) ? `${each} ` : ""}${each?.stack ?? each}`).join(" ")}`);
    error.apply(console, said);
  };

  /** What a card says when something went wrong: a fault's line, the box in place of a card, words that did not come, a
   *  line above the playbook. */
  const SAID = ".notice:has([data-button=close]) p, [part=failure] p, .waiting:has(button) p, .desk [role=alert]";
  const notices = (root) => {
    for (const said of root.querySelectorAll(SAID)) if (said.textContent) hear(`notice: ${said.textContent}`);
  };

  // None is held: that cards leave nothing behind is counted.
  const followed = new WeakSet();
  const follow = (root) => {
    if (followed.has(root)) return;
    followed.add(root);
    new MutationObserver(() => notices(root)).observe(root, { childList: true, subtree: true, characterData: true });
    notices(root);
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    if (this.localName === "shike-card") follow(root);
    return root;
  };

  /** All roots that can be looked into, from the document's on. */
  const roots = (root = document) => [root, ...[...root.querySelectorAll("*")].flatMap((each) => (
    each.shadowRoot ? roots(each.shadowRoot) : []))];
  const drawn = () => {
    for (const root of roots()) if (root.host?.localName === "shike-card") follow(root);
  };
  // What the parser made a root of was never attached.
  addEventListener("DOMContentLoaded", drawn);

  /** The addresses asked for that are not on this page's host. */
  const elsewhere = () => performance.getEntriesByType("resource").map((entry) => entry.name)
    .filter((name) => !["blob:", "data:"].includes(new URL(name).protocol) && new URL(name).host !== location.host);

  /** All of it until now. */
  const faults = () => {
    drawn();
    return [...heard, ...elsewhere().map((name) => `elsewhere: ${name}`)];
  };
  const frames = () => roots().flatMap((root) => [...root.querySelectorAll("iframe")]);
  return { heard, faults, frames };
})();
