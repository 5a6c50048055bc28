// Where the product's files come from in a page that is one file: `open.js` has unpacked them. It takes the place of
// `www/source.js` there, and of `www/embed/source.js` in a frame.

/** Whether the page is one file with all in it. */
export const single = true;

/** Elsewhere it names the folder of the files; here they are in the page. */
export const from = () => {};

const { files } = document.getElementById("packed");
// All that is asked for by name; the build checks that none is missing.
const SCRIPTS = {
  "./shike.js": () => import("./program.js"),
  "./desk.js": () => import("./desk.js"),
  "./keep.js": () => import("./keep.js"),
};
const KINDS = { css: "text/css", json: "application/json", wasm: "application/wasm" };
const addresses = new Map();

function found(name) {
  // One program stands for all.
  const file = files.get(name.replace(/^\.\//, "").replace(/^(shike|headless|guest)_bg/, "whole_bg"));
  if (!file) throw new Error(`${name} is not in this file`);
  return { file, type: KINDS[name.split(".").at(-1)] };
}

/** A file of the product: as a response, or its body read as `as` says. */
export async function get(name, as) {
  const { file, type } = found(String(name));
  const response = new Response(file, { headers: { "content-type": type } });
  return as ? response[as]() : response;
}

/** Starts a program of the product by its bindings' `start`, or by what is promised. */
export const program = async (start, name) => (await start)({ module_or_path: get(name) });

/** A script of the product. */
export const module = (name) => SCRIPTS[name]();

/** Where a file of the product can be had by a link. */
export function address(name) {
  if (!addresses.has(name)) {
    const { file, type } = found(name);
    addresses.set(name, URL.createObjectURL(new Blob([file], { type })));
  }
  return addresses.get(name);
}
