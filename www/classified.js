// `classify` and `classifyMany` over the numbers that the program takes and gives (src/export/numbers.rs): a thousand
// rows cross at once. No rule stands here: what is not plainly an observation the program itself looks at (`observed`).

/** How many numbers a row has, and how many rows cross at once. */
const SEEN = 8;
const AT_ONCE = 1000;
/** A row of nothing seen; and the place of what makes no row of it. */
const NOTHING = Float64Array.of(NaN, NaN, NaN, 0, 0, 0, 0, -1);
const [DIALS, CUES, MARKS, CHOICE] = [0, 3, 5, 7];

/** What takes each field into a row; false when the value is not plainly what it should be. */
function fields([, , situations, , contexts, cues, choices]) {
  const dial = (place) => (value, row, at) => {
    if (value === undefined || value === null) return true;
    row[at + place] = value;
    return typeof value === "number" && !Number.isNaN(value);
  };
  /** A list of ids as a set: bit n is the nth's, counted from `first`. */
  const set = (place, ids, first = 0) => {
    const bits = new Map(ids.map((id, n) => [id, first + n]));
    return (value, row, at) => {
      if (value === undefined) return true;
      if (!Array.isArray(value)) return false;
      let [low, high] = [row[at + place], row[at + place + 1]];
      for (const id of value) {
        const bit = bits.get(id);
        if (bit === undefined) return false;
        if (bit < 32) low |= 1 << bit;
        else high |= 1 << bit - 32;
      }
      row[at + place] = low >>> 0;
      row[at + place + 1] = high;
      return true;
    };
  };
  const choose = new Map(choices.map((id, n) => [id, n]));
  const upset = set(MARKS, [true], situations.length);
  return new Map([
    ["expressiveness", dial(DIALS)],
    ["emotionality", dial(DIALS + 1)],
    ["decisiveness", dial(DIALS + 2)],
    ["tension", (value, row, at) => value === true ? upset([value], row, at) : value === undefined || value === false],
    ["situations", set(MARKS, situations)],
    ["contexts", set(MARKS, contexts, situations.length + 1)],
    ["cues", set(CUES, cues)],
    ["choice", (value, row, at) => {
      if (value === undefined || value === null) return true;
      row[at + CHOICE] = choose.get(value);
      return choose.has(value);
    }],
  ]);
}

/** Takes an observation into the row at `at`; false when it is not plainly one. */
function taken(fields, observation, row, at) {
  if (typeof observation !== "object" || observation === null || Array.isArray(observation)) return false;
  row.set(NOTHING, at);
  for (const name of Object.keys(observation)) {
    if (!fields.get(name)?.(observation[name], row, at)) return false;
  }
  return true;
}

/** The verdicts among `numbers`, one after the other; null for a row that says what cannot be. */
function reader([kinds, styles, situations, reasons], numbers) {
  const line = (number) => ({
    id: situations[Math.floor(number / reasons.length)],
    reason: reasons[number % reasons.length],
  });
  const lines = (start, end) => {
    const found = [];
    for (let n = start; n < end; n += 1) found.push(line(numbers[n]));
    return found;
  };
  let at = 0;
  return () => {
    const n = at;
    at += 1;
    if (numbers[n] < 0) return null;
    at = n + 12 + numbers[n + 11];
    return {
      kind: kinds[numbers[n]],
      style: styles[numbers[n + 1]] ?? null,
      runnerUp: styles[numbers[n + 2]] ?? null,
      certainty: {
        driver: numbers[n + 3],
        expressive: numbers[n + 4],
        amiable: numbers[n + 5],
        analytical: numbers[n + 6],
      },
      position: {
        assertiveness: { mean: numbers[n + 7], sd: numbers[n + 8] },
        responsiveness: { mean: numbers[n + 9], sd: numbers[n + 10] },
      },
      mnemonics: lines(n + 12, at),
    };
  };
}

/** The public functions over a program that was started: its `ids`, `observed` and `verdicts`. */
export function classified({ ids, observed, verdicts }) {
  const told = ids().split("\n").map((list) => list.split(" "));
  const known = fields(told);

  /** What an observation comes to; throws a `TypeError` or a `RangeError` that names the field and what is allowed. */
  const classify = (observation) => reader(told, verdicts(observed(observation)))();

  /** What many come to: null for one that something is wrong with, and a fault that says what. */
  function classifyMany(observations) {
    if (!Array.isArray(observations)) throw new TypeError("observations: must be an array");
    const [results, faults, rows] = [[], [], new Float64Array(AT_ONCE * SEEN)];
    const plainly = (index, at) => {
      try {
        return taken(known, observations[index], rows, at);
      } catch {
        // A field that throws when it is read.
        return false;
      }
    };
    const slowly = (index) => {
      try {
        return classify(observations[index]);
      } catch (error) {
        faults.push({ index, field: error?.field ?? "observation", message: error?.message ?? String(error) });
        return null;
      }
    };
    for (let start = 0; start < observations.length; start += AT_ONCE) {
      const count = Math.min(AT_ONCE, observations.length - start);
      for (let n = 0; n < count; n += 1) {
        if (!plainly(start + n, n * SEEN)) rows[n * SEEN + CHOICE] = NaN;
      }
      const next = reader(told, verdicts(rows.subarray(0, count * SEEN)));
      for (let n = 0; n < count; n += 1) results.push(next() ?? slowly(start + n));
    }
    return { results, faults };
  }

  return { classify, classifyMany };
}
