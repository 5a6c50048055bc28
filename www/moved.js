// Everything that is kept on this device as one file, and back out of one: on another device, in another browser, or
// beside a copy of the single file, where the browser forgets what a moved file had kept.

const PRODUCT = "shike";
const VERSION = 1;
const FIELDS = ["language", "theme", "channel", "own", "reading"];

const fault = (name, field) => Object.assign(new Error(name), { field });

/** What a file says, as long as it is one of ours. */
function read(text) {
  let kept;
  try {
    kept = JSON.parse(text);
  } catch {
    throw fault("import-not-json");
  }
  if (kept?.product !== PRODUCT) throw fault("import-not-ours");
  if (kept.v > VERSION) throw fault("import-newer");
  if (kept.v !== VERSION) throw fault("import-broken", "v");
  return kept;
}

/**
 * What the page that keeps calls. `card` is a `Card` (`card.js`); `takeOwn` takes a company's pack.
 * `take` rejects with the name of what to say, and with the field where only that is broken; nothing has changed then.
 */
export function moved(card, takeOwn) {
  const { saved } = card;

  function file() {
    // Who looks at this screen is no matter of another device's.
    const kept = { product: PRODUCT, v: VERSION, ...saved.state, facing: undefined, pack: saved.own ?? undefined };
    return `${JSON.stringify(kept, null, 2)}\n`;
  }

  const known = (name, value) => typeof value === "string"
    && (name === "language" ? card.languages.includes(value) : card.seat.card.recall(name, value));

  async function take(text) {
    const kept = read(text);
    const before = { ...card.told };
    try {
      const wrong = FIELDS.find((name) => kept[name] !== undefined && !known(name, kept[name]))
        ?? (kept.pack !== undefined && (await takeOwn(kept.pack)).faults.length ? "pack" : undefined);
      if (wrong) throw fault("import-broken", wrong);
    } catch (error) {
      for (const name of Object.keys(before)) card.seat.card.recall(name, before[name]);
      throw error;
    }
    if (kept.language) await card.ask("speak", kept.language);
  }

  return { file, take };
}
