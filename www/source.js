// Where the product's files come from: they lie beside this script and are fetched when wanted. The single file has
// another of these, for there everything is in the page already.
import { begun, fetched, imported } from "./fetched.js";

/** Whether the page is one file with all in it. */
export const single = false;

const beside = (name) => new URL(name, import.meta.url).href;

/** A file of the product, or of another address: its response, or its body read as `as` says. */
export const get = (name, as) => fetched(beside(name), as);

/** Starts a program of the product by its bindings' `start`, or by what is promised. */
export const program = (start, name) => begun(start, beside(name));

/** A script of the product. */
export const module = (name) => imported(beside(name));

/** Where a file of the product can be had by a link. */
export const address = beside;
