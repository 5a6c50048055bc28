// Where the product's files come from in a page that is not ours: they lie beside the script, in whatever folder and on
// whatever host, and each is taken only if it is the one that was built. It takes the place of `www/source.js`.

/** The hashes of the files that this script asks for, by name: written by the build. */
const INTEGRITY = JSON.parse("{integrity}");
let beside = import.meta.url;
let failures = 0;

/** Whether the page is one file with all in it. */
export const single = false;

/** Names the folder of the files, where a bundler has put this script elsewhere. */
export function from(folder) {
  beside = new URL(folder, document.baseURI).href;
}

/** A file of the product, or of another address. */
export async function get(name) {
  const response = await fetch(new URL(name, beside), { integrity: INTEGRITY[name] ?? "" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** A script of the product. One that failed to load is remembered as failed: another address asks for it anew. */
export const module = (name) => import(new URL(name, beside).href + (failures ? `?again=${failures}` : "")).catch((error) => {
  failures += 1;
  throw error;
});

/** Where a file of the product can be had by a link. */
export const address = (name) => new URL(name, beside).href;
