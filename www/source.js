// Where the product's files come from: they lie beside this script and are fetched when wanted. The single file has
// another of these, for there everything is in the page already.

/** Whether the page is one file with all in it. */
export const single = false;

const beside = (name) => new URL(name, import.meta.url);
let failures = 0;

/** A file of the product. */
export async function get(name) {
  const response = await fetch(beside(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** A script of the product. One that failed to load is remembered as failed: another address asks for it anew. */
export const module = (name) => import(beside(name) + (failures ? `?again=${failures}` : "")).catch((error) => {
  failures += 1;
  throw error;
});

/** Where a file of the product can be had by a link. */
export const address = (name) => beside(name).href;
