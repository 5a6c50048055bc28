// Finds the cards of a page: the ones that the build drew are taken over as they stand, into the others one is put.
// Beside them, the service worker that keeps the page for use without a network.

/** An empty seat in the shadow of `host`, with the card's look beside it. The build says which style sheet that is. */
function seatIn(host) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.innerHTML = `<link rel="stylesheet" href="${CARD_CSS}"><div class="seat" lang="zh-Hans"></div>`;
  return root.querySelector(".seat");
}

/** Keeps the page for the next time; a page that was opened from a file has nothing to keep. */
function keep() {
  if (!("serviceWorker" in navigator) || location.protocol === "file:") return;
  addEventListener("load", () => navigator.serviceWorker.register("sw.js"));
}

/** Calls `take` with each seat that holds a drawn card, and `put` with each that is empty. */
export function start(take, put) {
  for (const host of document.querySelectorAll("shike-card")) {
    const drawn = host.shadowRoot?.querySelector(".seat");
    if (drawn) take(drawn);
    else put(seatIn(host));
  }
  keep();
}
