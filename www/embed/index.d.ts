import type { Shike } from "./types.js";

export type * from "./types.js";

export const classify: Shike["classify"];
export const classifyMany: Shike["classifyMany"];
export const explain: Shike["explain"];
export const words: Shike["words"];
