// The functions without any picture, for a browser: ready when this module is.
import { functions } from "./functions.js";
import { PACKS } from "./packs.js";

export const { classify, classifyMany, explain, words } = await functions(PACKS);
