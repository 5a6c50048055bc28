//! What the site weighs, as a table to read.

use super::compressed::Weight;
use std::collections::{BTreeMap, BTreeSet};

const MARK: &str = " *";

/// One line for each file, the files of a first visit marked, and the sum of those. A kB is 1,000 bytes.
pub(super) fn of(weights: &BTreeMap<String, Weight>, first: &BTreeSet<String>) -> String {
    let width = weights.keys().map(String::len).max().unwrap_or_default().max("first visit".len()) + MARK.len();
    let line =
        |name: &str, raw: &str, gzip: &str, brotli: &str| format!("{name:<width$} {raw:>9} {gzip:>9} {brotli:>9}\n");
    let row = |name: &str, weight: &Weight| {
        line(name, &weight.raw.to_string(), &weight.gzip.to_string(), &weight.brotli.to_string())
    };
    let mut out = line("file (bytes)", "raw", "gzip", "brotli");
    for (name, weight) in weights {
        let mark = if first.contains(name) { MARK } else { "" };
        out += &row(&format!("{name}{mark}"), weight);
    }
    let sum = total(weights, first);
    out += &row(&format!("first visit{MARK}"), &sum);
    out + &format!("first visit: {:.1} kB with brotli, {:.1} kB with gzip\n", kb(sum.brotli), kb(sum.gzip))
}

/// What these files weigh together.
pub(super) fn total(weights: &BTreeMap<String, Weight>, names: &BTreeSet<String>) -> Weight {
    names.iter().filter_map(|name| weights.get(name)).fold(Weight::default(), |sum, weight| Weight {
        raw: sum.raw + weight.raw,
        gzip: sum.gzip + weight.gzip,
        brotli: sum.brotli + weight.brotli,
    })
}

#[expect(clippy::cast_precision_loss, reason = "a site's bytes are far below 2^52")]
fn kb(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::{Weight, of};
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn the_table_marks_and_sums_the_first_visit() {
        let weight = |raw, gzip, brotli| Weight { raw, gzip, brotli };
        let weights = BTreeMap::from([
            ("a.js".to_owned(), weight(3000, 1200, 1000)),
            ("b.wasm".to_owned(), weight(90_000, 40_000, 30_000)),
            ("later.png".to_owned(), weight(7, 7, 7)),
        ]);
        let first = BTreeSet::from(["a.js".to_owned(), "b.wasm".to_owned()]);
        let expected = "\
file (bytes)        raw      gzip    brotli
a.js *             3000      1200      1000
b.wasm *          90000     40000     30000
later.png             7         7         7
first visit *     93000     41200     31000
first visit: 31.0 kB with brotli, 41.2 kB with gzip
";
        assert_eq!(of(&weights, &first), expected);
    }
}
