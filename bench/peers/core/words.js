// Sentences with gaps.

/** Fills each `{name}` of a sentence with the text of that name; a gap without a text stays as it is. */
export const fill = (sentence, gaps) => sentence.replace(/\{([^}]*)\}/g, (gap, name) => gaps[name] ?? gap);
