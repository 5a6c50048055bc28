// What is kept on this device between visits: what was chosen, and the last reading, as one object with its version.
// Storage may be full or refused, hold something broken or of a newer version, and be shared with other pages: what
// stands there is never lost, and where nothing can be kept it holds until the page is left.

const KEY = "shike.state";
const OWN = "shike.own";
const VERSION = 1;
const TEXTS = ["language", "facing", "theme", "channel", "own", "reading"];

/** The state in a text; nothing when it is broken or of another version. */
function read(text) {
  try {
    const state = JSON.parse(text);
    const sound = TEXTS.every((name) => ["undefined", "string"].includes(typeof state[name]))
      && Number.isFinite(state.at ?? 0);
    return state.v === VERSION && sound ? state : undefined;
  } catch {
    return undefined;
  }
}

/** The kept state; without `keeps` nothing is read or written. `fault` is told, once each, `kept` and `aside`. */
export class Saved {
  #keeps;
  #fault;
  #said = new Set();
  /** What could not be written. */
  #held = {};

  constructor(keeps, fault) {
    this.#keeps = keeps;
    this.#fault = fault;
  }

  /** All of it, with what another window has written since. */
  get state() {
    const text = this.#get(KEY);
    const state = text ? read(text) : {};
    if (!state) this.aside();
    return { ...state, ...this.#held };
  }

  /** Changes some of it; what is undefined goes. */
  write(changes) {
    const state = { ...this.state, ...changes, v: VERSION };
    const kept = this.#put(KEY, JSON.stringify(state));
    this.#held = kept ? {} : { ...this.#held, ...changes };
  }

  /** The text of a company's pack. */
  get own() {
    return this.#get(OWN);
  }

  set own(text) {
    this.#put(OWN, text);
  }

  /** Sets aside what cannot be read: all of it, or one field that says what there is not. */
  aside(name) {
    const text = this.#get(KEY);
    let n = 1;
    while (![null, text].includes(this.#get(`${KEY}.${n}`))) n += 1;
    // What could not be copied stays where it is, and nothing is written over it.
    if (!this.#put(`${KEY}.${n}`, text)) this.#keeps = false;
    else if (name) this.write({ [name]: undefined });
    else this.#put(KEY, null);
    this.#tell("aside");
  }

  #get(name) {
    try {
      return this.#keeps ? localStorage.getItem(name) : null;
    } catch {
      this.#keeps = false;
      this.#tell("kept");
      return null;
    }
  }

  #put(name, text) {
    try {
      if (!this.#keeps) return false;
      if (text === null || text === undefined) localStorage.removeItem(name);
      else localStorage.setItem(name, text);
      return true;
    } catch {
      this.#tell("kept");
      return false;
    }
  }

  #tell(fault) {
    if (!this.#said.has(fault)) this.#fault(fault);
    this.#said.add(fault);
  }
}
