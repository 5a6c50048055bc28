// What the shared components take from React.
export { useEffect, useLayoutEffect, useReducer, useRef } from "react";

/** By which the keyboard reaches a part of a drawing. */
export const focusable = { tabIndex: 0 };
