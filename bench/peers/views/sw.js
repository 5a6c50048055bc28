// The service worker of each peer: after one visit the page needs no network. The build writes two constants before this
// text: VERSION, the hash of all files, and FILES, their names.
const PREFIX = `peer ${new URL(registration.scope).pathname} `;
const NAME = PREFIX + VERSION;

async function fill() {
  const cache = await caches.open(NAME);
  await cache.addAll(FILES.map((name) => new Request(name, { cache: "no-cache" })));
}

async function sweep() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answered(request) {
  const cache = await caches.open(NAME);
  return await cache.match(request) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(sweep().then(() => clients.claim())));
addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answered(event.request));
});
