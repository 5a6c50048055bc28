// Opens the single file: takes what is packed in it apart and starts the page's script, which is packed too. Where that
// cannot be done, for the browser is too old or the file is not whole, the page says so.
import { bytes } from "./letters.js";
import { unpack } from "./lzma.js";

/** The script that is started. */
const SCRIPT = "page.js";

/** As long as its bytes are those that were packed. */
function whole(unpacked, sum) {
  let hash = 0x811c9dc5;
  for (const byte of unpacked) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  if (hash !== sum) throw new Error("the file is not whole");
  return unpacked;
}

/** The files by name: bytes, or text. Each part says how long it is, and whether it is text of two files by turns. */
function files(unpacked) {
  const end = unpacked.indexOf(0);
  const files = new Map();
  let at = end + 1;
  for (const [names, length, turns] of JSON.parse(new TextDecoder().decode(unpacked.subarray(0, end)))) {
    const part = unpacked.subarray(at, at += length);
    if (turns) for (const [name, text] of byTurns(names, part)) files.set(name, text);
    else files.set(names[0], part);
  }
  return files;
}

/** The files whose texts, in UTF-16, follow each other by turns: lists again, as JSON. */
function byTurns(names, part) {
  const texts = new TextDecoder("utf-16be").decode(part).split("\0");
  return names.map((name, which) => {
    const own = texts.filter((_, n) => n % names.length === which);
    return [name, own.length > 1 ? JSON.stringify(own) : own[0]];
  });
}

function start() {
  const packed = document.getElementById("packed");
  const { bytes: count, length, sum } = packed.dataset;
  packed.files = files(whole(unpack(bytes(packed.textContent, Number(count)), Number(length)), Number(sum)));
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = new TextDecoder().decode(packed.files.get(SCRIPT));
  document.head.append(script);
}

function open() {
  try {
    // The youngest of what the page's script takes for granted.
    if (!Object.hasOwn || !("adoptedStyleSheets" in document)) throw new Error("the browser is too old");
    start();
  } catch (error) {
    globalThis.console.error(error);
    document.getElementById("unopened").hidden = false;
  }
}

// What is there to be seen is drawn first: unpacking takes a tenth of a second or more.
addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(open)));
