// LZMA unpacked, as its specification has it, with the three settings the build packs with: the letters' context is
// three bits of the letter before, and places do not count (lc 3, lp 0, pb 0). The browser's own DecompressionStream
// knows deflate alone, which takes 18 % more: too much for a file of 300 kB.

// Where the odds of each kind of choice begin.
const [IS_MATCH, IS_REPEAT, IS_OLDER, IS_THIRD, IS_FOURTH, IS_LONG] = [0, 12, 24, 36, 48, 60];
const [SLOTS, PLACES, ALIGN, LENGTH, REPEAT_LENGTH, LETTERS] = [72, 328, 443, 459, 733, 1007];
const LETTER_ODDS = 0x300;
const ALL_ODDS = LETTERS + (LETTER_ODDS << 3);
const EVEN = 1024;

/** Reads one choice after the other from `packed`, by odds that follow what was read. */
function choices(packed) {
  const odds = new Uint16Array(ALL_ODDS).fill(EVEN);
  let at = 1;
  let range = 2 ** 32 - 1;
  let code = 0;
  const feed = () => { code = code * 256 + (packed[at++] ?? 0); };
  for (let n = 0; n < 4; n += 1) feed();
  const more = () => {
    if (range < 2 ** 24) {
      range *= 256;
      feed();
    }
  };

  const bit = (n) => {
    const bound = (range >>> 11) * odds[n];
    const is = code < bound ? 0 : 1;
    if (is) {
      range -= bound;
      code -= bound;
      odds[n] -= odds[n] >> 5;
    } else {
      range = bound;
      odds[n] += (2048 - odds[n]) >> 5;
    }
    more();
    return is;
  };
  /** Bits whose odds are even. */
  const plain = (count) => {
    let value = 0;
    for (let n = 0; n < count; n += 1) {
      range >>>= 1;
      const is = code < range ? 0 : 1;
      if (is) code -= range;
      value = value * 2 + is;
      more();
    }
    return value;
  };
  const tree = (odds, bits) => {
    let node = 1;
    for (let n = 0; n < bits; n += 1) node = node * 2 + bit(odds + node);
    return node - 2 ** bits;
  };
  /** The same with the lowest bit first. */
  const reverse = (odds, bits) => {
    let [node, value] = [1, 0];
    for (let n = 0; n < bits; n += 1) {
      const is = bit(odds + node);
      node = node * 2 + is;
      value += is << n;
    }
    return value;
  };
  return { bit, plain, tree, reverse };
}

/** How long a match is, less two. */
function lengthOf({ bit, tree }, odds) {
  if (!bit(odds)) return tree(odds + 2, 3);
  return bit(odds + 1) ? 16 + tree(odds + 18, 8) : 8 + tree(odds + 10, 3);
}

/** How far back a match lies, less one. */
function distanceOf({ plain, tree, reverse }, length) {
  const slot = tree(SLOTS + 64 * Math.min(length, 3), 6);
  if (slot < 4) return slot;
  const bits = (slot >> 1) - 1;
  const start = (2 + (slot & 1)) * 2 ** bits;
  return slot < 14 ? start + reverse(PLACES + start - slot, bits) : start + plain(bits - 4) * 16 + reverse(ALIGN, 4);
}

/** Which of the four distances used last is used again. */
function older({ bit }, state) {
  if (!bit(IS_OLDER + state)) return 0;
  return bit(IS_THIRD + state) ? 2 + bit(IS_FOURTH + state) : 1;
}

/** A letter; after a match `other`, the letter that would have gone on with it, says what it is probably not. */
function letterOf({ bit }, before, other) {
  const odds = LETTERS + LETTER_ODDS * (before >> 5);
  let letter = 1;
  for (let n = 7; other !== undefined && n >= 0; n -= 1) {
    const theirs = (other >> n) & 1;
    letter = letter * 2 + bit(odds + ((1 + theirs) << 8) + letter);
    if ((letter & 1) !== theirs) break;
  }
  while (letter < 256) letter = letter * 2 + bit(odds + letter);
  return letter;
}

/** The `length` bytes that `packed` holds. */
export function unpack(packed, length) {
  const choose = choices(packed);
  const { bit } = choose;
  const out = new Uint8Array(length);
  let [state, back, at] = [0, [0, 0, 0, 0], 0];
  const copy = (count) => { for (const end = at + count; at < end; at += 1) out[at] = out[at - back[0] - 1]; };
  while (at < length) {
    if (!bit(IS_MATCH + state)) {
      out[at] = letterOf(choose, out[at - 1], state < 7 ? undefined : out[at - back[0] - 1]);
      at += 1;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
    } else if (!bit(IS_REPEAT + state)) {
      const count = lengthOf(choose, LENGTH);
      back = [distanceOf(choose, count), back[0], back[1], back[2]];
      state = state < 7 ? 7 : 10;
      copy(count + 2);
    } else {
      const which = older(choose, state);
      back.unshift(...back.splice(which, 1));
      const once = which === 0 && !bit(IS_LONG + state);
      const count = once ? 1 : 2 + lengthOf(choose, REPEAT_LENGTH);
      state = (state < 7 ? 8 : 11) + (once && state < 7 ? 1 : 0);
      copy(count);
    }
  }
  return out;
}
