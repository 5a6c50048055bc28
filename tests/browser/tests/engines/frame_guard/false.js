// A frame that is not ours: it answers once with a wrong word, and once with the right one.
const [, one, other] = /^#(\d+)\.(\d+)$/.exec(location.hash).map((word) => word.startsWith("#") || BigInt(word));
let asked = 0;
addEventListener("message", ({ data, ports: [port] }) => {
  asked += 1;
  if (data.word !== one) return;
  port.postMessage({ shike1: "opened", word: asked === 1 ? one : other });
  port.postMessage({ shike1: "language", value: `opening ${asked}` });
  if (asked === 1) parent.postMessage({ shike1: "hello" }, "*");
});
parent.postMessage({ shike1: "hello" }, "*");
