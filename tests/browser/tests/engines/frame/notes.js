// Keeps what a card tells, and what goes wrong.
window.heard = [];
window.wrong = [];
for (const name of ["ready", "change", "error", "language"]) {
  addEventListener(`shike-${name}`, ({ detail }) => heard.push([name, detail ?? null]));
}
for (const name of ["error", "unhandledrejection", "messageerror"]) {
  addEventListener(name, (event) => wrong.push(`${name} ${event.message ?? event.reason}`), true);
}
