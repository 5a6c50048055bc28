// Bytes out of text, as `xtask/src/finish/single/letters.rs` put them in; there it is said why not base64.

/** The values that a page does not keep as they are: no character, the return, and `<`. */
const REFUSED = [0x00, 0x0d, 0x3c];

/** The first `length` bytes that the text stands for: seven bits in each letter, in those above 127 twice seven. */
export function bytes(text, length) {
  const out = new Uint8Array(length);
  let [kept, bits, at] = [0, 0, 0];
  const take = (seven) => {
    kept = (kept << 7) | seven;
    bits += 7;
    if (bits < 8) return;
    bits -= 8;
    out[at] = kept >> bits;
    at += 1;
  };
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if (code >= 128) take(REFUSED[(code - 128) >> 7]);
    take(code & 127);
  }
  return out;
}
