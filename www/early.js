// The card as the build drew it, until its program is there: what is done to it is remembered, sliders are seen to
// move, and it can be said in another language. Then the real card takes its place and all of it is done again.

/** The attributes that are read aloud, in the order in which the build tells their words. */
const SAID = ["aria-label", "aria-valuetext"];
const HEARD = ["pointerdown", "pointerup", "pointercancel", "input", "click"];

const all = (top) => [...top.querySelectorAll("*")];

/** Shows a slider's value as the card would. */
function draw(input) {
  const dial = input.closest(".dial");
  dial.dataset.seen = true;
  dial.querySelector("output").textContent = input.value;
  for (const mark of dial.querySelectorAll("circle")) mark.setAttribute("cx", `${input.value}%`);
  dial.querySelector(".filled").setAttribute("x2", `${input.value}%`);
}

export class Early {
  #seat;
  /** The elements of the real card, in the order of those drawn. */
  #real = [];
  /** What was done: to which of the elements, and the value of a slider. */
  #acts = [];
  /** While a pointer is down: how much had been done before, and the slider under it as it was. */
  #down;
  #free;

  constructor(seat) {
    this.#seat = seat;
    for (const name of HEARD) addEventListener(name, this, true);
  }

  handleEvent(event) {
    const [target] = event.composedPath();
    // Another button opens a menu of the system's, which may swallow its end.
    if (event.type === "pointerdown" && event.button) return;
    if (event.type === "pointerdown") this.#down = [this.#acts.length, target.closest?.(".dial")?.cloneNode(true), target];
    else if (event.type === "pointercancel") this.#cancel();
    else if (event.type === "pointerup") this.#end();
    else if (this.#seat.contains(target)) this.#do(target);
  }

  #do(target) {
    const where = target.closest("button, input");
    if (!where) return;
    if (where.type === "range") draw(where);
    this.#acts.push([all(this.#seat).indexOf(where), where.type === "range" ? where.value : undefined]);
  }

  /** The gesture became a scroll: it has set nothing. */
  #cancel() {
    const [count, dial, target] = this.#down ?? [this.#acts.length];
    this.#acts.length = count;
    if (dial && this.#seat.contains(target)) target.closest(".dial").replaceWith(dial);
    this.#end();
  }

  #end() {
    this.#down = undefined;
    // The click comes after the finger has left.
    setTimeout(() => this.#free?.(), 50);
  }

  stop() {
    for (const name of HEARD) removeEventListener(name, this, true);
  }

  /** Says it in another language. */
  say(words, language) {
    const walker = document.createTreeWalker(this.#seat, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let n = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data !== undefined) node.data = words[n++];
      else for (const name of SAID) if (node.hasAttribute(name)) node.setAttribute(name, words[n++]);
    }
    this.#seat.lang = language;
  }

  /** Wears what was chosen before. */
  wear(theme) {
    this.#seat.firstChild.dataset.theme = theme;
  }

  /** Learns which element of the real card, as new, is which of those drawn. */
  meet(seat) {
    this.#real = all(seat);
  }

  /** Puts the real card in its place as soon as no finger is on it. */
  async yield(seat) {
    while (this.#down) await new Promise((free) => { this.#free = free; });
    this.stop();
    const focused = all(this.#seat).indexOf(this.#seat.getRootNode().activeElement);
    // What stood beside it for as long as there was no program, or where no script runs.
    for (const other of this.#seat.parentNode.querySelectorAll(".late, noscript")) other.remove();
    this.#seat.replaceWith(seat);
    this.#real[focused]?.focus({ preventScroll: true });
    for (const [n, value] of this.#acts) {
      const element = this.#real[n];
      if (value === undefined) element.click();
      else {
        element.value = value;
        for (const name of ["input", "change"]) element.dispatchEvent(new Event(name, { bubbles: true }));
      }
    }
  }
}
