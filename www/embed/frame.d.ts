import type { Classification, Observation } from "./types.js";
import type { Fault, Reading } from "./shike.js";

/*
 * What page and frame say to each other, version 1. Every message is an object whose `shike1` says which it is: namespace,
 * version and kind in one. Whatever is no such message, or has another shape, is passed over.
 *
 * The frame's address ends in `#ONE.OTHER`, two numbers that whoever makes the frame draws anew each time.
 * 1. The frame says `hello` to its parent, whoever that is: nothing in it is secret.
 * 2. The page answers with `open`, the number ONE and a port, if `event.source` is the frame's own window.
 * 3. The frame takes the port, once, if `event.source` is its parent, `event.origin` one of those it knows (the host that
 *    its own address names, and those in its `<meta name="shike-hosts">`) and the number is right. It answers through the
 *    port with `opened` and the number OTHER, without which the page does not take the port.
 * 4. All else goes through the port.
 */

/** To the frame: a value for an attribute, or a reading. `n` grows with each; what does not grow was said before. */
export type ToFrame =
  | { shike1: FrameAttribute; n: number; value: string | null | undefined }
  /** Null is nothing seen. A reading that is none is answered by `error`. */
  | { shike1: "reading"; n: number; value: Observation | null | undefined };

export type FrameAttribute =
  | "lang" | "theme" | "channel" | "layout" | "readonly" | "expressiveness" | "emotionality" | "decisiveness";

/** From the frame. */
export type FromFrame =
  /** What is shown, and the last `n` that is in it: after each message to the frame, and before each `change`. */
  | { shike1: "reading"; n: number; value: Reading }
  /** The height of all there is, in pixels, whenever it changes. */
  | { shike1: "height"; value: number }
  /** The person chose another. */
  | { shike1: "lang" | "theme" | "channel"; value: string }
  /** As the events of `<shike-card>`, each with its detail. */
  | { shike1: "ready"; value: undefined }
  | { shike1: "change"; value: Classification }
  | { shike1: "error"; value: Fault }
  | { shike1: "language"; value: string };

/** On the windows, before there is a port. */
export type Opening =
  | { shike1: "hello" }
  | { shike1: "open"; word: bigint };

/** The first through the port. */
export interface Opened { shike1: "opened"; word: bigint }

export interface ShikeFrameEventMap {
  "shike-ready": CustomEvent<undefined>;
  "shike-change": CustomEvent<Classification>;
  "shike-error": CustomEvent<Fault>;
  "shike-language": CustomEvent<string>;
}

/**
 * `<shike-card>` in a frame. Attributes: `src`, the address of `embed.html`; `title`, the frame's name for who cannot see
 * it (else “Shike”); and of the card's `lang`, `theme`, `channel`, `layout`, `readonly`, `expressiveness`, `emotionality`,
 * `decisiveness`. Nothing is kept in a frame, and it is in no form.
 */
export interface ShikeFrame extends HTMLElement {
  /** As it was set, until the frame says what it shows; null before there is one. To change it, set it. */
  get reading(): Reading | null;
  set reading(reading: Observation | null);
  addEventListener<K extends keyof ShikeFrameEventMap>(
    type: K, listener: (this: ShikeFrame, event: ShikeFrameEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "shike-frame": ShikeFrame;
  }
}
