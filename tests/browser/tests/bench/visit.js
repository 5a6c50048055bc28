// Put in before a page's own scripts: moves a slider, as a finger that drags, until every card's verdict has changed, and
// tells when that was. A finger would do the same: it cannot know either when the program is there.
globalThis.visit = (() => {
  // As often as a finger that drags.
  const EVERY = 16;
  const long = [];
  new PerformanceObserver((list) => long.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  // The setter of the platform: frameworks put one of their own before it, by which they tell what they wrote themselves.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");

  // The memories of programs, which no heap of the browser's counts.
  const memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const start = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const started = await start.apply(WebAssembly, given);
      const { exports } = started.instance ?? started;
      memories.push(...Object.values(exports).filter((item) => item instanceof WebAssembly.Memory));
      return started;
    };
  }
  /** In bytes. */
  const programs = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);

  const move = (input, value) => {
    set.call(input, value);
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  };
  const answered = (card) => (card.shadowRoot?.querySelector(".answer")?.dataset.kind ?? "nothing") !== "nothing";

  const usable = new Promise((done) => {
    let count = 0;
    const timer = setInterval(() => {
      const cards = [...document.querySelectorAll("shike-card")];
      const waiting = cards.filter((card) => !answered(card));
      if (document.readyState !== "loading" && cards.length && !waiting.length) {
        clearInterval(timer);
        done(performance.now());
      }
      count += 1;
      for (const card of waiting) {
        const input = card.shadowRoot?.querySelector("#expressiveness");
        if (input) move(input, 90 + count % 2);
      }
    }, EVERY);
  });

  /** A card may answer before it was ever seen. */
  const painted = new Promise((done) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName("first-contentful-paint")) done(entry.startTime);
    }).observe({ type: "paint", buffered: true });
  });

  // What the browser fetches for its own use, where a page can be installed.
  const ITS_OWN = /manifest|icon/;

  /** What the visit came to, in milliseconds from its beginning and in bytes of content as they went over the wire. */
  const told = async () => {
    const at = await usable;
    const [page] = performance.getEntriesByType("navigation");
    const all = performance.getEntriesByType("resource");
    const files = all.filter(({ name, responseEnd }) => responseEnd <= at && !ITS_OWN.test(name));
    return {
      usable: at,
      painted: await painted,
      bytes: [page, ...files].reduce((sum, file) => sum + file.encodedBodySize, 0),
      longest: Math.max(0, ...long.map((task) => task.duration)),
      kept: Boolean(navigator.serviceWorker?.controller),
      cards: document.querySelectorAll("shike-card").length,
    };
  };

  return { move, told, long, programs };
})();
