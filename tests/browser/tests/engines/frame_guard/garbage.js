// What no honest page or frame says, drawn anew from a seed: always the same for the same seed.
window.garbage = (seed) => {
  let state = seed >>> 0;
  /** Mulberry32. */
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(draw() * list.length)];

  const kinds = [
    "hello", "open", "opened", "reading", "height", "lang", "theme", "channel", "layout", "readonly", "expressiveness",
    "emotionality", "decisiveness", "ready", "change", "error", "language", "set", "reset", "", "__proto__",
    "constructor", "toString", "src", "onload", "style", "class", "save", "pack", "Reading", "hello ",
  ];
  const odd = () => pick([
    undefined, null, true, 0, -1, 1.5, NaN, Infinity, 2 ** 53, 1n, 2n ** 70n, "", "1", "x".repeat(5000), "\0\u{1f600}\ud800",
    [], [[]], {}, new Date(0), /x/, new Map([[1, {}]]), new Set([1]), new Error("x"), new ArrayBuffer(8), new Blob(["x"]),
    [..."abc"], { length: -1 }, { then: 1 }, JSON.parse('{"__proto__": {"shike1": "hello"}}'),
  ]);
  /** Fits no attribute, and is no reading and no height. */
  const misfit = () => pick([true, 1n, [], [5], [null], ["dark"], [{ expressiveness: 1 }], new Date(9), { trim: 1 }]);
  /** Grows with no message: broken, or of the past. */
  const stale = () => pick([undefined, null, "9", NaN, Infinity, -1, 0, 1, 1.5, 2 ** 53, 1n, [7], {}]);
  const reading = () => ({ expressiveness: Math.floor(draw() * 100), emotionality: 1, decisiveness: 99, cues: [] });

  /** An object with the one field that makes it a message, and nothing else as it should be. */
  const nearly = () => ({ shike1: pick([...kinds, odd()]), n: stale(), value: odd(), word: odd(), extra: odd() });
  const alien = () => pick([
    odd(), { shike: 1, type: pick(kinds), value: odd() }, { shike2: pick(kinds), n: 99999, value: odd() },
    { [pick(kinds)]: odd() }, { shike1: { hello: true } }, { shike1: ["hello"] }, { shike1: 1 }, [nearly()],
    { iFrameHeight: 9999 }, "[iFrameSizer]message:0:0", { giscus: { resizeHeight: 9999 } }, JSON.stringify({ shike1: pick(kinds) }),
  ]);

  return {
    draw,
    pick,
    /** For a window: whatever, also nearly the right one. */
    loose: () => draw() < 0.5 ? nearly() : alien(),
    /** For the frame's port: no number, or an old one, or a value that does not fit. */
    toFrame: () => {
      if (draw() < 0.3) return alien();
      const kind = pick([pick(kinds), "reading"]);
      if (draw() < 0.5) return { shike1: kind, n: stale(), value: pick(["en", "dark", "77", null, reading()]) };
      const value = kind === "reading" ? pick([true, 5, "x", 1n, [], [reading()]]) : misfit();
      return { shike1: kind, n: Number.MAX_SAFE_INTEGER, value };
    },
    /** For the page's port: no kind that there is, or a value that does not fit. */
    toPage: () => {
      const unheard = kinds.filter((kind) => !/^(ready|change|error|language)$/.test(kind));
      const kind = pick([pick(unheard), pick(["reading", "height", "lang", "theme", "channel"])]);
      return draw() < 0.3 ? alien() : { shike1: kind, n: stale(), word: odd(), value: kind === "reading" ? reading() : misfit() };
    },
  };
};
