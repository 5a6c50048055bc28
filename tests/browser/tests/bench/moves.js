// Moves sliders as a finger that drags does, once a frame, and takes the time from each input until the card shows it and
// is laid out.
globalThis.moves = (() => {
  const AXES = ["expressiveness", "emotionality", "decisiveness"];
  const card = () => document.querySelector("shike-card").shadowRoot;
  const frame = () => new Promise(requestAnimationFrame);

  // A task of its own, without the pause that timers have.
  const { port1, port2 } = new MessageChannel();
  const task = () => new Promise((go) => { port1.onmessage = go; port2.postMessage(null); });

  /** The n-th position of a drag there and back, on one slider after the other; never twice the same in a row. */
  const position = (n) => {
    const step = n % 200;
    return [AXES[Math.floor(n / 200) % 3], step < 100 ? step : 200 - step];
  };

  const parts = (axis) => {
    const root = card();
    const dial = root.querySelector(`.dial[data-axis=${axis}]`);
    return { input: dial.querySelector("input"), output: dial.querySelector("output"), answer: root.querySelector(".answer") };
  };

  const shows = ({ output }, value) => output.textContent.trim() === String(value);

  const one = async (n) => {
    const [axis, value] = position(n);
    const found = parts(axis);
    const begun = performance.now();
    visit.move(found.input, value);
    await null;
    while (!shows(found, value)) await task();
    card().host.getBoundingClientRect();
    return performance.now() - begun;
  };

  /** How certain each style is, as it is drawn: the words are the product's own by now. */
  const said = () => [...card().querySelectorAll(".shares .line rect")].map((share) => share.getAttribute("width")).join(" ");

  /** So many moves: how long each took, and what was said after every fiftieth. */
  const drag = async (count) => {
    const [times, verdicts] = [[], []];
    await frame();
    const begun = performance.now();
    for (let n = 0; n < count; n += 1) {
      await frame();
      times.push(await one(n));
      if (n % 50 === 49) verdicts.push(said());
    }
    await frame();
    await task();
    const long = visit.long.filter(({ startTime }) => startTime >= begun).map(({ duration }) => duration);
    return { times, verdicts, longest: Math.max(0, ...long) };
  };

  /** So many moves as fast as they go, from the n-th on. */
  const hurry = async (from, count) => {
    for (let n = from; n < from + count; n += 1) {
      await one(n);
      if (n % 20 === 0) await task();
    }
  };

  return { drag, hurry };
})();
