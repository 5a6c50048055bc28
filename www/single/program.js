// The one program of the single file, in the place of both bindings, `shike.js` and `headless.js`: whoever starts it
// first, it is started once.
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
