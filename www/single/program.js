// The one program of a page that is one file, in the place of the bindings of the others, `shike.js`, `guest.js` and
// `headless.js`: whoever starts it first, it is started once.
import start from "./whole.js";

export * from "./whole.js";

let started;

/** Starts the program, unless it was; after a failure the next call tries again. */
export default function once(how) {
  started ??= start(how).catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}
