//! Bytes as letters of a page, seven bits in each.
//!
//! Base64 takes four letters for three bytes: what is packed into 235 kB would stand in the page as 314 kB, over the
//! whole file's budget. A page in UTF-8 keeps nearly every value below 128 in one byte, so that eight bytes stand for
//! seven: 269 kB. The values it does not keep share one letter of two bytes with the value that follows, so they cost
//! nothing more. `www/single/letters.js` reads it.

/// The values that HTML changes: no character, the return, and `<`, which could end the script that holds them.
const REFUSED: [u8; 3] = [0x00, 0x0d, 0x3c];
const SEVEN: u32 = 0x7f;

/// The letters that stand for the bytes.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut values = sevens(bytes).into_iter();
    let mut letters = String::new();
    while let Some(value) = values.next() {
        let letter = match (0_u32..).zip(REFUSED).find(|(_, refused)| *refused == value) {
            None => Some(char::from(value)),
            Some((which, _)) => char::from_u32(128 + which * 128 + u32::from(values.next().unwrap_or_default())),
        };
        letters.extend(letter);
    }
    letters
}

/// The bits by sevens, the last filled up with zeros.
fn sevens(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut kept, mut bits) = (0_u32, 0);
    let mut take = |kept: u32| out.push(u8::try_from(kept & SEVEN).unwrap_or_default());
    for byte in bytes {
        kept = (kept << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 7 {
            bits -= 7;
            take(kept >> bits);
        }
    }
    if bits > 0 {
        take(kept << (7 - bits));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{REFUSED, encode};

    /// What `www/single/letters.js` does.
    fn decode(text: &str, length: usize) -> Vec<u8> {
        let (mut out, mut kept, mut bits) = (Vec::new(), 0_u32, 0);
        let values = text.chars().map(u32::from).flat_map(|code| match code.checked_sub(128) {
            None => vec![code],
            Some(above) => vec![u32::from(REFUSED[(above >> 7) as usize]), code & 127],
        });
        for value in values {
            kept = (kept << 7) | value;
            bits += 7;
            if bits >= 8 {
                bits -= 8;
                out.extend((kept >> bits).to_le_bytes().first());
            }
        }
        out.truncate(length);
        out
    }

    /// Bytes that look like nothing in particular, the same at every run.
    fn noise(length: usize, seed: u32) -> Vec<u8> {
        let mut state = seed.wrapping_mul(0x9e37_79b9) | 1;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes()[0]
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn any_bytes_come_back_whatever_their_number() {
        for length in 0..300 {
            let bytes = noise(length, u32::try_from(length).unwrap_or_default());
            assert_eq!(decode(&encode(&bytes), length), bytes);
            for same in [0x00, 0xff, 0x0d, 0x1a, 0x34, 0x79] {
                assert_eq!(decode(&encode(&vec![same; length]), length), vec![same; length]);
            }
        }
    }

    #[test]
    fn no_letter_is_one_that_a_page_changes() {
        let text = encode(&noise(100_000, 7));
        assert!(!text.contains(['\0', '\r', '<']) && text.chars().all(|letter| u32::from(letter) < 0x200));
    }

    #[test]
    fn eight_bytes_stand_for_seven_and_no_more() {
        for bytes in [noise(70_000, 1), vec![0; 70_000], vec![0xff; 70_000]] {
            assert!(encode(&bytes).len() <= 80_002, "{}", encode(&bytes).len());
        }
    }
}
