// Where the product's files come from in a page that is not ours: they lie beside the script, in whatever folder and on
// whatever host, and each is taken only if it is the one that was built. It takes the place of `www/source.js`.
import { begun, fetched, imported } from "./fetched.js";

/** The hashes of the files that this script asks for, by name: written by the build. */
const INTEGRITY = JSON.parse("{integrity}");
let beside = import.meta.url;

/** Whether the page is one file with all in it. */
export const single = false;

/** Names the folder of the files, where a bundler has put this script elsewhere. */
export function from(folder) {
  beside = new URL(folder, document.baseURI).href;
}

/** Where a file of the product can be had by a link. */
export const address = (name) => new URL(name, beside).href;

const how = (name) => ({ integrity: INTEGRITY[name] ?? "" });

/** A file of the product, or of another address: its response, or its body read as `as` says. */
export const get = (name, as) => fetched(address(name), as, how(name));

/** Starts a program of the product by its bindings' `start`, or by what is promised. */
export const program = (start, name) => begun(start, address(name), how(name));

/** A script of the product. */
export const module = (name) => imported(address(name));
