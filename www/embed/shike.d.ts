import type { Classification, Observation } from "./types.js";

export type * from "./types.js";

/** All that was seen of a customer, every field of it. */
export type Reading = Required<Observation>;

/** What went wrong, for `shike-error`. */
export interface Fault {
  /** The program or its words did not come, or it has an error; the page's policy lets no program run; a reading or a
   *  company's pack is none. */
  kind: "program" | "policy" | "reading" | "pack";
  message: string;
  /** Of a company's pack: each place that is wrong, and what is wrong there. */
  faults?: [place: string, sentence: string][];
}

export interface ShikeEventMap {
  /** The card is there. */
  "shike-ready": CustomEvent<undefined>;
  /** The person changed the reading: at most once per frame, and never for what the page itself sets. */
  "shike-change": CustomEvent<Classification>;
  "shike-error": CustomEvent<Fault>;
  /** The card speaks another language, by its tag. */
  "shike-language": CustomEvent<string>;
  /** Where in the playbook the reader is; null for back at the card. */
  "shike-book": CustomEvent<string | null>;
}

export interface ShikeCard extends HTMLElement {
  /** From 0 to 100; null is “not observed”. */
  expressiveness: number | null;
  emotionality: number | null;
  decisiveness: number | null;
  theme: "auto" | "light" | "dark" | "sun";
  channel: "shop" | "phone" | "chat";
  layout: "auto" | "card" | "compact" | "wide";
  /** The address of a company's pack. */
  pack: string;
  /** The reading can be read and not changed. */
  readonly: boolean;
  /** Choices and the last reading are kept on the device. */
  save: boolean;
  name: string;
  disabled: boolean;
  required: boolean;
  get reading(): Reading;
  set reading(reading: Observation | null);
  /** The reading as JSON, as a form sends it. */
  value: string;
  /** Where in the playbook the reader is, such as `behaviours/haughty`; null while the card is shown. */
  book: string | null;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly type: string;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  /** What the reading comes to; null as long as the program is not there. */
  classify(): Classification | null;
  /** Nothing is seen any more. */
  reset(): void;
  toJSON(): Reading;
  addEventListener<K extends keyof ShikeEventMap>(
    type: K, listener: (this: ShikeCard, event: ShikeEventMap[K]) => void, options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Names the folder of the kit's files, where a bundler has put this script elsewhere. */
export function from(folder: string | URL): void;

declare global {
  interface HTMLElementTagNameMap {
    "shike-card": ShikeCard;
  }
}
