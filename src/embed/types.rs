//! The public types, for TypeScript.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = r#"
export type Style = "driver" | "expressive" | "amiable" | "analytical";
export type Situation =
  | "newcomer" | "regular" | "hurried" | "unhurried" | "affluent" | "budget"
  | "generous" | "frugal" | "indulgent" | "particular" | "hesitant" | "easygoing";
export type Reason =
  | "ticked" | "decisive-driver" | "slow-and-reserved" | "slow-and-warm"
  | "analytical" | "amiable" | "expressive";

/** What was seen of a customer. A dial is a number from 0 to 100; null or absent is “not observed”, which is not 50. */
export interface Observation {
  expressiveness?: number | null;
  emotionality?: number | null;
  decisiveness?: number | null;
  tension?: boolean;
  situations?: Situation[];
}

/** A normal belief, in standard deviations of the customers one meets. */
export interface Belief { mean: number; sd: number; }

/** What it comes to. The certainty is the model's own; no accuracy is known. */
export interface Classification {
  kind: "clear" | "split" | "open";
  style: Style | null;
  runnerUp: Style | null;
  certainty: Record<Style, number>;
  position: { assertiveness: Belief; responsiveness: Belief };
  mnemonics: { id: Situation; reason: Reason }[];
}
"#;
