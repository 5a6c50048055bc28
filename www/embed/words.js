/** What the element says itself, by language. */
export const WORDS = /*guest*/{};
