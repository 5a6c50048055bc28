// What the shared components take from Preact.
export { useEffect, useLayoutEffect, useReducer, useRef } from "preact/hooks";

/** By which the keyboard reaches a part of a drawing, where Preact leaves an attribute's name as it is written. */
export const focusable = { tabindex: 0 };
