// The service worker: all of the product, in every language, without a network. The build writes two constants before
// this text: VERSION, the hash of all that is served, and FILES, each file with its sha-256. A version has a cache of
// its own, filled aside and never half; nothing is put into it later.

const HASHED = /^[\w-]+-[0-9a-f]{10}\.\w+$/;
const SCOPE = new URL(registration.scope);
const PREFIX = `shike ${SCOPE.pathname} `;
const NAME = PREFIX + VERSION;
/** The page itself, as it is asked for: some hosts lead its file's name elsewhere. */
const PAGE = "./";
const LISTED = new Set(FILES.map(([name]) => name));

/** The names of this scope's caches, the oldest first. */
const names = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** A file out of this version's cache, or else out of any other of this scope: an older page may ask for its own. */
async function kept(name) {
  const others = (await names()).filter((other) => other !== NAME);
  for (const cacheName of [NAME, ...others]) {
    // Asked for by name: a cache that is gone by now must not be made anew.
    const found = await caches.match(new URL(name, SCOPE), { cacheName, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** What is named by its content is fetched once for all versions; the rest must come from the network. */
async function had([name, integrity]) {
  const found = HASHED.test(name) && await kept(name);
  if (found) return found;
  const response = await fetch(new URL(name, SCOPE), { integrity, cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** Fills this version's cache, the page last: where the page is, all is. What fails leaves nothing half. */
async function fill() {
  const cache = await caches.open(NAME);
  const put = async (file) => cache.put(new URL(file[0], SCOPE), await had(file));
  // The same version may be at work already, when a server went back to it.
  const whole = await cache.match(new URL(PAGE, SCOPE));
  try {
    await Promise.all(FILES.filter(([name]) => name !== PAGE).map(put));
    await put(FILES.find(([name]) => name === PAGE));
  } catch (error) {
    if (!whole) await caches.delete(NAME);
    throw error;
  }
}

/** Deletes older versions, unless a second window may still need its own. A newer one is being filled. */
async function sweep() {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(SCOPE.href)).length > 1) return;
  const all = await names();
  await Promise.all(all.slice(0, all.indexOf(NAME)).map((name) => caches.delete(name)));
}

addEventListener("install", (event) => event.waitUntil(fill()));

addEventListener("activate", (event) => event.waitUntil(clients.claim().then(sweep)));

// "update": the reader said yes. "opened": a window is there, with this version if it is the only one.
addEventListener("message", (event) => {
  if (event.data === "update") event.waitUntil(skipWaiting());
  if (event.data === "opened") event.waitUntil(sweep());
});

/** The name of what is asked for, if it is ours to give. */
function ours({ method, mode, url, headers }) {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || headers.has("range") || origin !== SCOPE.origin) return undefined;
  if (!pathname.startsWith(SCOPE.pathname)) return undefined;
  const name = pathname.slice(SCOPE.pathname.length);
  if (mode === "navigate") return ["", "index.html"].includes(name) ? PAGE : undefined;
  return LISTED.has(name) || HASHED.test(name) ? name : undefined;
}

addEventListener("fetch", (event) => {
  const name = ours(event.request);
  if (name) event.respondWith(kept(name).then((response) => response ?? fetch(event.request)));
});
