// The page's own script: shows what the form would send, and what the cards told.

/** How many events the page remembers. */
const LINES = 8;
const EVENTS = ["shike-ready", "shike-change", "shike-error", "shike-language", "shike-book"];

const form = document.querySelector("#enquiry form");
const sent = form.querySelector("output");
const heard = document.querySelector("#heard ol");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  sent.textContent = [...new FormData(form)].map(([name, value]) => `${name} = ${value}`).join("\n");
});
form.addEventListener("reset", () => { sent.textContent = ""; });

function note({ type, target, detail }) {
  const line = document.createElement("li");
  const name = document.createElement("code");
  const said = detail === undefined ? "" : JSON.stringify(detail, (_, value) => (
    typeof value === "number" ? Math.round(value * 1000) / 1000 : value
  ));
  name.textContent = type;
  line.append(name, ` in “${target.closest("section:has(> h2)").querySelector("h2").textContent}” ${said}`);
  heard.prepend(line);
  while (heard.children.length > LINES) heard.lastChild.remove();
}
for (const type of EVENTS) document.addEventListener(type, note);
